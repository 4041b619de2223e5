import type { ClientOptions } from '../../../core/src/client-options.ts'
import { ManagedAgents } from '../../../core/src/managed-agents.ts'

/** A package that exposes the operations of the API, and how it makes a client. */
export interface ClientPackage {
  readonly name: string
  create(options: ClientOptions): object
}

export const clientPackages: readonly ClientPackage[] = [
  { name: 'core', create: (options) => new ManagedAgents(options) },
]
