// What applications use.

export type { Environment } from './credentials/environment.ts'
export type { FromEnvOptions } from './from-env.ts'
export { ManagedAgents } from './managed-agents.ts'
