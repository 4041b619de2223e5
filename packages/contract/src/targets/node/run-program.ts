import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Result } from '../../conformance/run-suite.ts'
import type { Setting } from '../target.ts'

/** Runs the suite in a process of its own. One that does not end by itself fails: something was left open. */
export async function runProgram(program: string, { origin, bundler }: Setting): Promise<readonly Result[]> {
  const module = await bundler.module(join(import.meta.dirname, 'entry.ts'))
  const options = {
    cwd: bundler.folder,
    env: { HOME: bundler.folder, NO_COLOR: '1' },
    timeout: 120_000,
    maxBuffer: 2 ** 24,
  }
  const { stdout } = await promisify(execFile)(program, [module, origin], options)
  return JSON.parse(stdout)
}
