// Our event stream decoder beside eventsource-parser and a bare decode + JSON.parse loop.
// node tools/bench/src/sse-decoder.ts
import { createParser } from 'eventsource-parser'
import { EventSourceDecoder } from '../../../packages/core/src/sse/event-source-decoder.ts'
import { eventStream } from '../../../packages/core/src/sse/typed-event-stream.ts'

interface Load {
  readonly name: string
  readonly events: readonly object[]
  readonly chunkBytes: number
}

type Contender = (chunks: readonly Uint8Array<ArrayBuffer>[]) => number | Promise<number>

const clock = { now: Date.now, setTimer: (callback: () => void, ms: number) => clearLater(setTimeout(callback, ms)) }

function clearLater(timer: ReturnType<typeof setTimeout>): () => void {
  return () => clearTimeout(timer)
}

/** Chunks as a response body, pulled one by one. */
function bodyOf(chunks: readonly Uint8Array<ArrayBuffer>[]): Response {
  let at = 0
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const chunk = chunks[at++]
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

/** What anyone has to pay: decode the chunk, cut at blank lines, JSON.parse the data. */
function floorFeed(onEvent: (event: unknown) => void): (chunk: Uint8Array) => void {
  const utf8 = new TextDecoder()
  let rest = ''
  return (chunk) => {
    const text = utf8.decode(chunk, { stream: true })
    if (text.indexOf('\n') === -1) {
      rest += text
      return
    }
    const frames = (rest + text).split('\n\n')
    rest = frames.pop() ?? ''
    for (const frame of frames) onEvent(JSON.parse(frame.slice(frame.indexOf('data: ') + 6)))
  }
}

const decoders: Record<string, Contender> = {
  floor: (chunks) => {
    let count = 0
    const feed = floorFeed(() => count++)
    for (const chunk of chunks) feed(chunk)
    return count
  },
  ours: (chunks) => {
    let count = 0
    const decoder = new EventSourceDecoder({
      onEvent: (data) => {
        JSON.parse(data)
        count++
      },
    })
    for (const chunk of chunks) decoder.feed(chunk)
    return count
  },
  'eventsource-parser': (chunks) => {
    let count = 0
    const utf8 = new TextDecoder()
    const parser = createParser({
      onEvent: (event) => {
        JSON.parse(event.data)
        count++
      },
    })
    for (const chunk of chunks) parser.feed(utf8.decode(chunk, { stream: true }))
    return count
  },
}

const streams: Record<string, Contender> = {
  floor: async (chunks) => {
    let count = 0
    const feed = floorFeed(() => count++)
    const reader = bodyOf(chunks).body?.getReader()
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) feed(read.value)
    return count
  },
  'ours, for await': async (chunks) => {
    let count = 0
    for await (const _ of eventStream(bodyOf(chunks), { clock })) count++
    return count
  },
  'ours, batches': async (chunks) => {
    let count = 0
    const stream = eventStream(bodyOf(chunks), { clock })
    for (let batch = await stream.readBatch(); batch; batch = await stream.readBatch()) count += batch.length
    return count
  },
}

function chunksOf(load: Load): Uint8Array<ArrayBuffer>[] {
  const text = load.events
    .map((event) => `event: ${(event as { type: string }).type}\ndata: ${JSON.stringify(event)}\n\n`)
    .join('')
  const bytes = new TextEncoder().encode(text)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for (let at = 0; at < bytes.length; at += load.chunkBytes) chunks.push(bytes.slice(at, at + load.chunkBytes))
  return chunks
}

function message(index: number, characters: number): object {
  const text = 'Reading the repository, then the tests; "quoted"\n'
    .repeat(Math.ceil(characters / 49))
    .slice(0, characters)
  return {
    type: 'agent.message',
    id: `sevt_${String(index).padStart(24, '0')}`,
    processed_at: '2026-11-25T01:00:00.000000Z',
    content: [{ type: 'text', text }],
  }
}

const sizes = [40, 60, 80, 120, 300, 1500, 6000]
const PACKED = 64 * 1024
const small = Array.from({ length: 20_000 }, (_, index) => message(index, 60))
const mixed = Array.from({ length: 10_000 }, (_, index) => message(index, sizes[index % sizes.length] ?? 0))
const large = Array.from({ length: 40 }, (_, index) => message(index, index % 2 ? 100_000 : 1_000_000))
const loads: readonly Load[] = [
  { name: 'small', events: small, chunkBytes: PACKED },
  { name: 'mixed', events: mixed, chunkBytes: PACKED },
  { name: '0.1 to 1 MB', events: large, chunkBytes: PACKED },
  { name: 'mixed, 16-byte chunks', events: mixed.slice(0, 2_000), chunkBytes: 16 },
  { name: '1 MB, 16-byte chunks', events: large.slice(0, 4), chunkBytes: 16 },
]

async function ratios(contenders: Record<string, Contender>, load: Load, rounds: number): Promise<string[]> {
  const chunks = chunksOf(load)
  const names = Object.keys(contenders)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -2; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now()
      const count = await contenders[name]?.(chunks)
      if (count !== load.events.length) throw new Error(`${name} saw ${count} of ${load.events.length} events`)
      if (round >= 0) times.get(name)?.push(performance.now() - started)
    }
  }
  const median = (name: string) => times.get(name)?.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
  return names.map((name) =>
    name === 'floor' ? `${median(name).toFixed(1)} ms` : (median(name) / median('floor')).toFixed(2),
  )
}

for (const [title, contenders] of Object.entries({
  'decoder + JSON.parse': decoders,
  'response body to events': streams,
})) {
  process.stdout.write(
    `\n| ${title}, time / floor | ${Object.keys(contenders).join(' | ')} |\n|--|${'--|'.repeat(Object.keys(contenders).length)}\n`,
  )
  for (const load of loads)
    process.stdout.write(`| ${load.name} | ${(await ratios(contenders, load, 15)).join(' | ')} |\n`)
}
