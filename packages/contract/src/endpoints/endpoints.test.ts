import { createVirtualClock } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'
import { endpointCases as cases } from './endpoint-cases.ts'
import { apiClients } from './official-client.ts'

describe.each(apiClients.map((make) => ({ name: make(fetch).name, make })))('an application with $name', ({ make }) => {
  it.each(cases)('calls $operation of the emulator', async ({ run, shows, timing }) => {
    const emulator = createJudgedEmulator({ seed: 1, clock: createVirtualClock(), timing })
    expect(await run(make(emulator.fetch))).toMatchObject(shows as object)
  })
})

it('has a case for every operation of the contract that has a method', () => {
  const operations = contractOperations(readContract()).filter(({ sdkMethod }) => sdkMethod !== null)
  const covered = cases.map(({ operation }) => operation)
  expect([...new Set(covered)].sort()).toEqual(operations.map(({ id }) => id).sort())
})
