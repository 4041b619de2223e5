import type { At } from '../events/append-event.ts'
import { emit } from '../events/append-event.ts'
import type { Step, StepOutcome } from '../scenario/step.ts'
import type { TurnRecord } from '../sessions/session-record.ts'
import { endTurn } from './end-turn.ts'
import { finishScript } from './finish-script.ts'
import { closeRequest } from './model-request.ts'
import { nextStep, rewindScript } from './script-runner.ts'
import { sleep } from './sleep.ts'
import { performAwait } from './steps/await.ts'
import { performCall } from './steps/call.ts'
import { performConsult } from './steps/consult.ts'
import { performDelegate } from './steps/delegate.ts'
import { performError } from './steps/error.ts'
import { performSay } from './steps/say.ts'
import { performThink } from './steps/think.ts'
import { performWorkflow } from './steps/workflow.ts'

/** A step is done with an outcome, or waits and is performed again in its next phase. */
export type StepResult = StepOutcome | 'wait'

/** Performs a thread's steps until it has to wait or is done. Safe to call when there is nothing to do. */
export function advance(at: At): void {
  const { thread } = at
  at.world.touch('sessions', at.session.id)
  for (let turn = thread.turn; turn && !turn.capped && turn.wakeAt === null; turn = thread.turn) {
    try {
      rewindScript(at, turn)
      turn.step ??= nextStep(at, turn) ?? null
      if (!turn.step) {
        if (finishScript(at, turn) === 'rest') return
        continue
      }
      const result = perform(at, turn, turn.step)
      if (result === 'wait') return
      turn.outcomes.push(result)
      turn.step = null
      turn.phase = 0
    } catch (error) {
      failTurn(at, turn, error)
      return
    }
  }
}

function perform(at: At, turn: TurnRecord, step: Step): StepResult {
  switch (step.do) {
    case 'say':
      return performSay(at, turn, step)
    case 'think':
      return performThink(at, turn, step)
    case 'call':
      return performCall(at, turn, step)
    case 'error':
      return performError(at, turn, step)
    case 'delegate':
      return performDelegate(at, turn, step)
    case 'await':
      return performAwait(at, turn, step)
    case 'consult':
      return performConsult(at, turn, step)
    case 'workflow':
      return performWorkflow(at, turn, step)
    case 'refuse': {
      closeRequest(at, turn)
      const details = {
        type: 'refusal' as const,
        category: step.category ?? null,
        explanation: step.explanation ?? null,
      }
      endTurn(at, { type: 'refusal' }, details)
      return 'wait'
    }
    case 'compact':
      closeRequest(at, turn)
      at.thread.context.cachedTokens = Math.ceil(at.thread.context.cachedTokens / 4)
      emit(at, { type: 'agent.thread_context_compacted' })
      return {}
    case 'pause':
      if (turn.phase > 0 || step.ms <= 0) return {}
      sleep(at, turn, step.ms)
      return 'wait'
    case 'write':
      at.world.writeFile(at.session, step.path, step.content)
      return {}
    case 'request':
      closeRequest(at, turn)
      return {}
    case 'usage':
      turn.usage = step.usage
      return {}
  }
}

/** A mistake of the scenario must be seen: it is told in a `session.error` and ends the turn. */
function failTurn(at: At, turn: TurnRecord, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  closeRequest(at, turn, true)
  emit(at, {
    type: 'session.error',
    error: {
      type: 'unknown_error',
      message: `the emulator's scenario failed: ${message}`,
      retry_status: { type: 'exhausted' },
    },
  })
  at.world.announce({ kind: 'scenario.failed', id: at.session.id, message })
  endTurn(at, { type: 'retries_exhausted' })
}
