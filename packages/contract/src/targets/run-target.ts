import { join } from 'node:path'
import type { Result } from '../conformance/run-suite.ts'
import { startConformanceServer } from './server/conformance-server.ts'
import { stagePackages } from './staged-packages.ts'
import type { Target } from './target.ts'

/** Runs the suite on a target. Undefined when its runtime is not installed. */
export async function runTarget(target: Target): Promise<readonly Result[] | undefined> {
  const runtime = target.find()
  if (runtime === undefined) return undefined
  const bundler = stagePackages()
  try {
    const page = await bundler.bundle(join(import.meta.dirname, 'page-entry.ts'), { conditions: ['browser', 'import'] })
    const server = await startConformanceServer(page)
    try {
      return await target.run(runtime, { origin: server.origin, bundler, posted: server.results })
    } finally {
      await server.close()
    }
  } finally {
    bundler.close()
  }
}
