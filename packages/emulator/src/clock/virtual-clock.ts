import type { AdvanceableClock } from './advanceable-clock.ts'
import { settleByMacrotask } from './advanceable-clock.ts'

/** A clock that stands still until it is told to move. */
export interface VirtualClock extends AdvanceableClock {
  /** Moves to the next timer and runs it; false when there is none. */
  advanceToNext(): Promise<boolean>
  /** Timers that wait. */
  pending(): number
}

/** Options of `createVirtualClock`. */
export interface VirtualClockOptions {
  /** Milliseconds since 1970 at the start. Default 2026-11-01T00:00:00Z. */
  readonly startMs?: number
  /** Lets promises settle between two timers. Default one macrotask. */
  readonly settle?: () => Promise<void>
}

interface Timer {
  readonly at: number
  readonly serial: number
  readonly callback: () => void
}

const defaultStartMs = Date.UTC(2026, 10, 1)

/** A clock that stands still until it is told to move; timers then fire in order, promises settle between them. */
export function createVirtualClock(options: VirtualClockOptions = {}): VirtualClock {
  const settle = options.settle ?? settleByMacrotask
  const timers = new Set<Timer>()
  let now = options.startMs ?? defaultStartMs
  let serial = 0

  function earliest(untilMs: number): Timer | undefined {
    let found: Timer | undefined
    for (const timer of timers) {
      if (timer.at > untilMs) continue
      if (!found || timer.at < found.at || (timer.at === found.at && timer.serial < found.serial)) found = timer
    }
    return found
  }

  async function fire(timer: Timer): Promise<void> {
    timers.delete(timer)
    now = Math.max(now, timer.at)
    timer.callback()
    await settle()
  }

  return {
    now: () => now,
    setTimer(callback, delayMs) {
      const timer: Timer = { at: now + Math.max(0, delayMs), serial: serial++, callback }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    async advance(deltaMs) {
      const target = now + deltaMs
      await settle()
      for (let due = earliest(target); due; due = earliest(target)) await fire(due)
      now = target
    },
    async advanceToNext() {
      await settle()
      const due = earliest(Number.POSITIVE_INFINITY)
      if (due) await fire(due)
      return due !== undefined
    },
    pending: () => timers.size,
  }
}
