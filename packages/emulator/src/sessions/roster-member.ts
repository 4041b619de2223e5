import type { SessionThreadAgent } from '../wire.ts'
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
