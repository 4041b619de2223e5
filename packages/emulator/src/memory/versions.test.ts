import { describe, expect, it } from 'vitest'
import { settled } from '../client.test-support.ts'
import { write } from '../scenario/steps.ts'
import { setUp } from '../session.test-support.ts'
import type { MemoryVersion } from '../wire.ts'
import { newStore } from './memory.test-support.ts'

const told = ({ operation, path, content_size_bytes, content_sha256 }: MemoryVersion) => [
  operation,
  path,
  content_size_bytes,
  content_sha256?.slice(0, 4) ?? null,
]

describe('versions of a memory', () => {
  it('are one per change, newest first; the deleted one has its path alone', async () => {
    const { client } = setUp()
    const store = await newStore(client)
    const { id } = await store.add('/a.md', 'one')
    await store.update(id, { content: 'three' })
    await store.update(id, { path: '/b.md' })
    const head = (await store.get(id)).body.memory_version_id
    expect((await store.versions())[0]?.id).toBe(head)
    await store.remove(id)
    const versions = await store.versions(`?memory_id=${id}`)
    expect(versions.map(told)).toEqual([
      ['deleted', '/b.md', null, null],
      ['modified', '/b.md', 5, '8b5b'],
      ['modified', '/a.md', 5, '8b5b'],
      ['created', '/a.md', 3, '7692'],
    ])
    const read = async (query = '') =>
      (await client.call<MemoryVersion>('GET', `${store.path}/memory_versions/${versions[3]?.id}${query}`)).body.content
    expect([await read(), await read('?view=basic')]).toEqual(['one', null])
    expect(versions[3]?.content).toBe(null)
    expect((await store.versions('?view=full'))[3]?.content).toBe('one')
  })

  it('are found by memory, operation, time and actor', async () => {
    const { client, clock } = setUp()
    const store = await newStore(client)
    const [a, b] = [await store.add('/a'), await store.add('/b')]
    await clock.advance(60_000)
    await store.update(b.id, { content: 'new' })
    const count = async (query: string) => (await store.versions(query)).length
    expect(await count(`?memory_id=${a.id}`)).toBe(1)
    expect(await count('?operation=modified')).toBe(1)
    expect(await count('?created_at[lte]=2026-11-01T00:00:30Z')).toBe(2)
    const actor = (await store.versions())[0]?.created_by
    expect(actor).toMatchObject({ type: 'api_actor', api_key_id: expect.stringMatching(/^apikey_/) })
    expect(await count(`?api_key_id=${Reflect.get(actor ?? {}, 'api_key_id')}`)).toBe(3)
    for (const other of ['api_key_id', 'session_id', 'service_account_id']) expect(await count(`?${other}=x`)).toBe(0)
  })

  it('name a federated token as a service account', async () => {
    const { client } = setUp()
    const store = await newStore(client)
    const headers = { 'x-api-key': '', authorization: 'Bearer federated' }
    await client.call('POST', `${store.path}/memories`, { path: '/a', content: '' }, headers)
    const [version] = await store.versions()
    expect(version?.created_by?.type).toBe('service_account_actor')
    const id = Reflect.get(version?.created_by ?? {}, 'service_account_id')
    expect(await store.versions(`?service_account_id=${id}`)).toHaveLength(1)
  })

  it('can be redacted, but for the head of a live memory', async () => {
    const { client } = setUp()
    const store = await newStore(client)
    const { id } = await store.add('/a.md', 'one')
    await store.update(id, { content: 'two' })
    const [head, old] = await store.versions()
    const redact = (version: string | undefined) =>
      client.call<MemoryVersion>('POST', `${store.path}/memory_versions/${version}/redact`)
    expect((await redact(head?.id)).status).toBe(409)

    const redacted = await redact(old?.id)
    expect(redacted.body).toMatchObject({ content: null, content_sha256: null, content_size_bytes: null, path: null })
    expect(redacted.body).toMatchObject({
      operation: 'created',
      created_by: old?.created_by,
      redacted_by: old?.created_by,
    })
    expect(redacted.body.redacted_at).not.toBe(null)
    expect((await redact(old?.id)).body).toEqual(redacted.body)

    await store.remove(id)
    expect((await redact(head?.id)).body.path).toBe(null)
  })
})

describe('memories that an agent writes below the mount of a store', () => {
  const scenario = function* () {
    yield write('/mnt/memory/product-knowledge/build/notes.md', 'v1')
    yield write('/mnt/memory/product-knowledge/build/notes.md', 'v2')
    yield write('/mnt/memory/product-knowledge/build', 'overlaps')
    yield write('/mnt/memory/other/x.md', 'elsewhere')
  }
  const run = async (access: string) => {
    const { client } = setUp({ scenario })
    const store = await newStore(client)
    const resources = [{ type: 'memory_store', memory_store_id: store.id, access }]
    const session = await client.session({ session: { resources } })
    await client.message(session.id, 'go')
    await settled()
    return { session, versions: await store.versions() }
  }

  it('are versions of the session', async () => {
    const { session, versions } = await run('read_write')
    expect(versions.map(told)).toEqual([
      ['modified', '/build/notes.md', 2, 'fb04'],
      ['created', '/build/notes.md', 2, '3bfc'],
    ])
    expect(versions[0]?.created_by).toEqual({ type: 'session_actor', session_id: session.id })
  })

  it('are not kept when it is attached read-only', async () => {
    expect((await run('read_only')).versions).toEqual([])
  })
})

describe('a work token', () => {
  const token = 'sk-ant-req-1'
  const headers = { 'x-api-key': '', authorization: `Bearer ${token}` }

  async function withToken(access: string) {
    const { client, emulator } = setUp()
    const store = await newStore(client)
    const other = await newStore(client)
    const memory = await store.add('/a.md', 'one')
    const resources = [{ type: 'memory_store', memory_store_id: store.id, access }]
    const session = await client.session({ session: { resources } })
    // The work queue hands tokens out; here one is put into the state.
    const snapshot = emulator.snapshot()
    const entry = [1, { id: token, session_id: session.id }] as const
    const collections = { ...snapshot.collections, session_tokens: { nextSeq: 2, entries: [entry] } }
    emulator.restore({ ...snapshot, collections })
    const status = async (method: string, path: string, body?: object) =>
      (await client.call(method, path, body, headers)).status
    return { store, other, memory, session, status }
  }

  it('may write a store that its session has for writing, as the session', async () => {
    const { store, memory, session, status } = await withToken('read_write')
    expect(await status('POST', `${store.path}/memories`, { path: '/b', content: 'x' })).toBe(200)
    expect((await store.versions())[0]?.created_by).toEqual({ type: 'session_actor', session_id: session.id })
    expect(await status('DELETE', `${store.path}/memories/${memory.id}`)).toBe(200)
  })

  it('may only read one that is attached read-only', async () => {
    const { store, memory, status } = await withToken('read_only')
    const path = `${store.path}/memories/${memory.id}`
    expect(await status('GET', path)).toBe(200)
    expect(await status('GET', `${store.path}/memories`)).toBe(200)
    expect(await status('POST', `${store.path}/memories`, { path: '/b', content: 'x' })).toBe(403)
    expect(await status('POST', path, { content: 'x' })).toBe(403)
    expect(await status('DELETE', path)).toBe(403)
  })

  it('does not see a store that its session does not have', async () => {
    const { other, status } = await withToken('read_write')
    expect(await status('GET', `${other.path}/memories`)).toBe(404)
    expect(await status('GET', other.path)).toBe(404)
  })
})
