import type { Uploadable } from '@org/managed-agents-core'
import * as z from 'zod'

/** A limit in bytes of UTF-8. */
export function maxBytes(limit: number): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    if (new TextEncoder().encode(value).length <= limit) return
    issues.push({ code: 'custom', message: `Too big: expected at most ${limit} bytes of UTF-8`, input: value })
  }
}

export interface KeyLimits {
  /** Numbers of keys. */
  readonly min?: number
  readonly max?: number
  /** Lengths of a key. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: RegExp
}

/** Limits of the keys of a record. */
export function keys(limits: KeyLimits): z.core.CheckFn<Record<string, unknown>> {
  const {
    min = 0,
    max = Number.POSITIVE_INFINITY,
    minLength = 0,
    maxLength = Number.POSITIVE_INFINITY,
    pattern,
  } = limits
  return ({ value, issues }) => {
    const names = Object.keys(value)
    const refuse = (message: string, path: string[]) => issues.push({ code: 'custom', message, path, input: value })
    if (names.length < min) refuse(`Too small: expected at least ${min} keys`, [])
    if (names.length > max) refuse(`Too big: expected at most ${max} keys`, [])
    for (const name of names) {
      const length = [...name].length
      if (length < minLength) refuse(`Too small: expected a key of at least ${minLength} characters`, [name])
      if (length > maxLength) refuse(`Too big: expected a key of at most ${maxLength} characters`, [name])
      if (pattern?.test(name) === false) refuse(`Invalid key: must match ${pattern.source}`, [name])
    }
  }
}

/** A file to upload; what it holds is not looked at. */
export function upload(): z.ZodType<Uploadable> {
  return z.custom<Uploadable>((value) => typeof value === 'object' && value !== null, 'Invalid input: expected a file')
}
