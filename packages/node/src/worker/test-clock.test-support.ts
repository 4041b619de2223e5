import type { Clock } from '@org/managed-agents-core'

export interface TestClock extends Clock {
  /** Runs what is due on the way, in order. */
  advance(ms: number): Promise<void>
  /** Moves the time without running anything, as a sleeping machine does. */
  jump(ms: number): void
  readonly timers: number
}

/** A clock that stands still until it is told to move. */
export function createTestClock(start = 1_700_000_000_000): TestClock {
  let now = start
  const timers = new Set<{ at: number; callback: () => void }>()
  return {
    now: () => now,
    setTimer(callback, delayMs) {
      const timer = { at: now + delayMs, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    async advance(ms) {
      const end = now + ms
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (!next) break
        timers.delete(next)
        now = Math.max(now, next.at)
        next.callback()
        await settled()
      }
      now = end
      await settled()
    },
    jump(ms) {
      now += ms
    },
    get timers() {
      return timers.size
    },
  }
}

/** Lets everything that waits for nothing but promises go on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
}
