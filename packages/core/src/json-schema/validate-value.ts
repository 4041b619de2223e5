import type { SchemaIssue } from './json-schema.ts'
import { isObject } from './json-schema.ts'

type Path = readonly (string | number)[]
type NumberKeyword = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'multipleOf'
type Schema = Record<string, unknown>

/** Where the checks of one value go: an issue of it, or of the value below it to which `keys` lead. */
interface Place {
  fail(message: string, ...keys: Path): void
  visit(schema: unknown, value: unknown, ...keys: Path): void
}

/** Appends to `issues` what is wrong with `value`. The schema has been checked and has no references. */
export function validateValue(schema: unknown, value: unknown, path: Path, issues: SchemaIssue[]): void {
  if (schema === true || schema === undefined) return
  const place: Place = {
    fail: (message, ...keys) => issues.push({ path: [...path, ...keys], message }),
    visit: (sub, below, ...keys) => validateValue(sub, below, [...path, ...keys], issues),
  }
  const { fail } = place
  if (schema === false) return fail('must not be present')
  const rules = schema as Schema
  const types = [rules.type ?? []].flat() as string[]
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return fail(`must be ${types.join(' or ')}`)
  if ('const' in rules && !equal(value, rules.const)) fail(`must be ${JSON.stringify(rules.const)}`)
  const allowed = rules.enum as unknown[] | undefined
  if (allowed && !allowed.some((option) => equal(value, option)))
    fail(`must be one of ${allowed.map((option) => JSON.stringify(option)).join(', ')}`)

  if (typeof value === 'string') {
    size(rules, 'Length', [...value].length, place)
    if (rules.pattern !== undefined && !new RegExp(rules.pattern as string, 'u').test(value))
      fail(`must match ${rules.pattern}`)
  } else if (typeof value === 'number') number(rules, value, place)
  else if (Array.isArray(value)) array(rules, value, place)
  else if (isObject(value)) object(rules, value, place)
  combined(rules, value, place)
}

function combined(rules: Schema, value: unknown, { fail, visit }: Place): void {
  const { allOf = [], anyOf, oneOf } = rules as { [keyword in 'allOf' | 'anyOf' | 'oneOf']?: unknown[] }
  for (const sub of allOf) visit(sub, value)
  if (anyOf && !anyOf.some((sub) => matches(sub, value))) fail('must match one of the alternatives')
  const exact = oneOf ? oneOf.filter((sub) => matches(sub, value)).length : 1
  if (exact !== 1) fail(`must match exactly one of the alternatives, not ${exact}`)
  if ('not' in rules && matches(rules.not, value)) fail('must not match the excluded schema')
  if ('if' in rules) visit(matches(rules.if, value) ? rules.then : rules.else, value)
}

function object(rules: Schema, value: Record<string, unknown>, place: Place): void {
  const { fail, visit } = place
  const keys = Object.keys(value)
  const map = (keyword: string) => (rules[keyword] ?? {}) as Schema
  const need = (names: unknown) => {
    for (const name of names as string[]) if (!Object.hasOwn(value, name)) fail('is required', name)
  }
  need(rules.required ?? [])
  size(rules, 'Properties', keys.length, place)
  for (const key of keys) {
    const fitting = Object.entries(map('patternProperties')).filter(([source]) => new RegExp(source, 'u').test(key))
    const subs = fitting.map(([, sub]) => sub)
    if (Object.hasOwn(map('properties'), key)) subs.unshift(map('properties')[key])
    for (const sub of subs.length > 0 ? subs : [rules.additionalProperties]) visit(sub, value[key], key)
    visit(rules.propertyNames, key, key)
  }
  for (const [key, names] of Object.entries(map('dependentRequired'))) if (Object.hasOwn(value, key)) need(names)
  for (const [key, sub] of Object.entries(map('dependentSchemas'))) if (Object.hasOwn(value, key)) visit(sub, value)
}

function array(rules: Schema, value: unknown[], place: Place): void {
  const first = (rules.prefixItems ?? []) as unknown[]
  size(rules, 'Items', value.length, place)
  value.forEach((item, index) => {
    place.visit(index < first.length ? first[index] : rules.items, item, index)
  })
  if (rules.uniqueItems && value.some((item, index) => value.slice(0, index).some((other) => equal(item, other))))
    place.fail('must not repeat an item')
  if (rules.contains === undefined) return
  const found = value.filter((item) => matches(rules.contains, item)).length
  size({ minContains: 1, ...rules }, 'Contains', found, place)
}

function number(rules: Schema, value: number, { fail }: Place): void {
  // A bound that a schema does not have is undefined: no number is less or more than that.
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rules as Record<NumberKeyword, number>
  if (value < minimum) fail(`must be at least ${minimum}`)
  if (value > maximum) fail(`must be at most ${maximum}`)
  if (value <= exclusiveMinimum) fail(`must be more than ${exclusiveMinimum}`)
  if (value >= exclusiveMaximum) fail(`must be less than ${exclusiveMaximum}`)
  const step = value / multipleOf
  // 0.3 / 0.1 is not a whole number in binary; a relative error of a few units in the last place is forgiven.
  if (Math.abs(step - Math.round(step)) > Math.abs(step) * 1e-12) fail(`must be a multiple of ${multipleOf}`)
}

const UNITS = { Length: 'characters', Items: 'items', Contains: 'matching items', Properties: 'properties' }

function size(rules: Schema, name: keyof typeof UNITS, count: number, { fail }: Place): void {
  const min = rules[`min${name}`] as number
  const max = rules[`max${name}`] as number
  if (count < min) fail(`must have at least ${min} ${UNITS[name]}`)
  if (count > max) fail(`must have at most ${max} ${UNITS[name]}`)
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
