import { routes } from '../generated/routes.gen.ts'
import type { FaultPlan, FaultRule } from './fault-rule.ts'

const actions: readonly FaultRule['action']['type'][] = [
  'delay',
  'status',
  'abort',
  'reset',
  'hang',
  'truncate',
  'corrupt',
  'lose',
  'trickle',
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

const matchFields = ['operation', 'method', 'session', 'ordinal', 'bodyIncludes', 'probability', 'event', 'byte']
const ruleFields = ['id', 'match', 'action', 'times']
const operations = new Set(routes.map((route) => route.id))

/** Checks a plan that came as data, from a file or over HTTP; throws a TypeError that names what is wrong. */
export function checkFaultPlan(value: unknown): FaultPlan {
  const plan = record(value, 'the fault plan')
  if (!Array.isArray(plan['rules'])) throw new TypeError('the fault plan needs a list "rules"')
  plan['rules'].forEach((rule, index) => {
    checkFaultRule(rule, `rules[${index}]`)
  })
  return { rules: plan['rules'], ...(plan['seed'] === undefined ? {} : { seed: String(plan['seed']) }) }
}

/** The same for one rule. A misspelt field would make a fault that never happens, so none is passed over. */
export function checkFaultRule(value: unknown, at = 'the rule'): asserts value is FaultRule {
  const rule = record(value, at)
  known(rule, ruleFields, at)
  const action = record(rule['action'], `${at}.action`)
  if (!actions.some((type) => type === action['type'])) {
    throw new TypeError(`${at}.action.type must be one of ${actions.join(', ')}`)
  }
  const match = rule['match'] === undefined ? {} : record(rule['match'], `${at}.match`)
  known(match, matchFields, `${at}.match`)
  for (const operation of [match['operation']].flat()) {
    if (operation !== undefined && !operations.has(String(operation))) {
      throw new TypeError(`${at}.match.operation: the contract has no "${String(operation)}"`)
    }
  }
  const positioned = match['byte'] !== undefined || match['event'] !== undefined
  if ((action['type'] === 'truncate' || action['type'] === 'corrupt') && !positioned) {
    throw new TypeError(`${at}: ${action['type']} needs match.byte or match.event`)
  }
}

function known(value: Record<string, unknown>, fields: readonly string[], at: string): void {
  const stray = Object.keys(value).find((field) => !fields.includes(field))
  if (stray) throw new TypeError(`${at} has no field "${stray}"; known: ${fields.join(', ')}`)
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${at} must be an object`)
  return { ...value }
}
