import type { SessionEventParams } from '../generated/models.gen.ts'
import { Patience } from './patience.ts'
import type { HistorySearch } from './read-backwards.ts'
import { findAnswers, lookRepeatedly } from './reconcile.ts'
import { LOOK_AFTER_MS, SEND_BOUNDS, sendFailureOf } from './send-policy.ts'

/** What became of an answer: `accepted` now or found in the history, `refused` for good, `closed` before it was sent. */
export type AnswerFate =
  | { readonly type: 'accepted' }
  | { readonly type: 'closed' }
  | { readonly type: 'refused'; readonly error: unknown }

export interface AnswerSend extends HistorySearch {
  readonly post: (events: SessionEventParams[]) => Promise<unknown>
  /** The session has moved on: the call was answered, interrupted or dropped, so there is nothing to send. */
  readonly isClosed: (answer: SessionEventParams) => boolean
  readonly settle: (answer: SessionEventParams, fate: AnswerFate) => void
}

/**
 * Sends tool results and confirmations in one batch until each has its fate: sent again only when it is provably not in
 * the session, one by one when the batch is refused, within bounds. Rejects only when the signal aborts.
 */
export async function sendAnswers(send: AnswerSend, batch: readonly SessionEventParams[]): Promise<void> {
  const { platform } = send.client
  const { signal } = send
  const patience = new Patience({ platform, signal, giveUpAfterMs: SEND_BOUNDS.passingMs })
  const open = new Set(batch)
  const startedAt = platform.clock.now()

  function settle(answers: Iterable<SessionEventParams>, fate: AnswerFate): void {
    for (const answer of [...answers]) if (open.delete(answer)) send.settle(answer, fate)
  }

  /** Settles what is in the session already; false when that could not be found out. */
  async function settleFound(waits: readonly number[]): Promise<boolean> {
    const all = open.size
    const { proven } = await lookRepeatedly(send, waits, async () => {
      settle([...open].filter(send.isClosed), { type: 'closed' })
      settle(await findAnswers(send, [...open]), { type: 'accepted' })
      return open.size < all || undefined
    })
    return proven
  }

  for (;;) {
    settle([...open].filter(send.isClosed), { type: 'closed' })
    if (open.size === 0) return
    try {
      await send.post([...open])
      return settle(open, { type: 'accepted' })
    } catch (error) {
      if (signal.aborted) throw error
      const failure = sendFailureOf(error)
      const before = open.size
      const late = (boundMs: number) => platform.clock.now() - startedAt > boundMs
      let proven = await settleFound(failure === 'unknown' ? LOOK_AFTER_MS : [0])
      while (failure === 'unknown' && !proven && !late(SEND_BOUNDS.passingMs)) proven = await settleFound(LOOK_AFTER_MS)
      if (open.size < before) continue
      if (failure === 'final' && open.size > 1) {
        for (const answer of [...open])
          await sendAnswers({ ...send, settle: (one, fate) => settle([one], fate) }, [answer])
        return
      }
      try {
        if (failure === 'final' || (failure === 'not_yet' && late(SEND_BOUNDS.notYetMs))) throw error
        await patience.pause(failure === 'passing' ? error : undefined)
      } catch {
        signal.throwIfAborted()
        settle(open, { type: 'refused', error })
      }
    }
  }
}
