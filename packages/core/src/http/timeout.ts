import { AbortedError, ConnectionError } from '../errors/connection-error.ts'
import type { Clock } from '../platform.ts'

/** Longest delay that a timer takes: more than 2^31-1 ms fires at once on most runtimes. */
export const MAX_TIMER_MS = 2 ** 31 - 1

export interface Limits {
  readonly clock: Clock
  readonly signal?: AbortSignal
  /** Milliseconds until the work is given up; `Infinity` for none. */
  readonly timeoutMs: number
  /** Time by the clock at which the whole call is given up; `Infinity` for none. */
  readonly deadlineAtMs: number
  /** What is waited for, for the message. */
  readonly what: string
}

export interface Guard {
  /** Aborted when a limit is reached. */
  readonly signal: AbortSignal
  /** Starts `timeoutMs` anew: something moved. */
  restart(): void
  /** Called when a limit is reached, to let go of what does not listen to the signal. */
  onStop?: () => void
}

/**
 * Runs `work` within limits and settles at once when one is reached, whether or not the work heeds its signal.
 * Linked by hand to the caller's signal and unlinked at the end: `AbortSignal.any` keeps its sources' listeners
 * (nodejs/node#55351). `discard` receives a result that comes too late.
 */
export function guarded<T>(
  limits: Limits,
  work: (guard: Guard) => Promise<T>,
  discard?: (late: T) => void,
): Promise<T> {
  const { clock, signal, timeoutMs, deadlineAtMs } = limits
  if (signal?.aborted) return Promise.reject(new AbortedError(signal.reason))
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    let settled = false
    let cancelTimer: (() => void) | undefined
    const settle = (): void => {
      settled = true
      cancelTimer?.()
      signal?.removeEventListener('abort', onAbort)
    }
    const stop = (error: Error): void => {
      settle()
      controller.abort(error)
      guard.onStop?.()
      reject(error)
    }
    const onAbort = (): void => stop(new AbortedError(signal?.reason))
    const restart = (): void => {
      cancelTimer?.()
      cancelTimer = undefined
      if (settled) return
      const leftMs = deadlineAtMs - clock.now()
      const delayMs = Math.max(0, Math.min(timeoutMs, leftMs))
      if (delayMs > MAX_TIMER_MS) return
      cancelTimer = clock.setTimer(() => stop(timeoutError(limits, leftMs <= timeoutMs)), delayMs)
    }
    const guard: Guard = { signal: controller.signal, restart }
    signal?.addEventListener('abort', onAbort)
    restart()
    work(guard).then(
      (value) => {
        if (settled) return discard?.(value)
        settle()
        resolve(value)
      },
      (error: unknown) => {
        if (settled) return
        settle()
        reject(error)
      },
    )
  })
}

function timeoutError({ timeoutMs, what }: Limits, deadline: boolean): ConnectionError {
  return deadline
    ? new ConnectionError(
        'deadline_exceeded',
        `${what}: the deadline of the call passed; raise deadlineMs if it needs longer.`,
      )
    : new ConnectionError(
        'attempt_timeout',
        `${what}: nothing came for ${timeoutMs} ms; raise timeoutMs if it needs longer.`,
      )
}

/** Waits, and settles early when the signal or the deadline says so. */
export function sleep(delayMs: number, limits: Omit<Limits, 'timeoutMs'>): Promise<void> {
  let cancel: (() => void) | undefined
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      cancel = limits.clock.setTimer(resolve, delayMs)
    })
  return guarded({ ...limits, timeoutMs: Number.POSITIVE_INFINITY }, wait).finally(() => cancel?.())
}
