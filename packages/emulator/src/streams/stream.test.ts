import { describe, expect, it } from 'vitest'
import { origin, requestHeaders, settled, testStream, typesOf } from '../client.test-support.ts'
import { pause, say, think } from '../scenario/steps.ts'
import { converse, setUp } from '../session.test-support.ts'

const words = 'one two three four five six seven eight nine ten'

describe('previews', () => {
  it('are a start and deltas whose texts join to the final message of the same id', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield say(words)
      },
    })
    const session = await client.session()
    const stream = await client.stream(session.id, '?event_deltas[]=agent.message')
    await client.message(session.id, 'go')
    const events = await stream.available()
    const final = events.find((event) => event.type === 'agent.message')
    const deltas = events.filter((event) => event.type === 'event_delta')
    expect(deltas.length).toBeGreaterThan(1)
    expect(deltas.map((event) => (event['delta'] as { content: { text: string } }).content.text).join('')).toBe(words)
    expect(events.find((event) => event.type === 'event_start')).toEqual({
      type: 'event_start',
      event: { type: 'agent.message', id: final?.id },
    })
    expect(deltas.every((event) => event['event_id'] === final?.id)).toBe(true)
  })

  it('are per connection: who did not ask gets none, thinking has only the start', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield think()
        yield say(words)
      },
    })
    const session = await client.session()
    const plain = await client.stream(session.id)
    const thinking = await client.stream(session.id, '?event_deltas[]=agent.thinking')
    await client.message(session.id, 'go')
    const previews = (types: string[]) => types.filter((type) => type.startsWith('event_'))
    expect(previews(typesOf(await plain.available()))).toEqual([])
    expect(previews(typesOf(await thinking.available()))).toEqual(['event_start'])
  })

  it('are not sent for a request that was in flight when the stream opened', async () => {
    const { clock, client } = setUp({
      timing: { deltaMs: 10 },
      scenario: function* () {
        yield say(words)
        yield { do: 'request' }
        yield say('next')
      },
    })
    const session = await client.session()
    await client.message(session.id, 'go')
    await clock.advance(10)
    const late = await client.stream(session.id, '?event_deltas[]=agent.message')
    await clock.advance(100)
    const events = await late.available()
    const next = events.filter((event) => event.type === 'agent.message').at(-1)?.id
    expect(events.flatMap((event) => (event.type === 'event_delta' ? [event['event_id']] : []))).toEqual([next])
    expect(events.filter((event) => event.type === 'event_start')).toMatchObject([{ event: { id: next } }])
  })

  it('are refused for other types', async () => {
    const { emulator, client } = setUp()
    const session = await client.session()
    const open = (query: string) =>
      emulator.fetch(`${origin}/v1/sessions/${session.id}/events/stream${query}`, { headers: requestHeaders })
    expect((await open('?event_deltas[]=user.message')).status).toBe(400)
    expect((await open(`?${'event_deltas[]=agent.message&'.repeat(101)}`)).status).toBe(400)
  })

  it('are shed for a reader that falls far behind, for good for that message', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield say('x', { chunks: Array.from({ length: 3000 }, () => 'x') })
      },
    })
    const session = await client.session()
    const slow = await client.stream(session.id, '?event_deltas[]=agent.message')
    await converse(client, session.id)
    const types = typesOf(await slow.available())
    expect(types.filter((type) => type === 'event_delta').length).toBeLessThan(2500)
    expect(types).toContain('agent.message')
    expect(types.at(-1)).toBe('session.status_idle')
  })
})

describe('a stream', () => {
  it('is live only, and named events in its frames', async () => {
    const { client, emulator } = setUp()
    const session = await client.session()
    await converse(client, session.id)
    const response = await emulator.fetch(`${origin}/v1/sessions/${session.id}/events/stream`, {
      headers: requestHeaders,
    })
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(await testStream(response).available()).toEqual([])
  })

  it('carries a heartbeat every fifteen seconds while it is open, and leaves no timer behind', async () => {
    const { client, clock, emulator } = setUp()
    const session = await client.session()
    const response = await emulator.fetch(`${origin}/v1/sessions/${session.id}/events/stream`, {
      headers: requestHeaders,
    })
    const reader = response.body!.getReader()
    await clock.advance(30_000)
    const { value } = await reader.read()
    expect(new TextDecoder().decode(value).match(/^event: .*$/gm)).toEqual(['event: ping', 'event: ping'])
    await reader.cancel()
    expect(clock.pending()).toBe(0)
  })

  it('errs at once with the reason of an abort', async () => {
    const { client, emulator } = setUp({
      scenario: function* () {
        yield pause(1000)
      },
    })
    const session = await client.session()
    const controller = new AbortController()
    const response = await emulator.fetch(`${origin}/v1/sessions/${session.id}/events/stream`, {
      headers: requestHeaders,
      signal: controller.signal,
    })
    const reading = response.body!.getReader().read()
    controller.abort(new Error('left'))
    await expect(reading).rejects.toThrow('left')
    expect(emulator.verdict().findings).toEqual([])
  })

  it('ends with session.deleted, which is not stored', async () => {
    const { client } = setUp()
    const session = await client.session()
    const stream = await client.stream(session.id)
    expect((await client.call('DELETE', `/v1/sessions/${session.id}`)).body).toEqual({
      id: session.id,
      type: 'session_deleted',
    })
    expect(typesOf(await stream.rest())).toEqual(['session.deleted'])
    expect((await client.call('GET', `/v1/sessions/${session.id}/events`)).status).toBe(404)
  })

  it('is served under the path of the earliest document too', async () => {
    const { client, emulator } = setUp()
    const session = await client.session()
    const old = testStream(
      await emulator.fetch(`${origin}/v1/sessions/${session.id}/stream`, { headers: requestHeaders }),
    )
    await client.message(session.id, 'hi')
    await settled()
    expect(typesOf(await old.available()).at(-1)).toBe('session.status_idle')
  })
})
