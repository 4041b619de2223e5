import type { FollowOptions } from './follow-options.ts'
import type { TurnEnd } from './iterate-turn.ts'
import type { Outcome } from './outcome.ts'

/** A turn of a run as its users see it: where it begins, how it ends, what came of it. */
export interface TurnRecord {
  readonly from: Promise<FollowOptions['from'] | undefined>
  readonly outcome: Promise<Outcome>
  readonly active: boolean
  begin(from: FollowOptions['from'] | undefined): void
  onEnd(callback: (end: TurnEnd) => void): void
  onBehind(callback: () => void): void
  /** The stream has lost events. */
  behind(): void
  /** The turn is over; its outcome may follow later. */
  end(end: TurnEnd): void
  resolve(outcome: Outcome): void
  reject(error: unknown): void
}

export function createTurnRecord(): TurnRecord {
  const callbacks: ((end: TurnEnd) => void)[] = []
  const listeners: (() => void)[] = []
  let ended: TurnEnd | undefined
  let begin: TurnRecord['begin'] = () => {}
  let resolve: TurnRecord['resolve'] = () => {}
  let reject: TurnRecord['reject'] = () => {}
  const from = new Promise<FollowOptions['from'] | undefined>((done) => {
    begin = done
  })
  const outcome = new Promise<Outcome>((done, failed) => {
    resolve = done
    reject = failed
  })
  // Whoever only iterates learns of an error there.
  outcome.catch(() => {})
  return {
    from,
    outcome,
    get active() {
      return ended === undefined
    },
    begin,
    onEnd(callback) {
      if (ended) callback(ended)
      else callbacks.push(callback)
    },
    onBehind(callback) {
      listeners.push(callback)
    },
    behind() {
      for (const listener of listeners) listener()
    },
    end(how) {
      if (ended) return
      ended = how
      begin(undefined)
      for (const callback of callbacks.splice(0)) callback(how)
    },
    resolve,
    reject,
  }
}
