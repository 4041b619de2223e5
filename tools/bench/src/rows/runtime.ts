import { cpuOverFloorUs, heapBytes, interleaved, ratiosToFloor } from '../rounds.ts'
import type { Row } from '../row.ts'

export interface RuntimeOptions {
  /** URL of the built entry of our package. */
  readonly builtCore: string
  /** Of the loopback server. */
  readonly baseUrl: string
  readonly rounds: number
}

export async function requestRows({ builtCore, baseUrl, rounds }: RuntimeOptions): Promise<Row[]> {
  const task = { kind: 'request', count: 1_000 } as const
  const bySocket = await interleaved(task, { builtCore, baseUrl, warmUps: 8, rounds })
  const inMemory = await interleaved({ ...task, count: 5_000 }, { builtCore, warmUps: 8, rounds })
  return [
    { what: 'request by socket, CPU / floor', figures: ratiosToFloor(bySocket), digits: 2, aim: 1.2 },
    { what: 'request in memory, CPU µs over the floor', figures: cpuOverFloorUs(inMemory, 5_000), digits: 1, aim: 12 },
  ]
}

export async function streamRows({ builtCore, baseUrl, rounds }: RuntimeOptions): Promise<Row[]> {
  const row = async (what: string, load: string, aim: number, place: { times: number; baseUrl?: string }) => {
    const { times, ...where } = place
    const costs = await interleaved({ kind: 'stream', load, times }, { builtCore, ...where, warmUps: 8, rounds })
    return { what: `event stream, CPU / floor: ${what}`, figures: ratiosToFloor(costs), digits: 2, aim }
  }
  return [
    await row('small events, in memory', 'small', 1.15, { times: 5 }),
    await row('mixed events, in memory', 'mixed', 1.15, { times: 5 }),
    await row('small events, by socket', 'small', 1.15, { times: 5, baseUrl }),
    await row('mixed events, by socket', 'mixed', 1.15, { times: 5, baseUrl }),
    await row('0.1 to 1 MB events, in memory', 'large', 1.1, { times: 2 }),
    await row('16-byte chunks, in memory', 'tiny-chunks', 1.1, { times: 2 }),
  ]
}

export async function pageRows({ builtCore, rounds }: RuntimeOptions): Promise<Row[]> {
  const costs = await interleaved({ kind: 'pages' }, { builtCore, warmUps: 2, rounds })
  const heaps = await interleaved({ kind: 'heap of pages' }, { builtCore, warmUps: 0, rounds: 2 })
  const megabytes = new Map([...heapBytes(heaps)].map(([name, bytes]) => [name, bytes / 1e6]))
  return [
    { what: '100,000 events by pages, CPU / floor', figures: ratiosToFloor(costs), digits: 2, aim: 1.08 },
    { what: '100,000 events by pages, live heap MB', figures: megabytes, digits: 1, aim: 2.5 },
  ]
}

export async function openStreamRows({ builtCore, baseUrl }: RuntimeOptions): Promise<Row[]> {
  const costs = await interleaved(
    { kind: 'heap of streams', count: 150 },
    { builtCore, baseUrl, warmUps: 0, rounds: 2 },
  )
  const kilobytes = new Map([...heapBytes(costs)].map(([name, bytes]) => [name, bytes / 1024]))
  return [{ what: 'one more open stream, heap KiB', figures: kilobytes, digits: 1, aim: 26 }]
}
