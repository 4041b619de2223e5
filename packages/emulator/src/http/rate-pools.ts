import type { Clock } from '../wire.ts'
import { ApiFailure } from './api-failure.ts'

/** Requests a minute per pool. Documented: creates 300, reads 1,200, environments 60, files about 500. */
export type RateLimits = Readonly<Record<string, number>>

export const documentedRateLimits: RateLimits = { create: 300, read: 1200, environments: 60, files: 500 }

export interface RatePools {
  /** Takes one request from a pool; throws the 429 when it is empty. Returns the headers to send. */
  take(pool: string): Record<string, string>
}

interface Bucket {
  tokens: number
  refilledAt: number
}

/** Token buckets: full at the start, refilled evenly, so that a burst can fail below the average rate (documented). */
export function createRatePools(limits: RateLimits, clock: Clock): RatePools {
  const buckets = new Map<string, Bucket>()

  return {
    take(pool) {
      const limit = limits[pool]
      if (limit === undefined) return {}
      const now = clock.now()
      const perMs = limit / 60_000
      let bucket = buckets.get(pool)
      if (!bucket) {
        bucket = { tokens: limit, refilledAt: now }
        buckets.set(pool, bucket)
      }
      bucket.tokens = Math.min(limit, bucket.tokens + (now - bucket.refilledAt) * perMs)
      bucket.refilledAt = now
      const allowed = bucket.tokens >= 1
      if (allowed) bucket.tokens -= 1
      // Recorded: every pool uses the same header names, so they tell of the pool of this operation alone.
      const headers: Record<string, string> = {
        'anthropic-ratelimit-requests-limit': String(limit),
        'anthropic-ratelimit-requests-remaining': String(Math.floor(bucket.tokens)),
        'anthropic-ratelimit-requests-reset': new Date(now + (limit - bucket.tokens) / perMs).toISOString(),
      }
      if (allowed) return headers
      headers['retry-after'] = String(Math.max(1, Math.ceil((1 - bucket.tokens) / perMs / 1000)))
      throw new ApiFailure({
        status: 429,
        type: 'rate_limit_error',
        message: `the limit of ${limit} requests a minute of the pool "${pool}" is reached`,
        headers,
      })
    },
  }
}
