import { readFileSync } from 'node:fs'
import type { RequirementResult } from './requirement-result.ts'

/** Why a requirement is known not to hold, by its id. */
export type KnownFailures = Readonly<Record<string, string>>

/** Reads a file of known failures: JSON, a reason by requirement. */
export function readKnownFailures(file: string): KnownFailures {
  const known: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const fits =
    typeof known === 'object' &&
    known !== null &&
    Object.values(known).every((reason) => typeof reason === 'string' && reason)
  if (!fits) throw new Error(`${file} is no list of known failures: it needs a reason (text) by requirement.`)
  return known as KnownFailures
}

/** What is wrong with the results beyond what is known: failures, and known ones that hold or do not exist. */
export function unexpected(results: readonly RequirementResult[], known: KnownFailures = {}): string[] {
  const failed = results.filter(({ id, status }) => status === 'fails' && !(id in known))
  const failing = new Set(results.filter(({ status }) => status !== 'holds').map(({ id }) => id))
  return [
    ...failed.map(({ id, reason }) => `${id} fails: ${reason}`),
    ...Object.keys(known)
      .filter((id) => !failing.has(id))
      .map((id) => `${id} is listed as a known failure and does not fail: take it out`),
  ]
}
