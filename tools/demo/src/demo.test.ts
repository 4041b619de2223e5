import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { connectEmulator } from './connect.ts'
import { setUp } from './set-up.ts'

const folder = await mkdtemp(join(tmpdir(), 'demo-'))
afterAll(() => rm(folder, { recursive: true }))
const fileOf = (name: string) => join(folder, name)

test('the set-up makes the agent and the environment once, and finds them the next time', async () => {
  const first = connectEmulator(fileOf('state.json'))
  const created = await setUp(first, fileOf('ids.json'))
  first.save()
  const again = await setUp(connectEmulator(fileOf('state.json')), fileOf('ids.json'))
  expect(created.found).toBe(false)
  expect(again).toEqual({ ...created, found: true })
})

test('ids of a server that knows them no more are replaced', async () => {
  await writeFile(fileOf('old.json'), JSON.stringify({ emulator: { environmentId: 'env_01x', agentId: 'agent_01x' } }))
  const created = await setUp(connectEmulator(fileOf('none.json')), fileOf('old.json'))
  expect(created.found).toBe(false)
})

const main = new URL('main.ts', import.meta.url).pathname
const runDemo = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  promisify(execFile)(process.execPath, [main, ...args], { env: { ...process.env, ...env, DEMO_DIR: folder } })

test('the demo answers its custom tool, denies by default and ends with outcome and tokens', async () => {
  const { stdout } = await runDemo([])
  expect(stdout).toMatch(/tool {3}get_weather \{"city":"Lisbon"\}/)
  expect(stdout).toMatch(/answer deny/)
  expect(stdout).toMatch(/outcome end_turn\ntokens {2}\d+ in, \d+ out/)
})

test('--approve=allow lets the command run', async () => {
  const { stdout } = await runDemo(['--approve=allow'])
  expect(stdout).toMatch(/answer allow/)
  expect(stdout).toMatch(/the command says \w+, \d+ \w+ \d{4}/)
})

test('--live without a key says which variable it needs', async () => {
  const failure = await runDemo(['--live'], { ANTHROPIC_API_KEY: '' }).catch((error) => error)
  expect(failure).toMatchObject({ code: 1 })
  expect(failure.stderr).toBe('--live needs the API key in the environment variable ANTHROPIC_API_KEY\n')
})

test('an unknown approval is refused with the choices', async () => {
  const failure = await runDemo(['--approve=perhaps']).catch((error) => error)
  expect(failure.stderr).toBe('--approve is allow or deny, not "perhaps"\n')
})
