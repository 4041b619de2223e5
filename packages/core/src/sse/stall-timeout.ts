import type { Clock } from '../platform.ts'

/**
 * Watches for silence while something is awaited. Between `watch` and `pause` it allows `limitMs`; outside of that it
 * never fires. One timer serves many waits: it is not moved at each of them but looks at the deadline when it fires.
 */
export class StallTimeout {
  private readonly clock: Clock
  private readonly onStall: () => void
  /** Undefined while paused. */
  private deadline: number | undefined
  private limitMs = 0
  private cancelTimer: (() => void) | undefined

  constructor(clock: Clock, onStall: () => void) {
    this.clock = clock
    this.onStall = onStall
  }

  watch(limitMs: number): void {
    this.limitMs = limitMs
    this.deadline = this.clock.now() + limitMs
    if (!this.cancelTimer) this.arm(limitMs)
  }

  pause(): void {
    this.deadline = undefined
  }

  stop(): void {
    this.deadline = undefined
    this.cancelTimer?.()
    this.cancelTimer = undefined
  }

  private arm(delayMs: number): void {
    this.cancelTimer = this.clock.setTimer(() => this.check(), delayMs)
  }

  private check(): void {
    this.cancelTimer = undefined
    if (this.deadline === undefined) return
    const leftMs = this.deadline - this.clock.now()
    if (leftMs <= 0) {
      this.deadline = undefined
      this.onStall()
      return
    }
    // A clock that was set back must not stretch the wait.
    if (leftMs > this.limitMs) this.deadline -= leftMs - this.limitMs
    this.arm(Math.min(leftMs, this.limitMs))
  }
}
