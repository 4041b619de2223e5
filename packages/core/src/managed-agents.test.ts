import { expect, test, vi } from 'vitest'
import { json } from './client.test-support.ts'
import { createClient } from './client.ts'
import { operations } from './generated/operations.gen.ts'
import { agents } from './generated/resources/agents.gen.ts'
import { sessions } from './generated/resources/sessions.gen.ts'
import { ManagedAgents } from './managed-agents.ts'

const openapiFetch = vi.hoisted(() => ({ created: 0, requests: 0 }))
vi.mock('openapi-fetch', async (original) => {
  const { default: createOpenapiFetch } = await original<typeof import('openapi-fetch')>()
  const counting: typeof createOpenapiFetch = (options) => {
    openapiFetch.created++
    const client = createOpenapiFetch<never>(options)
    const { request } = client as { request: (...args: unknown[]) => unknown }
    return Object.assign(client, {
      request: (...args: unknown[]) => {
        openapiFetch.requests++
        return request(...args)
      },
    }) as never
  }
  return { default: counting }
})

function recorded(answer: () => Response = () => json({ data: [] })) {
  const sent: { url: string; method: string | undefined; body: unknown; signal: AbortSignal | null | undefined }[] = []
  const fetch = async (url: string, { method, body, signal }: RequestInit) => {
    sent.push({ url: url.replace('https://api.anthropic.com', ''), method, body, signal })
    return answer()
  }
  return { sent, fetch }
}

test('resource methods and raw share one openapi-fetch instance', async () => {
  Object.assign(openapiFetch, { created: 0, requests: 0 })
  const { fetch, sent } = recorded()
  const client = new ManagedAgents({ apiKey: 'k', fetch })
  await client.agents.create({ name: 'a', model: 'm' })
  await client.sessions.events.list('sesn_1')
  await client.raw.GET('/v1/agents/{agent_id}', { params: { path: { agent_id: 'agent_1' } } })
  expect(openapiFetch).toEqual({ created: 1, requests: 3 })
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /v1/agents',
    'GET /v1/sessions/sesn_1/events',
    'GET /v1/agents/agent_1',
  ])
})

test('every operation of the table has its method, by its name', () => {
  const client = new ManagedAgents({ apiKey: 'k', fetch: recorded().fetch })
  expect(operations).toHaveLength(114)
  for (const { sdkMethod } of operations) {
    let found: unknown = client
    for (const name of sdkMethod.split('.')) found = (found as Record<string, unknown>)[name]
    expect(found, sdkMethod).toBeTypeOf('function')
  }
})

test('createClient has the resources it was given and no others', async () => {
  const { fetch, sent } = recorded()
  const client = createClient({ apiKey: 'k', fetch }, { agents, sessions })
  await client.sessions.retrieve('sesn_1')
  await client.agents.archive('agent_1')
  expect(Object.keys(client).sort()).toEqual(['agents', 'platform', 'refreshCredential', 'sessions'])
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /v1/sessions/sesn_1',
    'POST /v1/agents/agent_1/archive',
  ])
})

test('lists turn pages and streams give events through the same client', async () => {
  const pages = [
    json({ data: [{ id: 'agent_1' }], next_page: 'page_2' }),
    json({ data: [{ id: 'agent_2' }], next_page: null }),
    new Response('event: agent.message\ndata: {"type":"agent.message","id":"sevt_1"}\n\n', {
      headers: { 'content-type': 'text/event-stream' },
    }),
  ]
  const { fetch, sent } = recorded(() => pages.shift() ?? json({}))
  const client = new ManagedAgents({ apiKey: 'k', fetch })
  const ids: string[] = []
  for await (const agent of client.agents.list({ limit: 1 })) ids.push(agent.id)
  expect(ids).toEqual(['agent_1', 'agent_2'])
  expect(sent[1]?.url).toBe('/v1/agents?limit=1&page=page_2')
  for await (const event of client.sessions.events.stream('sesn_1')) ids.push(event.type)
  expect(ids.at(-1)).toBe('agent.message')
})

test('a stream that is left aborts the signal of its request, and one that ends does not', async () => {
  const body = 'data: {"type":"agent.message"}\n\ndata: {"type":"agent.message"}\n\n'
  const { fetch, sent } = recorded(() => new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
  const client = new ManagedAgents({ apiKey: 'k', fetch })
  for await (const _ of client.sessions.events.stream('sesn_1')) break
  for await (const _ of client.sessions.events.stream('sesn_1'));
  expect(sent.map(({ signal }) => signal?.aborted)).toEqual([true, false])
})
