import type { Clock } from '@org/managed-agents-core'
import { AbortedError } from '@org/managed-agents-core'

/** Requests to the work queue. */
export interface QueueLimits {
  readonly perMinute: number
  readonly concurrent: number
}

/** What a request is for: heartbeats go first, and polls leave room for the others. */
export type QueueUse = 'heartbeat' | 'other' | 'poll'

export interface QueueLimiter {
  /** Does `work` when the limits allow it. Rejects with `AbortedError` when `signal` aborts before. */
  run<T>(use: QueueUse, work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /** Lets nothing pass for so long, because the API asked for it. */
  pause(ms: number): void
}

interface Waiter {
  readonly use: QueueUse
  readonly admit: () => void
}

const ORDER: readonly QueueUse[] = ['heartbeat', 'other', 'poll']
/** Share of the requests of a minute that polls leave. */
const RESERVE = 0.2

/**
 * Keeps all requests of a worker to its queue, for any number of sessions, under the limits of the environment: a bucket
 * of `perMinute` that refills evenly, and `concurrent` at once.
 */
export function createQueueLimiter(
  clock: Clock,
  { perMinute = 60, concurrent = 5 }: Partial<QueueLimits> = {},
): QueueLimiter {
  let tokens = perMinute
  let refilledAt = clock.now()
  let pausedUntil = 0
  let underWay = 0
  const waiting = new Set<Waiter>()
  let cancelTimer: (() => void) | undefined

  function fits(use: QueueUse): boolean {
    const now = clock.now()
    tokens = Math.min(perMinute, tokens + (Math.max(0, now - refilledAt) * perMinute) / 60_000)
    refilledAt = now
    const needed = use === 'poll' ? 1 + perMinute * RESERVE : 1
    return tokens >= needed - 1e-6 && underWay < concurrent && now >= pausedUntil
  }

  function admit(): void {
    cancelTimer?.()
    cancelTimer = undefined
    for (const use of ORDER) {
      for (const waiter of waiting) {
        if (waiter.use !== use) continue
        if (!fits(use)) return tryLater()
        waiting.delete(waiter)
        tokens--
        underWay++
        waiter.admit()
      }
    }
  }

  function tryLater(): void {
    if (underWay < concurrent)
      cancelTimer = clock.setTimer(admit, Math.max(pausedUntil - clock.now(), 60_000 / perMinute))
  }

  function wait(use: QueueUse, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        use,
        admit: () => {
          signal?.removeEventListener('abort', leave)
          resolve()
        },
      }
      function leave(): void {
        signal?.removeEventListener('abort', leave)
        if (waiting.delete(waiter)) reject(new AbortedError(signal?.reason))
        // A timer for nobody would keep the process alive.
        if (waiting.size === 0) cancelTimer?.()
      }
      if (signal?.aborted) return reject(new AbortedError(signal.reason))
      signal?.addEventListener('abort', leave)
      waiting.add(waiter)
      admit()
    })
  }

  return {
    async run(use, work, signal) {
      await wait(use, signal)
      try {
        return await work()
      } finally {
        underWay--
        admit()
      }
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms)
    },
  }
}
