import { describe, expect, test } from 'vitest'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { eventStreamPromise } from './event-stream-promise.ts'
import { fedResponse, frame } from './response-body.test-support.ts'
import type { EventStreamOptions } from './typed-event-stream.ts'
import { eventStream } from './typed-event-stream.ts'

interface Event {
  readonly type: string
  readonly id?: string
}

function open(options: Partial<EventStreamOptions> = {}) {
  const clock = createVirtualClock()
  const fed = fedResponse()
  return { clock, fed, stream: eventStream<Event>(fed.response, { clock, ...options }) }
}

const event = (id: string, type = 'agent.message') => ({ type, id })

describe('an event stream', () => {
  test('gives events in order, those of unknown types whole', async () => {
    const { fed, stream } = open()
    const odd = { type: 'agent.dreamt', id: 'b', nested: { __proto__x: [1] } }
    fed.send(frame(event('a')) + frame(odd))
    fed.end()
    const seen: Event[] = []
    for await (const one of stream) seen.push(one)
    expect(seen).toEqual([event('a'), odd])
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  test('drops pings, named by the frame or by their type', async () => {
    const { fed, stream } = open()
    fed.send(
      `event: ping\ndata: {"type":"ping"}\n\ndata: {"type":"ping"}\n\n${frame(event('a'))}data: {"type":"ping"}\n\n`,
    )
    fed.end()
    expect(await stream.next()).toEqual({ done: false, value: event('a') })
    expect((await stream.next()).done).toBe(true)
  })

  test('gives a whole chunk as a batch', async () => {
    const { fed, stream } = open()
    fed.send(frame(event('a')) + frame(event('b')))
    expect(await stream.readBatch()).toEqual([event('a'), event('b')])
    fed.send(frame(event('c')))
    expect(await stream.readBatch()).toEqual([event('c')])
    fed.end()
    expect(await stream.readBatch()).toBeUndefined()
  })

  test('answers calls of next that wait at the same time in their order', async () => {
    const { fed, stream } = open()
    const three = Promise.all([stream.next(), stream.next(), stream.next()])
    fed.send(frame(event('a')))
    fed.send(frame(event('b')))
    fed.end()
    expect((await three).map((result) => result.value?.id)).toEqual(['a', 'b', undefined])
  })

  test('reads no further than it is asked to', async () => {
    const { fed, stream, clock } = open()
    fed.send(frame(event('a')) + frame(event('b')))
    await stream.next()
    await stream.next()
    await clock.flush()
    const pulls = fed.pulls
    await clock.flush()
    expect(fed.pulls).toBe(pulls)
  })

  test('cancels the body when the loop is left', async () => {
    const { fed, stream, clock } = open()
    fed.send(frame(event('a')) + frame(event('b')))
    for await (const _ of stream) break
    expect(fed.cancelled).toBe(true)
    expect((await stream.next()).done).toBe(true)
    expect(clock.pendingTimers).toBe(0)
  })

  test('close settles a pending read as the end', async () => {
    const { stream, clock } = open()
    const pending = stream.next()
    stream.close()
    expect((await pending).done).toBe(true)
    expect(clock.pendingTimers).toBe(0)
  })
})

describe('an event stream fails by name', () => {
  test('on an error frame, after the events before it', async () => {
    const { fed, stream } = open()
    const data = { type: 'error', error: { type: 'overloaded_error', message: 'busy' }, request_id: 'req_1' }
    fed.send(`${frame(event('a'))}event: error\ndata: ${JSON.stringify(data)}\n\n`)
    expect(await stream.readBatch()).toEqual([event('a')])
    await expect(stream.readBatch()).rejects.toMatchObject({
      code: 'stream_error',
      error: data.error,
      requestId: 'req_1',
      retryable: true,
    })
    expect(fed.cancelled).toBe(true)
    expect(await stream.readBatch()).toBeUndefined()
  })

  test.each(['{"type":"error","error":{"type":"not_found_error","message":"no"}}'])(
    'on an error without a name: %s',
    async (data) => {
      const { fed, stream } = open()
      fed.send(`data: ${data}\n\n`)
      await expect(stream.next()).rejects.toMatchObject({ code: 'stream_error', retryable: false })
    },
  )

  test('on an error frame that is no envelope', async () => {
    const { fed, stream } = open()
    fed.send('event: error\ndata: oops\n\n')
    await expect(stream.next()).rejects.toMatchObject({ code: 'stream_error', retryable: true })
  })

  test('on data that is not JSON, without quoting it', async () => {
    const { fed, stream } = open()
    fed.send('event: agent.message\ndata: {"secret-text\n\n')
    const error = await stream.next().catch((thrown: Error) => thrown)
    expect(error).toMatchObject({ code: 'stream_invalid' })
    expect((error as Error).message).not.toContain('secret-text')
  })

  test('on data that is not JSON, after the events before it in the same chunk', async () => {
    const { fed, stream } = open()
    fed.send(`${frame(event('a'))}data: {\n\n${frame(event('b'))}`)
    expect(await stream.readBatch()).toEqual([event('a')])
    await expect(stream.readBatch()).rejects.toMatchObject({ code: 'stream_invalid' })
    expect(await stream.readBatch()).toBeUndefined()
  })

  test('on an event beyond the size limit', async () => {
    const { fed, stream } = open({ maxEventLength: 50 })
    fed.send(`data: "${'x'.repeat(60)}"\n\n`)
    await expect(stream.next()).rejects.toMatchObject({ code: 'stream_event_too_large' })
    expect(fed.cancelled).toBe(true)
  })

  test('on a broken connection, after the events before it', async () => {
    const { fed, stream, clock } = open()
    fed.send(frame(event('a')))
    await stream.next()
    const pending = stream.next()
    const cause = new TypeError('terminated')
    fed.break(cause)
    await expect(pending).rejects.toMatchObject({ code: 'connection_lost', cause })
    expect(clock.pendingTimers).toBe(0)
  })

  test('on an answer that is no event stream, whose body it cancels', () => {
    const clock = createVirtualClock()
    const html = fedResponse('text/html')
    expect(() => eventStream(html.response, { clock })).toThrow(expect.objectContaining({ code: 'stream_invalid' }))
    expect(html.cancelled).toBe(true)
    expect(() => eventStream(new Response(null), { clock })).toThrow('without a body')
  })
})

describe('a stall', () => {
  test('before the first byte and between bytes has its own limit', async () => {
    const { stream, clock } = open({ firstByteTimeoutMs: 1000, idleTimeoutMs: 5000 })
    const first = stream.next()
    first.catch(() => {})
    await clock.advance(1000)
    await expect(first).rejects.toMatchObject({ code: 'stream_stalled', retryable: true })
    expect(clock.pendingTimers).toBe(0)
  })

  test('is put off by any byte, comments included', async () => {
    const { fed, stream, clock } = open({ idleTimeoutMs: 5000 })
    const pending = stream.next()
    pending.catch(() => {})
    for (let beat = 0; beat < 10; beat++) {
      await clock.advance(4000)
      fed.send(beat % 2 ? ': ping\n\n' : 'dat')
      await clock.flush()
    }
    await clock.advance(4999)
    expect(fed.cancelled).toBe(false)
    await clock.advance(1)
    await expect(pending).rejects.toThrow('No byte came within 5000 ms')
  })

  test('is not counted while the consumer is busy', async () => {
    const { fed, stream, clock } = open({ idleTimeoutMs: 5000 })
    fed.send(frame(event('a')))
    await stream.next()
    await clock.advance(600_000)
    const pending = stream.next()
    fed.send(frame(event('b')))
    expect((await pending).value).toEqual(event('b'))
  })

  test('is found though the clock is set back', async () => {
    const clock = createVirtualClock()
    let offset = 0
    const fed = fedResponse()
    const wall = { now: () => clock.now() + offset, setTimer: clock.setTimer }
    const stream = eventStream<Event>(fed.response, { clock: wall, idleTimeoutMs: 5000 })
    const pending = stream.next()
    pending.catch(() => {})
    offset = -3_600_000
    await clock.advance(10_000)
    await expect(pending).rejects.toMatchObject({ code: 'stream_stalled' })
  })

  test('of one stream leaves the others of the same clock alone', async () => {
    const clock = createVirtualClock()
    const [quiet, lively] = [fedResponse(), fedResponse()]
    const quietRead = eventStream(quiet.response, { clock, idleTimeoutMs: 5000 }).next()
    quietRead.catch(() => {})
    await clock.advance(3000)
    const stream = eventStream<Event>(lively.response, { clock, idleTimeoutMs: 5000 })
    const livelyRead = stream.next()
    await clock.advance(4000)
    await expect(quietRead).rejects.toMatchObject({ code: 'stream_stalled' })
    lively.send(frame(event('a')))
    expect((await livelyRead).value).toEqual(event('a'))
    stream.close()
    expect(clock.pendingTimers).toBe(0)
  })
})

describe('an abort', () => {
  test('settles a pending read at once, cancels the body and leaves no listener', async () => {
    const controller = new AbortController()
    let listeners = 0
    const { signal } = controller
    const { addEventListener, removeEventListener } = signal
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners++
      addEventListener.apply(signal, args)
    }
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners--
      removeEventListener.apply(signal, args)
    }
    const { fed, stream, clock } = open({ signal })
    expect(listeners).toBe(1)
    const pending = stream.next()
    controller.abort('enough')
    await expect(pending).rejects.toMatchObject({ code: 'aborted', cause: 'enough' })
    expect(fed.cancelled).toBe(true)
    expect(listeners).toBe(0)
    expect(clock.pendingTimers).toBe(0)
  })

  test('before the first read is reported by it, and drops what was decoded', async () => {
    const controller = new AbortController()
    const { fed, stream } = open({ signal: controller.signal })
    fed.send(frame(event('a')) + frame(event('b')))
    await stream.next()
    controller.abort()
    await expect(stream.next()).rejects.toMatchObject({ code: 'aborted' })
    const late = open({ signal: controller.signal })
    await expect(late.stream.next()).rejects.toMatchObject({ code: 'aborted' })
    expect(late.fed.cancelled).toBe(true)
  })
})

describe('an event stream about to open', () => {
  function calls() {
    const clock = createVirtualClock()
    const fed = fedResponse()
    let sent = 0
    const send = () => {
      sent++
      const response = Promise.resolve(fed.response)
      return Object.assign(response, {
        asResponse: () => response,
        withResponse: async () => ({ data: fed.response, response: fed.response, requestId: null }),
      })
    }
    return { fed, opening: eventStreamPromise<Event>(send, { clock }), sent: () => sent }
  }

  test('sends once, when it is awaited', async () => {
    const { fed, opening, sent } = calls()
    expect(sent()).toBe(0)
    const stream = await opening
    fed.send(frame(event('a')))
    expect((await stream.next()).value).toEqual(event('a'))
    expect(await opening).toBe(stream)
    expect((await opening.withResponse()).response).toBe(fed.response)
    expect(sent()).toBe(1)
  })

  test('can be iterated without awaiting it, and cancels when the loop is left', async () => {
    const { fed, opening, sent } = calls()
    fed.send(frame(event('a')) + frame(event('b')))
    for await (const one of opening) {
      expect(one).toEqual(event('a'))
      break
    }
    expect(sent()).toBe(1)
    expect(fed.cancelled).toBe(true)
  })
})
