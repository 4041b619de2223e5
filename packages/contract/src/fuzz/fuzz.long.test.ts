import { expect, it } from 'vitest'
import { neverSucceeds } from './beyond-schemas.ts'
import { fuzzed } from './fuzz.test-support.ts'

it('takes 10,000 generated requests as the contract says: each operation with success, and each rule beyond it met', async () => {
  const { findings, unmet, neverSucceeded } = await fuzzed({ from: 0, count: 10_000 })
  expect(findings).toEqual([])
  expect(unmet).toEqual([])
  expect([...neverSucceeded].sort()).toEqual(Object.keys(neverSucceeds).sort())
}, 300_000)
