import type { At, NewEvent } from '../../events/append-event.ts'
import { emit } from '../../events/append-event.ts'
import type { ErrorStep } from '../../scenario/step.ts'
import type { TurnRecord } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { endTurn, terminateSession } from '../end-turn.ts'
import { closeRequest } from '../model-request.ts'
import { sleep } from '../sleep.ts'
import { setRunning, setSessionStatus, setThreadStatus } from '../status.ts'
import { takeQueued } from '../take-queued.ts'

type SessionError = Extract<NewEvent, { type: 'session.error' }>['error']

/** A `session.error`. Documented: retrying waits, exhausted ends the turn and flushes the queue, terminal ends the session. */
export function performError(at: At, turn: TurnRecord, step: ErrorStep): StepResult {
  const { world, session, thread } = at
  if (turn.phase > 0) {
    setRunning(at)
    return {}
  }
  closeRequest(at, turn, true)
  emit(at, { type: 'session.error', error: errorOf(step) }, thread.parent === null ? 'both' : 'cross')
  if (step.retry === 'terminal') {
    terminateSession(at)
    return 'wait'
  }
  if (step.retry === 'exhausted') {
    if (thread.parent === null) takeQueued(at)
    endTurn(at, { type: 'retries_exhausted' })
    return 'wait'
  }
  if (step.reschedules === false) return {}
  setThreadStatus(at, 'rescheduling')
  if (session.threads.every((other) => other.status !== 'running')) {
    setSessionStatus(world, session, 'rescheduling')
    emit(at, { type: 'session.status_rescheduled' }, 'session')
  }
  const named = { session_thread_id: thread.id, agent_name: thread.name }
  emit(at, { type: 'session.thread_status_rescheduled', ...named }, thread.parent === null ? 'both' : 'cross')
  sleep(at, turn, step.afterMs ?? world.settings.timing.retryMs)
  return 'wait'
}

function errorOf(step: ErrorStep): SessionError {
  // The type and its extra fields are the scenario's to choose; an unknown one is a case that clients must survive.
  return {
    ...step.fields,
    type: step.type ?? 'unknown_error',
    message: step.message ?? 'The emulated agent met an error.',
    retry_status: { type: step.retry },
  } as SessionError
}
