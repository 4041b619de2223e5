/**
 * Counts what holders of tokens do. The default counts in one isolate; one that is shared among isolates holds the
 * limits for all of them. Every method must be atomic.
 */
export interface LimitStore {
  /** Counts one more of `key`; false when that would be more than `limit` in a window of `windowMs`. */
  take(key: string, limit: Allowance): boolean | Promise<boolean>
  /** Holds one of `limit` places of `key` until it is released or `untilMs` (since 1970) has passed; false when all are held. */
  acquire(key: string, place: Place): boolean | Promise<boolean>
  release(key: string, id: string): void | Promise<void>
}

/** So much of something in a window of time. */
export interface Allowance {
  readonly limit: number
  readonly windowMs: number
}

/** One of so many places that can be held at once. */
export interface Place {
  readonly id: string
  readonly limit: number
  readonly untilMs: number
}

/** Remembers which tokens were revoked. Share one among all isolates, or a revoked token lives on in the others. */
export interface RevocationStore {
  /** `untilMs`: since 1970; the key need not be remembered longer. */
  revoke(key: string, untilMs: number): void | Promise<void>
  isRevoked(key: string): boolean | Promise<boolean>
}

/** Keys at which expired ones are looked for and dropped. */
const SWEEP_AT = 1000

/** Both stores, for one isolate. */
export function memoryRelayStore(now: () => number = Date.now): LimitStore & RevocationStore {
  const windows = new Map<string, { count: number; untilMs: number }>()
  const places = new Map<string, Map<string, number>>()
  const revoked = new Map<string, number>()
  let sweepAt = SWEEP_AT

  function sweep(): void {
    if (windows.size + places.size + revoked.size < sweepAt) return
    const nowMs = now()
    for (const [key, { untilMs }] of windows) if (untilMs <= nowMs) windows.delete(key)
    for (const [key, untilMs] of revoked) if (untilMs <= nowMs) revoked.delete(key)
    for (const key of places.keys()) held(key)
    sweepAt = Math.max(SWEEP_AT, 2 * (windows.size + places.size + revoked.size))
  }

  function held(key: string): Map<string, number> {
    const ids = places.get(key) ?? new Map<string, number>()
    for (const [id, untilMs] of ids) if (untilMs <= now()) ids.delete(id)
    if (ids.size === 0) places.delete(key)
    return ids
  }

  return {
    take(key, { limit, windowMs }) {
      sweep()
      const known = windows.get(key)
      const window = known && known.untilMs > now() ? known : { count: 0, untilMs: now() + windowMs }
      windows.set(key, window)
      return ++window.count <= limit
    },
    acquire(key, { id, limit, untilMs }) {
      sweep()
      const ids = held(key)
      if (ids.size >= limit) return false
      places.set(key, ids.set(id, untilMs))
      return true
    },
    release(key, id) {
      places.get(key)?.delete(id)
      held(key)
    },
    revoke(key, untilMs) {
      sweep()
      revoked.set(key, untilMs)
    },
    isRevoked: (key) => (revoked.get(key) ?? 0) > now(),
  }
}
