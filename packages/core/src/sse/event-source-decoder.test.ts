import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EventSourceDecoder } from './event-source-decoder.ts'
import type { EventSourceVector } from './event-source-vectors.test-support.ts'
import { bytesOf, eventSourceVectors } from './event-source-vectors.test-support.ts'

function decode(chunks: Iterable<Uint8Array>, options?: { maxEventLength?: number }) {
  const events: [string, string][] = []
  const decoder = new EventSourceDecoder({ onEvent: (data, name) => events.push([data, name]) }, options)
  for (const chunk of chunks) decoder.feed(chunk)
  return { events, lastEventId: decoder.lastEventId, retryMs: decoder.retryMs }
}

function splitAt(bytes: Uint8Array, points: readonly number[]): Uint8Array[] {
  const cuts = [...new Set([0, ...points.filter((point) => point < bytes.length), bytes.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((cut, index) => bytes.subarray(cuts[index], cut))
}

function expected(vector: EventSourceVector) {
  return { events: vector.events, lastEventId: vector.lastEventId ?? '', retryMs: vector.retryMs }
}

describe.each(eventSourceVectors)('decodes $name', (vector) => {
  const bytes = bytesOf(vector)
  test('whole', () => expect(decode([bytes])).toEqual(expected(vector)))
  test('byte by byte', () => expect(decode(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(expected(vector)))
  test('split at random, with empty chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: Math.max(0, bytes.length - 1) }), { maxLength: 8 }), (points) => {
        const chunks = splitAt(bytes, points).flatMap((chunk) => [chunk, new Uint8Array(0)])
        expect(decode(chunks)).toEqual(expected(vector))
      }),
      { seed: 2026, numRuns: 60 },
    )
  })
})

test('the vectors are at least 29 and their names differ', () => {
  expect(eventSourceVectors.length).toBeGreaterThanOrEqual(29)
  expect(new Set(eventSourceVectors.map((vector) => vector.name)).size).toBe(eventSourceVectors.length)
})

test('any text survives any chunking', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, '.'))
  fc.assert(
    fc.property(
      fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
      fc.array(fc.nat(400)),
      (events, points) => {
        const text = events.map((lines) => lines.map((value) => `data: ${value}\r\n`).join('') + '\r\n').join('')
        const bytes = new TextEncoder().encode(text)
        expect(decode(splitAt(bytes, points)).events.map(([data]) => data)).toEqual(
          events.map((lines) => lines.join('\n')),
        )
      },
    ),
    { seed: 7, numRuns: 200 },
  )
})

test('an event is passed on with the byte that ends it, even when an LF may follow a CR', () => {
  const events: string[] = []
  const decoder = new EventSourceDecoder({ onEvent: (data) => events.push(data) })
  decoder.feed(new TextEncoder().encode('data: a\r\n\r'))
  expect(events).toEqual(['a'])
  decoder.feed(new TextEncoder().encode('\ndata: b\n\n'))
  expect(events).toEqual(['a', 'b'])
})

describe('refuses an event that is too long', () => {
  const tooLarge = expect.objectContaining({ code: 'stream_event_too_large' })
  const encode = (text: string) => new TextEncoder().encode(text)
  const chunkings: [string, (bytes: Uint8Array) => Uint8Array[]][] = [
    ['whole', (bytes) => [bytes]],
    ['in bytes', (bytes) => Array.from(bytes, (byte) => Uint8Array.of(byte))],
  ]
  test.each(chunkings)('data, %s', (_, chunk) => {
    expect(decode(chunk(encode(`data: ${'x'.repeat(100)}\n\n`)), { maxEventLength: 100 }).events).toHaveLength(1)
    expect(() => decode(chunk(encode(`data: ${'x'.repeat(101)}\n\n`)), { maxEventLength: 100 })).toThrow(tooLarge)
  })
  test.each(chunkings)('data over several lines, %s', (_, chunk) => {
    expect(() => decode(chunk(encode('data: 123456789\n'.repeat(11))), { maxEventLength: 100 })).toThrow(tooLarge)
  })
  test.each(chunkings)('a comment that never ends, %s', (_, chunk) => {
    expect(() => decode(chunk(encode(`:${'x'.repeat(200)}`)), { maxEventLength: 100 })).toThrow(tooLarge)
  })
  test('but not many short events', () => {
    expect(decode([encode('data: x\n\n'.repeat(1000))], { maxEventLength: 100 }).events).toHaveLength(1000)
  })
})

test('a long event costs linear time in small chunks', () => {
  const count = (chunkBytes: number) => {
    const bytes = new TextEncoder().encode(`data: ${'x'.repeat(2 ** 20)}\n\n`)
    const started = performance.now()
    const chunks: Uint8Array[] = []
    for (let at = 0; at < bytes.length; at += chunkBytes) chunks.push(bytes.subarray(at, at + chunkBytes))
    expect(decode(chunks).events[0]?.[0]).toHaveLength(2 ** 20)
    return performance.now() - started
  }
  // Quadratic joining would copy 16 GiB here and take many seconds.
  expect(count(64)).toBeLessThan(5000)
})
