import type { Drain } from './drain.ts'

/** SIGTERM or SIGINT begins to drain, a second one cuts off. Returns what takes the handlers away. */
export function stopOnSignals(drain: Drain): () => void {
  const stop = (): void => (drain.begun.aborted ? drain.cutNow() : drain.begin())
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return () => {
    process.off('SIGTERM', stop)
    process.off('SIGINT', stop)
  }
}
