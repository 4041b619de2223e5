// What applications use.

export { ManagedAgents } from '@org/managed-agents-core'
