import type { Exchange } from '../http/exchange.ts'
import type { RateLimit, RatePoolLimiter } from './rate-limit.ts'
import { createRatePoolLimiter, defaultRateLimits } from './rate-limit.ts'
import { createSharedState } from './shared-state.ts'

export interface RateLimitOptions {
  readonly rateLimit?: 'shared' | false
  readonly rateLimits?: Readonly<Record<string, RateLimit>>
}

/** Finds the limiter of a call's pool, which all clients of one origin, credential and set of figures share. */
export type RateLimiting = (
  options: RateLimitOptions,
  origin: string,
) => ((exchange: Exchange) => RatePoolLimiter | undefined) | undefined

const shared = /* @__PURE__ */ createSharedState<RatePoolLimiter>()

export const rateLimiting: RateLimiting = ({ rateLimit, rateLimits }, origin) => {
  if (rateLimit === false) return undefined
  const figures = { ...defaultRateLimits, ...rateLimits }
  return ({ clock, operation: { ratePool }, source }) => {
    const limit = ratePool && figures[ratePool]
    if (!limit) return undefined
    const key = [origin, source?.key, ratePool, limit.perMinute, limit.concurrent].join(' ')
    return shared(clock, key, () => createRatePoolLimiter(clock, limit))
  }
}
