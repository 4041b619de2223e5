import type { At } from '../../events/append-event.ts'
import { emit } from '../../events/append-event.ts'
import type { DelegateStep, Delegation } from '../../scenario/step.ts'
import { newThread } from '../../sessions/new-thread.ts'
import { memberOf } from '../../sessions/roster-member.ts'
import type { TurnRecord } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { beginTurn } from '../begin-turn.ts'
import { closeRequest, countOutput, openRequest } from '../model-request.ts'
import { setIdle, setRunning } from '../status.ts'

/** Documented: up to 25 threads at once; archiving frees a place. */
const threadLimit = 25

/** Hands work to sub-agents, each in a new thread, and waits for their replies. */
export function performDelegate(at: At, turn: TurnRecord, step: DelegateStep): StepResult {
  const { session, thread } = at
  if (turn.phase === 0) {
    if (!openRequest(at, turn)) return 'wait'
    const started = step.tasks.map((task) => startChild(at, turn, task))
    closeRequest(at, turn)
    turn.phase++
    for (const child of started) at.world.schedule(at.world.settings.timing.startMs, () => at.world.advance(child))
    // Inferred: the coordinator rests while its sub-agents work; the session goes on running.
    setIdle(at, { type: 'end_turn' })
    return 'wait'
  }
  const children = session.threads.filter((child) => turn.children.includes(child.id))
  if (children.some((child) => child.turn !== null)) return 'wait'
  if (thread.status !== 'running') setRunning(at)
  turn.children.length = 0
  return { replies: children.map((child) => child.lastText) }
}

function startChild(at: At, turn: TurnRecord, task: Delegation): At {
  const { session, thread, world } = at
  const busy = session.threads.filter(
    (child) => child.parent !== null && !child.archived_at && child.status !== 'terminated',
  )
  if (busy.length >= threadLimit) throw new Error(`the scenario has more than ${threadLimit} threads at once`)
  const agent = memberOf(session, task.agent)
  if (!agent) throw new Error(`the scenario delegates to "${task.agent}", which is not in the agent's roster`)
  const child = newThread(world, { agent, parent: thread.id, name: agent.name })
  session.threads.push(child)
  turn.children.push(child.id)
  const inChild: At = { world, session, thread: child }
  const content = [{ type: 'text' as const, text: task.message }]
  emit(
    at,
    { type: 'session.thread_created', session_thread_id: child.id, agent_name: child.name, workflow_run_id: null },
    'session',
  )
  // Documented: named from the view of the stream's thread; the peer's name is absent if it is the primary.
  emit(at, { type: 'agent.thread_message_sent', to_session_thread_id: child.id, to_agent_name: child.name, content })
  countOutput(turn, task.message.length)
  setRunning(inChild)
  emit(inChild, { type: 'agent.thread_message_received', from_session_thread_id: thread.id, content })
  child.context.newChars += task.message.length
  beginTurn(inChild, [{ type: 'user.message', id: '', content, processed_at: world.timestamps.next() }])
  return inChild
}
