// generated from openapi/ by `pnpm generate`; do not edit

import type { Bind } from '../resources/call.ts'
import type { Agents } from './resources/agents.gen.ts'
import { agents } from './resources/agents.gen.ts'
import type { Environments } from './resources/environments.gen.ts'
import { environments } from './resources/environments.gen.ts'
import type { Sessions } from './resources/sessions.gen.ts'
import { sessions } from './resources/sessions.gen.ts'
import type { Deployments } from './resources/deployments.gen.ts'
import { deployments } from './resources/deployments.gen.ts'
import type { DeploymentRuns } from './resources/deployment-runs.gen.ts'
import { deploymentRuns } from './resources/deployment-runs.gen.ts'
import type { Vaults } from './resources/vaults.gen.ts'
import { vaults } from './resources/vaults.gen.ts'
import type { MemoryStores } from './resources/memory-stores.gen.ts'
import { memoryStores } from './resources/memory-stores.gen.ts'
import type { Files } from './resources/files.gen.ts'
import { files } from './resources/files.gen.ts'
import type { Skills } from './resources/skills.gen.ts'
import { skills } from './resources/skills.gen.ts'
import type { UserProfiles } from './resources/user-profiles.gen.ts'
import { userProfiles } from './resources/user-profiles.gen.ts'
import type { Dreams } from './resources/dreams.gen.ts'
import { dreams } from './resources/dreams.gen.ts'
import type { Tunnels } from './resources/tunnels.gen.ts'
import { tunnels } from './resources/tunnels.gen.ts'
import type { Models } from './resources/models.gen.ts'
import { models } from './resources/models.gen.ts'

/** Every resource of the API. */
export interface Resources {
  readonly agents: Agents
  readonly environments: Environments
  readonly sessions: Sessions
  readonly deployments: Deployments
  readonly deploymentRuns: DeploymentRuns
  readonly vaults: Vaults
  readonly memoryStores: MemoryStores
  readonly files: Files
  readonly skills: Skills
  readonly userProfiles: UserProfiles
  readonly dreams: Dreams
  readonly tunnels: Tunnels
  readonly models: Models
}

/** All resources on one caller. A client that needs a few imports their factories instead. */
export function resources(bind: Bind): Resources {
  return {
    agents: agents(bind),
    environments: environments(bind),
    sessions: sessions(bind),
    deployments: deployments(bind),
    deploymentRuns: deploymentRuns(bind),
    vaults: vaults(bind),
    memoryStores: memoryStores(bind),
    files: files(bind),
    skills: skills(bind),
    userProfiles: userProfiles(bind),
    dreams: dreams(bind),
    tunnels: tunnels(bind),
    models: models(bind),
  }
}
