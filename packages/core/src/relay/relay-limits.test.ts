import { describe, expect, test } from 'vitest'
import { apiFailure, hang, json, networkFailure, proxyFailure } from '../client.test-support.ts'
import type { LimitStore } from './limit-store.ts'
import { memoryRelayStore } from './limit-store.ts'
import { apiKey, eventsPath, everything, message, page, session, testRelay } from './relay.test-support.ts'

const path = `/v1/sessions/${session}`

describe('tokens are issued', () => {
  test('for what authorize grants, to a page that may ask', async () => {
    const asked: (string | null)[] = []
    const { call } = testRelay({
      authorize(request, renew) {
        asked.push(request.headers.get('cookie'))
        expect(renew).toBeUndefined()
        return { ...everything, operations: ['sessions.retrieve'] }
      },
    })
    const response = await call('/token', { method: 'POST', token: null, headers: { cookie: 'sid=1' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-credentials')).toBe('true')
    const { token, session_id, expires_at } = await response.json()
    expect([session_id, expires_at, asked]).toEqual([session, '2026-01-01T00:15:00.000Z', ['sid=1']])
    expect((await call(path, { token })).status).toBe(200)
    expect((await call(eventsPath, { token })).status).toBe(403)
  })

  test('not when authorize says no or fails, and what it threw is told to nobody but the app', async () => {
    const no = testRelay({ authorize: () => null })
    expect((await no.call('/token', { method: 'POST', token: null })).status).toBe(403)
    const broken = testRelay({
      authorize() {
        throw new Error('db password hunter2')
      },
    })
    const response = await broken.call('/token', { method: 'POST', token: null })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('hunter2')
    expect(broken.refused[0]?.cause).toMatchObject({ message: 'db password hunter2' })
  })

  test('in place of another only for the same user and session', async () => {
    for (const other of [{ user: 'user_2' }, { sessionId: 'sesn_2' }]) {
      const { call, token } = testRelay({ authorize: () => ({ ...everything, ...other }) })
      expect((await call('/token', { method: 'POST', token: await token() })).status).toBe(403)
    }
    const { call } = testRelay()
    expect((await call('/token', { method: 'POST', token: 'v1.k1.x.y' })).status).toBe(401)
  })

  test('so many times a minute for one user', async () => {
    const { call, clock } = testRelay({ policy: { tokensPerMinute: 2 } })
    const statuses: number[] = []
    for (let index = 0; index < 3; index++) {
      statuses.push((await call('/token', { method: 'POST', token: null })).status)
    }
    expect(statuses).toEqual([200, 200, 429])
    await clock.advance(60_000)
    expect((await call('/token', { method: 'POST', token: null })).status).toBe(200)
  })
})

describe('requests of a token', () => {
  test('are so many a minute, renewals and refused ones counted, and other tokens not', async () => {
    const { call, token, clock } = testRelay({ policy: { requestsPerMinute: 3 } })
    const bearer = await token()
    const renewed = (await (await call('/token', { method: 'POST', token: bearer })).json()).token
    expect((await call(path, { token: bearer })).status).toBe(200)
    expect((await call('/v1/nothing', { token: renewed })).status).toBe(404)
    const response = await call(path, { token: renewed })
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('60')
    expect((await call(path)).status).toBe(200)
    await clock.advance(60_000)
    expect((await call(path, { token: bearer })).status).toBe(200)
  })

  test('hold across isolates by a store that they share', async () => {
    const counts = new Map<string, number>()
    const limits: LimitStore = {
      take(key, { limit }) {
        counts.set(key, (counts.get(key) ?? 0) + 1)
        return (counts.get(key) ?? 0) <= limit
      },
      acquire: () => true,
      release: () => {},
    }
    const [one, two] = [0, 1].map(() => testRelay({ limits, policy: { requestsPerMinute: 1 } }))
    const token = await one?.token()
    expect((await one?.call(path, { token }))?.status).toBe(200)
    expect((await two?.call(path, { token }))?.status).toBe(429)
  })

  test('wait for the API in a bounded number, and in a bounded line', async () => {
    let running = 0
    let most = 0
    const waiting: (() => void)[] = []
    const { call, token, clock } = testRelay({
      policy: { maxWaiting: 4, requestsPerMinute: 1000 },
      answer: async () => {
        most = Math.max(most, ++running)
        await new Promise<void>((resolve) => waiting.push(resolve))
        running--
        return json({})
      },
    })
    const bearer = await token()
    const answers = Array.from({ length: 110 }, () => call(path, { token: bearer }))
    while (waiting.length < 4) await clock.flush()
    await clock.flush()
    const refused = await Promise.race(answers)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('x-should-retry')).toBe('true')
    for (let done = 0; done < 104; done++) {
      while (!waiting.length) await clock.flush()
      waiting.shift()?.()
    }
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(104)
    expect(most).toBe(4)
  })
})

describe('a failure behind the relay', () => {
  test.each([
    ['a 404', apiFailure(404), 404, 'no luck'],
    ['a 400', apiFailure(400, {}, 'waiting_on_responses'), 400, 'waiting_on_responses'],
    ['a 429 with its wait', apiFailure(429, { 'retry-after': '7' }), 429, 'over a limit'],
    ['a bad key', apiFailure(401), 500, 'not allowed'],
    ['a key without the right', apiFailure(403), 500, 'not allowed'],
    ['a 500', apiFailure(500), 500, 'The API failed'],
    ['a page of a proxy', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 502, 'lost'],
    ['a 502 of a proxy', proxyFailure(502), 502, 'The API failed'],
    ['no connection', networkFailure('ECONNREFUSED'), 503, 'could not be reached'],
    ['a lost connection', networkFailure('ECONNRESET'), 502, 'lost'],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
      500,
      'failed',
    ],
    ['silence', hang, 504, 'in time'],
  ])('(%s) tells a page what concerns it and no more', async (_, answer, status, text) => {
    const { call, clock, refused } = testRelay({
      answer: ({ signal }) => answer({ url: '', method: '', headers: {}, body: null, init: {}, atMs: 0, signal }),
    })
    const response = await clock.settle(call(path))
    const body = await response.text()
    expect([response.status, JSON.parse(body).type]).toEqual([status, 'error'])
    expect(body).toContain(text)
    for (const secret of [apiKey, 'api.test', 'ECONN', '<html>', 'evil']) expect(body).not.toContain(secret)
    expect(response.headers.get('access-control-allow-origin')).toBe(page)
    expect(response.headers.get('location')).toBe(null)
    if (status === 429) expect(response.headers.get('retry-after')).toBe('7')
    expect(refused).toMatchObject([{ status, user: 'user_1', sessionId: session, path: `/agent${path}` }])
    expect(clock.pendingTimers).toBe(0)
  })

  test('never quotes a credential, not even one that the API named, and is bounded', async () => {
    const message = `the vault has whsec_c2VjcmV0 and sk-ant-oat01-other ${'x'.repeat(5000)}`
    const error = { type: 'invalid_request_error', message, details: { error_code: 'bad', internal: 'shard 7' } }
    const { call } = testRelay({ answer: () => json({ type: 'error', error, debug: 'trace' }, 400) })
    const body = await (await call(path)).text()
    expect(JSON.parse(body)).toMatchObject({ error: { type: 'invalid_request_error', details: { error_code: 'bad' } } })
    for (const secret of ['whsec_', 'sk-ant', 'shard', 'trace']) expect(body).not.toContain(secret)
    expect(body.length).toBeLessThan(1000)
  })

  test('of a send that may have acted stays ambiguous for the page', async () => {
    const { call } = testRelay({ answer: networkFailure('ECONNRESET') as never })
    const response = await call(eventsPath, { body: { events: [message] } })
    expect(response.status).toBe(502)
    expect(response.headers.get('x-should-retry')).toBe(null)
  })

  test('of a send that was not sent may be sent again', async () => {
    const { call } = testRelay({ answer: networkFailure('ECONNREFUSED') as never })
    const response = await call(eventsPath, { body: { events: [message] } })
    expect([response.status, response.headers.get('x-should-retry')]).toEqual([503, 'true'])
  })
})

test('the store of one isolate forgets what is over', () => {
  let now = 0
  const store = memoryRelayStore(() => now)
  expect(store.acquire('a', { id: '1', limit: 1, untilMs: 100 })).toBe(true)
  expect(store.acquire('a', { id: '2', limit: 1, untilMs: 100 })).toBe(false)
  store.release('a', '2')
  expect(store.acquire('a', { id: '2', limit: 1, untilMs: 100 })).toBe(false)
  store.revoke('r', 100)
  expect(store.isRevoked('r')).toBe(true)
  now = 100
  expect(store.acquire('a', { id: '2', limit: 1, untilMs: 200 })).toBe(true)
  expect(store.isRevoked('r')).toBe(false)
})
