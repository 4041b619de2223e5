import { describe, expect, it } from 'vitest'
import type { Operation } from '../http/operation.ts'
import { createBind } from './bind.ts'
import type { ApiPromise, CallArgs, EventStreamPromise, RequestOptions, Send } from './call.ts'
import type { PagePromise } from './page-types.ts'

interface Seen {
  id: string
  args: CallArgs
  options: RequestOptions | undefined
}

const clock = { now: () => 0, setTimer: () => () => {} }

function answering(answer: (args: CallArgs) => unknown): { seen: Seen[]; send: Send } {
  const seen: Seen[] = []
  const send: Send = <T>(operation: Operation, args: CallArgs, options?: RequestOptions) => {
    seen.push({ id: operation.id, args, options })
    const data = answer(args) as T
    const response = data instanceof Response ? data : new Response(JSON.stringify(data))
    return Object.assign(Promise.resolve(data), {
      asResponse: async () => response,
      withResponse: async () => ({ data, response, requestId: 'req_1' }),
    }) as ApiPromise<T>
  }
  return { seen, send }
}

const row = (operation: Partial<Operation> & Pick<Operation, 'path'>): Operation => ({
  id: 'op',
  sdkMethod: 'things.do',
  method: 'POST',
  retry: 'read',
  ...operation,
})

function callWith(operation: Operation, ...args: unknown[]): Seen | undefined {
  const { seen, send } = answering(() => null)
  createBind({ send, clock })<(...args: unknown[]) => unknown>(operation)(...args)
  return seen[0]
}

describe('a method of an operation with a path', () => {
  it('takes the last id first and the others by name', () => {
    const operation = row({ path: '/v1/sessions/{session_id}/threads/{thread_id}' })
    expect(callWith(operation, 'sthr_1', { session_id: 'sesn_1' })?.args.path).toEqual({
      session_id: 'sesn_1',
      thread_id: 'sthr_1',
    })
  })

  it('sends what is neither path, query nor header as the body', () => {
    const operation = row({
      path: '/v1/stores/{store_id}/memories/{memory_id}',
      query: ['view', 'types[]', 'created_at[gte]'],
      header: ['anthropic-workspace-id'],
      request: 'json',
    })
    const params = {
      store_id: 'memstore_1',
      view: 'full',
      types: ['a', 'b'],
      'created_at[gte]': '2026-01-01T00:00:00Z',
      workspace_id: 'wrkspc_1',
      betas: ['x-1'],
      content: 'text',
      path: '/a',
    }
    expect(callWith(operation, 'mem_1', params, { timeoutMs: 5 })).toEqual({
      id: 'op',
      args: {
        path: { store_id: 'memstore_1', memory_id: 'mem_1' },
        query: { view: 'full', 'types[]': ['a', 'b'], 'created_at[gte]': '2026-01-01T00:00:00Z' },
        headers: { 'anthropic-workspace-id': 'wrkspc_1' },
        betas: ['x-1'],
        body: { content: 'text', path: '/a' },
      },
      options: { timeoutMs: 5 },
    })
  })

  it('does not change the params that it was given', () => {
    const params = { session_id: 'sesn_1', betas: ['x'] }
    callWith(row({ path: '/v1/sessions/{session_id}/threads/{thread_id}' }), 'sthr_1', params)
    expect(params).toEqual({ session_id: 'sesn_1', betas: ['x'] })
  })
})

describe('a method of an operation without a path', () => {
  it('takes its params first', () => {
    const seen = callWith(row({ path: '/v1/agents', request: 'json' }), { name: 'a' }, { retry: false })
    expect([seen?.args.body, seen?.options]).toEqual([{ name: 'a' }, { retry: false }])
  })

  it('sends an empty object when it has a body and no params', () => {
    expect(callWith(row({ path: '/v1/tunnels', request: 'json' }))?.args.body).toEqual({})
  })

  it('sends no body when the operation has none', () => {
    expect(callWith(row({ path: '/v1/agents', method: 'GET' }), null)?.args.body).toBeUndefined()
  })
})

describe('a method of a paginated operation', () => {
  const operation = row({ path: '/v1/agents', query: ['limit', 'page'], pagination: 'cursor' })
  const pages: Record<string, unknown> = {
    first: { data: [1, 2], next_page: 'page_2' },
    page_2: { data: [3], next_page: null },
  }
  const start = () => {
    const { seen, send } = answering(({ query }) => structuredClone(pages[String(query?.page ?? 'first')]))
    type Method = (params: object) => PagePromise<number>
    return { seen, list: createBind({ send, clock })<Method>(operation) }
  }

  it('gives the items of all pages, with the params of the call on each', async () => {
    const { seen, list } = start()
    const items: number[] = []
    for await (const item of list({ limit: 2 })) items.push(item)
    expect(items).toEqual([1, 2, 3])
    expect(seen.map(({ args }) => args.query)).toEqual([{ limit: 2 }, { limit: 2, page: 'page_2' }])
  })

  it('sends nothing until something is asked of it', () => {
    const { seen, list } = start()
    list({})
    expect(seen).toEqual([])
  })

  it('gives the response of its first page', async () => {
    const { data, requestId } = await start().list({}).withResponse()
    expect([data.data, requestId]).toEqual([[1, 2], 'req_1'])
  })
})

describe('a method of an operation that answers with events', () => {
  const operation = row({ path: '/v1/x/{id}', method: 'GET', response: 'events' })
  const start = () => {
    const headers = { 'content-type': 'text/event-stream' }
    const { seen, send } = answering(() => new Response('data: {"type":"a"}\n\ndata: {"type":"b"}\n\n', { headers }))
    type Method = (id: string) => EventStreamPromise<{ type: string }>
    return { seen, stream: createBind({ send, clock })<Method>(operation) }
  }

  it('can be iterated as it is', async () => {
    const types: string[] = []
    for await (const event of start().stream('a')) types.push(event.type)
    expect(types).toEqual(['a', 'b'])
  })

  it('gives the response for those who decode it themselves', async () => {
    expect(await (await start().stream('a').asResponse()).text()).toContain('data: {"type":"b"}')
  })
})
