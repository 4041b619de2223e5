import { isDateTime } from './formats.ts'
import type { Report } from './report.ts'
import { add, kindOf } from './report.ts'

export interface TextLimits {
  /** Lengths in characters (code points). */
  readonly minLength?: number
  readonly maxLength?: number
  /** In UTF-8 bytes. */
  readonly maxBytes?: number
  readonly pattern?: RegExp
}

export interface NumberLimits {
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

export function anything(): void {}

export function nothing(value: unknown, report: Report): void {
  if (value !== null) add(report, 'invalid', 'type', `must be null, not ${kindOf(value)}`)
}

export function text(value: unknown, report: Report): void {
  if (typeof value !== 'string') add(report, 'invalid', 'type', `must be a string, not ${kindOf(value)}`)
}

export function dateTime(value: unknown, report: Report): void {
  if (typeof value !== 'string') text(value, report)
  else if (!isDateTime(value)) add(report, 'invalid', 'format', 'must be a date and time as in RFC 3339')
}

/** Content of an uploaded file: whatever the multipart parser made of it. */
export function binary(value: unknown, report: Report): void {
  if (typeof value !== 'object' || value === null)
    add(report, 'invalid', 'type', `must be a file, not ${kindOf(value)}`)
}

export function boolean(value: unknown, report: Report): void {
  if (typeof value !== 'boolean') add(report, 'invalid', 'type', `must be a boolean, not ${kindOf(value)}`)
}

export function number(value: unknown, report: Report): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    add(report, 'invalid', 'type', `must be a number, not ${kindOf(value)}`)
  }
}

export function integer(value: unknown, report: Report): void {
  if (!Number.isInteger(value)) add(report, 'invalid', 'type', `must be an integer, not ${kindOf(value)}`)
}

export function textWithin(value: unknown, report: Report, limits: TextLimits): void {
  if (typeof value !== 'string') return text(value, report)
  const { minLength = 0, maxLength, maxBytes, pattern } = limits
  if (value.length < minLength * 2 && codePoints(value) < minLength) {
    add(report, 'invalid', 'minLength', `must have at least ${minLength} characters`)
  }
  if (maxLength !== undefined && value.length > maxLength && codePoints(value) > maxLength) {
    add(report, 'invalid', 'maxLength', `must have at most ${maxLength} characters`)
  }
  if (maxBytes !== undefined && value.length * 3 > maxBytes && new TextEncoder().encode(value).length > maxBytes) {
    add(report, 'invalid', 'x-maxBytes', `must have at most ${maxBytes} bytes of UTF-8`)
  }
  if (pattern !== undefined && !pattern.test(value)) add(report, 'invalid', 'pattern', `must match ${pattern.source}`)
}

export function numberWithin(value: unknown, report: Report, limits: NumberLimits): void {
  if (typeof value !== 'number') return
  const { minimum, maximum, exclusiveMinimum } = limits
  if (minimum !== undefined && value < minimum) add(report, 'invalid', 'minimum', `must be at least ${minimum}`)
  if (maximum !== undefined && value > maximum) add(report, 'invalid', 'maximum', `must be at most ${maximum}`)
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    add(report, 'invalid', 'exclusiveMinimum', `must be more than ${exclusiveMinimum}`)
  }
}

export function constant(value: unknown, report: Report, expected: unknown): void {
  if (value !== expected) add(report, 'invalid', 'const', `must be ${JSON.stringify(expected)}`)
}

/** A value of a list that may grow. */
export function choice(value: unknown, report: Report, known: readonly unknown[]): void {
  if (known.includes(value)) return
  const grows = typeof value !== 'object' && known.some((item) => typeof item === typeof value)
  const kind = grows ? 'unknown_value' : 'invalid'
  add(report, kind, 'enum', `must be one of ${known.map((item) => JSON.stringify(item)).join(', ')}`)
}

function codePoints(value: string): number {
  let count = 0
  for (const _ of value) count++
  return count
}
