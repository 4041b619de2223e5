import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleJourney, findRuntime } from './bundle.test-support.ts'
import type { Journey } from './journey.test-support.ts'
import { journey } from './journey.test-support.ts'

const run = promisify(execFile)
const miniflare = findRuntime('miniflare')
const deno = findRuntime('@deno/linux-x64-glibc', 'deno')
const bun = findRuntime('@oven/bun-linux-x64', 'bin/bun')

let folder: string
let onNode: Journey
let program: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-runtimes-'))
  program = join(folder, 'journey.mjs')
  onNode = await journey()
  writeFileSync(program, await bundleJourney('console.log(JSON.stringify(await journey()))'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe("the emulator's core", () => {
  it('goes the whole way on Node', () => {
    expect(onNode).toMatchObject({
      answer: '[{"type":"text","text":"It is sunny."}]',
      reset: 'TypeError',
      status: 200,
      findings: [],
      page: 'text/html; charset=utf-8',
    })
    expect(onNode.types.at(-1)).toBe('session.status_idle')
  })

  it.skipIf(miniflare === undefined)('does the same on Workers', async () => {
    const { Miniflare } = (await import(pathToFileURL(miniflare ?? '').href)) as { Miniflare: WorkerHost }
    const script = await bundleJourney('export default { fetch: async () => Response.json(await journey()) }')
    const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' })
    try {
      expect(await (await worker.dispatchFetch('http://worker/')).json()).toEqual(onNode)
    } finally {
      await worker.dispose()
    }
  })

  it.skipIf(deno === undefined)('does the same on Deno, without a permission', async () => {
    const { stdout } = await run(deno ?? '', ['run', '--no-remote', '--no-prompt', program], {
      env: { DENO_DIR: folder, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
    })
    expect(JSON.parse(stdout)).toEqual(onNode)
  })

  it.skipIf(bun === undefined)('does the same on Bun', async () => {
    const { stdout } = await run(bun ?? '', ['run', program], { cwd: folder, env: { HOME: folder, NO_COLOR: '1' } })
    expect(JSON.parse(stdout)).toEqual(onNode)
  })
})

type WorkerHost = new (options: {
  modules: boolean
  script: string
  compatibilityDate: string
}) => {
  dispatchFetch(url: string): Promise<{ json(): Promise<unknown> }>
  dispose(): Promise<void>
}
