import type { Limits } from '../http/timeout.ts'
import { guarded } from '../http/timeout.ts'
import type { Clock } from '../platform.ts'

/** Figures of one pool of the API's rate limits. */
export interface RateLimit {
  /** Requests per minute, as a bucket of that size that refills evenly. */
  readonly perMinute: number
  /** Requests under way at once. */
  readonly concurrent?: number
}

/** Documented limits of an organisation, by the pools that the contract names. */
export const defaultRateLimits: Readonly<Record<string, RateLimit>> = {
  create: { perMinute: 300 },
  read: { perMinute: 1200 },
  environments: { perMinute: 60, concurrent: 5 },
  files: { perMinute: 500 },
}

/** Keeps the requests of one pool under its limit, first come, first served. */
export interface RatePoolLimiter {
  /** Takes a place at once (undefined) or waits for one. Each place taken must be released. */
  acquire(limits: Limits): Promise<void> | undefined
  /** The request has failed, or been answered: then its `anthropic-ratelimit-requests-*` correct the figures. */
  release(response?: Response): void
  /** Lets nobody pass before a wait that the server asked for is over. */
  pause(ms: number): void
  readonly queued: number
}

interface Waiter {
  readonly admit: () => void
  gone?: boolean
}

export function createRatePoolLimiter(clock: Clock, figures: RateLimit): RatePoolLimiter {
  let { perMinute } = figures
  const concurrent = figures.concurrent ?? Number.POSITIVE_INFINITY
  let tokens = perMinute
  let refilledAtMs = clock.now()
  let pausedUntilMs = 0
  let underWay = 0
  let queue: Waiter[] = []
  let cancelTimer: (() => void) | undefined

  function refill(): void {
    const now = clock.now()
    // A clock set back must not take tokens away.
    tokens = Math.min(perMinute, tokens + (Math.max(0, now - refilledAtMs) * perMinute) / 60_000)
    refilledAtMs = now
  }

  function take(): boolean {
    refill()
    // The tolerance is for the rounding of refills; it is far below one request a minute.
    if (tokens < 1 - 1e-6 || underWay >= concurrent || clock.now() < pausedUntilMs) return false
    tokens -= 1
    underWay += 1
    return true
  }

  function admitNext(): void {
    cancelTimer?.()
    cancelTimer = undefined
    queue = queue.filter((waiter) => !waiter.gone)
    while (queue.length > 0 && take()) queue.shift()?.admit()
    // With every place under way, a release comes first.
    if (queue.length === 0 || underWay >= concurrent) return
    const untilTokenMs = ((1 - tokens) * 60_000) / perMinute
    const delayMs = Math.ceil(Math.max(untilTokenMs, pausedUntilMs - clock.now(), 1))
    cancelTimer = clock.setTimer(admitNext, delayMs)
  }

  function release(response?: Response): void {
    underWay -= 1
    const remaining = response && countOf(response, 'remaining')
    if (remaining !== undefined) {
      refill()
      perMinute = countOf(response, 'limit') || perMinute
      tokens = Math.min(tokens, remaining)
    }
    if (queue.length > 0) admitNext()
  }

  return {
    acquire(limits) {
      if (queue.length === 0 && take()) return undefined
      let waiter: Waiter | undefined
      const wait = (): Promise<void> =>
        new Promise((resolve) => {
          waiter = { admit: resolve }
          queue.push(waiter)
          if (!cancelTimer) admitNext()
        })
      return guarded(limits, wait, Number.POSITIVE_INFINITY, () => release()).catch((error: unknown) => {
        if (waiter) waiter.gone = true
        admitNext()
        throw error
      })
    },
    release,
    pause(ms) {
      pausedUntilMs = Math.max(pausedUntilMs, clock.now() + ms)
    },
    get queued() {
      return queue.length
    },
  }
}

function countOf(response: Response | undefined, name: 'limit' | 'remaining'): number | undefined {
  const value = response?.headers.get(`anthropic-ratelimit-requests-${name}`)
  return value && /^\d+$/.test(value) ? Number(value) : undefined
}
