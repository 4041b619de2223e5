import type { Clock } from '../platform.ts'

const SILENCE_MS = 60_000
const MAX_SILENCE_MS = 600_000

/**
 * Waits for `arrival`; meanwhile `onSilence` is asked after a minute, and each time the silence has doubled, at least
 * every ten minutes. Its failures are no news.
 */
export async function attentive<T>(
  arrival: Promise<T>,
  { clock, onSilence }: { readonly clock: Clock; readonly onSilence: () => Promise<void> },
): Promise<T> {
  let waiting = true
  let cancel = () => {}
  const listen = (silenceMs: number): void => {
    if (!waiting) return
    cancel = clock.setTimer(() => {
      const again = () => listen(Math.min(2 * silenceMs, MAX_SILENCE_MS))
      onSilence().then(again, again)
    }, silenceMs)
  }
  listen(SILENCE_MS)
  try {
    return await arrival
  } finally {
    waiting = false
    cancel()
  }
}
