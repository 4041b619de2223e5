import { describe, expect, it } from 'vitest'
import { ConnectionError } from '../errors/connection-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import type { Operation } from '../http/operation.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { createBind } from './bind.ts'
import type { ApiPromise, CallArgs, RequestOptions, Send } from './call.ts'
import { createOnce } from './create-once.ts'

interface Thing {
  id: string
  metadata: Record<string, string>
}

const listThings: Operation = {
  id: 'listThings',
  sdkMethod: 'things.list',
  method: 'GET',
  path: '/v1/stores/{store_id}/things',
  query: ['limit', 'page', 'created_at[gte]', 'include_archived'],
  pagination: 'cursor',
  retry: 'read',
}
const createThing: Operation = {
  id: 'createThing',
  sdkMethod: 'things.create',
  method: 'POST',
  path: '/v1/stores/{store_id}/things',
  request: 'json',
  retry: 'reconcile',
  foundIn: listThings,
}

type Create = (storeId: string, params: object, options?: RequestOptions) => ApiPromise<Thing>

/** A server that keeps things; `onCreate` decides what becomes of a create and its reply. */
function server(onCreate: (create: () => Thing) => Thing) {
  const clock = createVirtualClock()
  const things: Thing[] = []
  const requests: string[] = []
  const fail = { lists: false }
  const sent: { args: CallArgs; options: RequestOptions | undefined }[] = []
  const answer = (operation: Operation, args: CallArgs): unknown => {
    requests.push(operation.id)
    if (operation.id === 'createThing') {
      return onCreate(() => {
        const { metadata = {} } = args.body as Partial<Thing>
        const thing = { id: `thing_${things.length + 1}`, metadata }
        things.push(thing)
        return thing
      })
    }
    if (fail.lists) throw new ConnectionError('not_sent', 'Refused.')
    const from = Number(args.query?.page ?? 0)
    return { data: things.slice(from, from + 1), next_page: from + 1 < things.length ? String(from + 1) : null }
  }
  const send: Send = <T>(operation: Operation, args: CallArgs, options?: RequestOptions) => {
    sent.push({ args, options })
    const data = (async () => answer(operation, args) as T)()
    const response = new Response()
    return Object.assign(data, {
      asResponse: async () => response,
      withResponse: async () => ({ data: await data, response, requestId: 'req_1' }),
    })
  }
  const create = createBind({ send, clock, createOnce })<Create>(createThing)
  return { clock, things, requests, sent, fail, create }
}

function lost(): never {
  const cause = new ConnectionError('connection_lost', 'The connection was reset.')
  throw new OutcomeUnknownError({ cause, operation: 'things.create', idempotencyKey: 'k1' })
}

const other: Thing = { id: 'other', metadata: {} }

describe('a create with a key', () => {
  it('keeps the key in the metadata, beside what the caller put there', async () => {
    const { create, things } = server((make) => make())
    const thing = await create('store_1', { metadata: { team: 'docs' } }, { idempotencyKey: 'k1' })
    expect(thing).toEqual({ id: 'thing_1', metadata: { team: 'docs', idempotency_key: 'k1' } })
    expect(things).toEqual([thing])
  })

  it('gives what an earlier call with the key created, from whatever page it is on', async () => {
    const { create, things, requests } = server((make) => make())
    things.push(other, other, { id: 'earlier', metadata: { idempotency_key: 'k1' } })
    expect((await create('store_1', {}, { idempotencyKey: 'k1' })).id).toBe('earlier')
    expect(requests).toEqual(['listThings', 'listThings', 'listThings'])
  })

  it('looks among what was created in the last 30 minutes, archived or not', async () => {
    const { create, sent } = server((make) => make())
    await create('store_1', {}, { idempotencyKey: 'k1', timeoutMs: 7 })
    expect(sent[0]).toEqual({
      args: {
        path: { store_id: 'store_1' },
        query: { 'created_at[gte]': '2025-12-31T23:30:00.000Z', include_archived: true, page: undefined },
        headers: {},
        betas: undefined,
        body: undefined,
      },
      options: { timeoutMs: 7, idempotencyKey: undefined },
    })
  })

  it('finds what was created when the reply was lost, without creating it again', async () => {
    const { clock, create, things } = server((make) => {
      make()
      lost()
    })
    const thing = await clock.settle(create('store_1', {}, { idempotencyKey: 'k1' }))
    expect([thing.id, things.length]).toEqual(['thing_1', 1])
  })

  it('looks again when the list lags behind', async () => {
    const { clock, create, things } = server((make) => {
      const thing = make()
      things.pop()
      clock.setTimer(() => things.push(thing), 3_000)
      lost()
    })
    expect((await clock.settle(create('store_1', {}, { idempotencyKey: 'k1' }))).id).toBe('thing_1')
  })

  it('never creates again what it does not find: it may still arrive', async () => {
    const { clock, create, requests } = server(lost)
    const outcome = create('store_1', {}, { idempotencyKey: 'k1' })
    await expect(clock.settle(outcome)).rejects.toMatchObject({ code: 'outcome_unknown', idempotencyKey: 'k1' })
    expect(requests).toEqual(['listThings', 'createThing', 'listThings', 'listThings', 'listThings'])
    expect(clock.pendingTimers).toBe(0)
  })

  it('stops waiting when its signal aborts', async () => {
    const { clock, create, requests } = server(lost)
    const controller = new AbortController()
    const outcome = create('store_1', {}, { idempotencyKey: 'k1', signal: controller.signal }).catch(
      ({ code }: OutcomeUnknownError) => code,
    )
    await clock.advance(0)
    controller.abort()
    await clock.flush()
    expect(clock.pendingTimers).toBe(0)
    expect(await outcome).toBe('outcome_unknown')
    expect(requests).toEqual(['listThings', 'createThing', 'listThings'])
  })

  it('says that the outcome is open when it can not look', async () => {
    const { clock, create, requests, fail } = server(() => {
      fail.lists = true
      lost()
    })
    const outcome = create('store_1', {}, { idempotencyKey: 'k1' })
    await expect(clock.settle(outcome)).rejects.toMatchObject({ code: 'outcome_unknown' })
    expect(requests).toHaveLength(5)
  })

  it('passes on every other failure', async () => {
    const refused = new ConnectionError('not_sent', 'Refused.')
    const { create, requests } = server(() => {
      throw refused
    })
    await expect(create('store_1', {}, { idempotencyKey: 'k1' })).rejects.toBe(refused)
    expect(requests).toEqual(['listThings', 'createThing'])
  })

  it('gives the response of the request that answered', async () => {
    const { create } = server((make) => make())
    const { data, requestId } = await create('store_1', {}, { idempotencyKey: 'k1' }).withResponse()
    expect([data.id, requestId]).toEqual(['thing_1', 'req_1'])
  })
})

describe('a key on an operation that can not keep it', () => {
  it('is refused before anything is sent', async () => {
    const { sent } = server((make) => make())
    const send: Send = () => {
      throw new Error('was sent')
    }
    const bind = createBind({ send, clock: createVirtualClock(), createOnce })
    const method = bind<Create>({ ...createThing, foundIn: undefined })
    await expect(method('store_1', {}, { idempotencyKey: 'k1' })).rejects.toMatchObject({ code: 'invalid_argument' })
    expect(sent).toEqual([])
  })
})
