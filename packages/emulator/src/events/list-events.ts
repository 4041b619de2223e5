import type { RequestFaults } from '../faults/fault-plan.ts'
import { historyView } from '../faults/history-faults.ts'
import { invalidRequest } from '../http/api-failure.ts'
import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import type { TimeRange } from '../http/list-page.ts'
import { inTimeRange } from '../http/list-page.ts'
import type { LogEntry, SessionRecord, ThreadRecord } from '../sessions/session-record.ts'
import type { Order } from '../state/collection.ts'
import type { SessionEvent, SessionEventPage } from '../wire.ts'
import type { World } from '../world.ts'
import { crossPosted } from './append-event.ts'

export interface EventQuery extends TimeRange {
  readonly limit?: number
  readonly page?: string | null
  readonly order?: Order
  readonly 'types[]'?: readonly string[]
}

export interface EventList {
  readonly session: SessionRecord
  /** Undefined for the session's own history. */
  readonly thread?: ThreadRecord
  readonly query: EventQuery
  readonly faults: RequestFaults | undefined
}

const maximum = 1000

/**
 * A page of history. Positions count the log and, after it, the events that still wait (inferred: they are listed
 * last); a waiting event is listed again, at its place in the log, once it is processed.
 */
export function listEvents(world: World, { session, thread, query, faults }: EventList): SessionEventPage {
  const { log, queue } = session
  const order = query.order ?? 'asc'
  const list = `events:${thread?.id ?? session.id}`
  const cursor = query.page ? decodeCursor(query.page, { list, order }) : undefined
  const view = historyView<SessionEvent>(faults, world.clock.now())
  const eventAt = (index: number): SessionEvent | undefined =>
    index < log.length
      ? shownEvent(log[index], session, thread)
      : showsQueue(thread)
        ? queue[index - log.length]
        : undefined
  const total = view.visibleCount(log.length + queue.length, (index) => log[index]?.event ?? queue[index - log.length])
  const keep = filterOf(query)
  if (cursor && keep.inRange)
    refuseOutside(keep.inRange, eventAt(order === 'asc' ? cursor.position - 1 : cursor.position))
  const limit = Math.min(query.limit ?? maximum, maximum)
  const step = order === 'asc' ? 1 : -1
  const position = cursor?.position ?? (order === 'asc' ? 0 : total)
  let index = shifted(order === 'asc' ? position : position - 1, view.shift * step, total)
  const data: SessionEvent[] = []
  for (; index >= 0 && index < total && data.length < limit; index += step) {
    const event = eventAt(index)
    if (event && keep.event(event)) data.push(event)
  }
  const reached = order === 'asc' ? index : index + 1
  const more = order === 'asc' ? remains(index, total, eventAt, keep) : remainsBefore(index, eventAt, keep)
  const next = more ? encodeCursor({ list, order, position: reached }) : null
  return { data: [...view.page(data)], next_page: view.cycle && query.page ? query.page : next }
}

/** A page that has shifted begins within the list all the same. */
function shifted(index: number, by: number, total: number): number {
  return by === 0 ? index : Math.min(Math.max(0, index + by), total - 1)
}

interface EventFilter {
  readonly inRange: ((time: string) => boolean) | undefined
  event(event: SessionEvent): boolean
}

/** Documented: the `created_at` filters compare `processed_at`. Inferred: an event without one is left out by them. */
function filterOf(query: EventQuery): EventFilter {
  const inRange = inTimeRange(query)
  const types = query['types[]'] && new Set<string>(query['types[]'])
  return {
    inRange,
    event: (event) =>
      (!types || types.has(event.type)) &&
      (!inRange || (event.processed_at != null && inRange(String(event.processed_at)))),
  }
}

function refuseOutside(inRange: (time: string) => boolean, event: SessionEvent | undefined): void {
  if (event?.processed_at != null && !inRange(String(event.processed_at))) {
    throw invalidRequest('invalid page cursor: the created_at filter excludes its position')
  }
}

type At = (index: number) => SessionEvent | undefined

function remains(from: number, total: number, at: At, keep: EventFilter): boolean {
  for (let index = from; index < total; index++) {
    const event = at(index)
    if (event && keep.event(event)) return true
  }
  return false
}

function remainsBefore(from: number, at: At, keep: EventFilter): boolean {
  for (let index = from; index >= 0; index--) {
    const event = at(index)
    if (event && keep.event(event)) return true
  }
  return false
}

function showsQueue(thread: ThreadRecord | undefined): boolean {
  return !thread || thread.parent === null
}

function shownEvent(
  entry: LogEntry | undefined,
  session: SessionRecord,
  thread: ThreadRecord | undefined,
): SessionEvent | undefined {
  if (!entry) return undefined
  if (!thread) {
    if (entry.shown === 'thread') return undefined
    return entry.shown === 'cross' ? crossPosted(entry.event, session.threads[entry.thread]?.id ?? '') : entry.event
  }
  return entry.shown !== 'session' && session.threads[entry.thread] === thread ? entry.event : undefined
}
