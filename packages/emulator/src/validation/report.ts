/** One way in which a value differs from the contract. */
export interface Issue {
  /**
   * `invalid`: the contract forbids it. `unknown_value`: a variant or value that the contract does not list.
   * `unknown_field`: a field that it does not list. A client must accept the last two in what the API answers.
   */
  readonly kind: 'invalid' | 'unknown_value' | 'unknown_field'
  /** Where in the value, for example `events[0].content`; empty for the value itself. */
  readonly path: string
  /** The rule of JSON Schema, for example `maxLength`. */
  readonly rule: string
  /** What was wrong, without the value. */
  readonly message: string
}

/** Issues found so far, and the place that is being looked at. */
export interface Report {
  readonly issues: Issue[]
  readonly path: (string | number)[]
}

/** Judges a value and adds what is wrong with it to the report. */
export type Check = (value: unknown, report: Report) => void

export function add(report: Report, kind: Issue['kind'], rule: string, message: string): void {
  report.issues.push({ kind, path: pathText(report.path), rule, message })
}

/** Judges the value at a key or index below the current place. */
export function below(key: string | number, value: unknown, report: Report, check: Check): void {
  report.path.push(key)
  check(value, report)
  report.path.pop()
}

/** The issues of a value. */
export function issuesOf(check: Check, value: unknown): Issue[] {
  const report: Report = { issues: [], path: [] }
  check(value, report)
  return report.issues
}

/** A path in the form that JavaScript would reach it by. */
export function pathText(path: readonly (string | number)[]): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (/^[\w$-]+$/.test(step)) text += text === '' ? step : `.${step}`
    else text += `[${JSON.stringify(step)}]`
  }
  return text
}

/** What a value is, in the words of JSON. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
