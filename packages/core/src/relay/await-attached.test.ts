import { describe, expect, test } from 'vitest'
import { awaitAttached } from './await-attached.ts'
import { streamPath, testRelay } from './relay.test-support.ts'
import { fakeStream, idle, reading } from './stream.test-support.ts'

const url = `https://relay.example${streamPath}`

async function through(options: Parameters<typeof testRelay>[0]) {
  const test = testRelay(options)
  const headers = { origin: 'https://app.example', authorization: `Bearer ${await test.token()}` }
  const fetch = awaitAttached((input, init) => test.relay(new Request(input, init)))
  return { ...test, open: (init: RequestInit = {}) => fetch(url, { headers, ...init }) }
}

test('a stream is given only once the API’s stream is open, with everything that came since', async () => {
  let open: (() => void) | undefined
  const stream = fakeStream(() => new Promise((resolve) => (open = resolve)))
  const { open: fetch, clock } = await through(stream)
  let response: Response | undefined
  const opening = fetch().then((value) => (response = value))
  while (!open) await clock.flush()
  await clock.advance(15_000)
  expect(response).toBeUndefined()
  open()
  const page = reading(await opening)
  stream.send(idle)
  stream.end()
  await clock.flush()
  expect(page.text).toMatch(/: attached\n\nevent: session.status_idle\n/)
  expect(page.done).toBe(true)
})

test('a stream that could not be opened is the failed response that it would have been', async () => {
  const envelope = { type: 'error', error: { type: 'rate_limit_error', message: 'slow' } }
  const { open } = await through({
    answer: () => new Response(JSON.stringify(envelope), { status: 429, headers: { 'retry-after': '3' } }),
  })
  const response = await open()
  expect([response.status, response.headers.get('retry-after-ms')]).toEqual([429, '3000'])
  expect(await response.json()).toMatchObject({ type: 'error', error: { type: 'rate_limit_error' } })
})

test('a token that ends meanwhile is a 401, so that the client gets another', async () => {
  const { open, clock } = await through({
    ...fakeStream(() => new Promise(() => {})),
    policy: { tokenLifetimeMs: 10_000 },
  })
  const opening = open()
  await clock.flush()
  await clock.advance(10_000)
  expect((await opening).status).toBe(401)
})

test('an abort settles at once and leaves nothing open', async () => {
  const { open, clock, upstream } = await through(fakeStream(() => new Promise(() => {})))
  const stop = new AbortController()
  const opening = open({ signal: stop.signal })
  while (upstream.length === 0) await clock.flush()
  stop.abort(new Error('left'))
  await expect(opening).rejects.toThrow()
  await clock.flush()
  expect(upstream[0]?.signal.aborted).toBe(true)
  expect(clock.pendingTimers).toBe(0)
})

describe('what is no stream of a relay', () => {
  test.each([
    new Response('{}'),
    new Response('x', { status: 500, headers: { 'managed-agents-relay': '1' } }),
    new Response('data: 1\n\n', { headers: { 'content-type': 'text/event-stream' } }),
  ])('%# passes as it is', async (response) => {
    expect(await awaitAttached(async () => response)(url, {})).toBe(response)
  })

  test('and yet says so passes when its head is longer than any', async () => {
    const text = 'x'.repeat(70_000)
    const fake = new Response(text, { headers: { 'managed-agents-relay': '1' } })
    expect(await (await awaitAttached(async () => fake)(url, {})).text()).toBe(text)
  })
})
