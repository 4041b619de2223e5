import { expect, test } from 'vitest'
import type { Answer } from '../client.test-support.ts'
import { apiFailure, createOne, json, ok, readOne, testClient } from '../client.test-support.ts'

const path = { thing_id: 't' }
const download = { ...readOne, response: 'binary' } as const
const html: Answer = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })

async function failureOf(answer: Answer, operation = readOne, options = {}) {
  const { send, sent, clock } = testClient(answer, options)
  const error = await clock.settle(send(operation, { path, body: {} }).catch((thrown: unknown) => thrown))
  return { error, sent }
}

test('redirects are not followed; a 3xx is a typed error of a single attempt', async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const { error, sent } = await failureOf(
      () => new Response(null, { status, headers: { location: 'https://evil.test/' } }),
    )
    expect(error).toMatchObject({ name: 'ResponseError', code: 'redirected', status })
    expect(sent).toHaveLength(1)
    expect(JSON.stringify(error)).not.toContain('evil')
  }
})

test('fetch gets a plain url and init, told to follow no redirect', async () => {
  const { send, sent } = testClient(ok)
  await send(readOne, { path })
  expect(sent[0]?.url).toBe('https://api.anthropic.com/v1/things/t')
  expect(sent[0]?.init).toMatchObject({ redirect: 'manual', method: 'GET' })
  expect(Object.keys(sent[0]?.init ?? {})).not.toContain('body')
})

test('HTML with 200 is a typed error, not data and not retried', async () => {
  for (const operation of [readOne, createOne]) {
    const { error, sent } = await failureOf(html, operation)
    expect(error).toMatchObject({
      code: 'invalid_response',
      status: 200,
      message: expect.stringContaining('a page'),
    })
    expect(sent).toHaveLength(1)
  }
})

test('a body beyond the limit is refused while it is read, whatever its length claims', async () => {
  let pulled = 0
  let cancelled = false
  const endless: Answer = () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          pulled++
          controller.enqueue(new Uint8Array(1000).fill(32))
        },
        cancel() {
          cancelled = true
        },
      }),
      { headers: { 'content-length': '10' } },
    )
  const { error } = await failureOf(endless, readOne, { maxJsonBytes: 5000 })
  expect(error).toMatchObject({ code: 'response_too_large' })
  expect(pulled).toBeLessThan(10)
  expect(cancelled).toBe(true)
})

test('nesting without end is refused, in whatever brackets', async () => {
  const deep = (open: string, close: string) => () =>
    new Response(open.repeat(100_000) + close.repeat(100_000).replace(':', ''))
  for (const answer of [deep('[', ']'), () => new Response(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)]) {
    expect((await failureOf(answer)).error).toMatchObject({
      code: 'invalid_response',
      message: expect.stringContaining('levels deep'),
    })
  }
  const { send } = testClient(() => new Response('['.repeat(500) + ']'.repeat(500)))
  await expect(send(readOne, { path })).resolves.toBeInstanceOf(Array)
})

test('__proto__ in a response is data and pollutes nothing', async () => {
  const { send } = testClient(
    () => new Response('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  )
  const data = await send<Record<string, unknown>>(readOne, { path })
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor'])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('an empty body is null where the operation may have none, else it counts as cut short', async () => {
  const empty: Answer = () => new Response('')
  expect(await testClient(empty).send({ ...readOne, nullable: true }, { path })).toBeNull()
  expect(await testClient(empty).send({ ...readOne, response: 'empty' }, { path })).toBeNull()
  expect(await testClient(() => new Response(null, { status: 204 })).send(readOne, { path })).toBeNull()
  expect((await failureOf(empty)).error).toMatchObject({ code: 'truncated_response' })
})

test('an attempt that hangs in its body is ended too, and its body cancelled', async () => {
  let cancelled = 0
  const stuck: Answer = () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
        cancel() {
          cancelled++
        },
      }),
    )
  const { send, clock, sent } = testClient(stuck)
  const error = await clock.settle(send(readOne, { path }, { timeoutMs: 1000 }).catch((thrown: unknown) => thrown))
  expect(error).toMatchObject({ name: 'ConnectionError', code: 'attempt_timeout' })
  expect(sent).toHaveLength(3)
  expect(cancelled).toBe(3)
  expect(sent.every(({ signal }) => signal.aborted)).toBe(true)
})

test('the body of a JSON answer has as long as its headers had', async () => {
  const { send, clock } = testClient(async () => {
    await new Promise<void>((resolve) => clock.setTimer(resolve, 900))
    const body = new ReadableStream({
      start: (controller) =>
        void clock.setTimer(() => {
          controller.enqueue(new TextEncoder().encode('{"id":"x"}'))
          controller.close()
        }, 900),
    })
    return new Response(body)
  })
  const call = send(readOne, { path }, { timeoutMs: 1000, retry: false })
  expect(await clock.settle(call)).toEqual({ id: 'x' })
  expect(clock.pendingTimers).toBe(0)
})

test('a response that comes after its attempt was given up is cancelled', async () => {
  let late: (response: Response) => void = () => {}
  let cancelled = false
  const { send, clock } = testClient(() => new Promise((resolve) => (late = resolve)))
  const call = send(readOne, { path }, { timeoutMs: 1000, retry: false }).catch(() => {})
  await clock.settle(call)
  late(
    new Response(
      new ReadableStream({
        cancel() {
          cancelled = true
        },
      }),
    ),
  )
  await clock.flush()
  expect(cancelled).toBe(true)
})

test('a download settles at its headers, its body stays a stream, and the signal still ends it', async () => {
  const controller = new AbortController()
  let cancelled = false
  const { send, clock } = testClient(
    () =>
      new Response(
        new ReadableStream({
          start: (body) => body.enqueue(new Uint8Array([1, 2, 3])),
          cancel() {
            cancelled = true
          },
        }),
      ),
  )
  const response = await send<Response>(download, { path }, { signal: controller.signal })
  expect(clock.pendingTimers).toBe(0)
  const reader = response.body?.getReader()
  expect(await reader?.read()).toEqual({ done: false, value: new Uint8Array([1, 2, 3]) })
  const pending = reader?.read().catch((error: unknown) => error)
  controller.abort('stop')
  expect(await pending).toBe('stop')
  expect(cancelled).toBe(true)
})

test('a download that fails is a typed error like any other', async () => {
  const { send } = testClient(apiFailure(404, {}, 'file_expired'))
  await expect(send(download, { path })).rejects.toMatchObject({
    status: 404,
    errorCode: 'file_expired',
    requestId: 'req_test',
  })
})

test('asResponse gives the unread response, withResponse data and response', async () => {
  const { send } = testClient(() => json({ id: 'x' }, 200, { 'x-extra': '1' }))
  const response = await send(readOne, { path }).asResponse()
  expect(response.bodyUsed).toBe(false)
  expect(await response.json()).toEqual({ id: 'x' })
  const whole = await send(readOne, { path }).withResponse()
  expect(whole).toMatchObject({ data: { id: 'x' }, requestId: 'req_test' })
  expect(whole.response.headers.get('x-extra')).toBe('1')
  expect(await whole.response.json()).toEqual({ id: 'x' })
  const call = send(readOne, { path })
  await call
  expect(await (await call.asResponse()).json()).toEqual({ id: 'x' })
})

test('asResponse of a failing call rejects once, and nothing is left unhandled', async () => {
  const { send } = testClient(apiFailure(404))
  await expect(send(readOne, { path }).asResponse()).rejects.toMatchObject({ status: 404 })
  await expect(send(readOne, { path }).withResponse()).rejects.toMatchObject({ status: 404 })
})

test('an error carries headers by allow-list only', async () => {
  const { error } = await failureOf(apiFailure(404, { 'set-cookie': 'a=1', 'x-secret': 's', 'retry-after': '1' }))
  expect(error).toMatchObject({
    headers: { 'content-type': 'application/json', 'request-id': 'req_test', 'retry-after': '1' },
    requestId: 'req_test',
    type: 'some_error',
  })
  expect(Object.keys((error as { headers: object }).headers)).toHaveLength(3)
})

test('an endless error body is read in part, and the status still counts', async () => {
  const endless: Answer = () =>
    new Response(new ReadableStream({ pull: (body) => body.enqueue(new Uint8Array(100_000)) }), { status: 400 })
  expect((await failureOf(endless)).error).toMatchObject({ status: 400, code: 'invalid_request', error: undefined })
})
