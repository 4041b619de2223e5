import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settled, testClient, typesOf } from '../client.test-support.ts'
import { createVirtualClock } from '../clock/virtual-clock.ts'
import { createEmulator } from '../emulator.ts'
import { pause, say } from '../scenario/steps.ts'
import { openDataFolder } from './data-folder.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-data-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function open() {
  const clock = createVirtualClock()
  const emulator = createEmulator({
    seed: 4,
    clock,
    store: await openDataFolder(folder),
    scenario: function* () {
      yield say('one')
      yield pause(1000)
      yield say('two')
    },
  })
  return { clock, emulator, client: testClient(emulator) }
}

describe('a data folder', () => {
  it('keeps everything, and a turn that was running goes on where it was', async () => {
    const first = await open()
    const session = await first.client.session({ session: { metadata: { kept: 'yes' } } })
    const gone = await first.client.session()
    await first.client.call('DELETE', `/v1/sessions/${gone.id}`)
    await first.client.message(session.id, 'go')
    await settled()
    const before = await first.client.history(session.id)

    const second = await open()
    expect((await second.client.call('GET', `/v1/sessions/${session.id}`)).body).toMatchObject({
      status: 'running',
      metadata: { kept: 'yes' },
    })
    expect((await second.client.call('GET', `/v1/sessions/${gone.id}`)).status).toBe(404)
    expect(await second.client.history(session.id)).toEqual(before)
    await second.clock.advance(1000)
    expect(typesOf((await second.client.history(session.id)).slice(before.length))).toEqual([
      'agent.message',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
  })

  it('gives new ids after a restart, and forgets on reset', async () => {
    const first = await open()
    const agent = await first.client.agent()
    const second = await open()
    expect((await second.client.agent()).id).not.toBe(agent.id)
    second.emulator.reset()
    const third = await open()
    expect((await third.client.call('GET', `/v1/agents/${agent.id}`)).status).toBe(404)
  })

  it('loses nothing acknowledged to a process that is killed at any moment', { timeout: 40_000 }, async () => {
    const acknowledged: string[] = []
    let sessionId = ''
    for (let round = 0; round < 4; round++) {
      const { child, client } = await startCommand()
      if (sessionId === '') sessionId = (await client.session()).id
      const seen = (await client.history(sessionId)).map((event) => event.id)
      expect(acknowledged.filter((id) => !seen.includes(id))).toEqual([])
      const sending = sendUntilKilled(client, sessionId, acknowledged)
      await new Promise((resolve) => setTimeout(resolve, 40 + round * 37))
      child.kill('SIGKILL')
      await sending
    }
    expect(acknowledged.length).toBeGreaterThan(4)
  })
})

async function sendUntilKilled(
  client: ReturnType<typeof testClient>,
  session: string,
  acknowledged: string[],
): Promise<void> {
  for (let i = 0; ; i++) {
    try {
      const sent = await client.message(session, `message ${i}`)
      acknowledged.push(...sent.body.data.map((event) => event.id))
    } catch {
      return
    }
  }
}

async function startCommand(): Promise<{ child: ChildProcess; client: ReturnType<typeof testClient> }> {
  const args = [join(import.meta.dirname, 'bin.ts'), '--port', '0', '--instant', '--json', '--data', folder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.once('exit', () => reject(new Error('the command ended')))
    child.stdout?.on('data', (chunk) => {
      output += chunk
      const line = output.split('\n').find((candidate) => candidate.includes('"listening"'))
      if (line) resolve(JSON.parse(line).url)
    })
  })
  return {
    child,
    client: testClient({ fetch: (input, init) => fetch(String(input).replace(/^https:\/\/[^/]+/, url), init) }),
  }
}
