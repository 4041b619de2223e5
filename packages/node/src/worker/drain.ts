import type { Clock } from '@org/managed-agents-core'

/** The two steps in which work ends: first no more is begun, then what is left is cut off. */
export interface Drain {
  /** Aborts when no work is to be begun any more. */
  readonly begun: AbortSignal
  /** Aborts when work that is left is to end at once. */
  readonly cut: AbortSignal
  begin(): void
  cutNow(): void
  /** Everything has ended: no timer or listener is left. */
  end(): void
}

export function createDrain({
  clock,
  limitMs,
  signal,
}: {
  readonly clock: Clock
  readonly limitMs: number
  readonly signal?: AbortSignal | undefined
}): Drain {
  const begun = new AbortController()
  const cut = new AbortController()
  let cancelTimer = (): void => {}

  function begin(): void {
    if (begun.signal.aborted) return
    cancelTimer = clock.setTimer(() => cut.abort(), limitMs)
    begun.abort()
  }
  if (signal?.aborted) begin()
  else signal?.addEventListener('abort', begin)

  return {
    begun: begun.signal,
    cut: cut.signal,
    begin,
    cutNow() {
      begin()
      cut.abort()
    },
    end() {
      cancelTimer()
      signal?.removeEventListener('abort', begin)
    },
  }
}
