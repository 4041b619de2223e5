import type { At } from '../../events/append-event.ts'
import { emitAs } from '../../events/append-event.ts'
import type { ThinkStep } from '../../scenario/step.ts'
import type { TurnRecord } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { countOutput, openRequest } from '../model-request.ts'
import { previewStart } from '../previews.ts'
import { sleep } from '../sleep.ts'

/** Documented: thinking carries no text, and its preview has only the start. */
export function performThink(at: At, turn: TurnRecord, step: ThinkStep): StepResult {
  if (!openRequest(at, turn) || !turn.request) return 'wait'
  const request = turn.request
  if (turn.phase === 0) {
    request.previewId = at.world.newId('sevt_')
    previewStart(at, request, { kind: 'thinking', id: request.previewId })
    const ms = step.ms ?? at.world.settings.timing.thinkMs
    if (ms > 0) {
      sleep(at, turn, ms)
      return 'wait'
    }
  }
  countOutput(turn, 200)
  const id = request.previewId ?? at.world.newId('sevt_')
  request.previewId = null
  emitAs(at, { type: 'agent.thinking', id, processed_at: at.world.timestamps.next() })
  return {}
}
