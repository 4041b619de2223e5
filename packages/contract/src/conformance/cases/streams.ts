import { isSdkError, isStreamError } from '@org/managed-agents-core'
import { check, collect, equal, eventually, rejection } from '../expect.ts'
import type { Case, Cases } from '../suite.ts'
import type { RawAnswer, World } from '../world.ts'
import { openWorld } from '../world.ts'

const to = 'GET /v1/sessions/sesn_1/events/stream'
const headers = { 'content-type': 'text/event-stream' }
const encoder = new TextEncoder()

const stream = ({ client }: World, options = {}) => client.sessions.events.stream('sesn_1', null, options)
const streaming = (chunks: RawAnswer['chunks'], more: Partial<RawAnswer> = {}) => ({
  answers: [{ to, headers, chunks, ...more }],
})
const bytesOf = (text: string) => Array.from(encoder.encode(text), (byte) => [byte])

/** The events of a body are those of these types, in chunks as given and byte by byte. */
function gives(types: readonly string[], ...chunks: readonly string[]): Case {
  return async (context) => {
    for (const each of [chunks, bytesOf(chunks.join(''))]) {
      const world = await openWorld(context, streaming(each))
      equal(
        (await collect(stream(world))).map(({ type }) => type),
        types,
      )
    }
  }
}

const a = '{"type":"a"}'
const b = '{"type":"b"}'

export const streamCases: Cases = {
  '[streams.lines] LF, CR and CRLF end lines': gives(
    ['a', 'b', 'a'],
    `data: ${a}\n\n`,
    `data: ${b}\r\r`,
    `data: ${a}\r\n\r\n`,
  ),
  '[streams.lines, streams.chunks] a chunk may end between CR and LF': gives(
    ['a', 'b'],
    `data: ${a}\r`,
    '\n\r',
    `\ndata: ${b}\r\n\r`,
    '\n',
  ),
  '[streams.bom] a byte order mark at the start is dropped': gives(['a'], '\uFEFF', `data: ${a}\n\n`),
  '[streams.fields] comments, unknown fields, ids and retry are skipped': gives(
    ['a', 'b'],
    `: hi\nfoo: x\nid: 7\nretry: 10\ndata:${a}\n\n`,
    `:\n\nevent: b\ndata: ${b}\n\n`,
  ),
  '[streams.fields] data lines are joined by LF': gives(['a'], 'data: {"type":\ndata: "a"}\n\n'),
  '[streams.unfinished] an event that the end cuts is discarded': gives(['a'], `data: ${a}\n\n`, `data: ${b}\n`),
  '[streams.unknown] unknown types and names arrive, pings do not': gives(
    ['agent.brand_new', 'b'],
    'event: agent.brand_new\ndata: {"type":"agent.brand_new","x":1}\n\nevent: ping\ndata: {"type":"ping"}\n\n',
    `event: constructor\ndata: ${b}\n\n`,
  ),
  '[streams.chunks] a character that chunks part is read whole': async (context) => {
    const world = await openWorld(context, streaming(bytesOf('data: {"type":"é€😀"}\n\n')))
    equal((await collect(stream(world)))[0]?.type, 'é€😀')
  },
  '[streams.large] an event of two megabytes arrives whole': async (context) => {
    const text = 'x'.repeat(2_000_000)
    const world = await openWorld(context, streaming(['data: {"type":"a","text":"', text, '"}\n\n']))
    equal(JSON.stringify(await collect(stream(world))).length, text.length + '[{"type":"a","text":""}]'.length)
  },
  '[streams.large] ten thousand events in one chunk arrive in order': async (context) => {
    const text = Array.from({ length: 10_000 }, (_, index) => `data: {"type":"${index}"}\n\n`).join('')
    const world = await openWorld(context, streaming([text]))
    const types = (await collect(stream(world), 20_000)).map(({ type }) => Number(type))
    check(types.length === 10_000 && types.every((type, index) => type === index), 'in order')
  },
  '[streams.errors] an error frame is a typed error after the events before it': async (context) => {
    const frame = 'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"busy"}}\n\n'
    const world = await openWorld(context, streaming([`data: ${a}\n\n${frame}`]))
    const events = await stream(world)
    equal((await events.next()).value?.type, 'a')
    const error = await rejection(events.next())
    check(isStreamError(error) && error.error?.type === 'overloaded_error', String(error))
  },
  '[streams.errors] a body that is no event stream is an error': async (context) => {
    const world = await openWorld(context, {
      answers: [{ to, headers: { 'content-type': 'text/html' }, chunks: ['<h1>'] }],
    })
    check(isSdkError(await rejection(stream(world)), 'stream_invalid'), 'invalid')
  },
  '[streams.errors] an event that is no JSON is an error': async (context) => {
    const world = await openWorld(context, streaming(['data: {oops\n\n']))
    check(isSdkError(await rejection(collect(stream(world))), 'stream_invalid'), 'invalid')
  },
  '[streams.breaks] a reset gives the events before it, then an error': async (context) => {
    const world = await openWorld(
      context,
      streaming([`data: ${a}\n\n`, `data: ${b}\n\n`, ': tail\n'], { end: 'reset' }),
    )
    const types: string[] = []
    const error = await rejection(
      (async () => {
        for await (const { type } of stream(world)) types.push(type)
      })(),
    )
    check(isSdkError(error, 'connection_lost'), String(error))
    equal(types, ['a', 'b'])
  },
  '[streams.breaks] a clean end is an end': gives(['a'], `data: ${a}\n\n`),
  '[streams.breaks] a refused stream is an error of the API': async (context) => {
    const { client } = await openWorld(context)
    check(isSdkError(await rejection(client.sessions.events.stream('sesn_none')), 'not_found'), 'not found')
  },
  '[streams.stalls] silence beyond the limit is an error, and the server sees the close': async (context) => {
    const world = await openWorld(context, streaming([`data: ${a}\n\n`], { end: 'open' }))
    const events = await stream(world, { idleTimeoutMs: 300 })
    equal((await events.next()).value?.type, 'a')
    check(isSdkError(await rejection(events.next()), 'stream_stalled'), 'stalled')
    await eventually(async () => (await world.seen())[0]?.aborted, 'the server sees the close')
  },
  '[streams.leaving] leaving the loop closes the connection': async (context) => {
    const world = await openWorld(context, streaming([`data: ${a}\n\n`], { end: 'open' }))
    equal((await collect(stream(world), 1)).length, 1)
    await eventually(async () => (await world.seen())[0]?.aborted, 'the server sees the close')
  },
  '[streams.leaving] close() ends a read that waits': async (context) => {
    const world = await openWorld(context, streaming([`data: ${a}\n\n`], { end: 'open' }))
    const events = await stream(world)
    await events.next()
    const pending = events.next()
    events.close()
    equal((await pending).done, true)
    await eventually(async () => (await world.seen())[0]?.aborted, 'the server sees the close')
  },
  '[streams.leaving] an abort rejects a read that waits, with its reason': async (context) => {
    const world = await openWorld(context, streaming([`data: ${a}\n\n`], { end: 'open' }))
    const controller = new AbortController()
    const events = await stream(world, { signal: controller.signal })
    await events.next()
    const pending = rejection(events.next())
    const reason = new Error('enough')
    controller.abort(reason)
    const error = await pending
    check(isSdkError(error, 'aborted') && error.cause === reason, String(error))
    await eventually(async () => (await world.seen())[0]?.aborted, 'the server sees the close')
  },
  '[streams.leaving] streams that were left hold no connection': async (context) => {
    const world = await openWorld(context, streaming([`data: ${a}\n\n`], { end: 'open', times: 30 }))
    for (let index = 0; index < 10; index++) await collect(stream(world), 1)
    await world.client.models.list()
  },
  '[streams.leaving] four streams are open side by side, and calls still pass': async (context) => {
    // Firefox asks for one address once at a time.
    const ids = ['sesn_1', 'sesn_2', 'sesn_3', 'sesn_4']
    const chunks = [`data: ${a}\n\n`]
    const answers = ids.map((id) => ({
      to: `GET /v1/sessions/${id}/events/stream`,
      headers,
      chunks,
      end: 'open' as const,
    }))
    const { client } = await openWorld(context, { answers })
    const open = await Promise.all(ids.map((id) => client.sessions.events.stream(id)))
    equal(
      (await Promise.all(open.map((each) => each.next()))).map(({ value }) => value?.type),
      ['a', 'a', 'a', 'a'],
    )
    await client.models.list()
    for (const each of open) each.close()
  },
}
