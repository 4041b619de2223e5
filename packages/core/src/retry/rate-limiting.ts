import type { Emit, Stage } from '../http/exchange.ts'
import type { RateLimit, RatePoolLimiter } from './rate-limit.ts'
import { createRatePoolLimiter, defaultRateLimits } from './rate-limit.ts'
import { retryAfterMs } from './retry-after.ts'
import { createSharedState } from './shared-state.ts'

export interface RateLimitOptions {
  readonly rateLimit?: 'shared' | false
  readonly rateLimits?: Readonly<Record<string, RateLimit>>
}

/** Makes the stage that holds requests back; undefined when they are not to be. */
export type RateLimiting = (
  options: RateLimitOptions,
  origin: string,
  emit: Emit | undefined,
) => ((next: Stage) => Stage) | undefined

/** Longest pause of a pool: a hint beyond it fails its own call and holds no other back. */
const MAX_PAUSE_MS = 60_000

const limiters = /* @__PURE__ */ createSharedState<RatePoolLimiter>()

/**
 * Keeps requests, retries included, under the limit of their pool, which all clients of one origin, credential and set
 * of figures share. After a 429 nobody in the pool is sent before its hint is over.
 */
export const rateLimiting: RateLimiting = ({ rateLimit, rateLimits }, origin, emit) => {
  if (rateLimit === false) return undefined
  const figures = { ...defaultRateLimits, ...rateLimits }
  return (next) => async (request, exchange) => {
    const { clock, source, name: operation } = exchange
    const { ratePool } = exchange.operation
    const limit = ratePool && figures[ratePool]
    if (!limit) return next(request, exchange)
    const key = [origin, source?.key, ratePool, limit.perMinute, limit.concurrent].join(' ')
    const pool = limiters(clock, key, () => createRatePoolLimiter(clock, limit))
    const wait = pool.acquire(exchange)
    if (wait) {
      emit?.({ type: 'wait', operation, reason: 'rate_limit', pool: ratePool, queued: pool.queued })
      await wait
    }
    let response: Response | undefined
    try {
      response = await next(request, exchange)
      return response
    } finally {
      if (response?.status === 429) {
        pool.pause(Math.min(retryAfterMs(response.headers, clock.now()) ?? 0, MAX_PAUSE_MS))
      }
      pool.release(response)
    }
  }
}
