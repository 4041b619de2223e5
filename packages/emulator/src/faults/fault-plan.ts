import { nextRandom, seedRandom } from '../ids/seeded-random.ts'
import type { FaultAction, FaultPlan, FaultRule } from './fault-rule.ts'
import type { RequestFacts } from './matches.ts'
import { matchesOrdinal, matchesRequest } from './matches.ts'

/** A rule with its counters. */
export interface ArmedRule {
  readonly id: string
  readonly rule: FaultRule
  /** Requests that matched otherwise. */
  seen: number
  /** Times it acted. */
  fired: number
}

/** Rules in force. The order of rules is the order in which they act. */
export interface FaultInjector {
  readonly rules: readonly ArmedRule[]
  /** The rules that concern this request; undefined when there is none, which is the fast path. */
  forRequest(facts: RequestFacts): RequestFaults | undefined
  add(rule: FaultRule): ArmedRule
  remove(id: string): boolean
  replace(plan: FaultPlan): void
}

export interface RequestFaults {
  /** Actions on the request as a whole, in order; counted as fired. */
  readonly whole: readonly FaultAction[]
  /** Rules at a byte of the body. */
  readonly bytes: readonly ArmedRule[]
  /** Rules on single events or on list pages. */
  readonly events: readonly ArmedRule[]
  /** Counts the rule as acting if it may still act and its chance comes up. */
  fire(armed: ArmedRule): boolean
  random(): number
}

export function createFaultInjector(plan: FaultPlan = { rules: [] }): FaultInjector {
  let random = seedRandom(plan.seed ?? 0)
  let rules: ArmedRule[] = plan.rules.map(arm)

  function draw(): number {
    return nextRandom(random)
  }

  function fire(armed: ArmedRule): boolean {
    if (armed.fired >= (armed.rule.times ?? Number.POSITIVE_INFINITY)) return false
    const probability = armed.rule.match?.probability
    if (probability !== undefined && draw() >= probability) return false
    armed.fired++
    return true
  }

  function forRequest(facts: RequestFacts): RequestFaults | undefined {
    const whole: FaultAction[] = []
    const bytes: ArmedRule[] = []
    const events: ArmedRule[] = []
    for (const armed of rules) {
      const match = armed.rule.match ?? {}
      if (!matchesRequest(match, facts)) continue
      if (!matchesOrdinal(match.ordinal, ++armed.seen)) continue
      if (match.event || isPerEvent(armed.rule.action)) events.push(armed)
      else if (match.byte !== undefined || armed.rule.action.type === 'trickle') bytes.push(armed)
      else if (fire(armed)) whole.push(armed.rule.action)
    }
    return whole.length + bytes.length + events.length === 0 ? undefined : { whole, bytes, events, fire, random: draw }
  }

  return {
    get rules() {
      return rules
    },
    forRequest,
    add(rule) {
      const armed = arm(rule, rules.length)
      rules.push(armed)
      return armed
    },
    remove(id) {
      const before = rules.length
      rules = rules.filter((armed) => armed.id !== id)
      return rules.length < before
    },
    replace(next) {
      random = seedRandom(next.seed ?? 0)
      rules = next.rules.map(arm)
    },
  }
}

const perEvent: readonly FaultAction['type'][] = [
  'drop',
  'duplicate',
  'reorder',
  'patch',
  'insert',
  'pings',
  'lag',
  'cycle',
  'shift',
]

/** Actions that only make sense on events or pages: without `match.event` they concern every event. */
function isPerEvent(action: FaultAction): boolean {
  return perEvent.includes(action.type)
}

function arm(rule: FaultRule, index: number): ArmedRule {
  return { id: rule.id ?? `rule-${index}`, rule, seen: 0, fired: 0 }
}
