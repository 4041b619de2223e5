import type { ReplayStore } from './replay-store.ts'

/** Remembers which events are being worked on and which are done. Share one among all instances that receive webhooks. */
export interface DeliveryStore extends ReplayStore {
  /** Records `key` until `expiresAtMs`, whether it was recorded or not: its work is done. */
  keep(key: string, expiresAtMs: number): void | Promise<void>
  /** Forgets `key`: its work failed, so that it may be done again. */
  release(key: string): void | Promise<void>
}

/** Keys at which expired ones are looked for and dropped. */
const SWEEP_AT = 1000

/** A delivery store for one process. */
export function memoryDeliveryStore(now: () => number = Date.now): DeliveryStore {
  const expiries = new Map<string, number>()
  let sweepAt = SWEEP_AT
  return {
    claim(key, expiresAtMs) {
      if (expiries.size >= sweepAt) {
        for (const [old, expiry] of expiries) if (expiry <= now()) expiries.delete(old)
        sweepAt = Math.max(SWEEP_AT, 2 * expiries.size)
      }
      if ((expiries.get(key) ?? 0) > now()) return false
      expiries.set(key, expiresAtMs)
      return true
    },
    keep(key, expiresAtMs) {
      expiries.set(key, expiresAtMs)
    },
    release(key) {
      expiries.delete(key)
    },
  }
}
