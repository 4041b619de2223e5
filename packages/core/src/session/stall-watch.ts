import type { Clock } from '../platform.ts'
import type { StallReport } from './stall-report.ts'
import { setLongTimer } from './wait.ts'

export interface StallWatchOptions {
  readonly clock: Clock
  /** Milliseconds of silence before the first report. */
  readonly afterMs: number
  readonly report: () => StallReport
  readonly onStall: (report: StallReport) => void
}

/**
 * Reports silence once it has lasted `afterMs`, then each time it has doubled. Returns a function that ends
 * the watch.
 */
export function watchStall(options: StallWatchOptions): () => void {
  const { clock, afterMs, report, onStall } = options
  let nextMs = afterMs
  let cancel = setLongTimer(clock, check, afterMs)
  function check(): void {
    const stall = report()
    if (stall.silentMs < afterMs) nextMs = afterMs
    else if (stall.silentMs >= nextMs) {
      nextMs *= 2
      onStall(stall)
    }
    cancel = setLongTimer(clock, check, Math.max(1, nextMs - stall.silentMs))
  }
  return () => cancel()
}
