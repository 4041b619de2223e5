import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SelfHostedWork, SessionEvent } from '@org/managed-agents-core'
import { describe, expect, it } from 'vitest'
import { apiClients } from '../endpoints/official-client.ts'
import { selfHosted } from './self-hosted.test-support.ts'

const soon = { timeout: 15_000, interval: 50 }

/** What a session shows of a tool run by a worker. */
const servedTypes = ['agent.tool_use', 'user.tool_result', 'agent.tool_use', 'user.tool_result', 'agent.message']

function served(events: readonly { readonly type: string }[]): string[] {
  return events.map(({ type }) => type).filter((type) => servedTypes.includes(type))
}

describe('the official SDK', () => {
  it('polls a queue until it is empty; each item is acknowledged, and stopped afterwards', async () => {
    const { client, environmentId, environmentKey, start, states } = await selfHosted()
    const created = [await start(), await start()]
    const { work } = client.beta.environments
    const seen: string[] = []
    for await (const item of work.poller({ environmentId, environmentKey, drain: true, blockMs: null })) {
      seen.push(item.data.id)
      expect((await work.retrieve(item.id, { environment_id: environmentId })).state).toBe('starting')
    }
    expect(seen).toEqual(created)
    await expect.poll(states, soon).toEqual(expect.not.arrayContaining(['queued', 'starting', 'active']))
    expect(await work.stats(environmentId)).toMatchObject({ depth: 0, pending: 0, workers_polling: 1 })
  })

  it('serves a session by its environment worker: the built-in tools run on this machine', async () => {
    const workdir = await mkdtemp(join(tmpdir(), 'worker-'))
    const { client, environmentId, environmentKey, start, history, states } = await selfHosted()
    const session = await start()
    const stop = new AbortController()
    const { signal } = stop
    const options = { environmentId, environmentKey, workdir, maxIdleMs: 50, signal }
    const running = client.beta.environments.work.worker(options).run()
    await expect.poll(() => states(), soon).toEqual(['stopped'])
    stop.abort()
    await running.catch(() => undefined)
    const events = await history(session)
    expect(served(events)).toEqual(servedTypes)
    expect(events.findLast(({ type }) => type === 'agent.message')).toMatchObject({
      content: [{ text: 'It says: hello' }],
    })
    expect(await readFile(join(workdir, 'note.txt'), 'utf8')).toBe('hello')
    await rm(workdir, { recursive: true })
  }, 30_000)
})

describe.each(apiClients.map((make) => ({ name: make(fetch).name, make })))(
  'a worker written with $name',
  ({ make }) => {
    it('takes an item, keeps its lease, runs the tools with the item’s own token, and stops', async () => {
      const { emulator, environmentId, environmentKey, start, history, states } = await selfHosted()
      const session = await start()
      const keyed = make(emulator.fetch).as(environmentKey)
      const item = await keyed.call<SelfHostedWork>('environments.work.poll', environmentId)
      const scope = { environment_id: environmentId }
      await keyed.call('environments.work.ack', item.id, scope)
      const worker = make(emulator.fetch).as(JSON.parse(atob(item.secret ?? '')).sessions_token)
      let expected = 'NO_HEARTBEAT'
      for (let rounds = 0; rounds < 20; rounds++) {
        const params = { ...scope, expected_last_heartbeat: expected }
        expected = (await worker.call<{ last_heartbeat: string }>('environments.work.heartbeat', item.id, params))
          .last_heartbeat
        const { data } = await worker.call<{ data: SessionEvent[] }>('sessions.events.list', session, { order: 'asc' })
        const last = data.at(-1)
        if (last?.type !== 'session.status_idle') continue
        if (last.stop_reason.type !== 'requires_action') break
        const events = last.stop_reason.event_ids.map((id) => ({
          type: 'user.tool_result',
          tool_use_id: id,
          content: [{ type: 'text', text: 'hello' }],
        }))
        await worker.call('sessions.events.send', session, { events })
      }
      expect(served(await history(session))).toEqual(servedTypes)
      await worker.call('environments.work.stop', item.id, { ...scope, force: true })
      expect(await states()).toEqual(['stopped'])
    })

    it('learns from a 412 how its lease stands', async () => {
      const { emulator, environmentId, environmentKey, start } = await selfHosted()
      await start()
      const keyed = make(emulator.fetch).as(environmentKey)
      const { id } = await keyed.call<SelfHostedWork>('environments.work.poll', environmentId)
      const scope = { environment_id: environmentId }
      await keyed.call('environments.work.ack', id, scope)
      const beat = () =>
        keyed.call<{ last_heartbeat: string }>('environments.work.heartbeat', id, {
          ...scope,
          expected_last_heartbeat: 'NO_HEARTBEAT',
        })
      const { last_heartbeat: last } = await beat()
      await expect(beat()).rejects.toMatchObject({
        status: 412,
        details: { current_state: { state: 'active', last_heartbeat: last, lease_extended: false } },
      })
    })
  },
)
