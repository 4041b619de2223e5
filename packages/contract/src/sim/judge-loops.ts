import type { SessionEvent } from '@org/managed-agents-core'
import { isDeleted, withheld } from './disturbances.ts'
import type { Played } from './played.ts'

const ENDS = /^session\.(status_(idle|terminated)|deleted)/

/**
 * I1 for loops over one run: what one is given up to its last end, the other is given too, in the same order. What comes
 * after an idle belongs to nobody until it is proved that the run ends there, so one loop may see it and the other not.
 * A run that stops at open gates may stop at one idle while its last answer already brings the next, with the gates that
 * are left. Of a session that was deleted each has read what it could: the one no more than the other.
 */
export function loopBreaches(played: Played): string[] {
  const { iterated, plan, outcome } = played
  const died = plan.moves.some((move) => move.do === 'crash' || move.do === 'abort')
  // An event that waits in a queue is not owed as such once it is processed.
  const [first, second] = iterated.map((events) => events.filter((event) => event.processed_at))
  if (plan.consumer?.do !== 'iterate-twice' || died || !first || !second) return []
  const shared = outcome?.type === 'requires_action'
  const lacks = [lacking(first, { other: second, shared }), lacking(second, { other: first, shared })]
  const found = isDeleted(played) && lacks.some((lack) => lack.length === 0) ? [] : lacks.flat()
  const isOrdered = String(common(first, second)) === String(common(second, first))
  return isOrdered || plan.faults.some(withheld) ? found : [...found, 'two loops were given events in another order']
}

/** Compared up to the last end of all, or to the last that both were given. */
interface Comparison {
  readonly other: readonly SessionEvent[]
  readonly shared: boolean
}

function lacking(given: readonly SessionEvent[], { other, shared }: Comparison): string[] {
  const others = new Set(other.map(({ id }) => id))
  const end = given.findLastIndex(({ type, id }) => ENDS.test(type) && (!shared || others.has(id)))
  return given
    .slice(0, end + 1)
    .filter(({ id }) => !others.has(id))
    .map(({ id }) => `one loop was given ${id}, the other not`)
}

function common(given: readonly SessionEvent[], other: readonly SessionEvent[]): (string | undefined)[] {
  const others = new Set(other.map(({ id }) => id))
  return given.map(({ id }) => id).filter((id) => others.has(id))
}
