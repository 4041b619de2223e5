import type { At } from '../../events/append-event.ts'
import type { AwaitStep } from '../../scenario/step.ts'
import type { TurnRecord } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { openRequest } from '../model-request.ts'
import { outside } from '../outside.ts'

/** Waits for something outside of the emulator; what it gives is kept, so it must be plain data. */
export function performAwait(at: At, turn: TurnRecord, step: AwaitStep): StepResult {
  if (step.request && !openRequest(at, turn)) return 'wait'
  const came = outside(at, step, step.run)
  if (!came) return 'wait'
  if ('error' in came) throw came.error
  return { value: came.value }
}
