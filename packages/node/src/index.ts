// What applications use.

export type { Environment } from './credentials/environment.ts'
export type { FromEnvOptions } from './from-env.ts'
export { ManagedAgents } from './managed-agents.ts'
export type { TlsOptions, Transport, TransportOptions } from './transport/create-transport.ts'
export { createTransport } from './transport/create-transport.ts'
