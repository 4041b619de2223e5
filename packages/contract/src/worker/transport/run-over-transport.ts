import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Result } from '../../conformance/run-suite.ts'
import { startConformanceServer } from '../../targets/server/conformance-server.ts'
import { stagePackages } from '../../targets/staged-packages.ts'

/** Runs the conformance suite on a runtime over the transport of the node package, as both are published. */
export async function runOverTransport(program: string, args: readonly string[] = []): Promise<readonly Result[]> {
  const bundler = stagePackages(['core', 'node'])
  const server = await startConformanceServer()
  try {
    const module = await bundler.module(join(import.meta.dirname, 'entry.ts'))
    const env = { HOME: bundler.folder, NO_COLOR: '1' }
    const options = { cwd: bundler.folder, env, timeout: 120_000, maxBuffer: 2 ** 24 }
    const { stdout } = await promisify(execFile)(program, [...args, module, server.origin], options)
    return JSON.parse(stdout)
  } finally {
    await server.close()
    bundler.close()
  }
}
