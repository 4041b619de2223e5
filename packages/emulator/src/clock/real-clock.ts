import type { AdvanceableClock } from './advanceable-clock.ts'
import { settleByMacrotask } from './advanceable-clock.ts'

interface Timer {
  readonly at: number
  readonly callback: () => void
  readonly handle: ReturnType<typeof setTimeout>
}

/** The longest delay that a platform's timer takes. */
const maxTimerMs = 2 ** 31 - 1

/**
 * The wall clock, which can be moved ahead of real time. Unlike a client's clock its timers keep a process alive: an
 * open emulated stream or a running turn must hold the event loop just as a socket would.
 */
export function createRealClock(): AdvanceableClock {
  const timers = new Set<Timer>()
  let aheadMs = 0
  const now = () => Date.now() + aheadMs

  function start(callback: () => void, at: number): { handle: Timer['handle']; cancel: () => void } {
    const timer: Timer = {
      at,
      callback,
      handle: setTimeout(() => fire(timer), Math.min(maxTimerMs, Math.max(0, at - now()))),
    }
    timers.add(timer)
    const cancel = () => {
      clearTimeout(timer.handle)
      timers.delete(timer)
    }
    return { handle: timer.handle, cancel }
  }

  function fire(timer: Timer): void {
    timers.delete(timer)
    clearTimeout(timer.handle)
    timer.callback()
  }

  function earliest(untilMs: number): Timer | undefined {
    let found: Timer | undefined
    for (const timer of timers) if (timer.at <= untilMs && (!found || timer.at < found.at)) found = timer
    return found
  }

  return {
    now,
    setTimer: (callback, delayMs) => start(callback, now() + delayMs).cancel,
    setIdleTimer(callback, delayMs) {
      const { handle, cancel } = start(callback, now() + delayMs)
      // Only where timers are objects: in Node, Bun and Deno's Node mode.
      if (typeof handle === 'object') handle.unref()
      return cancel
    },
    async advance(deltaMs) {
      const target = now() + deltaMs
      for (let due = earliest(target); due; due = earliest(target)) {
        aheadMs += Math.max(0, due.at - now())
        fire(due)
        await settleByMacrotask()
      }
      aheadMs += Math.max(0, target - now())
    },
  }
}
