import type { At } from '../events/append-event.ts'
import type { TurnRecord } from '../sessions/session-record.ts'
import { beginTurn } from './begin-turn.ts'
import { endTurn } from './end-turn.ts'
import { closeRequest } from './model-request.ts'
import { gradeOutcome } from './outcome.ts'
import { takeQueued } from './take-queued.ts'

/**
 * The script has said all. Recorded: messages that came meanwhile belong to the same turn, without an idle between.
 * `go on` means that there is another step to perform.
 */
export function finishScript(at: At, turn: TurnRecord): 'rest' | 'go on' {
  closeRequest(at, turn)
  if (at.thread.parent === null) {
    const joined = [...turn.joined, ...takeQueued(at)]
    if (joined.length > 0) {
      beginTurn(at, joined)
      return 'go on'
    }
    if (at.session.outcome) return gradeOutcome(at, turn)
  }
  endTurn(at, { type: 'end_turn' })
  return 'rest'
}
