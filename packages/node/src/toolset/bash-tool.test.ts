import { describe, expect, it, vi } from 'vitest'
import { isAlive, setUpToolset } from './toolset.test-support.ts'

async function shell(...commands: string[]) {
  const { call } = await setUpToolset()
  const results = []
  for (const command of commands) results.push(await call('bash', { command }))
  return results
}

describe('bash', () => {
  it('keeps directory, variables and functions from call to call', async () => {
    const [, last] = await shell(
      'mkdir in && cd in && a=1 && export B=2 && f() { echo "f $1"; }',
      'basename $PWD; echo $a $B; f x',
    )
    expect(last).toMatchObject({ text: 'in\n1 2\nf x', isError: false })
  })

  it('shows the exit code beside the output', async () => {
    expect(await shell('echo before; false', 'ls /nowhere-at-all', '(exit 7)')).toMatchObject([
      { text: 'before\n[exit code 1]', isError: true },
      { text: expect.stringMatching(/nowhere-at-all.*\n\[exit code 2\]$/), isError: true },
      { text: '[exit code 7]', isError: true },
    ])
  })

  it.each([
    ['an open brace', 'if true; then { echo x'],
    ['an open quote', "echo 'x"],
    ['an open here-document', 'cat <<END\nline'],
    ['a stray closing brace', 'echo x; }'],
    ['a break', 'break; break 9; continue; echo x'],
    ['a redirection of everything', 'exec >/dev/null 2>&1 </dev/null'],
    ['closed descriptors', 'exec 0<&- 1>&- 2>&- 3>&- 4>&-'],
    ['a return', 'return 3'],
    ['a subshell that is left open', '(echo x'],
    ['a record separator', "printf '\\036abc:0\\036'"],
    ['tracing', 'set -xv; echo x'],
  ])('stays in step after %s', async (_what, command) => {
    const [, after] = await shell(command, 'set +xv; echo after')
    expect(after?.text).toMatch(/after$/)
    expect(after?.isError).toBe(false)
  })

  it('tells when the shell itself ended, and starts another', async () => {
    expect(await shell('x=1; echo bye; exit 3', 'echo "again $x"')).toMatchObject([
      { text: expect.stringMatching(/^bye\n\[the shell ended with exit code 3/), isError: true },
      { text: 'again ', isError: false },
    ])
  })

  it('stops a command that takes too long, with all that it started, and keeps its output', async () => {
    const { call } = await setUpToolset()
    const result = await call('bash', { command: 'echo early; sleep 60 & echo $!; sleep 61', timeout_ms: 300 })
    expect(result.text).toMatch(/^early\n\d+\n\[stopped: it took longer than 300 ms/)
    expect(isAlive(Number(result.text.split('\n')[1]))).toBe(false)
  })

  it('stops when its call is aborted', async () => {
    const { call } = await setUpToolset()
    const controller = new AbortController()
    const running = call('bash', { command: 'echo begun > mark; sleep 60' }, controller.signal)
    setTimeout(() => controller.abort(), 200)
    expect((await running).text).toMatch(/^\[stopped/)
  })

  it('does not wait for a grandchild that holds the output', async () => {
    const [result] = await shell('(sleep 30 &) ; echo done')
    expect(result?.text).toBe('done')
  })

  it('gives no input to what reads it', async () => {
    const [result] = await shell('cat; read x; echo "read $x"')
    expect(result?.text.trim()).toBe('read')
  })

  it('shows what a background job wrote with the next command', async () => {
    const [, result] = await shell('(sleep 0.1; echo late) &', 'sleep 0.4; echo now')
    expect(result?.text).toBe('late\nnow')
  })

  it('keeps start and end of a long output', async () => {
    const [result] = await shell('echo first; seq 100000; echo last')
    expect(result?.text).toMatch(/^first\n1\n2\n/)
    expect(result?.text).toMatch(/\d+ bytes were left out here/)
    expect(result?.text).toMatch(/100000\nlast$/)
    expect(result?.text.length).toBeLessThan(101_000)
  })

  it('restarts on demand', async () => {
    const { call } = await setUpToolset()
    await call('bash', { command: 'x=1; sleep 100 &' })
    expect(await call('bash', { restart: true })).toMatchObject({ text: 'The shell was restarted.', isError: false })
    expect((await call('bash', { command: 'echo "[$x]"' })).text).toBe('[]')
    expect((await call('bash', {})).isError).toBe(true)
  })

  it('starts another shell when a background job has ended it between two commands', async () => {
    const { call } = await setUpToolset()
    await call('bash', { command: '(sleep 0.1; kill -9 $$) &' })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await call('bash', { command: 'echo here' })).toMatchObject({ text: 'here', isError: false })
  })

  it('runs calls that come together one after the other', async () => {
    const { call } = await setUpToolset()
    const results = await Promise.all([1, 2, 3].map((n) => call('bash', { command: `n=$((n+${n})); echo $n` })))
    expect(results.map(({ text }) => text)).toEqual(['1', '3', '6'])
  })

  it('takes a command of a megabyte', async () => {
    const [result] = await shell(`echo ${'x'.repeat(100_000)} | wc -c # ${'y'.repeat(400_000)}`)
    expect(result?.text.trim()).toBe('100001')
  })

  it('refuses NUL', async () => {
    const [result] = await shell('echo a\0b')
    expect(result).toMatchObject({ isError: true, text: 'A command cannot contain NUL.' })
  })
})

it('what a shell started ends with it, also between two commands', async () => {
  const { call } = await setUpToolset()
  const { text } = await call('bash', { command: 'sleep 300 & echo "$!"; (sleep 0.3; kill -KILL $$) &' })
  const pid = Number.parseInt(text, 10)
  expect(pid).toBeGreaterThan(1)
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 30_000 })
})
