import { createEmulator, createVirtualClock } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import { exampleCalls } from '../calls/example-call.ts'
import { rawRequest } from '../calls/raw-request.ts'
import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'
import { agentCases } from './agent-cases.ts'
import { apiClients } from './api-client.ts'
import { environmentCases } from './environment-cases.ts'
import { sessionCases } from './session-cases.ts'
import { threadCases } from './thread-cases.ts'

const cases = [...agentCases, ...environmentCases, ...sessionCases, ...threadCases]
const contract = readContract()

describe.each(apiClients.map((make) => ({ name: make(fetch).name, make })))('an application with $name', ({ make }) => {
  it.each(cases)('calls $operation of the emulator', async ({ run, shows }) => {
    const emulator = createJudgedEmulator({ seed: 1, clock: createVirtualClock() })
    expect(await run(make(emulator.fetch))).toMatchObject(shows as object)
  })
})

it('has a case for every operation that the emulator does not refuse by name', async () => {
  const emulated: string[] = []
  for (const operation of contractOperations(contract)) {
    const [call] = exampleCalls(contract, operation)
    const { method, target, headers: sent, body } = rawRequest(call!)
    const { 'anthropic-workspace-id': _otherWorkspace, ...headers } = sent
    const response = await createEmulator().fetch(`https://api.emulator.test${target}`, { method, headers, body })
    await response.body?.cancel()
    if (response.status !== 501 && operation.sdkMethod !== null) emulated.push(operation.id)
  }
  expect([...new Set(cases.map(({ operation }) => operation))].sort()).toEqual(emulated.sort())
})
