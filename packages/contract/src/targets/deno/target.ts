import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Result } from '../../conformance/run-suite.ts'
import type { Target } from '../target.ts'
import { programOf } from '../target.ts'

export const deno: Target = {
  name: 'Deno',
  find: () => programOf('@deno/linux-x64-glibc', 'deno'),
  async run(program, { origin, bundler }) {
    const module = await bundler.module(join(import.meta.dirname, 'entry.ts'))
    const report = join(bundler.folder, 'report.xml')
    const args = [
      'test',
      '--no-check',
      '--no-prompt',
      '--node-modules-dir=manual',
      '--allow-net=127.0.0.1',
      `--junit-path=${report}`,
      module,
      '--',
      origin,
    ]
    const env = { DENO_DIR: bundler.folder, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' }
    const options = { cwd: bundler.folder, env, timeout: 120_000, maxBuffer: 2 ** 24 }
    // Failed tests make it exit with 1; what failed stands in the report.
    const failed = await promisify(execFile)(program, args, options).catch((error: Error) => error)
    if (!existsSync(report)) throw failed
    return readReport(readFileSync(report, 'utf8'))
  },
}

/** The cases of a JUnit report. */
function readReport(xml: string): Result[] {
  return [...xml.matchAll(/<testcase name="([^"]*)"[^>]*?(?:\/>|>([\s\S]*?)<\/testcase>)/g)].map(
    ([, name = '', body = '']) => {
      const [, failure] = /<failure[^>]*>([\s\S]*?)<\/failure>/.exec(body) ?? []
      const error = failure && textOf(failure).replace(/\s+/g, ' ').slice(0, 300)
      return { title: textOf(name), ...(error && { error }) }
    },
  )
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'" }

function textOf(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp|#39);/g, (_, name: string) => entities[name] ?? '')
}
