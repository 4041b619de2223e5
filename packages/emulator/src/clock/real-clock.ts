import type { Clock } from '../wire.ts'

/**
 * The wall clock. Unlike a client's clock its timers keep a process alive: an open emulated stream or a running turn
 * must hold the event loop just as a socket would.
 */
export function createRealClock(): Clock {
  return {
    now: () => Date.now(),
    setTimer(callback, delayMs) {
      const timer = setTimeout(callback, delayMs)
      return () => clearTimeout(timer)
    },
  }
}
