import { invalidRequest } from '../http/api-failure.ts'
import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import type { ApiRequest } from '../http/handler.ts'
import { inTimeRange, pageLimit } from '../http/list-page.ts'
import type { Order } from '../state/collection.ts'
import type { SessionPage } from '../wire.ts'
import type { SessionRecord } from './session-record.ts'
import { sessionsOf } from './session-record.ts'
import { sessionView } from './session-view.ts'

type Query = ApiRequest<'listSessions'>['query']

/** The only list that can be read backwards (documented); newest first unless asked otherwise. */
export function listSessions({ world, query }: ApiRequest<'listSessions'>): SessionPage {
  if (query.agent_version !== undefined && query.agent_id === undefined) {
    throw invalidRequest('agent_version: needs agent_id')
  }
  const order: Order = query.order ?? 'desc'
  const limit = pageLimit(query.limit)
  const cursor = query.page ? decodeCursor(query.page, { list: 'sessions', order }) : undefined
  const backwards = cursor?.backwards === true
  const keep = filterOf(query, world.clock.now())
  const found: { seq: number; record: SessionRecord }[] = []
  let more = false
  for (const entry of sessionsOf(world).scan(backwards ? opposite(order) : order, cursor?.position)) {
    if (!keep(entry.record)) continue
    if (found.length === limit) {
      more = true
      break
    }
    found.push(entry)
  }
  if (backwards) found.reverse()
  const first = found[0]
  const last = found[found.length - 1]
  const hasNext = backwards || more
  const hasPrevious = backwards ? more : cursor !== undefined
  return {
    data: found.map(({ record }) => sessionView(world, record)),
    next_page: hasNext && last ? encodeCursor({ list: 'sessions', order, position: last.seq }) : null,
    prev_page:
      hasPrevious && first ? encodeCursor({ list: 'sessions', order, position: first.seq, backwards: true }) : null,
  }
}

function filterOf(query: Query, nowMs: number): (session: SessionRecord) => boolean {
  const inRange = inTimeRange(query)
  const statuses: readonly string[] | undefined = query['statuses[]']
  return (session) => {
    if (session.archived_at && query.include_archived !== true) return false
    if (query.agent_id !== undefined && session.agent.id !== query.agent_id) return false
    if (query.agent_version !== undefined && session.agent.version !== query.agent_version) return false
    if (query.deployment_id !== undefined && session.deployment_id !== query.deployment_id) return false
    if (query.memory_store_id !== undefined && !usesStore(session, query.memory_store_id)) return false
    if (inRange && !inRange(session.created_at)) return false
    return !statuses || statuses.includes(statusAt(session, nowMs))
  }
}

function usesStore(session: SessionRecord, store: string): boolean {
  return session.resources.some((resource) => resource.type === 'memory_store' && resource.memory_store_id === store)
}

function statusAt(session: SessionRecord, nowMs: number): string {
  if (session.archived_at) return 'terminated'
  return session.lagging && nowMs < session.lagging.untilMs ? session.lagging.status : session.status
}

function opposite(order: Order): Order {
  return order === 'asc' ? 'desc' : 'asc'
}
