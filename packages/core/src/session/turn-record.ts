import type { FollowOptions } from './follow-options.ts'
import type { TurnEnd } from './iterate-turn.ts'
import type { Outcome } from './outcome.ts'
import { deferred } from './wait.ts'

/** A turn of a run as its users see it: where it begins, how it ends, what came of it. */
export interface TurnRecord {
  readonly from: Promise<FollowOptions['from'] | undefined>
  readonly outcome: Promise<Outcome>
  readonly active: boolean
  begin(from: FollowOptions['from'] | undefined): void
  onEnd(callback: (end: TurnEnd) => void): void
  /** The turn is over; its outcome may follow later. */
  end(end: TurnEnd): void
  resolve(outcome: Outcome): void
  reject(error: unknown): void
}

export function createTurnRecord(): TurnRecord {
  const callbacks: ((end: TurnEnd) => void)[] = []
  let ended: TurnEnd | undefined
  const start = deferred<FollowOptions['from'] | undefined>()
  const result = deferred<Outcome>()
  // Whoever only iterates learns of an error there.
  result.promise.catch(() => {})
  return {
    from: start.promise,
    outcome: result.promise,
    get active() {
      return ended === undefined
    },
    begin: start.resolve,
    onEnd(callback) {
      if (ended) callback(ended)
      else callbacks.push(callback)
    },
    end(how) {
      if (ended) return
      ended = how
      start.resolve(undefined)
      for (const callback of callbacks.splice(0)) callback(how)
    },
    resolve: result.resolve,
    reject: result.reject,
  }
}
