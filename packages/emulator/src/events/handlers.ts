import type { ApiRequest, Handlers, RawReply } from '../http/handler.ts'
import { requireSession, requireThread } from '../sessions/session-record.ts'
import { openStream } from '../streams/open-stream.ts'
import { acceptEvents } from './accept-events.ts'
import { checkEvents } from './check-events.ts'
import { listEvents } from './list-events.ts'

export const eventHandlers: Handlers = {
  sendSessionEvents({ world, params, body }) {
    const session = requireSession(world, params.session_id)
    checkEvents(world, session, body.events)
    return { data: acceptEvents(world, session, body.events) }
  },

  listSessionEvents: ({ world, params, query, faults }) =>
    listEvents(world, { session: requireSession(world, params.session_id), query, faults }),

  listSessionThreadEvents({ world, params, query, faults }) {
    const session = requireSession(world, params.session_id)
    return listEvents(world, { session, thread: requireThread(session, params.thread_id), query, faults })
  },

  streamSessionEvents: streamSession,
  streamSessionEventsAlias: streamSession,

  streamSessionThreadEvents({ params, ...request }) {
    const session = requireSession(request.world, params.session_id)
    return openStream(request, { session: session.id, thread: requireThread(session, params.thread_id).id })
  },
}

function streamSession(request: ApiRequest<'streamSessionEvents'> | ApiRequest<'streamSessionEventsAlias'>): RawReply {
  return openStream(request, { session: requireSession(request.world, request.params.session_id).id, thread: null })
}
