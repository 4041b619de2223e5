import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Result } from '../conformance/run-suite.ts'
import { startConformanceServer } from './server/conformance-server.ts'
import { stagePackages } from './staged-packages.ts'
import type { Target } from './target.ts'

const PAGE_TIMEOUT_MS = 150_000

/** Runs the suite on a target. Undefined when its runtime is not installed. */
export async function runTarget(target: Target): Promise<readonly Result[] | undefined> {
  const runtime = target.find()
  if (runtime === undefined) return undefined
  const bundler = stagePackages()
  const deadline = new AbortController()
  try {
    const page = await bundler.bundle(join(import.meta.dirname, 'page-entry.ts'), { conditions: ['browser', 'import'] })
    const server = await startConformanceServer(page)
    try {
      const posted = Promise.race([server.results, tooLate(deadline.signal)])
      return await target.run(runtime, { origin: server.origin, bundler, posted })
    } finally {
      deadline.abort()
      await server.close()
    }
  } finally {
    bundler.close()
  }
}

async function tooLate(signal: AbortSignal): Promise<never> {
  await wait(PAGE_TIMEOUT_MS, undefined, { signal }).catch(() => new Promise(() => {}))
  throw new Error(`the page has posted no results within ${PAGE_TIMEOUT_MS} ms`)
}
