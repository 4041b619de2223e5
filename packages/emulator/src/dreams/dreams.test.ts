import { describe, expect, it } from 'vitest'
import type { EmulatorOptions } from '../options.ts'
import { setUp } from '../session.test-support.ts'
import type { Dream, Memory, Session } from '../wire.ts'

const headers = { 'anthropic-beta': 'dreaming-2026-04-21' }
const stepMs = 1000

interface ErrorBody {
  readonly error: { readonly type: string }
}

/** A store with a memory, two sessions, and the calls of dreams; each of a dream's three steps takes a second. */
async function dreaming(options: EmulatorOptions = {}) {
  const set = setUp({ timing: { dreamMs: stepMs }, ...options })
  const { client } = set
  const store = (await client.call<{ id: string }>('POST', '/v1/memory_stores', { name: 'notes' })).body.id
  await client.call('POST', `/v1/memory_stores/${store}/memories`, { path: '/tone.md', content: 'Be brief.' })
  const sessions = [(await client.session()).id, (await client.session()).id].sort()
  const inputs = [
    { type: 'memory_store', memory_store_id: store },
    { type: 'sessions', session_ids: [...sessions].reverse() },
  ]
  const call = <Body = Dream>(method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    client.call<Body>(method, `/v1/dreams${path}`, body, { ...headers, ...more })
  return {
    ...set,
    store,
    sessions,
    inputs,
    call,
    create: (body: object = {}, more?: Record<string, string>) =>
      call<Dream & ErrorBody>('POST', '', { inputs, model: 'claude-opus-5', ...body }, more),
    get: async (id: string) => (await call('GET', `/${id}`)).body,
    updateExisting: { output_behavior: { type: 'update_existing', memory_store_id: store } },
    async memories(id: string) {
      const list = await client.call<{ data: Memory[] }>('GET', `/v1/memory_stores/${id}/memories?view=full`)
      return Object.fromEntries(list.body.data.map(({ path, content }) => [path, content]))
    },
  }
}

describe('a dream', () => {
  it('goes from pending through running to completed; its output is there shortly after it runs', async () => {
    const { create, get, clock, sessions, store, client } = await dreaming()
    const { body } = await create({ instructions: 'Look for habits.' })
    expect(body).toMatchObject({
      status: 'pending',
      session_id: null,
      outputs: [],
      ended_at: null,
      error: null,
      instructions: 'Look for habits.',
      model: { id: 'claude-opus-5', speed: 'standard' },
      output_behavior: { type: 'create_new' },
    })
    expect(body.inputs).toEqual([
      { type: 'memory_store', memory_store_id: store },
      { type: 'sessions', session_ids: sessions },
    ])
    await clock.advance(stepMs)
    const running = await get(body.id)
    expect(running).toMatchObject({ status: 'running', outputs: [], session_id: expect.stringMatching(/^sesn_/) })
    expect((await client.call<Session>('GET', `/v1/sessions/${running.session_id}`)).body.status).toBe('running')
    await clock.advance(stepMs)
    expect(await get(body.id)).toMatchObject({ status: 'running', outputs: [{ type: 'memory_store' }] })
    await clock.advance(stepMs)
    const done = await get(body.id)
    expect(done).toMatchObject({ status: 'completed', error: null, ended_at: expect.any(String) })
    expect(done.usage.input_tokens).toBeGreaterThan(0)
    const session = (await client.call<Session>('GET', `/v1/sessions/${running.session_id}`)).body
    expect(session).toMatchObject({ status: 'terminated', archived_at: expect.any(String) })
  })

  it('writes into a clone and leaves its input as it was', async () => {
    const { create, get, clock, store, memories } = await dreaming({
      dream: () => ({ memories: { '/habits.md': 'Tea.' } }),
    })
    const { id } = (await create()).body
    await clock.advance(3 * stepMs)
    const [output] = (await get(id)).outputs
    expect(output?.memory_store_id).not.toBe(store)
    expect(await memories(output?.memory_store_id ?? '')).toEqual({ '/tone.md': 'Be brief.', '/habits.md': 'Tea.' })
    expect(await memories(store)).toEqual({ '/tone.md': 'Be brief.' })
  })

  it('writes into the store itself when it is told to', async () => {
    const { create, get, clock, store, memories, updateExisting } = await dreaming({
      dream: () => ({ memories: { '/tone.md': 'Be very brief.' } }),
    })
    const { id } = (await create(updateExisting)).body
    await clock.advance(3 * stepMs)
    expect((await get(id)).outputs).toEqual([{ type: 'memory_store', memory_store_id: store }])
    expect(await memories(store)).toEqual({ '/tone.md': 'Be very brief.' })
  })

  it('that updates a store holds it: a second one is a conflict that is not worth a retry', async () => {
    const { create, clock, updateExisting } = await dreaming()
    await create(updateExisting)
    const { status, body, headers: got } = await create(updateExisting)
    expect([status, body.error.type, got.get('x-should-retry')]).toEqual([409, 'conflict_error', 'false'])
    expect((await create()).status).toBe(200)
    await clock.advance(3 * stepMs)
    expect((await create(updateExisting)).status).toBe(200)
  })

  it('that updates a store is refused to who may only read', async () => {
    const key = 'sk-ant-api03-reader'
    const { create, updateExisting } = await dreaming({ memoryReaders: [key] })
    const { status, body } = await create(updateExisting, { 'x-api-key': key })
    expect([status, body.error.type]).toEqual([403, 'permission_error'])
    expect((await create({}, { 'x-api-key': key })).status).toBe(200)
  })

  it('fails as its script says', async () => {
    const { create, get, clock } = await dreaming({ dream: () => ({ error: 'timeout' }) })
    const { id } = (await create()).body
    await clock.advance(3 * stepMs)
    expect(await get(id)).toMatchObject({ status: 'failed', error: { type: 'timeout' }, ended_at: expect.any(String) })
  })

  it.each([
    ['input_memory_store_unavailable', (path: { store: string }) => `/v1/memory_stores/${path.store}`],
    ['input_session_unavailable', (path: { sessions: string[] }) => `/v1/sessions/${path.sessions[0]}`],
  ])('fails with %s when that goes away', async (type, path) => {
    const set = await dreaming()
    const { id } = (await set.create()).body
    await set.client.call('DELETE', path(set))
    await set.clock.advance(stepMs)
    expect(await set.get(id)).toMatchObject({ status: 'failed', error: { type }, session_id: null })
  })

  it('goes on after a restore', async () => {
    const { create, get, clock, emulator } = await dreaming()
    const { id } = (await create()).body
    await clock.advance(stepMs)
    emulator.restore(emulator.snapshot())
    await clock.advance(2 * stepMs)
    expect((await get(id)).status).toBe('completed')
  })
})

describe('a dream is refused', () => {
  it.each([
    ['without a store', 400, ({ inputs }: Given) => ({ inputs: [inputs[1]] })],
    ['without sessions', 400, ({ inputs }: Given) => ({ inputs: [inputs[0]] })],
    ['with two stores', 400, ({ inputs }: Given) => ({ inputs: [inputs[0], ...inputs] })],
    [
      'with a session twice',
      400,
      ({ inputs, sessions: [id] }: Given) => ({ inputs: [inputs[0], { type: 'sessions', session_ids: [id, id] }] }),
    ],
    ['with no session', 400, ({ inputs }: Given) => ({ inputs: [inputs[0], { type: 'sessions', session_ids: [] }] })],
    [
      'with 101 sessions',
      400,
      ({ inputs }: Given) => ({
        inputs: [inputs[0], { type: 'sessions', session_ids: Array.from({ length: 101 }, (_, i) => `sesn_${i}`) }],
      }),
    ],
    [
      'with a session that is not there',
      404,
      ({ inputs }: Given) => ({ inputs: [inputs[0], { type: 'sessions', session_ids: ['sesn_01none'] }] }),
    ],
    [
      'with a store that is not there',
      404,
      ({ inputs }: Given) => ({ inputs: [{ type: 'memory_store', memory_store_id: 'memstore_01none' }, inputs[1]] }),
    ],
    [
      'when it is to update another store',
      400,
      () => ({ output_behavior: { type: 'update_existing', memory_store_id: 'memstore_01other' } }),
    ],
    ['with empty instructions', 400, () => ({ instructions: '' })],
    ['with instructions of 4,097 characters', 400, () => ({ instructions: 'x'.repeat(4097) })],
    ['at a fast speed', 400, () => ({ model: { id: 'claude-opus-5', speed: 'fast' } })],
  ])('%s', async (_what, status, bodyOf) => {
    const set = await dreaming()
    expect((await set.create(bodyOf(set))).status).toBe(status)
  })
})

interface Given {
  readonly inputs: readonly object[]
  readonly sessions: readonly string[]
}

describe('cancelling a dream', () => {
  it('ends it for good, once or twice, and archives its session', async () => {
    const { create, call, clock, get, client } = await dreaming()
    const { id } = (await create()).body
    await clock.advance(stepMs)
    const canceled = (await call('POST', `/${id}/cancel`)).body
    expect(canceled).toMatchObject({ status: 'canceled', ended_at: expect.any(String), error: null })
    expect((await call('POST', `/${id}/cancel`)).body).toEqual(canceled)
    await clock.advance(10 * stepMs)
    expect((await get(id)).status).toBe('canceled')
    const session = await client.call<Session>('GET', `/v1/sessions/${canceled.session_id}`)
    expect(session.body.archived_at).not.toBeNull()
  })

  it.each([{ error: undefined }, { error: 'timeout' }])(
    'is refused once it has ended by itself (%o)',
    async (outcome) => {
      const { create, call, clock } = await dreaming({ dream: () => (outcome.error ? { error: outcome.error } : {}) })
      const { id } = (await create()).body
      await clock.advance(3 * stepMs)
      expect((await call('POST', `/${id}/cancel`)).status).toBe(400)
    },
  )
})

describe('archiving a dream', () => {
  it('is refused before its end, changes nothing the second time, and keeps it readable', async () => {
    const { create, call, clock, get } = await dreaming()
    const { id } = (await create()).body
    expect((await call('POST', `/${id}/archive`)).status).toBe(400)
    await clock.advance(stepMs)
    expect((await call('POST', `/${id}/archive`)).status).toBe(400)
    await clock.advance(2 * stepMs)
    const archived = (await call('POST', `/${id}/archive`)).body
    expect(archived.archived_at).not.toBeNull()
    expect((await call('POST', `/${id}/archive`)).body).toEqual(archived)
    expect(await get(id)).toEqual(archived)
  })
})

describe('a list of dreams', () => {
  it('is newest first, filtered by status and time, with archived ones only when asked for', async () => {
    const { create, call, clock } = await dreaming()
    const first = (await create()).body
    await clock.advance(3 * stepMs)
    const second = (await create()).body
    const list = async (query = '') => (await call<{ data: Dream[] }>('GET', query)).body.data.map(({ id }) => id)
    expect(await list()).toEqual([second.id, first.id])
    expect(await list('?statuses[]=completed')).toEqual([first.id])
    expect(await list('?statuses[]=pending&statuses[]=running')).toEqual([second.id])
    expect(await list(`?created_at[gt]=${first.created_at}`)).toEqual([second.id])
    expect(await list(`?created_at[lt]=${second.created_at}`)).toEqual([first.id])
    await call('POST', `/${first.id}/archive`)
    expect(await list()).toEqual([second.id])
    expect(await list('?include_archived=true')).toEqual([second.id, first.id])
  })
})
