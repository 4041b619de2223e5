import { isApiError } from '../errors/guards.ts'
import type { SessionEvent } from '../generated/models.gen.ts'
import type { Clock } from '../platform.ts'
import type { CatchUp, Proof, ReadPage } from './catch-up.ts'
import { isFatal } from './patience.ts'
import { wait } from './wait.ts'

/** Pause before history is asked again; doubled each time. */
const RETRY_MS = 50

export interface ProveOptions {
  readonly catchUp: CatchUp
  readonly read: ReadPage
  /** The live event that waits. */
  readonly id: string
  readonly until: 'given' | 'proven'
  /** Reads may lag writes: how long to ask again until history has the event. */
  readonly timeoutMs: number
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Asks history what comes before a live event, until it shows that event or time is up: then whether something is
 * missing stays open until the next proof. Failures to read count as not yet.
 */
export async function prove({ catchUp, read, id, until, timeoutMs, clock, signal }: ProveOptions): Promise<Proof> {
  const deadlineMs = clock.now() + timeoutMs
  const before: SessionEvent[] = []
  const notFound: Proof = { before, after: [], found: false, proven: false }
  for (let delayMs = RETRY_MS; ; delayMs *= 2) {
    let askedMs = 0
    try {
      const proof = await catchUp.prove(read, id, until)
      before.push(...proof.before)
      if (proof.found) return { ...proof, before }
    } catch (error) {
      if (signal.aborted) throw error
      if (isFatal(error)) return notFound
      if (isApiError(error)) askedMs = error.retryAfterMs ?? 0
    }
    const pauseMs = Math.max(delayMs, askedMs)
    if (clock.now() + pauseMs > deadlineMs) return notFound
    await wait(clock, pauseMs, signal)
  }
}
