import { isSdkError } from '../errors/guards.ts'
import type { Emit, Exchange, Stage } from '../http/exchange.ts'
import { sleep } from '../http/timeout.ts'
import type { HttpRequest } from '../http/transport.ts'
import type { Platform } from '../platform.ts'
import { backoffMs, jitteredHintMs } from './backoff.ts'
import type { Verdict } from './judge.ts'
import { isOver, judgeError, judgeResponse, mayRepeat } from './judge.ts'
import type { RatePoolLimiter } from './rate-limit.ts'
import type { RetryPolicy } from './retry-policy.ts'
import type { SharedState } from './shared-state.ts'

export interface RetryParts {
  readonly platform: Platform
  readonly policy: RetryPolicy
  /** Whether a client-side limiter keeps requests under the API's limits. */
  readonly rateLimited: boolean
  /** Budget and limiters of the credential that the call uses. */
  readonly shared: (exchange: Exchange) => SharedState
  readonly emit?: Emit
}

/** Repeats an attempt where that is safe: within the policy, the shared budget and the call's deadline. */
export function createRetry(parts: RetryParts): (next: Stage) => Stage {
  return (next) => async (request, exchange) => {
    const shared = parts.shared(exchange)
    const pool = poolOf(parts, shared, exchange)
    let cost = 0
    for (exchange.attempt = 1; ; exchange.attempt++) {
      let failed: { response: Response } | { error: unknown }
      let verdict: Verdict
      await admitted(parts, pool, exchange)
      try {
        const response = await (pool ? next(request, exchange).finally(pool.release) : next(request, exchange))
        pool?.observe(response.headers)
        if (response.ok) {
          shared.budget.repay(cost || 1)
          return response
        }
        verdict = await judgeResponse(response, exchange, parts.platform.clock)
        failed = { response }
      } catch (error) {
        verdict = judgeError(error)
        failed = { error }
      }
      if (verdict.hintMs && verdict.throttled) pool?.pause(Math.min(verdict.hintMs, parts.policy.maxRetryAfterMs))
      const delayMs = nextDelayMs(parts, request, exchange, verdict, failed)
      cost = verdict.throttled ? parts.policy.throttledRetryCost : parts.policy.retryCost
      if (delayMs === undefined || !shared.budget.take(cost)) {
        if ('response' in failed) return failed.response
        throw failed.error
      }
      tell(parts, exchange, delayMs, failed)
      await sleep(delayMs, limitsOf(parts, exchange))
    }
  }
}

/** The wait before the next attempt, or undefined when this failure is final. */
function nextDelayMs(
  { policy, platform }: RetryParts,
  request: HttpRequest,
  exchange: Exchange,
  verdict: Verdict,
  failed: { response: Response } | { error: unknown },
): number | undefined {
  if (exchange.attempt >= exchange.maxAttempts || !mayRepeat(verdict, exchange)) return undefined
  if (request.bodyFactory && !request.bodyFactory.repeatable) return undefined
  if ('error' in failed && isOver(failed.error)) return undefined
  const { hintMs, throttled } = verdict
  if (hintMs !== undefined && hintMs > policy.maxRetryAfterMs) return undefined
  const baseMs = throttled ? policy.throttledBaseDelayMs : policy.baseDelayMs
  const delayMs =
    hintMs === undefined
      ? backoffMs(exchange.attempt, baseMs, policy.maxDelayMs, platform.random)
      : jitteredHintMs(hintMs, platform.random)
  return platform.clock.now() + delayMs < exchange.deadlineAtMs ? delayMs : undefined
}

function poolOf(parts: RetryParts, shared: SharedState, { operation }: Exchange): RatePoolLimiter | undefined {
  return parts.rateLimited && operation.ratePool ? shared.pool(operation.ratePool) : undefined
}

function admitted(parts: RetryParts, pool: RatePoolLimiter | undefined, exchange: Exchange): Promise<void> | undefined {
  const wait = pool?.acquire(limitsOf(parts, exchange))
  const { operation } = exchange
  if (wait && pool && operation.ratePool) {
    parts.emit?.({
      type: 'wait',
      operation: operation.sdkMethod,
      reason: 'rate_limit',
      pool: operation.ratePool,
      queued: pool.queued,
    })
  }
  return wait
}

function limitsOf({ platform }: RetryParts, { signal, deadlineAtMs, operation }: Exchange) {
  return { clock: platform.clock, signal, deadlineAtMs, what: `${operation.sdkMethod} was waiting to be sent` }
}

function tell(
  { emit }: RetryParts,
  { operation, attempt }: Exchange,
  delayMs: number,
  failed: { response: Response } | { error: unknown },
): void {
  if (!emit) return
  const what =
    'response' in failed
      ? { status: failed.response.status }
      : { code: isSdkError(failed.error) ? failed.error.code : undefined }
  emit({ type: 'retry', operation: operation.sdkMethod, attempt, delayMs, ...what })
}
