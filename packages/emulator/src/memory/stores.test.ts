import { describe, expect, it } from 'vitest'
import { announcing } from '../announcing.test-support.ts'
import { setUp } from '../session.test-support.ts'
import type { MemoryStore, MemoryStorePage } from '../wire.ts'
import { newStore } from './memory.test-support.ts'

describe('a memory store', () => {
  it('takes either beta, but not both', async () => {
    const { client } = setUp()
    const list = async (betas: string) =>
      (await client.call('GET', '/v1/memory_stores', undefined, { 'anthropic-beta': betas })).status
    expect(await list('agent-memory-2026-07-22')).toBe(200)
    expect(await list('managed-agents-2026-04-01')).toBe(200)
    expect(await list('agent-memory-2026-07-22,managed-agents-2026-04-01')).toBe(400)
    expect(await list('')).toBe(404)
  })

  it('need not have a unique name, and has an empty description when none is given', async () => {
    const { client } = setUp()
    const [a, b] = [await newStore(client), await newStore(client)]
    const { body } = await client.call<MemoryStore>('GET', a.path)
    expect(body).toMatchObject({
      id: a.id,
      name: 'Product knowledge',
      description: '',
      metadata: {},
      archived_at: null,
    })
    expect(a.id).not.toBe(b.id)
  })

  it.each([
    ['an empty name', { name: '' }],
    ['a long name', { name: 'x'.repeat(256) }],
    ['a long description', { name: 'x', description: 'x'.repeat(1025) }],
    ['an empty metadata key', { name: 'x', metadata: { '': 'v' } }],
  ])('is refused with %s', async (_what, body) => {
    expect((await setUp().client.call('POST', '/v1/memory_stores', body)).status).toBe(400)
  })

  it('is changed per field; memories do not move its time', async () => {
    const { client, clock } = setUp()
    const store = await newStore(client, { description: 'Old', metadata: { a: '1', b: '2' } })
    const before = (await client.call<MemoryStore>('GET', store.path)).body
    await clock.advance(1000)
    await store.add('/a.md')
    expect((await client.call<MemoryStore>('POST', store.path, { name: null, description: null })).body).toEqual(before)
    const { body } = await client.call<MemoryStore>('POST', store.path, { description: '', metadata: { a: null } })
    expect(body).toMatchObject({ name: before.name, description: '', metadata: { b: '2' } })
    expect(body.updated_at > before.updated_at).toBe(true)
  })

  it('is listed by time, archived ones on request', async () => {
    const { client, clock } = setUp()
    const first = await newStore(client)
    await clock.advance(60_000)
    const second = await newStore(client)
    await client.call('POST', `${first.path}/archive`)
    const ids = async (query: string) =>
      (await client.call<MemoryStorePage>('GET', `/v1/memory_stores${query}`)).body.data.map(({ id }) => id)
    expect(await ids('')).toEqual([second.id])
    expect(await ids('?include_archived=true')).toEqual([second.id, first.id])
    expect(await ids('?include_archived=true&created_at[lte]=2026-11-01T00:00:30Z')).toEqual([first.id])
    expect(await ids('?created_at[gte]=2026-11-01T00:02:00Z')).toEqual([])
  })

  it('once archived can be read, deleted from and redacted, not written or attached', async () => {
    const { client, heard } = announcing()
    const store = await newStore(client)
    const memory = await store.add('/a.md', 'one')
    await store.update(memory.id, { content: 'two' })
    heard.length = 0
    const archived = await client.call<MemoryStore>('POST', `${store.path}/archive`)
    expect((await client.call('POST', `${store.path}/archive`)).body).toEqual(archived.body)
    expect(heard).toEqual([{ kind: 'memory_store.archived', id: store.id }])

    expect((await client.call('POST', store.path, { name: 'x' })).status).toBe(400)
    expect((await store.create('/b.md')).status).toBe(400)
    expect((await store.update(memory.id, { content: 'x' })).status).toBe(400)
    const resources = [{ type: 'memory_store', memory_store_id: store.id }]
    const [agent, environment] = [await client.agent(), await client.environment()]
    const session = await client.call('POST', '/v1/sessions', {
      agent: agent.id,
      environment_id: environment.id,
      resources,
    })
    expect(session.status).toBe(400)

    expect((await store.get(memory.id)).body.content).toBe('two')
    const [, oldest] = await store.versions()
    expect((await client.call('POST', `${store.path}/memory_versions/${oldest?.id}/redact`)).status).toBe(200)
    expect((await store.remove(memory.id)).status).toBe(200)
  })

  it('takes memories and versions along when it is deleted', async () => {
    const { client, heard } = announcing()
    const store = await newStore(client)
    const { id, memory_version_id: version } = await store.add('/a.md')
    expect((await client.call('DELETE', store.path)).body).toEqual({ id: store.id, type: 'memory_store_deleted' })
    expect(heard.map(({ kind }) => kind)).toEqual(['memory_store.created', 'memory_store.deleted'])
    for (const path of ['', `/memories/${id}`, '/memory_versions', `/memory_versions/${version}`]) {
      expect((await client.call('GET', store.path + path)).status, path).toBe(404)
    }
  })
})
