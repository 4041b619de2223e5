import { invalidRequest } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { readStatus } from '../turn/status.ts'
import type { DeletedSession } from '../wire.ts'
import type { World } from '../world.ts'
import { archiveSession, stopTurns } from './archive-session.ts'
import { createSession } from './create-session.ts'
import { listSessions } from './list-sessions.ts'
import type { SessionRecord } from './session-record.ts'
import { requireSession, sessionsOf } from './session-record.ts'
import { sessionView } from './session-view.ts'
import { updateSession } from './update-session.ts'

export const sessionHandlers: Handlers = {
  createSession: ({ world, body }) => createSession(world, body),
  getSession: ({ world, params }) => sessionView(world, requireSession(world, params.session_id)),
  updateSession: ({ world, params, body }) => updateSession(world, requireSession(world, params.session_id), body),
  listSessions,

  archiveSession({ world, params }) {
    const session = requireSession(world, params.session_id)
    refuseWhileRunning(world, session)
    if (!session.archived_at) archiveSession(world, session)
    return sessionView(world, session)
  },

  /** Documented: record and events go; `session.deleted` closes streams and is not stored. */
  deleteSession({ world, params }) {
    const session = requireSession(world, params.session_id)
    refuseWhileRunning(world, session)
    stopTurns(session)
    sessionsOf(world).delete(session.id)
    const event = { type: 'session.deleted', id: world.newId('sevt_'), processed_at: world.timestamps.next() }
    for (const { sink } of world.streams.of(session.id)) {
      sink.event(event)
      sink.end()
    }
    world.announce({ kind: 'session.deleted', id: session.id })
    return { id: session.id, type: 'session_deleted' } satisfies DeletedSession
  },
}

/** Recorded: 400 while running. Documented: the status lags, so it can still fail right after an idle. */
function refuseWhileRunning(world: World, session: SessionRecord): void {
  const status = readStatus(world, session)
  if (status === 'running' || status === 'rescheduling') throw invalidRequest(`session ${session.id} is ${status}`)
}
