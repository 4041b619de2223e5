import type { Clock } from './platform.ts'

/** A clock for tests: time stands still until the test moves it. */
export interface VirtualClock extends Clock {
  /** Moves time forward by `ms`, firing due timers in order of their time and letting promises settle after each. */
  advance(ms: number): Promise<void>
  /** Lets promises settle without moving time. */
  flush(): Promise<void>
  /** Moves from timer to timer until `promise` settles and returns its result; throws when nothing is left to wait for. */
  settle<T>(promise: Promise<T>): Promise<T>
  /** Timers that are armed: 0 at the end of a test proves that none leaks. */
  readonly pendingTimers: number
}

interface Timer {
  readonly at: number
  readonly order: number
  readonly callback: () => void
}

/** Turns of the real event loop, then milliseconds, that `settle` grants work outside our clock (WebCrypto) before it gives up. */
const IDLE_TURNS = 50
const IDLE_MS = 1000

/** Makes a virtual clock that starts at `startMs` (default 2026-01-01T00:00:00Z). */
export function createVirtualClock(startMs = Date.UTC(2026, 0, 1)): VirtualClock {
  let now = startMs
  let order = 0
  const timers = new Set<Timer>()

  function nextTimer(): Timer | undefined {
    let next: Timer | undefined
    for (const timer of timers) {
      if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) next = timer
    }
    return next
  }

  function fire(timer: Timer): Promise<void> {
    timers.delete(timer)
    now = Math.max(now, timer.at)
    timer.callback()
    return turn()
  }

  const clock: VirtualClock = {
    now: () => now,
    setTimer(callback, delayMs) {
      if (!(delayMs >= 0 && delayMs <= 2 ** 31 - 1)) throw new RangeError(`a timer of ${delayMs} ms overflows`)
      const timer = { at: now + delayMs, order: order++, callback }
      timers.add(timer)
      return () => {
        timers.delete(timer)
      }
    },
    async advance(ms) {
      const end = now + ms
      await turn()
      for (let timer = nextTimer(); timer && timer.at <= end; timer = nextTimer()) await fire(timer)
      now = end
    },
    flush: turn,
    async settle(promise) {
      let settled = false
      const done = () => {
        settled = true
      }
      promise.then(done, done)
      for (let idle = 0; !settled && idle < IDLE_TURNS + IDLE_MS; ) {
        await (idle < IDLE_TURNS ? turn() : new Promise((resolve) => setTimeout(resolve, 1)))
        const timer = settled ? undefined : nextTimer()
        if (timer) {
          idle = 0
          await fire(timer)
        } else idle++
      }
      if (!settled) throw new Error('the promise waits for something that is not a timer of this clock')
      return promise
    },
    get pendingTimers() {
      return timers.size
    },
  }
  return clock
}

/** One turn of the real event loop: every microtask that is ready has run afterwards. */
function turn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void }
  return new Promise((resolve) => (setImmediate ? setImmediate(resolve) : setTimeout(resolve, 0)))
}
