import type { SessionRecord } from '../sessions/session-record.ts'
import { applyAnswer, findCall } from '../turn/answers.ts'
import { interrupt } from '../turn/interrupt.ts'
import { atBudgetCap } from '../turn/model-request.ts'
import { restThread, setRunning, settleSession } from '../turn/status.ts'
import type { SessionEvent, SessionEventParams } from '../wire.ts'
import type { World } from '../world.ts'
import { deliver, emitAs } from './append-event.ts'

/**
 * Accepts events that have been checked, in order, and returns them as the reply shows them.
 * Documented: most wait with `processed_at` null and are emitted again, same id, when processed; outcomes and results
 * are processed on receipt.
 */
export function acceptEvents(
  world: World,
  session: SessionRecord,
  events: readonly SessionEventParams[],
): SessionEvent[] {
  const accepted = events.map((event) => acceptEvent(world, session, event))
  world.wake(session)
  return accepted
}

function acceptEvent(world: World, session: SessionRecord, params: SessionEventParams): SessionEvent {
  const id = world.newId('sevt_')
  switch (params.type) {
    case 'user.message':
    case 'system.message': {
      const event = { ...params, id, processed_at: null }
      session.queue.push(event)
      echoQueued(world, session, event)
      if (event.type === 'user.message') world.announce({ kind: 'session.messaged', id: session.id })
      return event
    }
    case 'user.define_outcome':
      return defineOutcome(world, session, { ...params, id })
    case 'user.custom_tool_result':
    case 'user.tool_result': {
      const event = {
        ...params,
        id,
        processed_at: world.timestamps.next(),
        session_thread_id: threadOf(session, params),
      }
      const known = findCall(session, 'tool_use_id' in params ? params.tool_use_id : params.custom_tool_use_id)
      applyAnswer(world, session, event)
      session.lastAnswerAt = world.clock.now()
      if (!known) emptyTurn(world, session)
      return event
    }
    case 'user.tool_confirmation': {
      const event = { ...params, id, processed_at: null, session_thread_id: threadOf(session, params) }
      echoQueued(world, session, event)
      applyAnswer(world, session, { ...event, processed_at: world.timestamps.next() })
      return event
    }
    case 'user.interrupt': {
      const event = { ...params, id, processed_at: null }
      // Documented: accepted at the budget cap, ignored, and not listed.
      if (session.status === 'idle' && atBudgetCap({ world, session })) return event
      echoQueued(world, session, event)
      interrupt(world, session, { ...event, processed_at: world.timestamps.next() })
      world.announce({ kind: 'session.interrupted', id: session.id })
      return event
    }
  }
}

/** Documented: starts work at once; the echo carries the outcome's id. */
function defineOutcome(
  world: World,
  session: SessionRecord,
  params: Extract<SessionEventParams, { type: 'user.define_outcome' }> & { id: string },
): SessionEvent {
  const outcomeId = world.newId('outc_')
  const maxIterations = params.max_iterations ?? 3
  const event: SessionEvent = {
    ...params,
    max_iterations: maxIterations,
    outcome_id: outcomeId,
    processed_at: world.timestamps.next(),
  }
  const thread = session.threads[0]
  if (thread) emitAs({ world, session, thread }, event)
  session.outcome = {
    outcome_id: outcomeId,
    description: params.description,
    maxIterations,
    iteration: 0,
    feedback: undefined,
    startId: '',
    acknowledging: false,
  }
  session.outcome_evaluations.push({
    type: 'outcome_evaluation',
    outcome_id: outcomeId,
    description: params.description,
    iteration: 0,
    result: 'pending',
    explanation: null,
    completed_at: null,
  })
  return event
}

function echoQueued(world: World, session: SessionRecord, event: SessionEvent): void {
  const thread = session.threads[0]
  if (thread) deliver({ world, session, thread }, event, 'both')
}

/** Recorded: a second result of an answered call makes an empty turn. */
function emptyTurn(world: World, session: SessionRecord): void {
  const thread = session.threads[0]
  if (!thread || thread.turn) return
  const at = { world, session, thread }
  world.schedule(world.settings.timing.startMs, () => {
    if (thread.turn || session.status !== 'idle') return
    setRunning(at)
    restThread(at, { type: 'end_turn' })
    settleSession(at)
  })
}

/** Documented: the server routes by the use id and echoes the thread; the primary's is null. */
function threadOf(
  session: SessionRecord,
  params: Extract<
    SessionEventParams,
    { type: 'user.custom_tool_result' | 'user.tool_result' | 'user.tool_confirmation' }
  >,
): string | null {
  const useId = 'tool_use_id' in params ? params.tool_use_id : params.custom_tool_use_id
  const thread = findCall(session, useId)?.thread
  return thread && thread.parent !== null ? thread.id : null
}
