import type { Check, Report } from './report.ts'
import { add, below, kindOf } from './report.ts'
import { constant } from './scalars.ts'

/** Fields of an object and how each is judged; a text is the only value that the field may have. */
export type Fields = Readonly<Record<string, Check | string>>

export interface ListLimits {
  readonly minItems?: number
  readonly maxItems?: number
}

export interface MapLimits {
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly names?: Check
}

/** What becomes of fields that the contract does not list: reported as unknown (`open`), fine (`any`), or forbidden (`none`). */
export type OtherFields = 'open' | 'any' | 'none'

export function object(
  value: unknown,
  report: Report,
  fields: Fields,
  required: readonly string[] = [],
  others: OtherFields = 'open',
): void {
  if (!isRecord(value)) return add(report, 'invalid', 'type', `must be an object, not ${kindOf(value)}`)
  for (const name of required) {
    if (!Object.hasOwn(value, name)) below(name, undefined, report, missing)
  }
  for (const name of Object.keys(value)) {
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (typeof check === 'string') below(name, value[name], report, (item) => constant(item, report, check))
    else if (check !== undefined) below(name, value[name], report, check)
    else if (others === 'open') below(name, undefined, report, unlisted)
    else if (others === 'none') below(name, undefined, report, forbidden)
  }
}

export function list(value: unknown, report: Report, item: Check, limits: ListLimits = {}): void {
  if (!Array.isArray(value)) return add(report, 'invalid', 'type', `must be an array, not ${kindOf(value)}`)
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = limits
  if (value.length < minItems) add(report, 'invalid', 'minItems', `must have at least ${minItems} items`)
  if (value.length > maxItems) add(report, 'invalid', 'maxItems', `must have at most ${maxItems} items`)
  for (let index = 0; index < value.length; index++) below(index, value[index], report, item)
}

/** An object whose keys are data. */
export function map(value: unknown, report: Report, item: Check, limits: MapLimits = {}): void {
  if (!isRecord(value)) return add(report, 'invalid', 'type', `must be an object, not ${kindOf(value)}`)
  const keys = Object.keys(value)
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY, names } = limits
  if (keys.length < minProperties) add(report, 'invalid', 'minProperties', `must have at least ${minProperties} keys`)
  if (keys.length > maxProperties) add(report, 'invalid', 'maxProperties', `must have at most ${maxProperties} keys`)
  for (const key of keys) {
    if (names !== undefined) below(key, key, report, names)
    below(key, value[key], report, item)
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function missing(_: unknown, report: Report): void {
  add(report, 'invalid', 'required', 'is required')
}

function unlisted(_: unknown, report: Report): void {
  add(report, 'unknown_field', 'properties', 'is not a field of the contract')
}

function forbidden(_: unknown, report: Report): void {
  add(report, 'invalid', 'additionalProperties', 'is not allowed here')
}
