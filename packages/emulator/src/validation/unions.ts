import { isRecord } from './containers.ts'
import type { Check, Issue, Report } from './report.ts'
import { add, below, kindOf, pathText } from './report.ts'

/** Variants by the value of their tag. */
export type Variants = Readonly<Record<string, Check>>

/** A union told apart by a tag. Only the variant that the tag names is judged. */
export function tagged(value: unknown, report: Report, tag: string, variants: Variants): void {
  if (!isRecord(value)) return add(report, 'invalid', 'type', `must be an object, not ${kindOf(value)}`)
  const name = value[tag]
  const check = typeof name === 'string' && Object.hasOwn(variants, name) ? variants[name] : undefined
  if (check !== undefined) return check(value, report)
  below(tag, name, report, typeof name === 'string' ? unknownTag(variants) : missingTag)
}

/** The same where the tag may be missing; then any variant will do. */
export function optionallyTagged(value: unknown, report: Report, tag: string, variants: Variants): void {
  if (isRecord(value) && !Object.hasOwn(value, tag)) anyOf(value, report, Object.values(variants))
  else tagged(value, report, tag, variants)
}

/** A union without a tag. When no alternative fits, the issues of the one that came closest are reported. */
export function anyOf(value: unknown, report: Report, alternatives: readonly Check[]): void {
  const at = pathText(report.path)
  let closest: Issue[] | undefined
  for (const check of alternatives) {
    const attempt: Report = { issues: [], path: report.path }
    check(value, attempt)
    if (!attempt.issues.some(({ kind }) => kind === 'invalid')) return void report.issues.push(...attempt.issues)
    if (closest === undefined || distance(attempt.issues, at) < distance(closest, at)) closest = attempt.issues
  }
  report.issues.push(...(closest ?? []))
}

export function nullable(value: unknown, report: Report, check: Check): void {
  if (value !== null) check(value, report)
}

function unknownTag(variants: Variants): Check {
  return (_, report) =>
    add(report, 'unknown_value', 'discriminator', `must be one of ${Object.keys(variants).join(', ')}`)
}

function missingTag(value: unknown, report: Report): void {
  add(
    report,
    'invalid',
    'discriminator',
    value === undefined ? 'is required' : `must be a string, not ${kindOf(value)}`,
  )
}

/** A value of another kind altogether is farthest, a wrong constant says that another variant was meant. */
function distance(issues: readonly Issue[], at: string): number {
  let sum = 0
  for (const { rule, kind, path } of issues) {
    if (kind === 'invalid') sum += rule === 'type' && path === at ? 1000 : rule === 'const' ? 100 : 1
  }
  return sum
}
