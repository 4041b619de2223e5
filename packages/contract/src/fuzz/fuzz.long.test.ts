import { expect, it } from 'vitest'
import { fuzzed } from './fuzz.test-support.ts'

it('takes 10,000 generated requests as the contract says, and meets every rule that schemas cannot say', async () => {
  expect(await fuzzed({ from: 0, count: 10_000 })).toEqual({ findings: [], unmet: [] })
}, 300_000)
