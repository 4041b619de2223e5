import type { At } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import type { Delegation } from '../scenario/step.ts'
import { newThread } from '../sessions/new-thread.ts'
import { inlineAgent, memberOf } from '../sessions/roster-member.ts'
import type { ThreadRecord, TurnRecord } from '../sessions/session-record.ts'
import { beginTurn } from './begin-turn.ts'
import { countOutput } from './model-request.ts'
import { setRunning } from './status.ts'

/** Documented: up to 25 threads at once; advisors do not count, archiving frees a place. */
const threadLimit = 25

export function runsAtOnce(at: At): number {
  return at.session.threads.filter(
    (child) =>
      child.parent !== null && !child.archived_at && child.status !== 'terminated' && child.agent?.type !== 'advisor',
  ).length
}

/** Makes a thread for a sub-agent, hands it its message and puts its turn in place. */
export function startChild(at: At, turn: TurnRecord, task: Delegation): At {
  if (runsAtOnce(at) >= threadLimit) throw new Error(`the scenario has more than ${threadLimit} threads at once`)
  const agent = task.inline ? inlineAgent(at.session, task.agent, task.inline) : memberOf(at.session, task.agent)
  if (!agent) throw new Error(`the scenario delegates to "${task.agent}", which is not in the agent's roster`)
  const inChild = addThread(at, { agent, name: agent.name })
  const content = [{ type: 'text' as const, text: task.message }]
  turn.children.push(inChild.thread.id)
  turn.workflow?.threads.push(inChild.thread.id)
  // Documented: named from the view of the stream's thread; the peer's name is absent if it is the primary.
  emit(at, {
    type: 'agent.thread_message_sent',
    to_session_thread_id: inChild.thread.id,
    to_agent_name: agent.name,
    content,
  })
  countOutput(turn, task.message.length)
  setRunning(inChild)
  emit(inChild, { type: 'agent.thread_message_received', from_session_thread_id: at.thread.id, content })
  inChild.thread.context.newChars += task.message.length
  beginTurn(inChild, [{ type: 'user.message', id: '', content, processed_at: at.world.timestamps.next() }])
  return inChild
}

export function addThread(at: At, child: { agent: ThreadRecord['agent']; name: string }): At {
  const { session, thread, world } = at
  const workflow = thread.turn?.workflow?.id
  const record = newThread(world, { ...child, parent: thread.id, ...(workflow ? { workflow } : {}) })
  session.threads.push(record)
  emit(
    at,
    {
      type: 'session.thread_created',
      session_thread_id: record.id,
      agent_name: record.name,
      workflow_run_id: record.workflow_run_id,
    },
    'session',
  )
  return { world, session, thread: record }
}
