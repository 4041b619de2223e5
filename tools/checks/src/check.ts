import type { Repository } from './repository.ts'

export interface Check {
  readonly name: string
  /** What is wrong, a line each; none when the check passes. */
  run(context: Context): Promise<Findings> | Findings
}

export interface Context {
  readonly repository: Repository
  /** Write what is pinned (reports, file lists) anew, where the check has something to write. */
  readonly update: boolean
}

export interface Findings {
  readonly problems: readonly string[]
  /** Figures worth seeing when all is well. */
  readonly notes?: readonly string[]
}

export interface Verdict {
  readonly passed: number
  readonly failed: number
}

/** Runs every check, whatever the others say, and prints one paragraph each. */
export async function runChecks(
  checks: readonly Check[],
  context: Context,
  print: (line: string) => void,
): Promise<Verdict> {
  let failed = 0
  for (const check of checks) {
    const start = performance.now()
    const { problems, notes = [] } = await outcome(check, context)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    print(`${problems.length === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`)
    for (const line of [...notes, ...problems]) print(`    ${line.replaceAll('\n', '\n    ')}`)
    if (problems.length > 0) failed += 1
  }
  return { passed: checks.length - failed, failed }
}

async function outcome(check: Check, context: Context): Promise<Findings> {
  try {
    return await check.run(context)
  } catch (error) {
    return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] }
  }
}
