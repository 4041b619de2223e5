import { expect, it } from 'vitest'
import { judge } from './bundles.ts'

it('fails a bundle that is a byte over its budget', () => {
  const budget = { program: 'a.ts', maxKiB: 12 }
  expect(judge(budget, 12 * 1024)).toEqual({ note: 'a.ts: 12.0 of 12 KiB gzipped' })
  expect(judge(budget, 12 * 1024 + 1).problem).toBe('a.ts is 12.0 KiB gzipped, the budget is 12')
})
