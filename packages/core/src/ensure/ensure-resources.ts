import type {
  Agent,
  CreateAgentRequest,
  CreateEnvironmentRequest,
  Environment,
  UpdateAgentRequest,
  UpdateEnvironmentRequest,
} from '../generated/models.gen.ts'
import type { Platform } from '../platform.ts'
import type { RequestOptions } from '../resources/call.ts'
import type { EnsureOptions } from './ensure.ts'
import { ensure } from './ensure.ts'

type Waiting = { readonly platform: Pick<Platform, 'clock' | 'random'> }

export interface AgentsToEnsure {
  list(params?: { limit?: number }, options?: RequestOptions): AsyncIterable<Agent>
  create(params: CreateAgentRequest, options?: RequestOptions): PromiseLike<Agent>
  retrieve(agentId: string, params?: null, options?: RequestOptions): PromiseLike<Agent>
  update(agentId: string, params: UpdateAgentRequest, options?: RequestOptions): PromiseLike<Agent>
  archive(agentId: string, params?: null, options?: RequestOptions): PromiseLike<Agent>
}

/** Fields of an agent that a definition clears by leaving them out. */
const CLEARED = ['system', 'description', 'tools', 'mcp_servers', 'skills', 'multiagent'] as const

/**
 * Gives the agent of a definition: found by a key in its metadata (`ensure_key`; default: the name), created once,
 * and updated, to a new version, only when it differs from the definition. Metadata of others is left alone.
 */
export function ensureAgent(
  { platform, agents }: Waiting & { readonly agents: AgentsToEnsure },
  definition: CreateAgentRequest,
  options: EnsureOptions = {},
): Promise<Agent> {
  return ensure<Agent, CreateAgentRequest>(
    {
      platform,
      list: (call) => agents.list({ limit: 100 }, call),
      create: (wanted, call) => agents.create(wanted, call),
      retrieve: (id, call) => agents.retrieve(id, null, call),
      update: ({ id, version }, wanted, call) => agents.update(id, { ...wanted, version }, call),
      discard: ({ id }, call) => agents.archive(id, null, call),
      complete(wanted, agent) {
        const left = CLEARED.filter((name) => wanted[name] === undefined && agent[name] !== null)
        return { ...wanted, ...Object.fromEntries(left.map((name) => [name, null])) }
      },
    },
    definition,
    options,
  )
}

export interface EnvironmentsToEnsure {
  list(params?: { limit?: number }, options?: RequestOptions): AsyncIterable<Environment>
  create(params: CreateEnvironmentRequest, options?: RequestOptions): PromiseLike<Environment>
  retrieve(environmentId: string, params?: null, options?: RequestOptions): PromiseLike<Environment>
  update(environmentId: string, params: UpdateEnvironmentRequest, options?: RequestOptions): PromiseLike<Environment>
  delete(environmentId: string, params?: null, options?: RequestOptions): PromiseLike<unknown>
}

/** The same for an environment. Its kind (`cloud` or `self_hosted`) is fixed for life; a change reaches new sandboxes only. */
export function ensureEnvironment(
  { platform, environments }: Waiting & { readonly environments: EnvironmentsToEnsure },
  definition: CreateEnvironmentRequest,
  options: EnsureOptions = {},
): Promise<Environment> {
  return ensure<Environment, CreateEnvironmentRequest>(
    {
      platform,
      list: (call) => environments.list({ limit: 100 }, call),
      create: (wanted, call) => environments.create(wanted, call),
      retrieve: (id, call) => environments.retrieve(id, null, call),
      update: ({ id }, wanted, call) => environments.update(id, wanted, call),
      discard: ({ id }, call) => environments.delete(id, null, call),
      complete: (wanted, { description }) =>
        wanted.description === undefined && description ? { ...wanted, description: null } : wanted,
    },
    definition,
    options,
  )
}
