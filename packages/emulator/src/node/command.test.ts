import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testClient } from '../client.test-support.ts'

const bin = join(import.meta.dirname, 'bin.ts')
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-'))
})

afterEach(() => rm(folder, { recursive: true }))

function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, exit, output: () => output, errors: () => errors }
}

describe('the command', () => {
  it('serves a scenario file with faults, logs JSON, and stops on a signal with its verdict', async () => {
    await writeFile(join(folder, 'scenario.yaml'), '- say: "Hello from a file, {{message}}"\n')
    await writeFile(
      join(folder, 'faults.json'),
      JSON.stringify({ rules: [{ match: { operation: 'listAgents' }, action: { type: 'status', status: 529 } }] }),
    )
    const command = run([
      '--port',
      '0',
      '--instant',
      '--json',
      '--seed',
      '7',
      '--scenario',
      join(folder, 'scenario.yaml'),
      '--faults',
      join(folder, 'faults.json'),
    ])
    await expect.poll(command.output, { timeout: 8000 }).toContain('"event":"listening"')
    const { url } = JSON.parse(command.output().split('\n')[0] ?? '') as { url: string }
    const client = testClient({ fetch: (input, init) => fetch(String(input).replace(/^https:\/\/[^/]+/, url), init) })
    const session = await client.session()
    await client.message(session.id, 'you')
    expect((await client.call('GET', '/v1/agents')).status).toBe(529)
    await expect.poll(async () => JSON.stringify(await client.history(session.id))).toContain('Hello from a file, you')
    command.child.kill('SIGTERM')
    expect(await command.exit).toBe(0)
    const lines = command
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; target?: string; status?: number })
    expect(lines.at(-1)).toMatchObject({ event: 'stopped' })
    expect(lines).toContainEqual(expect.objectContaining({ event: 'request', target: '/v1/agents', status: 529 }))
  })

  it('lets a model drive the agents, whose built-in tools are run', async () => {
    const bodies: string[] = []
    const model = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        bodies.push(`${request.headers['x-api-key']} ${body}`)
        const call = { type: 'tool_use', id: 'toolu_1', name: 'bash', input: { command: 'echo $((6 * 7))' } }
        const content = bodies.length === 1 ? [call] : [{ type: 'text', text: 'It is done.' }]
        response.end(JSON.stringify({ content, stop_reason: bodies.length === 1 ? 'tool_use' : 'end_turn' }))
      })
    })
    await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve))
    const { port } = model.address() as AddressInfo
    const driver = ['--messages-url', `http://127.0.0.1:${port}`, '--messages-key-env', 'A_MODEL_KEY']
    const command = run(['--port', '0', '--instant', '--json', ...driver], { A_MODEL_KEY: 'sk-model' })
    await expect.poll(command.output, { timeout: 8000 }).toContain('"event":"listening"')
    const { url } = JSON.parse(command.output().split('\n')[0] ?? '') as { url: string }
    const client = testClient({ fetch: (input, init) => fetch(String(input).replace(/^https:\/\/[^/]+/, url), init) })
    const session = await client.session({ agent: { tools: [{ type: 'agent_toolset_20260401' }] } })
    await client.message(session.id, 'compute')
    await expect.poll(async () => JSON.stringify(await client.history(session.id))).toContain('It is done.')
    expect(bodies[1]).toMatch(/^sk-model .*"tool_result".*42/)
    expect(command.output()).not.toContain('sk-model')
    command.child.kill('SIGTERM')
    expect(await command.exit).toBe(0)
    model.close()
  })

  it('says in one line what is wrong', async () => {
    await writeFile(join(folder, 'bad.yaml'), '- shout: "x"\n')
    const command = run(['--scenario', join(folder, 'bad.yaml')])
    expect(await command.exit).toBe(1)
    expect(command.errors()).toMatch(/^managed-agents-emulator: .*bad\.yaml: steps\[0\]: "shout" is no step/)
  })
})
