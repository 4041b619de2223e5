import type { AgentRecord } from '../agents/agent-record.ts'
import { agentsOf, agentVersion } from '../agents/agent-record.ts'
import { environmentsOf } from '../environments/handlers.ts'
import type { Agent } from '../wire.ts'
import type { World } from '../world.ts'
import type { DeploymentRecord, ResourceParams } from './deployment-record.ts'

/** Documented: a failure that nothing mends pauses the deployment, by a reason of the run's error type. */
export const pausingErrors = [
  'environment_archived_error',
  'agent_archived_error',
  'environment_not_found_error',
  'vault_not_found_error',
  'file_not_found_error',
  'session_resource_not_found_error',
  'workspace_archived_error',
  'organization_disabled_error',
  'memory_store_archived_error',
  'skill_not_found_error',
  'vault_archived_error',
  'unknown_error',
  'self_hosted_resources_unsupported_error',
  'mcp_egress_blocked_error',
] as const

export type PausingErrorType = (typeof pausingErrors)[number]
/** Why a deployment run came to nothing. */
export type RunErrorType = PausingErrorType | 'session_rate_limited_error' | 'session_creation_rejected_error'

export interface RunError {
  readonly type: RunErrorType
  readonly message: string
}

export type RunParts = Pick<DeploymentRecord, 'agent' | 'environment_id' | 'vault_ids' | 'resources'>

/** What keeps a session from being created, as a run tells it; undefined when nothing that is known does. */
export function findRunError(world: World, parts: RunParts): RunError | undefined {
  return (
    agentError(world, parts) ??
    environmentError(world, parts) ??
    vaultError(world, parts) ??
    resourceError(world, parts)
  )
}

function agentError(world: World, { agent: { id, version } }: RunParts): RunError | undefined {
  const record = agentsOf(world).peek(id)
  if (!record || record.archived_at) return { type: 'agent_archived_error', message: `agent ${id} is archived` }
  const agent = agentVersion(record, version)
  // Documented: an archived subagent fails the run.
  const archived = subagentIds(agent).find((member) => isArchived(agentsOf(world).peek(member)))
  if (archived) return { type: 'agent_archived_error', message: `subagent ${archived} is archived` }
  const skills = world.collection<{ id: string }>('skills')
  const missing = agent.skills.find((skill) => skill.type === 'custom' && !skills.peek(skill.skill_id))
  return missing && { type: 'skill_not_found_error', message: `a skill of agent ${id} was not found` }
}

function subagentIds({ multiagent }: Agent): string[] {
  if (multiagent?.type === 'coordinator') {
    return multiagent.agents.flatMap((entry) => (entry.type === 'agent' ? [entry.id] : []))
  }
  if (multiagent?.type !== 'multiagent_20261001') return []
  return [multiagent.subagents, multiagent.workflows].flatMap((part) =>
    part.type === 'enabled' ? part.predefined_agents.map(({ id }) => id) : [],
  )
}

function isArchived(record: AgentRecord | undefined): boolean {
  return !record || record.archived_at !== null
}

function environmentError(world: World, { environment_id: id, resources }: RunParts): RunError | undefined {
  const environment = environmentsOf(world).peek(id)
  if (!environment) return { type: 'environment_not_found_error', message: `environment ${id} was not found` }
  if (environment.archived_at) return { type: 'environment_archived_error', message: `environment ${id} is archived` }
  const unsupported =
    environment.config.type === 'self_hosted' && resources.some((resource) => resource.type !== 'memory_store')
  return unsupported
    ? { type: 'self_hosted_resources_unsupported_error', message: 'a self-hosted environment takes memory stores only' }
    : undefined
}

function vaultError(world: World, { vault_ids: ids }: RunParts): RunError | undefined {
  const vaults = world.collection<{ id: string; archived_at: string | null }>('vaults')
  for (const id of ids) {
    const vault = vaults.peek(id)
    if (!vault) return { type: 'vault_not_found_error', message: `vault ${id} was not found` }
    if (vault.archived_at) return { type: 'vault_archived_error', message: `vault ${id} is archived` }
  }
  return undefined
}

function resourceError(world: World, { resources }: RunParts): RunError | undefined {
  for (const resource of resources) {
    const error = errorOfResource(world, resource)
    if (error) return error
  }
  return undefined
}

function errorOfResource(world: World, resource: ResourceParams): RunError | undefined {
  if (resource.type === 'file') {
    const found = world.collection<{ id: string }>('files').peek(resource.file_id)
    return found ? undefined : { type: 'file_not_found_error', message: `file ${resource.file_id} was not found` }
  }
  if (resource.type !== 'memory_store') return undefined
  const id = resource.memory_store_id
  const store = world.collection<{ id: string; archived_at: string | null }>('memory_stores').peek(id)
  if (!store) return { type: 'session_resource_not_found_error', message: `memory store ${id} was not found` }
  return store.archived_at
    ? { type: 'memory_store_archived_error', message: `memory store ${id} is archived` }
    : undefined
}
