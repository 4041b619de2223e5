import type { CallLedger, OpenCall } from './call-ledger.ts'
import { gateOf, isBlocked, isInProgress } from './call-ledger.ts'
import type { OutcomeReason } from './outcome.ts'
import type { Gate } from './tool-gate.ts'
import type { Turn } from './turn.ts'

export interface Facts {
  readonly turn: Turn
  readonly calls: CallLedger
  /** Milliseconds since 1970. */
  readonly now: number
  /** When the latest event came. */
  readonly lastEventAt: number
  /** When the API last accepted an answer or an input of ours. */
  readonly lastSendAt: number
  /** An input of ours is being sent: whether it is taken comes first. */
  readonly sending: boolean
  /** Somebody else may close the gates that this run does not: wait for that. */
  readonly waitForOthers: boolean
}

/**
 * `wait`: nothing is decided; look again at the latest at `until` if it is given, or when something happens.
 * `verify`: the silence says that it is over; make sure that the silence is not that of a stream that lost events.
 */
export type Decision =
  | { readonly type: 'wait'; readonly until?: number }
  | { readonly type: 'verify'; readonly reason: OutcomeReason }
  | { readonly type: 'end'; readonly reason: OutcomeReason }

/** An idle that something of ours should have turned into a run is believed after so much silence. */
const QUIET_MS = 10_000

const WAIT: Decision = { type: 'wait' }

/**
 * Whether the turn is over, and why. A fresh session is idle before its first turn, a status lags behind a send, and
 * `requires_action` is no end while our tools and approvals can answer.
 */
export function decide(facts: Facts): Decision {
  const { turn, calls } = facts
  if (turn.ended) return end({ type: turn.ended })
  const { idle } = turn
  if (!idle || facts.sending) return WAIT
  const { stop_reason: stop } = idle
  switch (stop?.type) {
    case 'requires_action':
      return decideGates(facts, stop.event_ids ?? [])
    case 'budget_reached':
      // At the cap the API still takes answers, and nothing else; queued input stays queued.
      return calls.all().some(isInProgress) ? WAIT : end({ type: 'budget_reached', budget: turn.budget })
    case 'retries_exhausted':
      // The API drops what was queued; what is still expected was sent after this idle.
      return turn.inputs.size > 0 ? WAIT : end({ type: 'retries_exhausted' })
  }
  const reason = reasonOf(turn, stop, idle.stop_details)
  if (turn.inputs.size > 0) return turn.ranSinceInput ? afterQuiet(facts, reason) : WAIT
  // Between two cycles of an outcome the session may look idle.
  return turn.openOutcomes.size > 0 ? afterQuiet(facts, reason) : end(reason)
}

function reasonOf(turn: Turn, stop: unknown, details: NonNullable<Turn['idle']>['stop_details']): OutcomeReason {
  const { type } = (stop ?? {}) as { type?: unknown }
  if (type === 'refusal') return { type, details: details ?? null }
  if (type !== 'end_turn') return { type: 'unknown', stopReason: stop }
  return { type: turn.interrupted ? 'interrupted' : 'end_turn' }
}

function decideGates(facts: Facts, ids: readonly string[]): Decision {
  const { calls, waitForOthers } = facts
  const listed = ids.length > 0 ? ids.map((id) => calls.get(id)) : calls.all()
  const known = listed.filter((call): call is OpenCall => call !== undefined)
  if (known.some(isInProgress)) return WAIT
  const unknown = ids.filter((id) => !calls.get(id) && !calls.wasClosed(id))
  const blocked = known.filter(({ state }) => isBlocked(state))
  const gates = [...blocked.map(gateOf), ...unknown.map(unknownGate)]
  if (gates.length > 0) return waitForOthers ? WAIT : end({ type: 'requires_action', gates })
  // Everything that is listed has its answer: the session is about to run, or an answer has closed a call meanwhile.
  return afterQuiet(facts, { type: 'requires_action', gates })
}

function unknownGate(id: string): Gate {
  return { id, name: '', kind: 'custom', input: {}, threadId: null, needs: 'result', reason: 'unknown_call' }
}

function afterQuiet({ now, lastEventAt, lastSendAt }: Facts, reason: OutcomeReason): Decision {
  const until = Math.max(lastEventAt, lastSendAt) + QUIET_MS
  return now >= until ? { type: 'verify', reason } : { type: 'wait', until }
}

function end(reason: OutcomeReason): Decision {
  return { type: 'end', reason }
}
