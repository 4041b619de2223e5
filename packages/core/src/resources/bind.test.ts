import { describe, expect, it } from 'vitest'
import type { Operation } from '../http/operation.ts'
import { createBind } from './bind.ts'
import type { CallArgs, Callers, RequestOptions } from './call.ts'

interface Seen {
  kind: string
  id: string
  args: CallArgs
  options: RequestOptions | undefined
}

function recorder(): { seen: Seen[]; callers: Callers } {
  const seen: Seen[] = []
  const callers: Callers = {
    send: (operation: Operation, args: CallArgs, options?: RequestOptions) => {
      seen.push({ kind: 'send', id: operation.id, args, options })
      return undefined as never
    },
    list: ({ operation, args, options }) => {
      seen.push({ kind: 'list', id: operation.id, args, options })
      return undefined as never
    },
    stream: ({ operation, args, options }) => {
      seen.push({ kind: 'stream', id: operation.id, args, options })
      return undefined as never
    },
  }
  return { seen, callers }
}

type AnyMethod = (...args: unknown[]) => unknown

const row = (operation: Partial<Operation> & Pick<Operation, 'path'>): Operation => ({
  id: 'op',
  sdkMethod: 'things.do',
  method: 'POST',
  retry: 'read',
  ...operation,
})

function callWith(operation: Operation, ...args: unknown[]): Seen | undefined {
  const { seen, callers } = recorder()
  createBind(callers)<AnyMethod>(operation)(...args)
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
      kind: 'send',
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

describe('the kind of call', () => {
  it('is a list for a paginated operation', () => {
    expect(callWith(row({ path: '/v1/agents', pagination: 'cursor' }))?.kind).toBe('list')
  })

  it('is a stream for an operation that answers with events', () => {
    expect(callWith(row({ path: '/v1/x/{id}', response: 'events' }), 'a')?.kind).toBe('stream')
  })
})
