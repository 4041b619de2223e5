import type { Clock, SelfHostedWork } from '@org/managed-agents-core'
import { isAbortedError, isApiError } from '@org/managed-agents-core'

export interface PollOptions {
  readonly poll: () => Promise<{ readonly item: SelfHostedWork | null; readonly askedAt: number }>
  readonly clock: Clock
  readonly random: () => number
  /** Items at once. */
  readonly concurrency: number
  /** Ends the polling; what is under way is waited for. */
  readonly signal: AbortSignal
  readonly onPolled: () => void
  readonly onFailure: (error: unknown, retryInMs: number) => void
  /** Works on an item; `claimedAt` is when the poll that claimed it was sent. Never rejects. */
  readonly work: (item: SelfHostedWork, claimedAt: number) => Promise<unknown>
}

/** After a poll that found nothing. It has waited a second at the API already. */
const PAUSE_MS = { least: 1000, most: 3000 }
const MAX_BACKOFF_MS = 60_000
/** Answers that will not change: the environment is gone, or its key is. */
const FINAL = new Set([400, 401, 403, 404])

/** One poller for all sessions: asks for an item whenever there is room for one. Rejects when it can never get one. */
export async function pollForWork(options: PollOptions): Promise<void> {
  const { poll, clock, random, concurrency, signal, onPolled, onFailure, work } = options
  const underWay = new Set<Promise<unknown>>()
  let failures = 0
  try {
    while (!signal.aborted) {
      if (underWay.size >= concurrency) {
        await orAborted(Promise.race(underWay), signal)
        continue
      }
      try {
        const { item, askedAt } = await poll()
        onPolled()
        failures = 0
        if (!item) await pause(clock, PAUSE_MS.least + random() * (PAUSE_MS.most - PAUSE_MS.least), signal)
        // What was claimed in the moment of the stop is not acknowledged, so others get it.
        else if (!signal.aborted) {
          const task = work(item, askedAt).finally(() => underWay.delete(task))
          underWay.add(task)
        }
      } catch (error) {
        if (isAbortedError(error)) break
        if (isApiError(error) && FINAL.has(error.status)) throw error
        const delayMs = Math.min(MAX_BACKOFF_MS, 1000 * 2 ** failures++) * (0.5 + random() / 2)
        onFailure(error, delayMs)
        await pause(clock, delayMs, signal)
      }
    }
  } finally {
    await Promise.all(underWay)
  }
}

/** Resolves after `delayMs` or when the signal aborts; leaves neither timer nor listener behind. */
async function pause(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  let cancel = (): void => {}
  const passed = new Promise<void>((resolve) => {
    cancel = clock.setTimer(resolve, delayMs)
  })
  await orAborted(passed, signal)
  cancel()
}

/** Resolves when the work does or the signal aborts. */
function orAborted(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = (): void => {
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
    promise.then(done, done)
  })
}
