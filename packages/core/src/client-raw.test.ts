import { expect, test } from 'vitest'
import type { Answer, TestOptions } from './client.test-support.ts'
import { apiFailure, hang, json, networkFailure, ok, proxyFailure, testClient } from './client.test-support.ts'
import { createRaw } from './client-raw.ts'
import { operations } from './generated/operations.gen.ts'

function rawClient(answers: Answer | Answer[], options?: TestOptions) {
  const client = testClient(answers, options)
  return { ...client, raw: createRaw(client.core, operations) }
}

const agent = { params: { path: { agent_id: 'agent_1' } } }

test('raw gives data and response, with version, beta and credential sent by itself', async () => {
  const { raw, sent } = rawClient(() => json({ id: 'agent_1' }))
  const { data, error, response } = await raw.GET('/v1/agents/{agent_id}', { ...agent, headers: { 'x-mine': '1' } })
  expect(data).toEqual({ id: 'agent_1' })
  expect(error).toBeUndefined()
  expect(response.headers.get('request-id')).toBe('req_test')
  expect(sent[0]).toMatchObject({
    url: 'https://api.anthropic.com/v1/agents/agent_1',
    headers: {
      'anthropic-version': '2026-10-21',
      'anthropic-beta': 'managed-agents-2026-04-01',
      'x-api-key': 'test-key',
      'x-mine': '1',
    },
  })
  expect(sent[0]?.headers).not.toHaveProperty('content-type')
})

test('raw writes send JSON with the query encoded as everywhere', async () => {
  const { raw, sent } = rawClient(ok)
  await raw.POST('/v1/agents', { body: { name: 'a', model: 'm' } })
  await raw.GET('/v1/sessions', { params: { query: { 'statuses[]': ['idle', 'running'] } } })
  expect(sent[0]).toMatchObject({
    method: 'POST',
    body: '{"name":"a","model":"m"}',
    headers: { 'content-type': 'application/json' },
  })
  expect(sent[1]?.url).toBe('https://api.anthropic.com/v1/sessions?statuses%5B%5D=idle&statuses%5B%5D=running')
})

test.each([400, 404, 409, 412, 429, 500, 503, 529])('raw never throws on %i', async (status) => {
  const { raw, clock } = rawClient(apiFailure(status))
  const create = await clock.settle(raw.POST('/v1/agents', { body: { name: 'a', model: 'm' } }))
  expect(create).toMatchObject({ error: { type: 'error' }, response: { status } })
})

test('raw never throws on a redirect or the page of a proxy either', async () => {
  const { raw, clock } = rawClient([() => new Response(null, { status: 302 }), proxyFailure(502)])
  expect(await raw.GET('/v1/agents/{agent_id}', agent)).toMatchObject({ response: { status: 302 } })
  expect(await clock.settle(raw.GET('/v1/agents/{agent_id}', agent))).toMatchObject({
    error: '<html>oops</html>',
    response: { status: 502 },
  })
})

test('raw finds in the table how an operation may be repeated', async () => {
  const read = rawClient([apiFailure(500), ok])
  await read.clock.settle(read.raw.GET('/v1/agents/{agent_id}', agent))
  const archive = rawClient([apiFailure(500), ok])
  await archive.clock.settle(archive.raw.POST('/v1/agents/{agent_id}/archive', agent))
  const create = rawClient([apiFailure(500), ok])
  await create.clock.settle(create.raw.POST('/v1/agents', { body: { name: 'a', model: 'm' } }))
  expect([read, archive, create].map(({ sent }) => sent.length)).toEqual([2, 2, 1])
})

test('raw throws where there is no status: typed, and as unknown outcome for a write', async () => {
  const { raw, clock } = rawClient(networkFailure('ECONNRESET'))
  await expect(clock.settle(raw.GET('/v1/agents/{agent_id}', agent))).rejects.toMatchObject({ code: 'connection_lost' })
  const write = raw.POST('/v1/agents', { body: { name: 'a', model: 'm' } })
  await expect(clock.settle(write)).rejects.toMatchObject({ code: 'outcome_unknown' })
  const stuck = rawClient(hang)
  const controller = new AbortController()
  const call = stuck.raw.GET('/v1/agents/{agent_id}', { ...agent, signal: controller.signal })
  controller.abort()
  await expect(call).rejects.toMatchObject({ code: 'aborted' })
})

test('raw gives the events of a stream as a body', async () => {
  const { raw, sent } = rawClient(
    () => new Response('data: {}\n\n', { headers: { 'content-type': 'text/event-stream' } }),
  )
  const { response, data } = await raw.GET('/v1/sessions/{session_id}/events/stream', {
    params: { path: { session_id: 'sesn_1' } },
  })
  expect(data).toBe(response.body)
  expect(await response.text()).toBe('data: {}\n\n')
  expect(sent[0]?.headers.accept).toBe('text/event-stream')
})

test('nothing leads raw around the pipeline or to another origin', async () => {
  const { raw, sent } = rawClient(ok)
  const loose = raw as unknown as { GET(path: string, init?: object): Promise<unknown> }
  for (const init of [
    { baseUrl: 'https://evil.test' },
    { fetch: () => json({}) },
    { Request: class {} },
    { middleware: [{}] },
  ]) {
    await expect(loose.GET('/v1/agents/{agent_id}', { ...agent, ...init })).rejects.toMatchObject({
      code: 'invalid_argument',
    })
  }
  for (const path of [
    'https://evil.test/v1',
    '@evil.test/',
    '.evil.test',
    '/v1/../admin',
    '/v1/%2e%2e/admin',
    '/v1//x',
  ]) {
    await expect(loose.GET(path)).rejects.toMatchObject({ code: 'invalid_argument' })
  }
  await expect(loose.GET('/v1/agents/{agent_id}')).rejects.toMatchObject({
    message: expect.stringContaining('params.path'),
  })
  await expect(loose.GET('/v1/agents/{agent_id}', { params: { path: { agent_id: '..' } } })).rejects.toMatchObject({
    code: 'invalid_argument',
  })
  expect(sent).toHaveLength(0)
})

test('a path of a newer contract works, and only its reads are repeated', async () => {
  const { raw, sent, clock } = rawClient([apiFailure(500), apiFailure(500), ok])
  const loose = raw as unknown as Record<
    'GET' | 'POST',
    (path: string, init?: object) => Promise<{ response: Response }>
  >
  await clock.settle(loose.GET('/v1/new_things'))
  expect(sent).toHaveLength(3)
  const failing = rawClient(apiFailure(500))
  const write = await failing.clock.settle(
    (failing.raw as unknown as typeof loose).POST('/v1/new_things', { body: { a: 1 } }),
  )
  expect(write.response.status).toBe(500)
  expect(failing.sent).toHaveLength(1)
  expect(failing.sent[0]?.headers['content-type']).toBe('application/json')
})
