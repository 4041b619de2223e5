import type { Result } from '../conformance/run-suite.ts'
import { suite } from '../conformance/suite.ts'

/** How many cases of each area passed on a target. */
export type Tally = Readonly<Record<string, number>>

/** Counts what passed, area by area. */
export function tally(results: readonly Result[]): Tally {
  const passed = new Set(results.filter(({ error }) => error === undefined).map(({ title }) => title))
  return Object.fromEntries(
    Object.entries(suite).map(([area, cases]) => [
      area,
      Object.keys(cases).filter((title) => passed.has(title)).length,
    ]),
  )
}
