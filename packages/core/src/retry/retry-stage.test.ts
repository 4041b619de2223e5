import { expect, test } from 'vitest'
import type { Answer } from '../client.test-support.ts'
import {
  apiFailure,
  archiveOne,
  createOne,
  hang,
  json,
  networkFailure,
  ok,
  proxyFailure,
  readOne,
  testClient,
} from '../client.test-support.ts'
import { isApiError, isOutcomeUnknownError } from '../errors/guards.ts'
import type { Operation } from '../http/operation.ts'
import type { RequestOptions } from '../resources/call.ts'

async function outcomeOf(answers: Answer[], operation: Operation, options: RequestOptions = {}) {
  const client = testClient(answers)
  const args = { path: { thing_id: 't' }, body: { name: 'n' } }
  const result = await client.clock.settle(
    client.send(operation, args, options).then(
      () => 'ok' as const,
      (error: unknown) => error,
    ),
  )
  expect(client.clock.pendingTimers).toBe(0)
  return { ...client, result, attempts: client.sent.length }
}

const cut: Answer = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'))
        controller.error(new TypeError('terminated'))
      },
    }),
  )
const brokenJson: Answer = () => new Response('{"id": "x', { headers: { 'content-type': 'application/json' } })

const notSent = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'].map(
  (code) => [code, networkFailure(code)] as const,
)
const refused = [
  ['429', apiFailure(429)],
  ['529', apiFailure(529)],
  ['503 with x-should-retry', apiFailure(503, { 'x-should-retry': 'true' })],
] as const
const ambiguous = [
  ['ECONNRESET', networkFailure('ECONNRESET')],
  ['UND_ERR_HEADERS_TIMEOUT', networkFailure('UND_ERR_HEADERS_TIMEOUT')],
  ['no answer in time', hang],
  ['408', apiFailure(408)],
  ['409 without envelope', proxyFailure(409)],
  ['500', apiFailure(500)],
  ['502', proxyFailure(502)],
  ['503', apiFailure(503)],
  ['504', apiFailure(504)],
  ['a body cut short', cut],
  ['broken JSON', brokenJson],
  ['an empty body', () => new Response('')],
] as const
const definite = [
  ['400', apiFailure(400)],
  ['404', apiFailure(404)],
  ['409 of the API', apiFailure(409)],
  ['412', apiFailure(412)],
  ['500 with x-should-retry: false', apiFailure(500, { 'x-should-retry': 'false' })],
  ['429 of a spend limit', apiFailure(429, {}, 'enforced_spend_limit_reached')],
] as const

test.each([...notSent, ...refused])('%s: every operation is sent again', async (_, failure) => {
  for (const operation of [readOne, archiveOne, createOne]) {
    expect(await outcomeOf([failure, failure, ok], operation)).toMatchObject({ result: 'ok', attempts: 3 })
  }
})

test.each(ambiguous)('%s: reads and converging writes are sent again', async (_, failure) => {
  for (const operation of [readOne, archiveOne]) {
    expect(await outcomeOf([failure, ok], operation)).toMatchObject({ result: 'ok', attempts: 2 })
  }
})

test.each(ambiguous)('%s: another write is never sent again, its outcome is unknown', async (_, failure) => {
  const { result, attempts } = await outcomeOf([failure, ok], createOne)
  expect(attempts).toBe(1)
  if (!isOutcomeUnknownError(result)) throw result
  expect(result).toMatchObject({ operation: 'things.create', retryable: false })
  // SHA-256 of {"name":"n"}
  expect(result.bodyDigest).toBe('e5d7b2adb8fb9f9187638229b0a2cf241c5f155867cd31c82cbb20c642e62554')
  expect(result.cause.code).toBeDefined()
})

test('an answer in the very moment of the timeout leaves the outcome of a write unknown', async () => {
  const justThen: Answer = ({ signal }) =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve(json({ id: 'x' }))))
  const { result, attempts } = await outcomeOf([justThen, ok], createOne)
  expect(attempts).toBe(1)
  expect(isOutcomeUnknownError(result)).toBe(true)
})

test.each(definite)('%s: nothing is sent again, the error is typed', async (_, failure) => {
  for (const operation of [readOne, archiveOne, createOne]) {
    const { result, attempts } = await outcomeOf([failure, ok], operation)
    expect(attempts).toBe(1)
    expect(isApiError(result)).toBe(true)
  }
})

test('the default is three attempts, a call may choose, and false sends once', async () => {
  const failure = apiFailure(529)
  expect(await outcomeOf([failure], readOne)).toMatchObject({
    attempts: 3,
    result: { code: 'overloaded', retryable: true },
  })
  expect(await outcomeOf([failure], readOne, { retry: { maxAttempts: 5 } })).toMatchObject({ attempts: 5 })
  expect(await outcomeOf([failure], readOne, { retry: false })).toMatchObject({ attempts: 1 })
})

test('waits grow with full jitter from 50 ms, from 1 s when throttled', async () => {
  // The random number of the test client is 0.5.
  expect((await outcomeOf([proxyFailure(502)], readOne)).sent.map(({ atMs }) => atMs)).toEqual([0, 25, 75])
  expect((await outcomeOf([apiFailure(529)], readOne)).sent.map(({ atMs }) => atMs)).toEqual([0, 500, 1500])
})

test('a hint is waited for in full, and only made longer', async () => {
  const { sent } = await outcomeOf([apiFailure(429, { 'retry-after': '30' }), ok], createOne)
  expect(sent[1]?.atMs).toBe(30_500)
})

test('a hint beyond a minute fails at once and stands on the error', async () => {
  const { result, attempts, clock } = await outcomeOf([apiFailure(429, { 'retry-after': '61' }), ok], readOne)
  expect(attempts).toBe(1)
  expect(result).toMatchObject({ code: 'rate_limited', retryAfterMs: 61_000, headers: { 'retry-after': '61' } })
  expect(clock.now()).toBe(0)
})

test('a hint that would overflow a timer never reaches one', async () => {
  const { attempts, clock } = await outcomeOf([apiFailure(503, { 'retry-after-ms': '99999999999' }), ok], readOne)
  expect(attempts).toBe(1)
  expect(clock.now()).toBe(0)
})

test('a hint that is past, negative or no number falls back to our own wait, never to none', async () => {
  for (const value of ['-3', '0', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
    const { sent } = await outcomeOf([apiFailure(429, { 'retry-after': value }), ok], readOne)
    expect(sent[1]?.atMs).toBe(500)
  }
})

test('the deadline spans attempts and waits', async () => {
  const { result, sent, clock } = await outcomeOf([hang], readOne, { timeoutMs: 40_000, deadlineMs: 60_000 })
  expect(sent).toHaveLength(2)
  expect(result).toMatchObject({ name: 'ConnectionError', code: 'deadline_exceeded' })
  expect(clock.now()).toBe(60_000)
})

test('a wait that would end after the deadline is not begun', async () => {
  const failure = apiFailure(429, { 'retry-after': '20' })
  const { result, attempts, clock } = await outcomeOf([failure], readOne, { deadlineMs: 10_000 })
  expect(attempts).toBe(1)
  expect(result).toMatchObject({ status: 429 })
  expect(clock.now()).toBe(0)
})

test('an abort ends a wait and an attempt that does not listen, and leaves no listener behind', async () => {
  for (const failure of [apiFailure(429, { 'retry-after': '20' }), hang]) {
    const { signal, abort, listeners } = countingSignal()
    const { send, clock, sent } = testClient(failure)
    const call = send(readOne, { path: { thing_id: 't' } }, { signal }).catch((error: unknown) => error)
    await clock.advance(10)
    abort('enough')
    expect(await call).toMatchObject({ name: 'AbortError', code: 'aborted', cause: 'enough' })
    expect(sent[0]?.signal.aborted).toBe(failure === hang)
    expect(clock.pendingTimers).toBe(0)
    expect(listeners()).toBe(0)
  }
})

test('an aborted signal sends nothing, and a good call leaves no listener behind', async () => {
  const gone = countingSignal()
  gone.abort('x')
  const { send, sent } = testClient(ok)
  await expect(send(readOne, { path: { thing_id: 't' } }, { signal: gone.signal })).rejects.toMatchObject({
    code: 'aborted',
  })
  expect(sent).toHaveLength(0)
  const fine = countingSignal()
  await send(readOne, { path: { thing_id: 't' } }, { signal: fine.signal })
  expect(fine.added()).toBeGreaterThan(0)
  expect(fine.listeners()).toBe(0)
})

test('diagnostics say what was sent, what came, and why it was waited for', async () => {
  const { diagnostics } = await outcomeOf(
    [apiFailure(429, { 'retry-after': '2' }), networkFailure('ECONNRESET'), ok],
    readOne,
  )
  expect(diagnostics).toEqual([
    { type: 'request', operation: 'things.retrieve', method: 'GET', path: '/v1/things/t', attempt: 1 },
    { type: 'response', operation: 'things.retrieve', attempt: 1, status: 429, requestId: 'req_test', durationMs: 0 },
    { type: 'retry', operation: 'things.retrieve', attempt: 1, delayMs: 2250, status: 429 },
    { type: 'request', operation: 'things.retrieve', method: 'GET', path: '/v1/things/t', attempt: 2 },
    { type: 'failure', operation: 'things.retrieve', attempt: 2, code: 'connection_lost', durationMs: 0 },
    { type: 'retry', operation: 'things.retrieve', attempt: 2, delayMs: 50, code: 'connection_lost' },
    { type: 'request', operation: 'things.retrieve', method: 'GET', path: '/v1/things/t', attempt: 3 },
    { type: 'response', operation: 'things.retrieve', attempt: 3, status: 200, requestId: 'req_test', durationMs: 0 },
  ])
})

test('at total failure a thousand calls make at most a tenth more requests, however they fail', async () => {
  for (const failure of [proxyFailure(502), apiFailure(529), networkFailure('ECONNREFUSED')]) {
    const { send, sent, clock } = testClient(failure)
    for (let call = 0; call < 1000; call++) {
      await clock.settle(send(readOne, { path: { thing_id: 't' } }).catch(() => {}))
    }
    expect(sent.length).toBeGreaterThan(1000)
    expect(sent.length).toBeLessThanOrEqual(1100)
  }
})

test('successes pay the budget back', async () => {
  let failing = true
  const { send, sent, clock } = testClient(() => (failing ? json({}, 502) : json({})))
  const call = () => clock.settle(send(readOne, { path: { thing_id: 't' } }).catch(() => {}))
  for (let i = 0; i < 100; i++) await call()
  const exhausted = sent.length
  await call()
  expect(sent.length).toBe(exhausted + 1)
  failing = false
  for (let i = 0; i < 30; i++) await call()
  failing = true
  const before = sent.length
  await call()
  expect(sent.length).toBe(before + 3)
})

function countingSignal() {
  const controller = new AbortController()
  const { signal } = controller
  let added = 0
  let removed = 0
  const { addEventListener, removeEventListener } = signal
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    added++
    return addEventListener.apply(signal, args)
  }
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    removed++
    return removeEventListener.apply(signal, args)
  }
  return {
    signal,
    abort: (reason: unknown) => controller.abort(reason),
    added: () => added,
    listeners: () => added - removed,
  }
}
