import type { At } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import type { StopDetails, StopReason } from '../sessions/session-record.ts'
import { abandonOutcome } from './outcome-evaluation.ts'
import { abandonScript } from './script-runner.ts'
import {
  commitUsage,
  primaryOf,
  restThread,
  setIdle,
  setSessionStatus,
  settleSession,
  terminateThread,
} from './status.ts'
import { endWorkflow } from './steps/workflow.ts'

/** Ends a thread's turn: the thread rests, a child reports to its parent, waiting messages start the next turn. */
export function endTurn(at: At, stop: StopReason, details: StopDetails = null): void {
  const { thread, session, world } = at
  const turn = thread.turn
  if (turn?.workflow) endWorkflow(at, turn, { type: 'stopped' })
  if (turn) abandonScript(turn)
  if (thread.parent === null && stop.type !== 'end_turn') abandonOutcome(at, 'failed')
  commitUsage(session)
  thread.turn = null
  if (thread.parent !== null) return endChild(at, stop, details)
  setIdle(at, stop, details)
  world.wake(session)
}

/** The coordinator hears of it and, when it waits for nobody else, goes on; the session does not rest in between. */
function endChild(at: At, stop: StopReason, details: StopDetails): void {
  const { session, thread, world } = at
  reportToParent(at)
  // Documented: a child whose turn ends by a limit terminates.
  if (stop.type === 'retries_exhausted') terminateThread(at)
  else restThread(at, stop, details)
  const parent = session.threads.find((candidate) => candidate.id === thread.parent)
  const waits = session.threads.some((child) => parent?.turn?.children.includes(child.id) && child.turn !== null)
  if (parent?.turn && !waits) world.advance({ ...at, thread: parent })
  else settleSession(at)
}

/** The child's last words go to the coordinator, seen from both sides (documented). */
export function reportToParent(at: At): void {
  const { session, thread } = at
  const parent = session.threads.find((candidate) => candidate.id === thread.parent)
  if (!parent) return
  const content = [{ type: 'text' as const, text: thread.lastText || '(no reply)' }]
  emit(at, { type: 'agent.thread_message_sent', to_session_thread_id: parent.id, content })
  parent.context.newChars += thread.lastText.length
  emit(
    { ...at, thread: parent },
    { type: 'agent.thread_message_received', from_session_thread_id: thread.id, from_agent_name: thread.name, content },
  )
}

/** An unrecoverable error: the session and all its threads are terminated; what waits is dropped. */
export function terminateSession(at: At): void {
  const { session, world } = at
  commitUsage(session)
  session.queue = []
  for (const thread of session.threads) {
    if (thread.turn) abandonScript(thread.turn)
    thread.turn = null
    if (thread.status === 'terminated') continue
    terminateThread({ ...at, thread })
  }
  setSessionStatus(world, session, 'terminated')
  emit(primaryOf(at), { type: 'session.status_terminated' }, 'session')
  world.announce({ kind: 'session.terminated', id: session.id })
}
