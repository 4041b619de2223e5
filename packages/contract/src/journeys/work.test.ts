import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Anthropic from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import type { EmulatorOptions } from '@org/managed-agents-emulator'
import { callTools, say } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const baseURL = 'https://api.emulator.test'

/** A self-hosted environment with its key, and an agent that has the built-in tools. */
async function selfHosted(options: EmulatorOptions = {}) {
  const emulator = createJudgedEmulator({ seed: 1, ...options })
  const client = new Anthropic({ apiKey: 'sk-ant-api03-test', baseURL, fetch: emulator.fetch, maxRetries: 0 })
  const { agents, environments, sessions } = client.beta
  const environment = await environments.create({ name: 'farm', config: { type: 'self_hosted' } })
  const agent = await agents.create({
    name: 'Builder',
    model: 'claude-opus-5',
    tools: [
      {
        type: 'agent_toolset_20260401',
        default_config: { enabled: true, permission_policy: { type: 'always_allow' } },
      },
    ],
  })
  const { key } = emulator.createEnvironmentKey(environment.id)
  return {
    emulator,
    client,
    environmentId: environment.id,
    environmentKey: key,
    createSession: () => sessions.create({ agent: agent.id, environment_id: environment.id }),
    ask: (session: string, text: string) =>
      sessions.events.send(session, { events: [{ type: 'user.message', content: [{ type: 'text', text }] }] }),
    async types(session: string) {
      const types: string[] = []
      for await (const event of sessions.events.list(session, { order: 'asc' })) types.push(event.type)
      return types
    },
  }
}

describe('the official SDK', () => {
  it('polls a queue dry, and each item is acknowledged and stopped', async () => {
    const { client, environmentId, environmentKey, createSession } = await selfHosted()
    const created = [(await createSession()).id, (await createSession()).id]
    const { work } = client.beta.environments
    const seen: string[] = []
    for await (const item of work.poller({ environmentId, environmentKey, drain: true, blockMs: null })) {
      seen.push(item.data.id)
      expect((await work.retrieve(item.id, { environment_id: environmentId })).state).toBe('starting')
    }
    expect(seen).toEqual(created)
    const stats = await work.stats(environmentId)
    expect(stats).toMatchObject({ depth: 0, pending: 0, oldest_queued_at: null, workers_polling: 1 })
  })

  it('serves a session with its environment worker: built-in tools run on this machine', async () => {
    const workdir = await mkdtemp(join(tmpdir(), 'worker-'))
    const { client, emulator, environmentId, environmentKey, createSession, ask, types } = await selfHosted({
      *scenario() {
        const [written] = yield* callTools({ name: 'write', input: { file_path: 'note.txt', content: 'hello' } })
        const [read] = yield* callTools({ name: 'bash', input: { command: 'cat note.txt' } })
        yield say(`${written?.isError} ${read?.text.trim()}`)
      },
    })
    const { id } = await createSession()
    await ask(id, 'Write a note.')
    const stop = new AbortController()
    const worker = client.beta.environments.work.worker({
      environmentId,
      environmentKey,
      workdir,
      maxIdleMs: 50,
      signal: stop.signal,
    })
    const running = worker.run()
    await expect.poll(() => types(id), { timeout: 15_000, interval: 50 }).toContain('agent.message')
    await expect
      .poll(
        async () => {
          const { data } = await await client.beta.environments.work.list(environmentId, undefined, {
            headers: { authorization: `Bearer ${environmentKey}`, 'x-api-key': null },
          })
          return data.map(({ state }) => state)
        },
        { timeout: 15_000, interval: 50 },
      )
      .toEqual(['stopped'])
    stop.abort()
    await running.catch(() => undefined)
    expect(await readFile(join(workdir, 'note.txt'), 'utf8')).toBe('hello')
    expect((await types(id)).filter((type) => type.includes('tool') || type === 'agent.message')).toEqual([
      'agent.tool_use',
      'user.tool_result',
      'agent.tool_use',
      'user.tool_result',
      'agent.message',
    ])
    const answers = emulator.requests().filter(({ operation }) => operation === 'sendSessionEvents')
    expect(answers.length).toBeGreaterThanOrEqual(3)
    await rm(workdir, { recursive: true })
  }, 30_000)

  it('learns from a heartbeat that its lease is lost', async () => {
    const { client, environmentId, environmentKey, createSession } = await selfHosted()
    await createSession()
    const worker = new Anthropic({
      authToken: environmentKey,
      baseURL,
      fetch: client.baseURL ? clientFetch(client) : fetch,
    })
    const { work } = worker.beta.environments
    const item = await work.poll(environmentId)
    await work.ack(item?.id ?? '', { environment_id: environmentId })
    const beat = (expected: string) =>
      work.heartbeat(item?.id ?? '', { environment_id: environmentId, expected_last_heartbeat: expected })
    const { last_heartbeat: last } = await beat('NO_HEARTBEAT')
    await expect(beat('NO_HEARTBEAT')).rejects.toMatchObject({
      status: 412,
      errorCode: 'heartbeat_precondition_failed',
      details: { current_state: { state: 'active', last_heartbeat: last, lease_extended: false } },
    })
  })
})
