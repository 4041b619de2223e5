import type { At } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import type { OutcomeState } from '../sessions/session-record.ts'
import type { OutcomeEvaluation, SpanModelUsage } from '../wire.ts'

export const graderUsage: SpanModelUsage = {
  input_tokens: 120,
  output_tokens: 24,
  cache_read_input_tokens: 0,
  cache_creation_input_tokens: 0,
  speed: 'standard',
}

export function endEvaluation(at: At, outcome: OutcomeState, end: { result: string; explanation: string }): void {
  emit(at, {
    type: 'span.outcome_evaluation_end',
    outcome_id: outcome.outcome_id,
    iteration: outcome.iteration,
    outcome_evaluation_start_id: outcome.startId,
    usage: graderUsage,
    ...end,
  })
  outcome.startId = ''
  const terminal = end.result !== 'needs_revision'
  setResult(at, { ...end, completed_at: terminal ? at.world.timestamps.next() : null })
}

/** Documented: interrupted even before the first evaluation, whose start id then is empty. */
export function abandonOutcome(at: At, result: 'interrupted' | 'failed'): void {
  const { outcome } = at.session
  if (!outcome) return
  if (!outcome.acknowledging) {
    endEvaluation(at, outcome, { result, explanation: `The work towards the outcome was ${result}.` })
  }
  at.session.outcome = null
}

export function setResult({ session }: At, change: Partial<OutcomeEvaluation>): void {
  const current = session.outcome_evaluations[session.outcome_evaluations.length - 1]
  if (current) Object.assign(current, change)
}
