import { conflict, invalidRequest, notFound } from '../http/api-failure.ts'
import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import type { Handlers } from '../http/handler.ts'
import type { SessionResource } from '../wire.ts'
import { attachFile } from './create-resources.ts'
import type { SessionRecord } from './session-record.ts'
import { requireSession } from './session-record.ts'

/** Documented: after creation only files are added and removed, and only a repository's token is changed. */
export const resourceHandlers: Handlers = {
  addSessionResource({ world, params, body }) {
    const session = requireSession(world, params.session_id)
    refuseEnded(session)
    if (session.selfHosted) throw invalidRequest('resources: a self-hosted environment takes memory stores only')
    const resource = attachFile(world, body, session.id)
    session.resources.push(resource)
    return resource
  },

  getSessionResource: ({ world, params }) =>
    requireResource(requireSession(world, params.session_id), params.resource_id),

  /** The new token is write-only: it is taken and never shown. */
  updateSessionResource({ world, params }) {
    const session = requireSession(world, params.session_id)
    refuseEnded(session)
    const resource = requireResource(session, params.resource_id)
    if (resource.type !== 'github_repository')
      throw invalidRequest('resources: only the token of a repository can change')
    resource.updated_at = world.timestamps.next()
    return resource
  },

  /** Documented: everything is listed when `limit` is omitted. */
  listSessionResources({ world, params, query }) {
    const { id, resources } = requireSession(world, params.session_id)
    const list = `resources:${id}`
    const from = query.page ? decodeCursor(query.page, { list, order: 'asc' }).position : 0
    const to = query.limit === undefined ? resources.length : from + query.limit
    return {
      data: resources.slice(from, to),
      next_page: to < resources.length ? encodeCursor({ list, order: 'asc', position: to }) : null,
    }
  },

  deleteSessionResource({ world, params }) {
    const session = requireSession(world, params.session_id)
    refuseEnded(session)
    const resource = requireResource(session, params.resource_id)
    if (resource.type !== 'file') throw invalidRequest('resources: only files can be removed')
    session.resources.splice(session.resources.indexOf(resource), 1)
    return { id: params.resource_id, type: 'session_resource_deleted' }
  },
}

/** Documented: memory stores have no id of their own, so that they cannot be reached here. */
function requireResource(session: SessionRecord, id: string): SessionResource {
  const resource = session.resources.find((candidate) => 'id' in candidate && candidate.id === id)
  if (!resource) throw notFound(`resource ${id} was not found in session ${session.id}`)
  return resource
}

function refuseEnded(session: SessionRecord): void {
  if (session.archived_at || session.status === 'terminated') throw conflict(`session ${session.id} is terminated`)
}
