import { AbortedError } from '../errors/connection-error.ts'
import type { Clock } from '../platform.ts'

/** Longest delay that a timer of a JavaScript runtime takes. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Runs `callback` after `delayMs`, however long; returns a function that cancels it. */
export function setLongTimer(clock: Clock, callback: () => void, delayMs: number): () => void {
  let cancel = arm(Math.max(0, delayMs))
  function arm(left: number): () => void {
    const step = Math.min(left, MAX_TIMER_MS)
    return clock.setTimer(() => {
      if (left > step) cancel = arm(left - step)
      else callback()
    }, step)
  }
  return () => cancel()
}

/** Resolves after `delayMs`, or when `onWake` calls back first; rejects with `AbortedError` as soon as `signal` aborts. */
export function wait(
  clock: Clock,
  delayMs: number,
  signal?: AbortSignal,
  onWake?: (callback: () => void) => () => void,
): Promise<void> {
  return race(signal, (resolve) => {
    const cancel = setLongTimer(clock, () => resolve(), delayMs)
    const forget = onWake?.(() => resolve())
    return () => {
      cancel()
      forget?.()
    }
  })
}

/** Settles like `promise`, unless `signal` aborts first: then rejects with `AbortedError`. The listener is removed. */
export function orAbort<T>(promise: PromiseLike<T>, signal?: AbortSignal): Promise<T> {
  // The race does not begin when the signal has aborted already: a failure is heard all the same.
  promise.then(undefined, () => {})
  return race(signal, (resolve, reject) => {
    promise.then(resolve, reject)
    return undefined
  })
}

/** Settles like `promise`, or with what `late` returns (or throws) when `limitMs` pass first; ends by `signal`, too. */
export function orLate<T>(
  clock: Clock,
  promise: PromiseLike<T>,
  limitMs: number,
  late: () => T,
  signal?: AbortSignal,
): Promise<T> {
  promise.then(undefined, () => {})
  return race<T>(signal, (resolve, reject) => {
    const cancel = setLongTimer(clock, () => resolve(attempt(late)), limitMs)
    promise.then(resolve, reject)
    return cancel
  })
}

async function attempt<T>(late: () => T): Promise<T> {
  return late()
}

function race<T>(
  signal: AbortSignal | undefined,
  start: (resolve: (value: T | PromiseLike<T>) => void, reject: (error: unknown) => void) => (() => void) | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) {
      reject(new AbortedError(signal.reason))
      return
    }
    const aborted = () => finish(reject)(new AbortedError(signal?.reason))
    signal?.addEventListener('abort', aborted)
    let stop: (() => void) | undefined
    let done = false
    function finish<V>(settle: (value: V) => void): (value: V) => void {
      return (value) => {
        if (done) return
        done = true
        signal?.removeEventListener('abort', aborted)
        stop?.()
        settle(value)
      }
    }
    stop = start(finish(resolve), finish(reject))
  })
}

/** A promise, and what settles it. */
interface Deferred<T> {
  readonly promise: Promise<T>
  resolve(value: T | PromiseLike<T>): void
  reject(error: unknown): void
}

export function deferred<T>(): Deferred<T> {
  let settle: Omit<Deferred<T>, 'promise'> | undefined
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, ...settle } as Deferred<T>
}
