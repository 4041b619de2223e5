import { AbortedError, ConnectionError } from '../errors/connection-error.ts'
import type { Clock } from '../platform.ts'

/** Longest delay that a timer takes: more than 2^31-1 ms fires at once on most runtimes. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** What bounds a call as a whole. */
export interface Limits {
  readonly clock: Clock
  readonly signal?: AbortSignal
  /** Time by the clock at which the call is given up; `Infinity` for never. */
  readonly deadlineAtMs: number
  /** The call's name, for messages. */
  readonly name: string
}

export interface Guard {
  /** Aborted when a limit is reached. */
  readonly signal: AbortSignal
  /** Aborts the signal, also after the work has settled. */
  abort(): void
  /** Starts the timeout anew: something moved. */
  restart(): void
  /** Called when a limit is reached, to let go of what does not listen to the signal. */
  onStop?: () => void
}

/**
 * Runs `work` within limits, and within `timeoutMs` of its start or last restart. Settles at once when one is reached,
 * whether or not the work heeds its signal; `discard` receives a result that comes too late. Linked by hand to the
 * caller's signal and unlinked at the end: `AbortSignal.any` keeps its sources' listeners (nodejs/node#55351).
 */
export function guarded<T>(
  limits: Limits,
  work: (guard: Guard) => Promise<T>,
  timeoutMs = Infinity,
  discard?: (late: T) => void,
): Promise<T> {
  const { clock, signal, deadlineAtMs, name } = limits
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    let settled = false
    let cancelTimer: (() => void) | undefined
    const settle = <V>(settler: (value: V) => void, value: V): void => {
      settled = true
      cancelTimer?.()
      signal?.removeEventListener('abort', onAbort)
      settler(value)
    }
    const stop = (error: Error): void => {
      controller.abort(error)
      guard.onStop?.()
      settle(reject, error)
    }
    const onAbort = (): void => stop(new AbortedError(signal?.reason))
    const guard: Guard = {
      signal: controller.signal,
      abort: () => controller.abort(),
      restart() {
        cancelTimer?.()
        const leftMs = deadlineAtMs - clock.now()
        const delayMs = Math.max(0, Math.min(timeoutMs, leftMs))
        if (settled || delayMs > MAX_TIMER_MS) return
        cancelTimer = clock.setTimer(() => {
          const code = leftMs > timeoutMs ? 'attempt_timeout' : 'deadline_exceeded'
          stop(new ConnectionError(code, `${name} took too long: ${code}.`))
        }, delayMs)
      },
    }
    if (signal?.aborted) return onAbort()
    signal?.addEventListener('abort', onAbort)
    guard.restart()
    work(guard).then(
      (value) => (settled ? discard?.(value) : settle(resolve, value)),
      (error: unknown) => settled || settle(reject, error),
    )
  })
}

/** Waits, and settles early when the signal or the deadline says so. */
export function sleep(delayMs: number, limits: Limits): Promise<void> {
  let cancel: (() => void) | undefined
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      cancel = limits.clock.setTimer(resolve, delayMs)
    })
  return guarded(limits, wait).finally(() => cancel?.())
}
