import type { Clock } from '../platform.ts'

/** Something that waits for bytes. The two numbers belong to the monitor. */
export interface Watched {
  /** Time at which the wait has lasted too long; `Infinity` while nothing is awaited. */
  stallAt: number
  stallLimitMs: number
  onStall(): void
}

/**
 * Finds waits that last too long. All streams of a clock share one monitor with one timer, and a wait only writes down
 * its deadline, so that watching costs next to nothing per stream and per chunk.
 */
export class StallMonitor {
  readonly #clock: Clock
  readonly #watched = new Set<Watched>()
  #cancelTimer: (() => void) | undefined
  #timerAt = Number.POSITIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Starts a wait of at most `limitMs`, or starts it anew. */
  watch(target: Watched, limitMs: number): void {
    target.stallLimitMs = limitMs
    target.stallAt = this.#clock.now() + limitMs
    this.#watched.add(target)
    if (target.stallAt < this.#timerAt) this.#arm(target.stallAt, limitMs)
  }

  forget(target: Watched): void {
    if (this.#watched.delete(target) && this.#watched.size === 0) this.#disarm()
  }

  #arm(at: number, delayMs: number): void {
    this.#disarm()
    this.#timerAt = at
    this.#cancelTimer = this.#clock.setTimer(() => this.#check(), delayMs)
  }

  #disarm(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    this.#timerAt = Number.POSITIVE_INFINITY
  }

  #check(): void {
    this.#disarm()
    const now = this.#clock.now()
    let next = Number.POSITIVE_INFINITY
    const stalled: Watched[] = []
    for (const target of this.#watched) {
      // A clock that was set back must not stretch the wait.
      if (target.stallAt !== Number.POSITIVE_INFINITY)
        target.stallAt = Math.min(target.stallAt, now + target.stallLimitMs)
      if (target.stallAt <= now) stalled.push(target)
      else next = Math.min(next, target.stallAt)
    }
    if (next !== Number.POSITIVE_INFINITY) this.#arm(next, next - now)
    for (const target of stalled) {
      target.stallAt = Number.POSITIVE_INFINITY
      target.onStall()
    }
  }
}

const monitors = new WeakMap<Clock, StallMonitor>()

/** The monitor of a clock. */
export function stallMonitor(clock: Clock): StallMonitor {
  let monitor = monitors.get(clock)
  if (!monitor) {
    monitor = new StallMonitor(clock)
    monitors.set(clock, monitor)
  }
  return monitor
}
