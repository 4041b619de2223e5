import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { callDifferences, maxDifferences, methodDifferences, typeDifferences, typeRules } from './differences.ts'
import { omittedByRule } from './types/omitted-by-rule.ts'
import { oursAlone } from './types/write-type-tests.ts'
import { typeTestFiles } from './write.ts'

const contract = readContract()
const operations = contractOperations(contract)
const schemas = Object.keys(contract.components.schemas)

it(`declares at most ${maxDifferences} intended differences from the official SDK`, ({ annotate }) => {
  const entries = [...typeDifferences, ...methodDifferences, ...callDifferences]
  annotate(`${entries.length} differences declared`)
  expect(entries.length).toBeLessThanOrEqual(maxDifferences)
  for (const { where, field, reason } of entries) {
    expect(`${where} ${field} ${reason}`).not.toContain('*')
    expect([...schemas, ...operations.map(({ id }) => id)]).toContain(where)
  }
})

it('uses every rule for types', () => {
  const used = new Set(schemas.flatMap((name) => omittedByRule(contract, operations, name).map(([rule]) => rule)))
  expect([...used, 'betas'].sort()).toEqual(typeRules.map(({ rule }) => rule).sort())
})

it('says why a schema has no official type, for schemas that exist', () => {
  expect(Object.keys(oursAlone).filter((name) => !schemas.includes(name))).toEqual([])
})

it('has the type tests that follow from the contract: else run node packages/contract/src/parity/write.ts', () => {
  for (const [path, text] of typeTestFiles()) expect(readFileSync(path, 'utf8')).toBe(text)
})
