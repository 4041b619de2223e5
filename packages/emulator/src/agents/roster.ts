import { invalidRequest } from '../http/api-failure.ts'
import type { Advisor, AgentReference, Multiagent, MultiagentParams, MultiagentPredefinedAgentParams } from '../wire.ts'
import type { World } from '../world.ts'
import { agentsOf, latestVersion } from './agent-record.ts'
import { defaultMultiagent, fillMultiagent } from './multiagent.ts'

export interface RosterOwner {
  /** The agent being saved; `self` names it. */
  readonly id: string
  readonly version: number
  readonly geo: string | undefined
}

/** Resolves a roster: members are pinned to versions when the coordinator is saved (documented). */
export function resolveMultiagent(
  world: World,
  params: MultiagentParams | null | undefined,
  context: { readonly owner: RosterOwner; readonly stored: Multiagent | null },
): Multiagent | null {
  if (!params) return null
  if (params.type === 'coordinator') {
    if (params.agents.length === 0) return null
    return { type: 'coordinator', agents: resolveRoster(world, params.agents, context.owner) }
  }
  const base = context.stored?.type === 'multiagent_20261001' ? context.stored : defaultMultiagent()
  return fillMultiagent(params, base, (agents) => resolveMembers(world, agents, context.owner))
}

type RosterParams = Extract<MultiagentParams, { type: 'coordinator' }>['agents']

/** Documented: at most one `self` and one `advisor`; the advisor is echoed last. */
function resolveRoster(world: World, entries: RosterParams, owner: RosterOwner): (AgentReference | Advisor)[] {
  const members: MultiagentPredefinedAgentParams[] = []
  const advisors: Advisor[] = []
  for (const entry of entries) {
    if (typeof entry !== 'string' && entry.type === 'advisor') advisors.push({ type: 'advisor', model: entry.model })
    else members.push(entry)
  }
  if (advisors.length > 1) throw invalidRequest('multiagent.agents: at most one advisor')
  return [...resolveMembers(world, members, owner), ...advisors]
}

function resolveMembers(
  world: World,
  members: readonly MultiagentPredefinedAgentParams[],
  owner: RosterOwner,
): AgentReference[] {
  const resolved = members.map((member) => resolveMember(world, member, owner))
  if (new Set(resolved.map((member) => member.id)).size < resolved.length) {
    throw invalidRequest('multiagent: a member is named twice')
  }
  return resolved
}

function resolveMember(world: World, member: MultiagentPredefinedAgentParams, owner: RosterOwner): AgentReference {
  if (typeof member !== 'string' && member.type === 'self')
    return { type: 'agent', id: owner.id, version: owner.version }
  const id = typeof member === 'string' ? member : member.id
  const record = agentsOf(world).get(id)
  if (!record) throw invalidRequest(`multiagent: agent ${id} was not found`)
  if (record.archived_at) throw invalidRequest(`multiagent: agent ${id} is archived`)
  const version = typeof member === 'string' ? undefined : member.version
  const agent = version === undefined ? latestVersion(record) : record.versions[version - 1]
  if (!agent) throw invalidRequest(`multiagent: agent ${id} has no version ${version}`)
  if (agent.multiagent) throw invalidRequest(`multiagent: agent ${id} has a roster itself; the depth is one`)
  if (agent.model.inference_geo !== owner.geo) {
    throw invalidRequest('multiagent: inference_geo must be equal or unset on all members')
  }
  return { type: 'agent', id, version: agent.version }
}
