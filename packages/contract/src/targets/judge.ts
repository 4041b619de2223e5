import type { Result } from '../conformance/run-suite.ts'
import { suite } from '../conformance/suite.ts'
import type { KnownFailure } from './known-failures.ts'

/** What is wrong with the results of a target: failures that nobody knows, known ones that pass, cases that did not run. */
export function judge(target: string, results: readonly Result[], known: readonly KnownFailure[]): string[] {
  const titles = Object.values(suite).flatMap((cases) => Object.keys(cases))
  const ran = new Map(results.map((result) => [result.title, result]))
  const expected = new Map(known.filter((each) => each.targets.includes(target)).map((each) => [each.title, each]))
  const stray = [...expected.keys()].filter((title) => !titles.includes(title))
  return [
    ...stray.map((title) => `a known failure names no case: ${title}`),
    ...titles.flatMap((title) => {
      const result = ran.get(title)
      if (!result) return [`did not run: ${title}`]
      if (result.error !== undefined && !expected.has(title)) return [`failed: ${title}: ${result.error}`]
      if (result.error === undefined && expected.has(title))
        return [`passes, and is listed as a known failure: ${title}`]
      return []
    }),
  ]
}
