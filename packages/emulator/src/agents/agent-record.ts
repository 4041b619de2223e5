import { notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { Agent } from '../wire.ts'
import type { World } from '../world.ts'

/** An agent with all its versions, oldest first; every version stays readable (documented). */
export interface AgentRecord {
  readonly id: string
  readonly versions: Agent[]
  archived_at: string | null
}

export function agentsOf(world: World): Collection<AgentRecord> {
  return world.collection<AgentRecord>('agents')
}

export function requireAgent(world: World, id: string): AgentRecord {
  const record = agentsOf(world).get(id)
  if (!record) throw notFound(`agent ${id} was not found`)
  return record
}

export function latestVersion(record: AgentRecord): Agent {
  const latest = record.versions[record.versions.length - 1]
  if (!latest) throw new Error(`agent ${record.id} has no version`)
  return latest
}

/** The version asked for, else the newest. */
export function agentVersion(record: AgentRecord, version: number | undefined): Agent {
  const agent = version === undefined ? latestVersion(record) : record.versions[version - 1]
  if (!agent) throw notFound(`agent ${record.id} has no version ${version}`)
  return agent
}
