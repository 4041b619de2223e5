import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleCalls } from '../../calls/example-call.ts'
import { readContract } from '../../document/document.ts'
import { contractOperations } from '../../document/operations.ts'
import { callDifferences, callRules } from '../differences.ts'
import { callBoth } from './both-clients.ts'
import { expectedCall } from './expected-call.ts'

const contract = readContract()
const officialMethods = JSON.parse(
  readFileSync(new URL('../official-methods.json', import.meta.url), 'utf8'),
) as Record<string, string>
const operations = contractOperations(contract).filter(({ sdkMethod }) => sdkMethod !== null)
const used = new Set<string>()

describe('our client and the official one send the same call', () => {
  it.each(
    operations.flatMap((operation) => exampleCalls(contract, operation)).map((call) => ({ title: call.title, call })),
  )('$title', async ({ call }) => {
    const pair = await callBoth(call, officialMethods[call.operation.id] ?? '')
    const expected = expectedCall(pair, call.operation.id, callDifferences)
    for (const name of expected.used) used.add(name)
    expect(pair.ours).toEqual(expected.call)
  })

  it('with every declared difference in use', () => {
    const declared = [
      ...callRules.map(({ rule }) => rule),
      ...callDifferences.map((entry) => `${entry.where}.${entry.field}`),
    ]
    expect([...used].sort()).toEqual(declared.sort())
  })
})
