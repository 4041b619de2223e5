import { symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RealTools } from './real-tools.ts'
import { createRealTools } from './real-tools.ts'

let tools: RealTools

beforeEach(() => {
  tools = createRealTools({ bashTimeoutMs: 1500 })
})
afterEach(() => tools.close())

const run = (
  name: string,
  input: Record<string, unknown>,
  { session = 'sesn_1', signal = new AbortController().signal } = {},
) => tools.run({ name, input }, { session, signal })
const good = async (name: string, input: Record<string, unknown>) => {
  const output = await run(name, input)
  expect(output.isError, output.text).toBe(false)
  return output.text
}

describe('built-in tools that are run for real', () => {
  it('write, edit, read and find files, by the paths of the sandbox too', async () => {
    await good('write', { file_path: '/mnt/session/outputs/a.txt', content: 'one\ntwo\n' })
    await good('write', { file_path: 'src/deep/b.ts', content: 'const two = 2\n' })
    await good('edit', { file_path: 'outputs/a.txt', old_string: 'two', new_string: 'three' })
    expect(await good('read', { file_path: 'outputs/a.txt' })).toBe('one\nthree\n')
    expect(await good('glob', { pattern: '**/*.{ts,txt}' })).toBe('outputs/a.txt\nsrc/deep/b.ts')
    expect(await good('glob', { pattern: '*.ts' })).toBe('(no files)')
    expect(await good('grep', { pattern: 'th?ree|= \\d', glob: 'src/**' })).toBe('src/deep/b.ts:1:const two = 2')
    expect(await good('bash', { command: 'cat outputs/a.txt | wc -l' })).toBe('2\n')
  })

  it('refuse what is ambiguous or missing', async () => {
    await good('write', { file_path: 'a', content: 'xx' })
    expect(await run('edit', { file_path: 'a', old_string: 'x', new_string: 'y' })).toEqual({
      text: 'old_string occurs 2 times, not once',
      isError: true,
    })
    expect((await run('read', { file_path: 'missing' })).isError).toBe(true)
    expect(await run('web_fetch', {})).toEqual({ text: 'web_fetch cannot be run here', isError: true })
  })

  it.each(['../x', '/etc/passwd', 'link/passwd', 'link'])('do not touch %s', async (path) => {
    const { text: folder } = await run('bash', { command: 'pwd' })
    symlinkSync('/etc', `${folder.trim()}/link`)
    expect(await run('read', { file_path: path })).toEqual({
      text: `${path} is outside of the working directory`,
      isError: true,
    })
    expect((await run('write', { file_path: path, content: 'x' })).isError).toBe(true)
  })

  it('stop when the turn is over', async () => {
    const over = new AbortController()
    const running = run('bash', { command: 'echo on; sleep 60' }, { signal: over.signal })
    over.abort()
    expect(await running).toMatchObject({ isError: true })
  })

  it('keep sessions apart', async () => {
    await good('write', { file_path: 'a', content: 'mine' })
    expect((await run('read', { file_path: 'a' }, { session: 'sesn_2' })).isError).toBe(true)
  })

  it('tell the exit code, end what takes too long, and hand no environment on', async () => {
    process.env['A_KEY_FOR_TESTS'] = 'secret'
    expect(await run('bash', { command: 'echo out; echo err >&2; exit 3' })).toMatchObject({ isError: true })
    expect((await run('bash', { command: 'exit 3' })).text).toBe('\n(exit code 3)')
    expect(await run('bash', { command: 'sleep 60 & sleep 60' })).toEqual({
      text: '\n(ended after 1500 ms)',
      isError: true,
    })
    expect(await good('bash', { command: 'echo $A_KEY_FOR_TESTS' })).toBe('\n')
    delete process.env['A_KEY_FOR_TESTS']
  })
})
