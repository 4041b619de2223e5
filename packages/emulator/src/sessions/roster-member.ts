import type { Advisor, InlineAgent, SessionThreadAgent } from '../wire.ts'
import type { SessionRecord } from './session-record.ts'

/** The agents that a session's coordinator may delegate to. */
export function rosterOf(session: SessionRecord): SessionThreadAgent[] {
  const { multiagent } = session.agent
  if (multiagent?.type === 'coordinator') return multiagent.agents.filter((member) => member.type === 'agent')
  if (multiagent?.type === 'multiagent_20261001' && multiagent.subagents.type === 'enabled') {
    return multiagent.subagents.predefined_agents
  }
  return []
}

/** A member by its name or id. */
export function memberOf(session: SessionRecord, nameOrId: string): SessionThreadAgent | undefined {
  return rosterOf(session).find((member) => member.name === nameOrId || member.id === nameOrId)
}

/** An agent made for one task, where the session's agent may make such; it is the coordinator in all but name and system. */
export function inlineAgent(
  session: SessionRecord,
  name: string,
  { system }: { system?: string },
): InlineAgent | undefined {
  const { multiagent, id: _id, version: _version, ...rest } = session.agent
  const part = multiagent?.type === 'multiagent_20261001' ? multiagent.subagents : undefined
  if (part?.type !== 'enabled' || part.inline_agents.type !== 'enabled') return undefined
  return { ...rest, type: 'inline', name, system: system ?? null }
}

export function advisorOf(session: SessionRecord): Advisor | undefined {
  const { multiagent } = session.agent
  if (multiagent?.type === 'coordinator') return multiagent.agents.find((member) => member.type === 'advisor')
  if (multiagent?.type !== 'multiagent_20261001' || multiagent.advisor.type !== 'enabled') return undefined
  return { type: 'advisor', model: multiagent.advisor.model }
}
