import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createEmulator } from '@org/managed-agents-emulator'
import { listen } from '@org/managed-agents-emulator/node'
import { afterEach, describe, expect, it } from 'vitest'
import { contractFixture } from '../judge/contract-fixture.ts'
import type { Violation } from '../judge/violation.ts'
import { application, planted } from './application.ts'

const run = promisify(execFile)
const bin = join(import.meta.dirname, '../bin.ts')
const program = join(import.meta.dirname, 'application.ts')
const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

/** What a command gives that may fail. */
async function command(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [bin, ...args])) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

describe('three errors of an application are caught', () => {
  it('in its own tests, by the fixture', async () => {
    const hooks: Record<'beforeEach' | 'afterEach', (() => void) | undefined> = {
      beforeEach: undefined,
      afterEach: undefined,
    }
    const emulator = createEmulator()
    const { fetch, violations } = contractFixture(
      { beforeEach: (hook) => (hooks.beforeEach = hook), afterEach: (hook) => (hooks.afterEach = hook) },
      { fetch: emulator.fetch },
    )
    hooks.beforeEach?.()
    await application(fetch, 'https://api.emulator.test')
    expect(violations.map(({ place }: Violation) => place)).toEqual(planted)
    expect(() => hooks.afterEach?.()).toThrow(/^The contract was broken:\n(.*\n){2}.*query\.limit/)
    hooks.beforeEach?.()
    expect(() => hooks.afterEach?.()).not.toThrow()
  })

  it('by the proxy around its program, with an exit code and a report', async () => {
    const server = await listen({ port: 0 })
    const folder = mkdtempSync(join(tmpdir(), 'report-'))
    open.push(
      () => server.close(),
      () => rmSync(folder, { recursive: true }),
    )
    const output = join(folder, 'junit.xml')
    const args = [
      'proxy',
      '--target',
      server.url,
      '--format',
      'junit',
      '--output',
      output,
      '--',
      process.execPath,
      program,
      'run',
    ]
    const { code, stderr } = await command(args)
    expect([code, stderr]).toEqual([1, expect.stringContaining('judging http://127.0.0.1')])
    const report = readFileSync(output, 'utf8')
    for (const place of planted) expect(report).toContain(place)
    expect(report).not.toContain('sk-ant')
  })

  it('as annotations, in a pull request', async () => {
    const server = await listen({ port: 0 })
    open.push(() => server.close())
    const { code, stdout } = await command([
      'proxy',
      '--target',
      server.url,
      '--format',
      'github',
      '--',
      process.execPath,
      program,
      'run',
    ])
    expect(code).toBe(1)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => /^::error title=\S+ \w+::/.test(line)),
    ).toEqual([true, true, true])
  })
})

describe('the command', () => {
  it.each([
    [['proxy'], /--target is the base URL/],
    [['proxy', '--target', 'nonsense'], /not "nonsense"/],
    [['proxy', '--target', 'http://127.0.0.1:1', '--format', 'xml'], /--format is one of/],
    [['verify'], /--base-url is the base URL/],
    [['nonsense'], /There is no command "nonsense"/],
    [['proxy', '--targt', 'x'], /Unknown option '--targt'/],
  ])('says what is wrong and exits 2: %s', async (args, message) => {
    const { code, stderr } = await command(args)
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })

  it('verifies a server, and exits 1 for what is not known', async () => {
    const server = await listen({ port: 0 })
    open.push(() => server.close())
    const { code, stdout } = await command(['verify', '--base-url', server.url])
    expect(stdout).toMatch(/^✓ createAgent$/m)
    expect([code, stdout.trim().split('\n').at(-1)]).toEqual([
      0,
      expect.stringMatching(/^\d+ hold, 0 fail, \d+ not tried$/),
    ])
  })
})

describe('what the action runs', () => {
  const root = join(import.meta.dirname, '../..')
  const script = async (COMMAND: string) => {
    const env = {
      PATH: process.env.PATH,
      COMMAND,
      FORMAT: 'github',
      CONTRACT: `${process.execPath} ${bin}`,
      EMULATOR: `${process.execPath} ${join(root, '../emulator/src/node/bin.ts')}`,
    }
    try {
      return { code: 0, ...(await run('bash', [join(root, 'run-contract.sh')], { env })) }
    } catch (error) {
      const { code, stdout } = error as { code: number; stdout: string }
      return { code, stdout }
    }
  }

  it('starts an emulator, fails for an application that breaks the contract, and annotates it', async () => {
    const { code, stdout } = await script(`${process.execPath} ${program} run`)
    expect([code, stdout.match(/^::error/gm)?.length]).toEqual([1, 3])
  })

  it('gives the exit code of a command that fails otherwise, and passes one that does not', async () => {
    expect((await script('exit 7')).code).toBe(7)
    expect((await script('true')).code).toBe(0)
  })
})
