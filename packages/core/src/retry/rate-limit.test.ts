import { expect, test } from 'vitest'
import type { Answer } from '../client.test-support.ts'
import { apiFailure, createOne, hang, json, ok, readOne, testClient } from '../client.test-support.ts'
import type { ClientOptions } from '../client-options.ts'
import type { VirtualClock } from '../virtual-clock.test-support.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { createRatePoolLimiter } from './rate-limit.ts'

const limitedCreate = { ...createOne, ratePool: 'create' }
const environment = { ...createOne, ratePool: 'environments' }

/** A server with a token bucket as the API describes it; `others` are tokens that other clients have taken. */
function bucketServer(clock: VirtualClock, perMinute: number, others = 0) {
  let tokens = perMinute - others
  let at = clock.now()
  let underWay = 0
  const stats = { refused: 0, served: 0, mostAtOnce: 0 }
  const answer: Answer = async () => {
    tokens = Math.min(perMinute, tokens + ((clock.now() - at) * perMinute) / 60_000)
    at = clock.now()
    const allowed = tokens >= 1 - 1e-6
    if (allowed) tokens -= 1
    const headers = {
      'anthropic-ratelimit-requests-limit': String(perMinute),
      'anthropic-ratelimit-requests-remaining': String(Math.floor(tokens)),
    }
    stats[allowed ? 'served' : 'refused'] += 1
    stats.mostAtOnce = Math.max(stats.mostAtOnce, ++underWay)
    await new Promise<void>((resolve) => clock.setTimer(resolve, 20))
    underWay -= 1
    return allowed ? json({}, 200, headers) : apiFailure(429, { ...headers, 'retry-after': '1' })({} as never)
  }
  return { answer, stats }
}

function clientOn(perMinute: number, options: Partial<ClientOptions> = {}, others = 0) {
  const client = testClient((request) => server.answer(request), options)
  const server = bucketServer(client.clock, perMinute, others)
  return { ...client, stats: server.stats }
}

test('500 creates at once all succeed without a single 429, as fast as the limit allows', async () => {
  const { send, clock, stats, diagnostics } = clientOn(300)
  const calls = Array.from({ length: 500 }, (_, i) => send(limitedCreate, { body: { i } }))
  const results = await clock.settle(Promise.allSettled(calls))
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
  expect(stats).toMatchObject({ served: 500, refused: 0 })
  // 300 at once, then 200 at five a second.
  expect(clock.now()).toBeGreaterThanOrEqual(40_000)
  expect(clock.now()).toBeLessThan(41_000)
  expect(clock.pendingTimers).toBe(0)
  expect(diagnostics.filter(({ type }) => type === 'wait')).toHaveLength(200)
})

test('without the limiter the same fan-out runs into 429', async () => {
  const { send, clock, stats } = clientOn(300, { rateLimit: false })
  const calls = Array.from({ length: 500 }, (_, i) => send(limitedCreate, { body: { i } }))
  const results = await clock.settle(Promise.allSettled(calls))
  expect(stats.refused).toBeGreaterThan(0)
  expect(results.some(({ status }) => status === 'rejected')).toBe(true)
})

test('clients of one credential share the limiter, those of another do not', async () => {
  const first = clientOn(300)
  const { clock } = first
  const options = { clock }
  const second = testClient(ok, options)
  const other = testClient(ok, { ...options, apiKey: 'another-key' })
  for (let i = 0; i < 300; i++) void first.send(limitedCreate, { body: {} })
  await clock.flush()
  void second.send(limitedCreate, { body: {} })
  void other.send(limitedCreate, { body: {} })
  await clock.flush()
  expect([first.sent.length, second.sent.length, other.sent.length]).toEqual([300, 0, 1])
  await clock.advance(1000)
  expect(second.sent).toHaveLength(1)
})

test('pools do not hold each other up', async () => {
  const { send, sent, clock } = testClient(ok)
  for (let i = 0; i < 301; i++) void send(limitedCreate, { body: {} })
  await clock.flush()
  expect(sent).toHaveLength(300)
  await send({ ...readOne, ratePool: 'read' }, { path: { thing_id: 't' } })
  await send(createOne, { body: {} })
  expect(sent).toHaveLength(302)
})

test('environments have five requests under way at once', async () => {
  const { send, clock, stats } = clientOn(60)
  const calls = Array.from({ length: 40 }, () => send(environment, { body: {} }))
  await clock.settle(Promise.all(calls))
  expect(stats).toMatchObject({ served: 40, refused: 0, mostAtOnce: 5 })
})

test('figures can be configured, and the headers correct them', async () => {
  const figures = clientOn(1000, { rateLimits: { create: { perMinute: 1000 } } })
  await figures.clock.settle(Promise.all(Array.from({ length: 900 }, () => figures.send(limitedCreate, { body: {} }))))
  expect(figures.clock.now()).toBe(20)

  // Another process has used most of the bucket; the first answer says so.
  const crowded = clientOn(300, {}, 290)
  await crowded.clock.settle(crowded.send(limitedCreate, { body: {} }))
  await crowded.clock.settle(Promise.all(Array.from({ length: 30 }, () => crowded.send(limitedCreate, { body: {} }))))
  expect(crowded.stats.refused).toBe(0)
})

test('after a 429 nobody in the pool is sent before its hint is over', async () => {
  const answers: Answer[] = [apiFailure(429, { 'retry-after': '10' }), ok]
  const { send, sent, clock } = testClient(answers)
  const first = send(limitedCreate, { body: {} })
  await clock.advance(1000)
  const second = send(limitedCreate, { body: {} })
  await clock.settle(Promise.all([first, second]))
  expect(sent.map(({ atMs }) => atMs >= 10_000)).toEqual([false, true, true])
})

test('a wait for the limiter heeds signal and deadline, and gives its place away', async () => {
  const { send, sent, clock } = testClient(ok, { rateLimits: { create: { perMinute: 1 } } })
  await send(limitedCreate, { body: {} })
  const controller = new AbortController()
  const aborted = send(limitedCreate, { body: {} }, { signal: controller.signal }).catch((error: unknown) => error)
  const late = send(limitedCreate, { body: {} }, { deadlineMs: 5000 }).catch((error: unknown) => error)
  const patient = send(limitedCreate, { body: {} })
  controller.abort('no')
  expect(await aborted).toMatchObject({ code: 'aborted' })
  expect(await clock.settle(late)).toMatchObject({ code: 'deadline_exceeded' })
  expect(clock.now()).toBe(5000)
  await clock.settle(patient)
  expect(clock.now()).toBe(60_000)
  expect(sent).toHaveLength(2)
  expect(clock.pendingTimers).toBe(0)
})

test('a request that fails gives its place under way back', async () => {
  const { send, clock } = testClient(hang)
  const calls = Array.from({ length: 12 }, () =>
    send(environment, { body: {} }, { timeoutMs: 100, retry: false }).catch(() => {}),
  )
  await clock.settle(Promise.all(calls))
  expect(clock.now()).toBe(300)
})

test('a place granted at the moment of an abort is not lost', async () => {
  const clock = createVirtualClock(0)
  const limiter = createRatePoolLimiter(clock, { perMinute: 6000, concurrent: 1 })
  const limits = { clock, deadlineAtMs: Number.POSITIVE_INFINITY, name: 'test' }
  expect(limiter.acquire(limits)).toBeUndefined()
  const controller = new AbortController()
  const waiting = limiter.acquire({ ...limits, signal: controller.signal })?.catch(() => 'aborted')
  limiter.release()
  controller.abort()
  expect(await waiting).toBe('aborted')
  await clock.flush()
  expect(limiter.acquire(limits)).toBeUndefined()
})

test('a clock that is set back takes no tokens away', () => {
  let now = 1_000_000
  const clock = { now: () => now, setTimer: () => () => {} }
  const limiter = createRatePoolLimiter(clock, { perMinute: 60 })
  const limits = { clock, deadlineAtMs: Number.POSITIVE_INFINITY, name: 'test' }
  now = 0
  expect(limiter.acquire(limits)).toBeUndefined()
})
