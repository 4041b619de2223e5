import type { SchemaIssue } from './json-schema.ts'
import { isObject } from './json-schema.ts'

type Path = readonly (string | number)[]
type Schema = Record<string, unknown>

/** Appends to `issues` what is wrong with `value`. The schema has been checked and has no references. */
export function validateValue(schema: unknown, value: unknown, path: Path, issues: SchemaIssue[]): void {
  if (schema === true) return
  const fail = (message: string) => issues.push({ path, message })
  if (schema === false) return void fail('must not be present')
  const rules = schema as Schema
  const types = [rules.type ?? []].flat() as string[]
  if (types.length > 0 && !types.some((type) => isOfType(value, type)))
    return void fail(`must be ${types.join(' or ')}`)
  if ('const' in rules && !equal(value, rules.const)) fail(`must be ${JSON.stringify(rules.const)}`)
  const allowed = rules.enum as unknown[] | undefined
  if (allowed && !allowed.some((option) => equal(value, option)))
    fail(`must be one of ${allowed.map((option) => JSON.stringify(option)).join(', ')}`)

  if (typeof value === 'string') {
    range(rules, 'Length', [...value].length, 'characters', fail)
    if (rules.pattern !== undefined && !new RegExp(rules.pattern as string, 'u').test(value))
      fail(`must match ${rules.pattern}`)
  } else if (typeof value === 'number') number(rules, value, fail)
  else if (Array.isArray(value)) array(rules, value, path, issues)
  else if (isObject(value)) object(rules, value, path, issues)
  combined(rules, value, path, issues)
}

function combined(rules: Schema, value: unknown, path: Path, issues: SchemaIssue[]): void {
  const fail = (message: string) => issues.push({ path, message })
  const list = (keyword: string) => rules[keyword] as unknown[] | undefined
  for (const sub of list('allOf') ?? []) validateValue(sub, value, path, issues)
  if (list('anyOf') && !list('anyOf')?.some((sub) => matches(sub, value))) fail('must match one of the alternatives')
  const exact = list('oneOf')?.filter((sub) => matches(sub, value)).length
  if (exact !== undefined && exact !== 1) fail(`must match exactly one of the alternatives, not ${exact}`)
  if ('not' in rules && matches(rules.not, value)) fail('must not match the excluded schema')
  if ('if' in rules) {
    const branch = matches(rules.if, value) ? rules.then : rules.else
    if (branch !== undefined) validateValue(branch, value, path, issues)
  }
}

function object(rules: Schema, value: Record<string, unknown>, path: Path, issues: SchemaIssue[]): void {
  const fail = (message: string) => issues.push({ path, message })
  const keys = Object.keys(value)
  const properties = (rules.properties ?? {}) as Schema
  const patterns = Object.entries((rules.patternProperties ?? {}) as Schema)
  const need = (names: unknown) => {
    for (const name of names as string[])
      if (!Object.hasOwn(value, name)) issues.push({ path: [...path, name], message: 'is required' })
  }
  need(rules.required ?? [])
  range(rules, 'Properties', keys.length, 'properties', fail)
  for (const key of keys) {
    const at = [...path, key]
    let known = false
    if (Object.hasOwn(properties, key)) {
      known = true
      validateValue(properties[key], value[key], at, issues)
    }
    for (const [source, sub] of patterns)
      if (new RegExp(source, 'u').test(key)) {
        known = true
        validateValue(sub, value[key], at, issues)
      }
    if (!known && rules.additionalProperties !== undefined)
      validateValue(rules.additionalProperties, value[key], at, issues)
    if (rules.propertyNames !== undefined) validateValue(rules.propertyNames, key, at, issues)
  }
  for (const [key, names] of Object.entries((rules.dependentRequired ?? {}) as Schema))
    if (Object.hasOwn(value, key)) need(names)
  for (const [key, sub] of Object.entries((rules.dependentSchemas ?? {}) as Schema))
    if (Object.hasOwn(value, key)) validateValue(sub, value, path, issues)
}

function array(rules: Schema, value: unknown[], path: Path, issues: SchemaIssue[]): void {
  const fail = (message: string) => issues.push({ path, message })
  const first = (rules.prefixItems ?? []) as unknown[]
  range(rules, 'Items', value.length, 'items', fail)
  value.forEach((item, index) => {
    const sub = index < first.length ? first[index] : rules.items
    if (sub !== undefined) validateValue(sub, item, [...path, index], issues)
  })
  if (rules.uniqueItems && value.some((item, index) => value.slice(0, index).some((other) => equal(item, other))))
    fail('must not repeat an item')
  if (rules.contains === undefined) return
  const found = value.filter((item) => matches(rules.contains, item)).length
  range({ minContains: 1, ...rules }, 'Contains', found, 'matching items', fail)
}

function number(rules: Schema, value: number, fail: (message: string) => void): void {
  const limit = (keyword: string, broken: (bound: number) => boolean, words: string) => {
    const bound = rules[keyword] as number | undefined
    if (bound !== undefined && broken(bound)) fail(`must be ${words} ${bound}`)
  }
  limit('minimum', (bound) => value < bound, 'at least')
  limit('maximum', (bound) => value > bound, 'at most')
  limit('exclusiveMinimum', (bound) => value <= bound, 'more than')
  limit('exclusiveMaximum', (bound) => value >= bound, 'less than')
  // 0.3 / 0.1 is not a whole number in binary; a relative error of a few units in the last place is forgiven.
  limit(
    'multipleOf',
    (step) => Math.abs(value / step - Math.round(value / step)) > Math.abs(value / step) * 1e-12,
    'a multiple of',
  )
}

function range(rules: Schema, unit: string, size: number, words: string, fail: (message: string) => void): void {
  const min = rules[`min${unit}`] as number | undefined
  const max = rules[`max${unit}`] as number | undefined
  if (min !== undefined && size < min) fail(`must have at least ${min} ${words}`)
  if (max !== undefined && size > max) fail(`must have at most ${max} ${words}`)
}

function matches(schema: unknown, value: unknown): boolean {
  const issues: SchemaIssue[] = []
  validateValue(schema, value, [], issues)
  return issues.length === 0
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'object') return isObject(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'number') return Number.isFinite(value)
  return typeof value === type
}

function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => equal(item, right[index]))
  if (!isObject(left) || !isObject(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]))
  )
}
