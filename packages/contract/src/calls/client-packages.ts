import type { ClientOptions } from '@org/managed-agents-core'
import { ManagedAgents } from '@org/managed-agents-core'
import { ManagedAgents as OnNode } from '@org/managed-agents-node'

/** A package that exposes the operations of the API, and how it makes a client. */
export interface ClientPackage {
  readonly name: string
  create(options: ClientOptions): object
}

export const clientPackages: readonly ClientPackage[] = [
  { name: 'core', create: (options) => new ManagedAgents(options) },
  { name: 'node', create: (options) => new OnNode(options) },
]
