/** Remembers deliveries for as long as they could be replayed. Share one among all instances that receive webhooks. */
export interface ReplayStore {
  /** Records `key` until `expiresAtMs` (since 1970); false when it is recorded already. Must be atomic. */
  claim(key: string, expiresAtMs: number): boolean | Promise<boolean>
}

/** A replay store for one process. Expired keys are dropped as new ones come. */
export function memoryReplayStore(now: () => number = Date.now): ReplayStore {
  const expiries = new Map<string, number>()
  return {
    claim(key, expiresAtMs) {
      // Signed at about the same time, keys expire about in the order in which they came.
      for (const [oldest, expiry] of expiries) {
        if (expiry > now()) break
        expiries.delete(oldest)
      }
      if (expiries.has(key)) return false
      expiries.set(key, expiresAtMs)
      return true
    },
  }
}
