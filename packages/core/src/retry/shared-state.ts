import type { Clock } from '../platform.ts'
import type { RateLimit, RatePoolLimiter } from './rate-limit.ts'
import { createRatePoolLimiter, defaultRateLimits } from './rate-limit.ts'
import type { RetryBudget } from './retry-budget.ts'
import { createRetryBudget } from './retry-budget.ts'

/** What all calls to one origin with one credential share, whichever client they come from. */
export interface SharedState {
  readonly budget: RetryBudget
  /** The limiter of a pool; undefined for a pool without figures. */
  pool(name: string): RatePoolLimiter | undefined
}

export interface SharedStateOptions {
  readonly clock: Clock
  /** Stands for origin, credential and figures; never the credential itself. */
  readonly key: string
  readonly budget: number
  readonly rateLimits?: Readonly<Record<string, RateLimit>>
}

/** Origins and credentials remembered at once; beyond it the oldest starts anew. */
const MAX_STATES = 256

// By clock, so that clients in virtual time (tests, simulators) share nothing with each other.
const states = /* @__PURE__ */ new WeakMap<Clock, Map<string, SharedState>>()

/** Finds or makes the state for a key. */
export function sharedState({ clock, key, budget, rateLimits }: SharedStateOptions): SharedState {
  const byKey = states.get(clock) ?? new Map<string, SharedState>()
  states.set(clock, byKey)
  const known = byKey.get(key)
  if (known) return known
  const pools = new Map<string, RatePoolLimiter>()
  const figures = { ...defaultRateLimits, ...rateLimits }
  const state: SharedState = {
    budget: createRetryBudget(budget),
    pool(name) {
      const limit = figures[name]
      if (!pools.has(name) && limit) pools.set(name, createRatePoolLimiter(clock, limit))
      return pools.get(name)
    },
  }
  const oldest = byKey.size >= MAX_STATES ? byKey.keys().next().value : undefined
  if (oldest !== undefined) byKey.delete(oldest)
  byKey.set(key, state)
  return state
}
