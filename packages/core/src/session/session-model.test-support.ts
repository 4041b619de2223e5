import { ConnectionError } from '../errors/connection-error.ts'
import type { Session, SessionEvent, SessionStreamEvent } from '../generated/models.gen.ts'
import type { Clock } from '../platform.ts'
import type { EventStream } from '../sse/event-stream.ts'
import type { EventPage, SessionClient } from './session-client.ts'

/** An event as a test writes it. */
export interface ModelEvent {
  readonly type: string
  readonly id?: string
  readonly processed_at?: string | null
  readonly [field: string]: unknown
}

interface Entry {
  event: ModelEvent
  readonly sequence: number
  visibleAtMs: number
}

export interface EmitOptions {
  /** Milliseconds until history shows the event. Default 0. */
  readonly lagMs?: number
  /** Default true. */
  readonly inHistory?: boolean
  /** Default true. */
  readonly inStream?: boolean
  /** History lists it before its last so many events: its order is not that of the stream. Default 0. */
  readonly listedBefore?: number
  /** Times that the stream carries it. Default 1. */
  readonly times?: number
}

export interface SessionModelOptions {
  readonly clock: Clock
  /** A number in [0, 1). Default always 0.5. */
  readonly random?: () => number
  /** History shows an event only with all before it, as a replica that lags does. Default true. */
  readonly lagsInOrder?: boolean
  /** Entries in a page at most, whatever is asked. */
  readonly pageSize?: number
}

/** A session on a server in memory: a log, streams without replay, and faults on demand. */
export interface SessionModel {
  readonly client: SessionClient
  /** History as it will be read once nothing lags. */
  readonly log: readonly ModelEvent[]
  readonly openStreams: number
  readonly counts: { streams: number; lists: number; listed: number; retrieves: number; refreshes: number }
  status: Session['status']
  emit(event: ModelEvent, options?: EmitOptions): void
  /** Changes an event where history has it, and streams it. */
  update(id: string, change: Partial<ModelEvent>): void
  /** History lags no more. */
  catchUp(): void
  /** Ends all streams: cleanly, or with `error`. */
  cut(error?: unknown): void
  /** Fails the next calls, in order, per kind; `undefined` lets one pass. */
  readonly failures: { stream: unknown[]; list: unknown[]; retrieve: unknown[] }
  /** Called before a page is read; may emit, which shifts nothing, for cursors point at entries. */
  onList: (() => void) | undefined
}

export const SESSION_ID = 'sesn_1'

export function createSessionModel(options: SessionModelOptions): SessionModel {
  const { clock, random = () => 0.5, pageSize = Number.POSITIVE_INFINITY } = options
  const entries: Entry[] = []
  const streams = new Set<ModelStream>()
  const counts = { streams: 0, lists: 0, listed: 0, retrieves: 0, refreshes: 0 }
  const failures: SessionModel['failures'] = { stream: [], list: [], retrieve: [] }
  let sequence = 0
  let visibleTo = 0

  const model: SessionModel = {
    counts,
    failures,
    status: 'running',
    onList: undefined,
    get log() {
      return entries.map(({ event }) => event)
    },
    get openStreams() {
      return streams.size
    },
    emit(event, { lagMs = 0, inHistory = true, inStream = true, times = 1, listedBefore = 0 } = {}) {
      const visibleAtMs = Math.max(clock.now() + lagMs, options.lagsInOrder === false ? 0 : visibleTo)
      if (inHistory) {
        const at = Math.max(0, entries.length - listedBefore)
        const next = entries[at]
        const place = next ? ((entries[at - 1]?.sequence ?? next.sequence - 1) + next.sequence) / 2 : sequence++
        entries.splice(at, 0, { event, sequence: place, visibleAtMs })
        visibleTo = visibleAtMs
      }
      if (inStream) for (let time = 0; time < times; time++) for (const stream of streams) stream.push(event)
    },
    update(id, change) {
      const entry = entries.find(({ event }) => event.id === id)
      if (!entry) throw new Error(`no event ${id}`)
      entry.event = { ...entry.event, ...change }
      for (const stream of streams) stream.push(entry.event)
    },
    catchUp() {
      for (const entry of entries) entry.visibleAtMs = 0
      visibleTo = 0
    },
    cut(error) {
      for (const stream of streams) stream.end(error)
      streams.clear()
    },
    client: {
      platform: { clock, random },
      refreshCredential() {
        counts.refreshes++
      },
      sessions: {
        async retrieve() {
          counts.retrieves++
          await fail(failures.retrieve)
          return { id: SESSION_ID, status: model.status } as Session
        },
        archive: unused,
        delete: unused,
        events: { list: (_, params) => list(params ?? {}), stream: () => open(), send: unused },
        threads: { events: { list: (_, params) => list(params), stream: () => open() } },
      },
    },
  }

  async function list(params: {
    limit?: number
    page?: string | null
    order?: string
    types?: string[]
  }): Promise<EventPage> {
    counts.lists++
    model.onList?.()
    await fail(failures.list)
    const { limit = 1000, page, order = 'asc', types } = params
    const size = Math.min(limit, pageSize)
    const wanted = entries.filter(
      ({ event, visibleAtMs }) => visibleAtMs <= clock.now() && (!types || types.includes(event.type)),
    )
    if (order === 'desc') wanted.reverse()
    // A cursor points at the last entry of the page before.
    const last = page ? Number(page.slice('page_'.length)) : undefined
    const start =
      last === undefined
        ? 0
        : wanted.findIndex((entry) => (order === 'desc' ? entry.sequence < last : entry.sequence > last))
    const part = start === -1 ? [] : wanted.slice(start, start + size)
    counts.listed += part.length
    const more = start !== -1 && start + size < wanted.length
    return {
      data: part.map(({ event }) => event as SessionEvent),
      next_page: more ? `page_${part.at(-1)?.sequence}` : null,
    }
  }

  async function open(): Promise<EventStream<SessionStreamEvent>> {
    counts.streams++
    await fail(failures.stream)
    const stream = modelStream(() => streams.delete(stream))
    streams.add(stream)
    return stream
  }

  return model
}

async function fail(failures: unknown[]): Promise<void> {
  const failure = failures.shift()
  if (failure !== undefined) throw failure
}

function unused(): never {
  throw new Error('follow sends nothing')
}

interface ModelStream extends EventStream<SessionStreamEvent> {
  push(event: ModelEvent): void
  end(error: unknown): void
}

function modelStream(onClose: () => void): ModelStream {
  let queue: SessionStreamEvent[] = []
  let ended = false
  let failure: unknown
  let wake: (() => void) | undefined
  const stream: ModelStream = {
    response: new Response(),
    push(event) {
      queue.push(event as SessionStreamEvent)
      wake?.()
    },
    end(error) {
      ended = true
      failure = error
      wake?.()
    },
    async readBatch() {
      while (queue.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (queue.length > 0) {
        const batch = queue
        queue = []
        return batch
      }
      if (failure === undefined) return undefined
      const error = failure
      failure = undefined
      throw error
    },
    async next() {
      throw new Error('follow reads batches')
    },
    close() {
      queue = []
      ended = true
      wake?.()
      onClose()
    },
    async return() {
      stream.close()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => stream,
  }
  return stream
}

/** A connection broken by the network. */
export function broken(): ConnectionError {
  return new ConnectionError('connection_lost', 'The connection broke.', { cause: new TypeError('terminated') })
}

let clockTick = 0

/** An event with an id and a time; ids are given by the test, times go up by themselves. */
export function logged(type: string, id: string, fields: Record<string, unknown> = {}): ModelEvent {
  return { type, id, processed_at: new Date(Date.UTC(2026, 0, 1) + clockTick++).toISOString(), ...fields }
}

export const terminated = (id = 'end') => logged('session.status_terminated', id)
export const idle = (id: string) =>
  logged('session.status_idle', id, { stop_reason: { type: 'end_turn' }, stop_details: null })
