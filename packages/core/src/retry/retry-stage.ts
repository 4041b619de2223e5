import { isSdkError } from '../errors/guards.ts'
import type { Emit, Exchange, Stage } from '../http/exchange.ts'
import { sleep } from '../http/timeout.ts'
import type { HttpRequest } from '../http/transport.ts'
import { isOneShot } from '../http/transport.ts'
import type { Platform } from '../platform.ts'
import { backoffMs, jitteredHintMs } from './backoff.ts'
import type { Verdict } from './classify.ts'
import { isOpen, judgeError, judgeResponse } from './classify.ts'
import type { RetryBudget } from './retry-budget.ts'
import type { RetryPolicy } from './retry-policy.ts'

export interface RetryParts {
  readonly platform: Platform
  readonly policy: RetryPolicy
  /** What the calls with one credential share for their retries. */
  readonly budgetOf: (exchange: Exchange) => RetryBudget
  readonly emit?: Emit
}

/** Repeats an attempt where that is safe: within the policy, the shared budget and the call's deadline. */
export function createRetry(parts: RetryParts): (next: Stage) => Stage {
  const { policy, emit } = parts
  return (next) => async (request, exchange) => {
    const budget = parts.budgetOf(exchange)
    let cost = 1
    for (exchange.attempt = 1; ; exchange.attempt++) {
      let response: Response | undefined
      let error: unknown
      try {
        response = await next(request, exchange)
      } catch (thrown) {
        error = thrown
      }
      if (response?.ok) {
        budget.repay(cost)
        return response
      }
      const verdict = response ? await judgeResponse(response, exchange) : judgeError(error)
      const delayMs = nextDelayMs(parts, request, exchange, verdict)
      cost = verdict.throttled ? policy.throttledRetryCost : policy.retryCost
      if (delayMs === undefined || isSdkError(error, 'deadline_exceeded') || !budget.take(cost)) {
        if (response) return response
        throw error
      }
      emit?.({
        type: 'retry',
        operation: exchange.name,
        attempt: exchange.attempt,
        delayMs,
        status: response?.status,
        code: isSdkError(error) ? error.code : undefined,
      })
      await sleep(delayMs, exchange)
    }
  }
}

/** The wait before the next attempt, or undefined when a failure is final. */
function nextDelayMs(
  { policy, platform: { random } }: RetryParts,
  request: HttpRequest,
  exchange: Exchange,
  verdict: Verdict,
): number | undefined {
  const { attempt, maxAttempts, clock, deadlineAtMs } = exchange
  const { outcome, throttled, hintMs } = verdict
  if (outcome === 'definite' || isOpen(verdict, exchange) || attempt >= maxAttempts || isOneShot(request))
    return undefined
  if (hintMs !== undefined && hintMs > policy.maxRetryAfterMs) return undefined
  const baseMs = throttled ? policy.throttledBaseDelayMs : policy.baseDelayMs
  const delayMs =
    hintMs === undefined ? backoffMs(attempt, baseMs, policy.maxDelayMs, random) : jitteredHintMs(hintMs, random)
  return clock.now() + delayMs < deadlineAtMs ? delayMs : undefined
}
