import type { SessionEvent, SessionEventParams } from '../generated/models.gen.ts'
import { Patience } from './patience.ts'
import type { HistorySearch } from './read-backwards.ts'
import { findInput, lookRepeatedly } from './reconcile.ts'
import { LOOK_AFTER_MS, SEND_BOUNDS, sendFailureOf } from './send-policy.ts'

export interface InputSend extends HistorySearch {
  readonly post: (events: SessionEventParams[]) => Promise<{ data?: readonly SessionEvent[] | null }>
  /** The latest event known before the send. */
  readonly lastKnownId: () => string | undefined
  readonly isKnown: (id: string) => boolean
  /** The input if it was seen in the stream meanwhile. */
  readonly seen: () => string | undefined
  /** When an answer of ours was last under way; until a while after that a refusal may pass. Milliseconds since 1970. */
  readonly lastAnswerAt: () => number
}

/**
 * Sends one batch of messages and the like; returns the ids of its events as far as they are known. A lost reply is
 * looked for in the stream and in history by type and content; what cannot be found is never sent again, since it may
 * still land and start a second turn: `OutcomeUnknownError`.
 */
export async function sendInputs(
  send: InputSend,
  events: readonly SessionEventParams[],
): Promise<(string | undefined)[]> {
  const { client, signal } = send
  const { platform } = client
  const patience = new Patience({ platform, signal, giveUpAfterMs: SEND_BOUNDS.passingMs })
  const startedAt = platform.clock.now()
  for (;;) {
    const lastKnownId = send.lastKnownId()
    try {
      const { data } = await send.post([...events])
      return (data ?? []).map(({ id }) => id)
    } catch (error) {
      if (signal.aborted) throw error
      const failure = sendFailureOf(error)
      const [first] = events
      if (failure === 'unknown' && first) {
        const { isKnown } = send
        const { found } = await lookRepeatedly(send, LOOK_AFTER_MS, async () => {
          const id = send.seen()
          return id ?? (await findInput(send, first, { lastKnownId, isKnown }))?.id
        })
        if (found !== undefined) return [found]
        throw error
      }
      const sinceAnswerMs = platform.clock.now() - Math.max(startedAt, send.lastAnswerAt())
      if (failure === 'final' || (failure === 'not_yet' && sinceAnswerMs > SEND_BOUNDS.notYetMs)) throw error
      await patience.pause(failure === 'passing' ? error : undefined)
    }
  }
}
