import { invalidRequest } from '../http/api-failure.ts'
import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import type { Handlers } from '../http/handler.ts'
import { pageLimit } from '../http/list-page.ts'
import type { SessionThread, SessionThreadPage } from '../wire.ts'
import type { World } from '../world.ts'
import type { SessionRecord, ThreadRecord } from './session-record.ts'
import { requireSession, requireThread } from './session-record.ts'
import { activeMs, reportUsage } from './usage.ts'

export const threadHandlers: Handlers = {
  getSessionThread({ world, params }) {
    const session = requireSession(world, params.session_id)
    return threadView(world, session, requireThread(session, params.thread_id))
  },

  listSessionThreads({ world, params, query }) {
    const session = requireSession(world, params.session_id)
    const limit = pageLimit(query.limit, 1000)
    const list = `threads:${session.id}`
    const from = query.page ? decodeCursor(query.page, { list, order: 'asc' }).position : 0
    const statuses: readonly string[] | undefined = query['statuses[]']
    const kept = session.threads.filter((thread) => !statuses || statuses.includes(thread.status))
    return {
      data: kept.slice(from, from + limit).map((thread) => threadView(world, session, thread)),
      next_page: kept.length > from + limit ? encodeCursor({ list, order: 'asc', position: from + limit }) : null,
    } satisfies SessionThreadPage
  },

  /** Documented: only if idle, which `requires_action` counts as; it frees a place. */
  archiveSessionThread({ world, params }) {
    const session = requireSession(world, params.session_id)
    const thread = requireThread(session, params.thread_id)
    if (thread.status === 'running' || thread.status === 'rescheduling')
      throw invalidRequest(`thread ${thread.id} is ${thread.status}`)
    if (thread.parent === null) throw invalidRequest('the primary thread is archived with its session') // inferred: it can't be archived alone
    thread.archived_at ??= world.timestamps.nextNanos()
    return threadView(world, session, thread)
  },
}

export function threadView(world: World, session: SessionRecord, thread: ThreadRecord): SessionThread {
  const now = world.clock.now()
  return {
    type: 'session_thread',
    id: thread.id,
    session_id: session.id,
    parent_thread_id: thread.parent,
    agent: thread.agent ?? primaryAgent(session),
    status: session.archived_at ? 'terminated' : thread.status,
    usage: reportUsage(thread.usage, thread.active, now),
    stats: {
      active_seconds: activeMs(thread.active, now) / 1000,
      duration_seconds: Math.max(0, now - Date.parse(thread.created_at)) / 1000,
      startup_seconds: 0,
    },
    workflow_run_id: thread.workflow_run_id,
    created_at: thread.created_at,
    updated_at: thread.updated_at,
    archived_at: thread.archived_at,
  }
}

function primaryAgent(session: SessionRecord): SessionThread['agent'] {
  const { multiagent: _, ...agent } = session.agent
  return agent
}
