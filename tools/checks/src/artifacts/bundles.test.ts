import { expect, it } from 'vitest'
import { judge } from './bundles.ts'

it('fails a bundle that is a byte over its budget', () => {
  const budget = { program: 'a.ts', maxKiB: 12 }
  expect(judge(budget, 12 * 1024)).toEqual({ note: 'a.ts: 12.0 of 12 KiB gzipped' })
  expect(judge(budget, 12 * 1024 + 1).problem).toBe('a.ts is 12.0 KiB gzipped, the budget is 12')
})

it('tells the aim of a program that is not there yet, and fails once it is', () => {
  const budget = { program: 'a.ts', maxKiB: 15, aim: { maxKiB: 12, reason: 'it does more' } }
  expect(judge(budget, 14 * 1024)).toEqual({ note: 'a.ts: 14.0 of 15 KiB gzipped, aim 12: it does more' })
  expect(judge(budget, 12 * 1024).problem).toBe('a.ts has reached its aim: make it the budget')
  expect(judge(budget, 16 * 1024).problem).toBe('a.ts is 16.0 KiB gzipped, the budget is 15')
})
