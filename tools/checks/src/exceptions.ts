/** A finding that is known and wanted. One that no longer occurs must be removed from its list. */
export interface Exception {
  readonly finding: string
  readonly reason: string
}

/** Takes the known findings out of `problems` and adds one for every exception that is not needed. */
export function withoutExceptions(problems: readonly string[], exceptions: readonly Exception[]): string[] {
  const known = new Set(exceptions.map(({ finding }) => finding))
  const seen = new Set(problems)
  const unused = exceptions.filter(({ finding }) => !seen.has(finding))
  return [
    ...problems.filter((problem) => !known.has(problem)),
    ...unused.map(({ finding }) => `unused exception, remove it: ${finding}`),
  ]
}
