import type { At } from '../../events/append-event.ts'
import { emitAs } from '../../events/append-event.ts'
import type { SayStep } from '../../scenario/step.ts'
import type { ModelRequest, TurnRecord } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { countOutput, openRequest } from '../model-request.ts'
import { previewDelta, previewPieces, previewStart, wantsPreviews } from '../previews.ts'
import { sleep } from '../sleep.ts'

/** Streams a message as deltas, then the whole of it under the same id. */
export function performSay(at: At, turn: TurnRecord, step: SayStep): StepResult {
  if (!openRequest(at, turn) || !turn.request) return 'wait'
  const request = turn.request
  const deltaMs = step.deltaMs ?? at.world.settings.timing.deltaMs
  if (turn.phase === 0) {
    request.previewId = at.world.newId('sevt_')
    previewStart(at, request, { kind: 'message', id: request.previewId })
  }
  const id = request.previewId ?? at.world.newId('sevt_')
  if (deltaMs > 0) {
    const pieces = step.chunks ?? previewPieces(step.text)
    const piece = pieces[turn.phase]
    if (piece !== undefined) {
      previewDelta(at, request, { id, text: piece })
      sleep(at, turn, deltaMs)
      return 'wait'
    }
  } else deliverAtOnce(at, request, { id, step })
  request.previewId = null
  countOutput(turn, step.text.length)
  at.thread.lastText = step.text
  emitAs(at, {
    type: 'agent.message',
    id,
    processed_at: at.world.timestamps.next(),
    content: [{ type: 'text', text: step.text }],
  })
  return {}
}

function deliverAtOnce(at: At, request: ModelRequest, message: { id: string; step: SayStep }): void {
  if (!wantsPreviews(at, request, 'message')) return
  for (const text of message.step.chunks ?? previewPieces(message.step.text)) {
    previewDelta(at, request, { id: message.id, text })
  }
}
