import { describe, expect, test } from 'vitest'
import { apiFailure, networkFailure } from '../client.test-support.ts'
import { everything, session, streamPath, testRelay } from './relay.test-support.ts'
import { fakeStream, idle, reading } from './stream.test-support.ts'

const threadPath = `/v1/sessions/${session}/threads/sthr_1/stream`

test('a stream is answered before the API has answered, and says when it is attached', async () => {
  let open: (() => void) | undefined
  const stream = fakeStream(() => new Promise((resolve) => (open = resolve)))
  const { call, clock } = testRelay(stream)
  const response = await call(streamPath)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(response.headers.get('x-accel-buffering')).toBe('no')
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
  const page = reading(response)
  await clock.flush()
  expect(page.text).toMatch(/^: relay\n/)
  expect(page.text).not.toContain('attached')
  open?.()
  await clock.flush()
  expect(page.text).toContain(': attached\n')
  await page.leave()
})

test.each([streamPath, threadPath])('events of %s arrive whole and in order, unknown ones included', async (path) => {
  const stream = fakeStream()
  const { call, clock, upstream } = testRelay(stream)
  const page = reading(await call(`${path}?event_deltas[]=agent.message&x=1`))
  await clock.flush()
  expect(upstream[0]?.url.search).toBe(`?${new URLSearchParams({ 'event_deltas[]': 'agent.message' })}`)
  const events = [{ id: 'a', type: 'agent.moon', text: 'line\nbreak\u2028' }, { id: 'b', type: 'x\nevent: y' }, idle]
  for (const event of events) stream.send(event)
  stream.end()
  await clock.flush()
  const data = [...page.text.matchAll(/^data: ([^\n]*)$/gm)].map(([, json]) => JSON.parse(json ?? ''))
  expect(data).toEqual(events)
  expect([...page.text.matchAll(/^event: (.*)$/gm)].map(([, name]) => name)).toEqual([
    'agent.moon',
    'session.status_idle',
  ])
  expect(page.done).toBe(true)
  expect(clock.pendingTimers).toBe(0)
})

test('a silent stream gets a comment at least every 15 s, before it is attached as well', async () => {
  const stream = fakeStream(() => new Promise(() => {}))
  const { call, clock } = testRelay({ ...stream, policy: { upstreamTimeoutMs: 200_000 } })
  const page = reading(await call(streamPath))
  for (let beats = 1; beats <= 5; beats++) {
    await clock.advance(15_000)
    expect(page.text.split(': alive\n')).toHaveLength(beats + 1)
  }
  await page.leave()
  expect(() => testRelay({ policy: { heartbeatMs: 15_001 } })).toThrow(/heartbeatMs/)
})

test('at the budget a stream closes cleanly with a hint, and the API’s stream with it', async () => {
  const stream = fakeStream()
  const { call, clock, token } = testRelay({ ...stream, policy: { streamBudgetMs: 100_000 } })
  const bearer = await token()
  const page = reading(await call(streamPath, { token: bearer }))
  await clock.advance(60_000)
  stream.send(': ping\n\n')
  await clock.advance(39_999)
  expect(page.done).toBe(false)
  stream.send(idle)
  await clock.advance(1)
  expect(page.text).toMatch(/: over\nretry: \d+\n\n$/)
  expect(page.text).toContain('session.status_idle')
  expect(page.done).toBe(true)
  expect(stream.cancelled).toBe(1)
  expect(clock.pendingTimers).toBe(0)
  expect((await call(streamPath, { token: bearer })).status).toBe(200)
})

test('a page that leaves takes the API’s stream with it', async () => {
  const stream = fakeStream()
  const { call, clock } = testRelay(stream)
  const page = reading(await call(streamPath))
  await clock.flush()
  await page.leave()
  await clock.flush()
  expect(stream.cancelled).toBe(1)
  expect(clock.pendingTimers).toBe(0)
})

test('a page that leaves before the API has answered leaves nothing open', async () => {
  let open: (() => void) | undefined
  const stream = fakeStream(() => new Promise((resolve) => (open = resolve)))
  const { call, clock, upstream } = testRelay(stream)
  const page = reading(await call(streamPath))
  await clock.flush()
  await page.leave()
  expect(upstream[0]?.signal.aborted).toBe(true)
  open?.()
  await clock.flush()
  expect(stream.cancelled).toBe(stream.opened)
  expect(clock.pendingTimers).toBe(0)
})

test('a page that does not read makes the relay hold a bounded number of events', async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent++
      controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(idle)}\n\n`))
    },
  })
  const { call, clock } = testRelay({
    answer: () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
  })
  const response = await call(streamPath)
  await clock.advance(60_000)
  expect(sent).toBeLessThan(10)
  await response.body?.cancel()
})

describe('a stream that cannot be opened says why', () => {
  test.each([
    [apiFailure(404), 404, 'not_found_error', 'no luck'],
    [apiFailure(401), 500, 'api_error', 'not allowed'],
    [apiFailure(503), 503, 'overloaded_error', 'The API failed'],
    [networkFailure('ECONNREFUSED'), 503, 'overloaded_error', 'could not be reached'],
  ])('%#', async (answer, status, type, message) => {
    const { call, clock } = testRelay({
      answer: (request) => answer({ ...request, url: '', headers: {}, body: null, init: {}, atMs: 0 }),
    })
    const response = await call(streamPath)
    expect(response.status).toBe(200)
    const page = reading(response)
    await clock.flush()
    expect(page.text).toContain(`: failed ${status} `)
    expect(page.text).toContain(`event: error\ndata: {"type":"error","error":{"type":"${type}"`)
    expect(page.text).toContain(message)
    expect(page.done).toBe(true)
    expect(clock.pendingTimers).toBe(0)
  })

  test('within the time that the policy gives', async () => {
    const { call, clock } = testRelay(fakeStream(() => new Promise(() => {})))
    const page = reading(await call(streamPath))
    await clock.advance(20_000)
    expect(page.text).toContain(': failed 504 ')
    expect(page.done).toBe(true)
  })
})

test('an error of the API in the stream that concerns the page keeps its message, without credentials', async () => {
  const stream = fakeStream()
  const { call, clock } = testRelay(stream)
  const page = reading(await call(streamPath))
  await clock.flush()
  const error = { type: 'not_found_error', message: 'no thread for sk-ant-oat01-other' }
  stream.send(`event: error\ndata: ${JSON.stringify({ type: 'error', error })}\n\n`)
  await clock.flush()
  expect(page.text).toContain('"type":"not_found_error","message":"no thread for [redacted]"')
})

test('an error of the API in the stream is handed on without what is internal; a lost connection just ends it', async () => {
  const first = fakeStream()
  const one = testRelay(first)
  const page = reading(await one.call(streamPath))
  await one.clock.flush()
  first.send(
    'event: error\ndata: {"type":"error","error":{"type":"api_error","message":"shard 7 sk-ant-x"},"internal":1}\n\n',
  )
  await one.clock.flush()
  expect(page.text).toMatch(
    /event: error\ndata: {"type":"error","error":{"type":"api_error","message":"The API failed."}}\n\n$/,
  )
  const second = fakeStream()
  const two = testRelay(second)
  const lost = reading(await two.call(streamPath))
  await two.clock.flush()
  second.fail()
  await two.clock.flush()
  expect(lost.done).toBe(true)
  expect(lost.text).not.toContain('event: error')
})

describe('the end of a token', () => {
  const policy = { tokenLifetimeMs: 60_000 }

  test('ends its streams by an authentication error, and the API’s streams with them', async () => {
    const stream = fakeStream()
    const { call, clock } = testRelay({ ...stream, policy })
    const page = reading(await call(streamPath))
    await clock.advance(59_999)
    expect(page.done).toBe(false)
    await clock.advance(1)
    expect(page.text).toMatch(/event: error\ndata: {"type":"error","error":{"type":"authentication_error",.*expired/)
    expect(page.done).toBe(true)
    expect(stream.cancelled).toBe(1)
  })

  test('is put off by a renewal without dropping the stream', async () => {
    const stream = fakeStream()
    const { call, clock, token } = testRelay({ ...stream, policy })
    let bearer = await token()
    const page = reading(await call(streamPath, { token: bearer }))
    for (let renewals = 0; renewals < 3; renewals++) {
      await clock.advance(50_000)
      stream.send(': ping\n\n')
      bearer = (await (await call('/token', { method: 'POST', token: bearer })).json()).token
    }
    stream.send(idle)
    await clock.advance(59_000)
    expect(page.text).toContain('session.status_idle')
    expect(page.done).toBe(false)
    expect(stream.opened).toBe(1)
    await clock.advance(1_000)
    expect(page.done).toBe(true)
  })

  test('comes before the next event when it is revoked, and at the latest at a heartbeat', async () => {
    for (const sends of [true, false]) {
      const stream = fakeStream()
      const { call, clock, token, relay } = testRelay(stream)
      const other = reading(await call(streamPath))
      const bearer = await token()
      const page = reading(await call(streamPath, { token: bearer }))
      await clock.flush()
      await relay.revoke(bearer)
      if (sends) stream.send(idle)
      await clock.advance(sends ? 0 : 15_000)
      expect(page.text).toContain('revoked')
      expect(page.text).not.toContain('session.status_idle')
      expect(page.done).toBe(true)
      expect(other.done).toBe(false)
      await other.leave()
      expect(clock.pendingTimers).toBe(0)
    }
  })

  test('comes within a heartbeat when it is revoked in another isolate', async () => {
    const revoked = new Set<string>()
    const revocations = { revoke: (key: string) => void revoked.add(key), isRevoked: (key: string) => revoked.has(key) }
    const here = testRelay({ ...fakeStream(), revocations })
    const there = testRelay({ revocations })
    const bearer = await here.token()
    const page = reading(await here.call(streamPath, { token: bearer }))
    await there.relay.revoke(bearer)
    await here.clock.advance(15_000)
    expect(page.text).toContain('revoked')
    expect(page.done).toBe(true)
  })

  test('comes for good when the time for renewals is over', async () => {
    const { call, clock, token } = testRelay({ policy: { tokenLifetimeMs: 60_000, renewForMs: 90_000 } })
    const first = await token()
    await clock.advance(50_000)
    const second = await (await call('/token', { method: 'POST', token: first })).json()
    expect(Date.parse(second.expires_at) - clock.now()).toBe(40_000)
    await clock.advance(40_000)
    expect((await call('/token', { method: 'POST', token: second.token })).status).toBe(401)
  })
})

test('a token has so many streams at once, its renewals included, and gets their places back', async () => {
  const { call, clock, token } = testRelay({ ...fakeStream(), policy: { maxStreams: 2 } })
  const bearer = await token()
  const renewed = (await (await call('/token', { method: 'POST', token: bearer })).json()).token
  const first = reading(await call(streamPath, { token: bearer }))
  const second = reading(await call(threadPath, { token: renewed }))
  const third = await call(streamPath, { token: renewed })
  expect(third.status).toBe(429)
  expect(third.headers.get('retry-after')).toBe('1')
  await first.leave()
  await clock.flush()
  const fourth = reading(await call(streamPath, { token: renewed }))
  for (const page of [second, fourth]) await page.leave()
  const [one, two] = [await token({ user: 'a' }), await token(everything)]
  for (const other of [one, two]) await reading(await call(streamPath, { token: other })).leave()
})
