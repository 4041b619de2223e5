import type { Clock } from '../wire.ts'

/** A clock that can be moved forward. */
export interface AdvanceableClock extends Clock {
  /** Moves time forward by `deltaMs`, running every timer that falls due, in order, and letting promises settle between two. */
  advance(deltaMs: number): Promise<void>
  /** Like `setTimer`, but what waits for it does not keep a process alive. */
  setIdleTimer?(callback: () => void, delayMs: number): () => void
}

/** A timer that no process has to stay for, where the clock has such timers. */
export function setIdleTimer(clock: Clock, callback: () => void, delayMs: number): () => void {
  const setTimer = isAdvanceable(clock) && clock.setIdleTimer ? clock.setIdleTimer : clock.setTimer
  return setTimer(callback, delayMs)
}

export function isAdvanceable(clock: Clock): clock is AdvanceableClock {
  return 'advance' in clock && typeof clock.advance === 'function'
}

/** One macrotask: every promise that is ready settles before it. */
export function settleByMacrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
