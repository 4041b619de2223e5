import type { At } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import type { OutcomeState, TurnRecord } from '../sessions/session-record.ts'
import { addUsage, usageOfRequest } from '../sessions/usage.ts'
import { beginTurn } from './begin-turn.ts'
import { endTurn } from './end-turn.ts'
import { endEvaluation, graderUsage, setResult } from './outcome-evaluation.ts'
import { turnContext } from './script-runner.ts'
import { scheduleWake } from './sleep.ts'

/**
 * One evaluation after a cycle (documented): start with the iteration from 0, heartbeats while it lasts, end with the
 * result. `needs_revision` starts another cycle; at the limit one acknowledgment turn follows.
 */
export function gradeOutcome(at: At, turn: TurnRecord): 'rest' | 'go on' {
  const { session, world } = at
  const outcome = session.outcome
  if (!outcome || outcome.acknowledging) {
    session.outcome = null
    endTurn(at, { type: 'end_turn' })
    return 'rest'
  }
  const named = { outcome_id: outcome.outcome_id, iteration: outcome.iteration }
  if (outcome.startId === '') {
    outcome.startId = emit(at, { type: 'span.outcome_evaluation_start', ...named })
    setResult(at, { result: 'evaluating' })
    if (world.settings.timing.gradeMs > 0) {
      turn.wakeAt = world.clock.now() + world.settings.timing.gradeMs
      scheduleWake(at, turn)
      return 'rest'
    }
  } else if (turn.wakeAt === null) emit(at, { type: 'span.outcome_evaluation_ongoing', ...named })
  return conclude(at, turn, outcome)
}

function conclude(at: At, turn: TurnRecord, outcome: OutcomeState): 'rest' | 'go on' {
  const { session, world } = at
  const grade = world.settings.scenario.grade?.(turnContext(at, turn)) ?? { result: 'satisfied' as const }
  const last = outcome.iteration + 1 >= outcome.maxIterations
  const result = grade.result === 'needs_revision' && last ? 'max_iterations_reached' : grade.result
  const explanation =
    grade.explanation ?? (result === 'satisfied' ? 'The rubric is met.' : 'The rubric is not met yet.')
  addUsage(turn.spent, usageOfRequest(graderUsage, 0))
  endEvaluation(at, outcome, { result, explanation })
  if (result === 'needs_revision') {
    outcome.iteration++
    outcome.feedback = explanation
    setResult(at, { result: 'running', iteration: outcome.iteration })
    beginTurn(at, turn.messages)
    return 'go on'
  }
  if (result === 'max_iterations_reached') {
    outcome.acknowledging = true
    outcome.feedback = explanation
    beginTurn(at, turn.messages)
    return 'go on'
  }
  session.outcome = null
  endTurn(at, { type: 'end_turn' })
  return 'rest'
}
