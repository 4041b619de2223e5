import { createVirtualClock } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'
import { agentCases } from './agent-cases.ts'
import { apiClients } from './api-client.ts'
import { deploymentCases } from './deployment-cases.ts'
import { dreamCases } from './dream-cases.ts'
import { environmentCases } from './environment-cases.ts'
import { fileCases } from './file-cases.ts'
import { memoryCases, memoryStoreCases } from './memory-cases.ts'
import { modelCases } from './model-cases.ts'
import { resourceCases } from './resource-cases.ts'
import { sessionCases } from './session-cases.ts'
import { skillCases } from './skill-cases.ts'
import { threadCases } from './thread-cases.ts'
import { tunnelCases } from './tunnel-cases.ts'
import { userProfileCases } from './user-profile-cases.ts'
import { credentialCases, vaultCases } from './vault-cases.ts'
import { workCases } from './work-cases.ts'

const cases = [
  ...agentCases,
  ...environmentCases,
  ...sessionCases,
  ...resourceCases,
  ...threadCases,
  ...fileCases,
  ...skillCases,
  ...vaultCases,
  ...credentialCases,
  ...memoryStoreCases,
  ...memoryCases,
  ...modelCases,
  ...userProfileCases,
  ...deploymentCases,
  ...workCases,
  ...tunnelCases,
  ...dreamCases,
]
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
