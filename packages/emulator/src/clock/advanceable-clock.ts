import type { Clock } from '../wire.ts'

/** A clock that can be moved forward. */
export interface AdvanceableClock extends Clock {
  /** Moves time forward by `deltaMs`, running every timer that falls due, in order, and letting promises settle between two. */
  advance(deltaMs: number): Promise<void>
}

export function isAdvanceable(clock: Clock): clock is AdvanceableClock {
  return 'advance' in clock && typeof clock.advance === 'function'
}

/** One macrotask: every promise that is ready settles before it. */
export function settleByMacrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
