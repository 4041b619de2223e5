import type { ManagedAgents, SessionEvent, SessionEventParams } from '@org/managed-agents-core'
import type { TimedMove } from './plan.ts'

/** Does what somebody else might do to the session. What the API refuses is no concern of theirs. */
export async function makeMove(client: ManagedAgents, sessionId: string, move: TimedMove): Promise<void> {
  try {
    if (move.do === 'archive') await client.sessions.archive(sessionId)
    else if (move.do === 'delete') await client.sessions.delete(sessionId)
    else {
      const events = await eventsOf(client, sessionId, move)
      if (events.length > 0) await client.sessions.events.send(sessionId, { events })
    }
  } catch {
    // Refused, or lost on the way: other clients meet faults too.
  }
}

async function eventsOf(client: ManagedAgents, sessionId: string, move: TimedMove): Promise<SessionEventParams[]> {
  if (move.do === 'message') return [{ type: 'user.message', content: [{ type: 'text', text: 'and this' }] }]
  if (move.do === 'interrupt') return [{ type: 'user.interrupt' }]
  const history: SessionEvent[] = []
  for await (const event of client.sessions.events.list(sessionId)) history.push(event)
  const answered = new Set(
    history.map((event) =>
      event.type === 'user.custom_tool_result'
        ? event.custom_tool_use_id
        : event.type === 'user.tool_confirmation'
          ? event.tool_use_id
          : '',
    ),
  )
  const open = history.filter(({ id }) => !answered.has(id ?? ''))
  if (move.do === 'confirm' || move.do === 'deny')
    return open
      .filter((event) => event.type === 'agent.tool_use')
      .map(({ id }) => ({
        type: 'user.tool_confirmation',
        tool_use_id: id,
        result: move.do === 'deny' ? 'deny' : 'allow',
      }))
  return open
    .filter((event) => event.type === 'agent.custom_tool_use')
    .map(({ id }) => ({
      type: 'user.custom_tool_result',
      custom_tool_use_id: id,
      content: [{ type: 'text', text: 'answered elsewhere' }],
    }))
}
