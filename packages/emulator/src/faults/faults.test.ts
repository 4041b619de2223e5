import { describe, expect, it } from 'vitest'
import { origin, requestHeaders, settled, testClient, testStream, typesOf } from '../client.test-support.ts'
import { createVirtualClock } from '../clock/virtual-clock.ts'
import { createEmulator } from '../emulator.ts'
import type { FaultRule } from './fault-rule.ts'

async function setUp(...rules: FaultRule[]) {
  const clock = createVirtualClock()
  const emulator = createEmulator({ clock, seed: 1 })
  const client = testClient(emulator)
  const session = await client.session()
  for (const rule of rules) emulator.faults.add(rule)
  const get = (path: string, init: RequestInit = {}) =>
    emulator.fetch(origin + path, { headers: requestHeaders, ...init })
  const send = () =>
    emulator.fetch(`${origin}/v1/sessions/${session.id}/events`, {
      method: 'POST',
      headers: requestHeaders,
      body: JSON.stringify({ events: [{ type: 'user.message', content: [{ type: 'text', text: 'hi' }] }] }),
    })
  const userMessages = async () =>
    typesOf(await client.history(session.id)).filter((type) => type === 'user.message').length
  return { clock, emulator, client, session, get, send, userMessages }
}

describe('faults of a request', () => {
  it('answers a status in place of the API, with its headers, at the ordinal alone', async () => {
    const { get, session } = await setUp({
      match: { operation: 'getSession', ordinal: 2 },
      action: { type: 'status', status: 529, headers: { 'retry-after': '7' } },
    })
    const statuses: number[] = []
    for (let i = 0; i < 3; i++) statuses.push((await get(`/v1/sessions/${session.id}`)).status)
    expect(statuses).toEqual([200, 529, 200])
  })

  it('can answer HTML with 200', async () => {
    const { get, session } = await setUp({
      match: { operation: 'getSession' },
      action: { type: 'status', status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>' },
    })
    const response = await get(`/v1/sessions/${session.id}`)
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/html', '<html>'])
  })

  it('aborts before the request is handled: nothing landed', async () => {
    const { send, userMessages } = await setUp({
      match: { operation: 'sendSessionEvents', ordinal: 1 },
      action: { type: 'abort' },
    })
    await expect(send()).rejects.toThrow(new TypeError('fetch failed'))
    await settled()
    expect(await userMessages()).toBe(0)
  })

  it('lands but loses the reply', async () => {
    const { send, userMessages } = await setUp({
      match: { operation: 'sendSessionEvents', ordinal: 1 },
      action: { type: 'lose' },
    })
    await expect(send()).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
    await settled()
    expect(await userMessages()).toBe(1)
  })

  it('lands only after the client was told of a failure', async () => {
    const { clock, send, userMessages } = await setUp({
      match: { operation: 'sendSessionEvents', ordinal: 1 },
      action: { type: 'lose', reply: { status: 504 }, landAfterMs: 500 },
    })
    expect((await send()).status).toBe(504)
    expect(await userMessages()).toBe(0)
    await clock.advance(500)
    expect(await userMessages()).toBe(1)
  })

  it('hangs until the client gives up', async () => {
    const { get, session } = await setUp({ match: { operation: 'getSession' }, action: { type: 'hang' } })
    const controller = new AbortController()
    const response = get(`/v1/sessions/${session.id}`, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(response).rejects.toThrow('enough')
  })

  it('delays in the emulator’s time', async () => {
    const { clock, get, session } = await setUp({
      match: { operation: 'getSession' },
      action: { type: 'delay', ms: 900 },
    })
    let done = false
    const response = get(`/v1/sessions/${session.id}`).then(() => (done = true))
    await clock.advance(899)
    expect(done).toBe(false)
    await clock.advance(1)
    await response
  })

  it('acts as often as it may, and by the seeded chance', async () => {
    const { get, session } = await setUp(
      { match: { operation: 'getSession' }, action: { type: 'status', status: 500 }, times: 2 },
      { match: { operation: 'getSession', probability: 0.5 }, action: { type: 'status', status: 503 } },
    )
    const statuses: number[] = []
    for (let i = 0; i < 12; i++) statuses.push((await get(`/v1/sessions/${session.id}`)).status)
    expect(statuses.slice(0, 2)).toEqual([500, 500])
    expect(new Set(statuses.slice(2))).toEqual(new Set([200, 503]))
  })
})

describe('faults at a byte', () => {
  it('truncates the body cleanly', async () => {
    const { get, session } = await setUp({ match: { operation: 'getSession', byte: 10 }, action: { type: 'truncate' } })
    expect(await (await get(`/v1/sessions/${session.id}`)).text()).toBe('{"type":"s')
  })

  it('resets after that many bytes', async () => {
    const { get, session } = await setUp({ match: { operation: 'getSession', byte: 10 }, action: { type: 'reset' } })
    const reader = (await get(`/v1/sessions/${session.id}`)).body!.getReader()
    expect((await reader.read()).value).toHaveLength(10)
    await expect(reader.read()).rejects.toThrow(new TypeError('terminated'))
  })

  it('changes one byte', async () => {
    const { get, session } = await setUp({
      match: { operation: 'getSession', byte: 1 },
      action: { type: 'corrupt', value: 33 },
    })
    expect(await (await get(`/v1/sessions/${session.id}`)).text()).toMatch(/^\{!type":"session"/)
  })

  it('trickles in small chunks, in time', async () => {
    const { clock, get, session } = await setUp({
      match: { operation: 'getSession' },
      action: { type: 'trickle', bytes: 3, everyMs: 5 },
    })
    const reader = (await get(`/v1/sessions/${session.id}`)).body!.getReader()
    expect((await reader.read()).value).toHaveLength(3)
    const second = reader.read()
    await clock.advance(5)
    expect((await second).value).toHaveLength(3)
  })

  it('stalls for good, until the reader aborts', async () => {
    const { get, session } = await setUp({ match: { operation: 'getSession', byte: 4 }, action: { type: 'hang' } })
    const controller = new AbortController()
    const reader = (await get(`/v1/sessions/${session.id}`, { signal: controller.signal })).body!.getReader()
    await reader.read()
    const stalled = reader.read()
    controller.abort(new Error('enough'))
    await expect(stalled).rejects.toThrow('enough')
  })
})

describe('faults of a stream', () => {
  const turn = [
    'user.message',
    'session.status_running',
    'session.thread_status_running',
    'user.message',
    'span.model_request_start',
    'agent.message',
    'span.model_request_end',
    'session.thread_status_idle',
    'session.usage',
    'session.status_idle',
  ]

  async function streamed(...rules: FaultRule[]) {
    const { get, send, session, client } = await setUp(...rules)
    const stream = testStream(await get(`/v1/sessions/${session.id}/events/stream`))
    await send()
    return { stream, client, session }
  }

  it('is whole without rules', async () => {
    const { stream } = await streamed()
    expect(typesOf(await stream.available())).toEqual(turn)
  })

  it('drops an event from the stream but not from history', async () => {
    const { stream, client, session } = await streamed({
      match: { event: { type: 'agent.message' } },
      action: { type: 'drop' },
    })
    expect(typesOf(await stream.available())).toEqual(turn.filter((type) => type !== 'agent.message'))
    expect(typesOf(await client.history(session.id))).toContain('agent.message')
  })

  it('tells the two phases of a user event apart', async () => {
    const { stream } = await streamed({
      match: { event: { type: 'user.message', phase: 'processed' } },
      action: { type: 'drop' },
    })
    const events = await stream.available()
    expect(events.filter((event) => event.type === 'user.message').map((event) => event['processed_at'])).toEqual([
      null,
    ])
  })

  it('duplicates and reorders', async () => {
    const { stream } = await streamed(
      { match: { event: { type: 'session.usage' } }, action: { type: 'duplicate' } },
      { match: { event: { type: 'agent.message' } }, action: { type: 'reorder', by: 1 } },
    )
    expect(typesOf(await stream.available()).slice(4)).toEqual([
      'span.model_request_start',
      'span.model_request_end',
      'agent.message',
      'session.thread_status_idle',
      'session.usage',
      'session.usage',
      'session.status_idle',
    ])
  })

  it.each([
    ['truncate', 'ends cleanly'],
    ['reset', 'dies'],
  ] as const)('%s: %s before the event', async (type, _what) => {
    const { stream } = await streamed({ match: { event: { ordinal: 4 } }, action: { type } })
    if (type === 'truncate') expect(typesOf(await stream.rest())).toEqual(turn.slice(0, 3))
    else await expect(stream.rest()).rejects.toThrow(new TypeError('terminated'))
  })

  it('ends at any byte, in the middle of an event too', async () => {
    const { get, send, session } = await setUp({
      match: { operation: 'streamSessionEvents', byte: 25 },
      action: { type: 'truncate' },
    })
    const response = await get(`/v1/sessions/${session.id}/events/stream`)
    await send()
    expect(await response.text()).toBe('event: user.message\ndata:')
  })

  it('carries a broken event', async () => {
    const { get, send, session } = await setUp({ match: { event: { ordinal: 1 } }, action: { type: 'corrupt' } })
    const response = await get(`/v1/sessions/${session.id}/events/stream`)
    await send()
    const text = new TextDecoder().decode((await response.body!.getReader().read()).value)
    expect(() => JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '{}')).toThrow(SyntaxError)
  })

  it('holds back a delayed event and everything behind it', async () => {
    const { clock, get, send, session } = await setUp({
      match: { event: { ordinal: 2 } },
      action: { type: 'delay', ms: 100 },
    })
    const stream = testStream(await get(`/v1/sessions/${session.id}/events/stream`))
    await send()
    expect(typesOf(await stream.available())).toEqual(turn.slice(0, 1))
    await clock.advance(100)
    expect(typesOf(await stream.available())).toEqual(turn.slice(1))
  })

  it('goes on with heartbeats alone', async () => {
    const { clock, get, send, session } = await setUp({ match: { event: { ordinal: 3 } }, action: { type: 'pings' } })
    const response = await get(`/v1/sessions/${session.id}/events/stream`)
    await send()
    await clock.advance(15_000)
    const { value } = await response.body!.getReader().read()
    const names = new TextDecoder().decode(value).match(/^event: .*$/gm)
    expect(names).toEqual(['event: user.message', 'event: session.status_running', 'event: ping'])
  })

  it('patches fields and inserts frames', async () => {
    const { get, send, session } = await setUp(
      {
        match: { event: { type: 'agent.message' } },
        action: { type: 'patch', set: { id: '', __proto__: null }, remove: ['processed_at'] },
      },
      {
        match: { event: { type: 'session.usage' } },
        action: { type: 'insert', frame: 'event: new.kind\ndata: {"type":"new.kind"}\n\n' },
      },
    )
    const response = await get(`/v1/sessions/${session.id}/events/stream`)
    await send()
    await settled()
    const text = new TextDecoder().decode((await response.body!.getReader().read()).value)
    expect(text).toMatch(/data: \{"type":"agent.message","id":"","content"/)
    expect(text).toMatch(/data: \{"type":"new.kind"\}\n\nevent: session.usage/)
  })
})

describe('faults of history', () => {
  async function listed(query: string, ...rules: FaultRule[]) {
    const { client, session, emulator } = await setUp()
    await client.message(session.id, 'hi')
    await settled()
    for (const rule of rules) emulator.faults.add(rule)
    return client.call<{ data: { type: string }[]; next_page: string | null }>(
      'GET',
      `/v1/sessions/${session.id}/events${query}`,
    )
  }

  it('hides an event', async () => {
    const { body } = await listed('', {
      match: { event: { type: 'agent.message' } },
      action: { type: 'drop', from: 'history' },
    })
    expect(typesOf(body.data)).not.toContain('agent.message')
  })

  it('lags behind', async () => {
    const { body } = await listed('', {
      match: { operation: 'listSessionEvents' },
      action: { type: 'lag', entries: 2 },
    })
    expect(body.data.at(-1)).toMatchObject({ type: 'session.thread_status_idle' })
  })

  it('answers the same cursor again', async () => {
    const { client, session, emulator } = await setUp()
    await client.message(session.id, 'hi')
    await settled()
    const first = await client.call<{ next_page: string }>('GET', `/v1/sessions/${session.id}/events?limit=2`)
    emulator.faults.add({ match: { operation: 'listSessionEvents' }, action: { type: 'cycle' } })
    const second = await client.call<{ next_page: string }>(
      'GET',
      `/v1/sessions/${session.id}/events?limit=2&page=${first.body.next_page}`,
    )
    expect(second.body.next_page).toBe(first.body.next_page)
  })

  it('begins a page early', async () => {
    const { body } = await listed('?limit=2', {
      match: { operation: 'listSessionEvents' },
      action: { type: 'shift', by: 3 },
    })
    expect(typesOf(body.data)).toEqual(['span.model_request_start', 'agent.message'])
  })
})
