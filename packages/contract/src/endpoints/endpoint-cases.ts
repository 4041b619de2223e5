import { agentCases } from './agent-cases.ts'
import { deploymentCases } from './deployment-cases.ts'
import { dreamCases } from './dream-cases.ts'
import type { EndpointCase } from './endpoint-case.ts'
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

/** Every endpoint of the contract, called the way an application would. */
export const endpointCases: readonly EndpointCase[] = [
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
