import type { SessionEvent } from '@org/managed-agents-core'
import type { Played } from './played.ts'

const ENDS = /^session\.(status_(idle|terminated)|deleted)/

/**
 * I1 for loops over one run: what one is given up to its last end, the other is given too. What comes after an idle
 * belongs to nobody until it is proved that the run ends there, so one loop may see it and the other not. A run that
 * stops at open gates may stop at one idle while its last answer already brings the next, with the gates that are left.
 */
export function loopBreaches({ iterated: [first, second], plan, outcome }: Played): string[] {
  const died = plan.moves.some((move) => move.do === 'crash' || move.do === 'abort')
  if (plan.consumer?.do !== 'iterate-twice' || died || !first || !second) return []
  const shared = outcome?.type === 'requires_action'
  return [...lacking(first, { other: second, shared }), ...lacking(second, { other: first, shared })]
}

/** Compared up to the last end of all, or to the last that both were given. */
interface Comparison {
  readonly other: readonly SessionEvent[]
  readonly shared: boolean
}

/** An event that waits in a queue is not owed as such once it is processed. */
function lacking(given: readonly SessionEvent[], { other, shared }: Comparison): string[] {
  const others = new Set(other.map(({ id }) => id))
  const end = given.findLastIndex(({ type, id }) => ENDS.test(type) && (!shared || others.has(id)))
  return given
    .slice(0, end + 1)
    .filter(({ id, processed_at }) => processed_at && !others.has(id))
    .map(({ id }) => `one loop was given ${id}, the other not`)
}
