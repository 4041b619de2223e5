import { expect, test } from 'vitest'
import { apiFailure, createOne, json, networkFailure, ok, readOne, testClient } from '../client.test-support.ts'
import type { Middleware } from './middleware.ts'

const path = { thing_id: 't' }

test('middleware sees a call once, attempt middleware each attempt with the credential, both in their order', async () => {
  const seen: string[] = []
  const log =
    (name: string): Middleware =>
    async (request, next, { attempt, operation }) => {
      seen.push(`${name}> ${operation.sdkMethod} ${attempt} ${request.headers['x-api-key'] ?? '-'}`)
      const response = await next(request)
      seen.push(`${name}< ${response.status}`)
      return response
    }
  const { send, clock } = testClient([apiFailure(529), ok], {
    middleware: [log('outer'), log('inner')],
    attemptMiddleware: [log('attempt')],
  })
  await clock.settle(send(readOne, { path }))
  expect(seen).toEqual([
    'outer> things.retrieve 0 -',
    'inner> things.retrieve 0 -',
    'attempt> things.retrieve 1 test-key',
    'attempt< 529',
    'attempt> things.retrieve 2 test-key',
    'attempt< 200',
    'inner< 200',
    'outer< 200',
  ])
})

test('middleware may read the body, and the call still gets its data', async () => {
  const bodies: unknown[] = []
  const read: Middleware = async (request, next) => {
    const response = await next(request)
    bodies.push(await response.clone().json())
    return response
  }
  const { send } = testClient(() => json({ id: 'x' }), { middleware: [read], attemptMiddleware: [read] })
  expect(await send(readOne, { path })).toEqual({ id: 'x' })
  expect(bodies).toEqual([{ id: 'x' }, { id: 'x' }])
})

test('middleware sees the final error status as a response, and the caller gets it typed', async () => {
  const statuses: number[] = []
  const watch: Middleware = async (request, next) => {
    const response = await next(request)
    statuses.push(response.status)
    return response
  }
  const { send } = testClient(apiFailure(404, {}, 'file_expired'), { middleware: [watch] })
  await expect(send(readOne, { path })).rejects.toMatchObject({ status: 404, errorCode: 'file_expired' })
  expect(statuses).toEqual([404])
})

test('middleware may answer by itself, with a status or with data', async () => {
  const cached: Middleware = async () => json({ from: 'cache' })
  const hit = testClient(ok, { middleware: [cached] })
  expect(await hit.send(readOne, { path })).toEqual({ from: 'cache' })
  expect(hit.sent).toHaveLength(0)
  const broken = testClient(ok, { attemptMiddleware: [async () => new Response('{"id":')] })
  await expect(broken.send(readOne, { path })).rejects.toMatchObject({ code: 'truncated_response' })
})

test('attempt middleware may change headers, and a retry starts from the unchanged request', async () => {
  const stamp: Middleware = (request, next, { attempt }) =>
    next({ ...request, headers: { ...request.headers, [`x-attempt-${attempt}`]: 'yes' } })
  const { send, sent, clock } = testClient([apiFailure(529), ok], { attemptMiddleware: [stamp] })
  await clock.settle(send(readOne, { path }))
  expect(sent.map(({ headers }) => Object.keys(headers).filter((name) => name.startsWith('x-attempt')))).toEqual([
    ['x-attempt-1'],
    ['x-attempt-2'],
  ])
})

test('a bug in a middleware is thrown as it is, and nothing is sent again', async () => {
  const bug: Middleware = async (request, next) => {
    await next(request)
    throw new TypeError('x is not a function')
  }
  const { send, sent } = testClient(ok, { attemptMiddleware: [bug] })
  await expect(send(createOne, { body: {} })).rejects.toThrow('x is not a function')
  expect(sent).toHaveLength(1)
})

test('no middleware can send the request, and with it the credential, to another origin', async () => {
  for (const url of [
    'https://evil.test/v1/things/t',
    'https://api.anthropic.com.evil.test/',
    'https://api.anthropic.com@evil.test/',
    'http://api.anthropic.com/v1/things/t',
  ]) {
    const { send, sent } = testClient(ok, { middleware: [(request, next) => next({ ...request, url })] })
    await expect(send(readOne, { path })).rejects.toMatchObject({ code: 'invalid_argument' })
    expect(sent).toHaveLength(0)
  }
  const same = testClient(ok, { middleware: [(request, next) => next({ ...request, url: `${request.url}?x=1` })] })
  await same.send(readOne, { path })
  expect(same.sent[0]?.url).toBe('https://api.anthropic.com/v1/things/t?x=1')
})

test('a connection that fails under middleware is retried and classified as without', async () => {
  const pass: Middleware = (request, next) => next(request)
  const read = testClient([networkFailure('ECONNRESET'), ok], { middleware: [pass], attemptMiddleware: [pass] })
  expect(await read.clock.settle(read.send(readOne, { path }))).toEqual({ id: 'x' })
  const write = testClient(networkFailure('ECONNRESET'), { middleware: [pass], attemptMiddleware: [pass] })
  await expect(write.send(createOne, { body: {} })).rejects.toMatchObject({ code: 'outcome_unknown' })
})
