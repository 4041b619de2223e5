import type { At } from '../events/append-event.ts'
import { emitAs } from '../events/append-event.ts'
import type { SessionRecord } from '../sessions/session-record.ts'
import type { SessionEvent } from '../wire.ts'
import type { World } from '../world.ts'
import { blocks } from './blocking.ts'
import { reportToParent } from './end-turn.ts'
import { closeRequest } from './model-request.ts'
import { abandonOutcome } from './outcome-evaluation.ts'
import { abandonScript } from './script-runner.ts'
import { commitUsage, restThread, settleSession } from './status.ts'
import { endWorkflow } from './steps/workflow.ts'
import { answer, interruptedText, runServerSide } from './tool-results.ts'

/**
 * Stops the named thread, or every non-archived one. Documented: output stops at once, running server-side calls may
 * finish, pending ones get an error result, then the interrupt appears processed and the turn ends with `end_turn`;
 * on an idle thread it is a no-op. The interrupt jumps the queue.
 */
export function interrupt(
  world: World,
  session: SessionRecord,
  event: Extract<SessionEvent, { type: 'user.interrupt' }>,
): void {
  const targets = session.threads.filter(
    (thread) => !thread.archived_at && (event.session_thread_id == null || thread.id === event.session_thread_id),
  )
  const busy = targets.filter((thread) => thread.turn !== null).map((thread) => ({ world, session, thread }))
  const first = busy[0]?.thread ?? targets[0] ?? session.threads[0]
  if (!first) return
  for (const at of busy) stopOutput(at)
  const shownAt = { world, session, thread: first }
  emitAs(shownAt, event, first.parent === null ? 'both' : 'cross')
  if (busy.length === 0) return
  if (busy.some((at) => at.thread.parent === null)) abandonOutcome(shownAt, 'interrupted')
  commitUsage(session)
  for (const at of busy) {
    const { thread } = at
    if (thread.turn?.workflow) endWorkflow(at, thread.turn, { type: 'stopped' })
    if (thread.turn) abandonScript(thread.turn)
    thread.turn = null
  }
  for (const at of busy) {
    // A coordinator that waits for sub-agents rests already.
    if (at.thread.status === 'terminated') continue
    if (at.thread.status !== 'idle' || at.thread.stop?.type !== 'end_turn') restThread(at, { type: 'end_turn' })
  }
  settleSession(shownAt)
  for (const at of busy) tellWaitingParent(at)
  world.wake(session)
}

function stopOutput(at: At): void {
  const turn = at.thread.turn
  if (!turn) return
  turn.wakeAt = null
  // Inferred: a message cut off in the middle is not stored, and its request ends as failed.
  closeRequest(at, turn, turn.request?.previewId != null)
  for (const call of turn.calls) {
    if (call.result !== null) continue
    if (blocks(call)) answer(at, call, { text: interruptedText, isError: true })
    else runServerSide(at, turn, call)
  }
}

function tellWaitingParent(at: At): void {
  const parent = at.session.threads.find((thread) => thread.id === at.thread.parent)
  if (!parent?.turn) return
  reportToParent(at)
  at.world.advance({ ...at, thread: parent })
}
