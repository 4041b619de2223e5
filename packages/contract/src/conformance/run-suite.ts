import type { Case } from './suite.ts'
import { suite } from './suite.ts'
import type { Context } from './world.ts'

/** How a case went on a target. */
export interface Result {
  readonly title: string
  /** Why it failed; absent when it passed. */
  readonly error?: string
}

const CASE_TIMEOUT_MS = 15_000

/** Runs every case, one after the other. A rejection that nobody handles fails the case in which it came up. */
export async function runSuite(context: Context): Promise<Result[]> {
  const results: Result[] = []
  const unhandled: unknown[] = []
  watchRejections((reason) => unhandled.push(reason))
  for (const [title, run] of Object.values(suite).flatMap((cases) => Object.entries(cases))) {
    const error = await failureOf(run, context)
    // A rejection is reported some turns of the event loop after it.
    await new Promise((resolve) => setTimeout(resolve, 0))
    const [late] = unhandled.splice(0)
    const failed = error ?? late
    results.push(failed === undefined ? { title } : { title, error: describe(failed) })
  }
  return results
}

async function failureOf(run: Case, context: Context): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${CASE_TIMEOUT_MS} ms`)), CASE_TIMEOUT_MS)
  })
  try {
    await Promise.race([run(context), timeout])
    return undefined
  } catch (error) {
    return error ?? new Error('rejected with nothing')
  } finally {
    clearTimeout(timer)
  }
}

interface Listening {
  addEventListener?(type: string, listener: (event: { reason?: unknown; preventDefault(): void }) => void): void
  process?: { on?(type: string, listener: (reason: unknown) => void): void }
}

function watchRejections(found: (reason: unknown) => void): void {
  const runtime: Listening = globalThis as Listening
  runtime.addEventListener?.('unhandledrejection', (event) => {
    event.preventDefault()
    found(event.reason ?? 'unhandled rejection')
  })
  runtime.process?.on?.('unhandledRejection', found)
}

/** One line that is the same on each run: ids and ports are left out. */
function describe(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'thrown', message: String(error) }
  return `${name}: ${message}`
    .replace(/127\.0\.0\.1:\d+/g, 'server')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
}
