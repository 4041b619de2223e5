import { expect, it } from 'vitest'
import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { fuzzed } from './fuzz.test-support.ts'
import { fuzzCases } from './fuzz-case.ts'
import { keptSeeds } from './kept-seeds.ts'

const contract = readContract()

it('takes 575 generated requests as the contract says: five of each operation', async () => {
  expect((await fuzzed({ from: 0, count: 575 })).findings).toEqual([])
})

it.each(keptSeeds)('takes the request of seed $seed, which it once took wrongly: $was', async ({ seed }) => {
  expect((await fuzzed({ from: seed, count: 1 })).findings).toEqual([])
})

it('makes the same request of a seed again, valid ones of every operation, and mistakes by every kind of keyword', () => {
  const caseOf = fuzzCases(contract)
  expect(JSON.stringify(caseOf(1601))).toBe(JSON.stringify(fuzzCases(contract)(1601)))
  const cases = Array.from({ length: 1150 }, (_, seed) => caseOf(seed))
  const valid = cases.filter(({ mistake }) => !mistake).map(({ call }) => call.operation.id)
  expect(new Set(valid).size).toBe(contractOperations(contract).length)
  const keywords = new Set(cases.flatMap(({ mistake }) => mistake?.keyword ?? []))
  expect([...keywords].sort()).toEqual(expect.arrayContaining(['enum', 'maxLength', 'minLength', 'required', 'type']))
})
