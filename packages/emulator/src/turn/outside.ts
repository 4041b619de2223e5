import type { At } from '../events/append-event.ts'
import type { TurnRecord } from '../sessions/session-record.ts'
import { sessionsOf } from '../sessions/session-record.ts'

/** What came of a promise. */
export type Settled = { readonly value: unknown } | { readonly error: unknown }

const results = new WeakMap<object, Settled | 'pending'>()
const ends = new WeakMap<TurnRecord, AbortController>()

/**
 * What came of something that runs outside of the emulator, as a model or a tool for real; undefined while it runs. It
 * is started once for its owner, a record of the turn; when it is done, the turn goes on. After a restore the records
 * are new ones, so it is started again.
 */
export function outside(at: At, owner: object, start: (signal: AbortSignal) => Promise<unknown>): Settled | undefined {
  const known = results.get(owner)
  if (known !== undefined) return known === 'pending' ? undefined : known
  results.set(owner, 'pending')
  const { turn } = at.thread
  if (!turn) return undefined
  const end = ends.get(turn) ?? new AbortController()
  ends.set(turn, end)
  const settle = (result: Settled) => {
    results.set(owner, result)
    at.world.schedule(0, () => {
      // The session may be gone, and an interrupt may have put another turn in the place of this one.
      if (sessionsOf(at.world).peek(at.session.id) === at.session && at.thread.turn === turn) at.world.advance(at)
    })
  }
  Promise.resolve()
    .then(() => start(end.signal))
    .then(
      (value) => settle({ value }),
      (error: unknown) => settle({ error }),
    )
  return undefined
}

/** The turn is over: what still runs for it is to stop. */
export function leaveOutside(turn: TurnRecord): void {
  ends.get(turn)?.abort()
}

/** What has come already, without starting anything. */
export function cameOf(owner: object): Settled | undefined {
  const known = results.get(owner)
  return known === 'pending' ? undefined : known
}
