import { deferred, orAbort } from './wait.ts'

/**
 * Lets at most `parallel` pieces of work run at once, the others in order of arrival. Work whose signal aborts while it
 * waits is never started, and the wait rejects with `AbortedError`.
 */
export function createLimiter(parallel: number) {
  let free = parallel
  const queue = new Set<() => void>()

  return async function limited<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (free > 0) free--
    else {
      const { promise: myTurn, resolve: turn } = deferred<void>()
      queue.add(turn)
      try {
        await orAbort(myTurn, signal)
      } catch (error) {
        // The turn may have come in the same moment: then it passes on.
        if (!queue.delete(turn)) release()
        throw error
      }
    }
    try {
      return await work()
    } finally {
      release()
    }
  }

  function release(): void {
    for (const next of queue) {
      queue.delete(next)
      return next()
    }
    free++
  }
}
