import { invalidRequest } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { inTimeRange, listPage, pageLimit } from '../http/list-page.ts'
import type { DreamPage } from '../wire.ts'
import { createDream } from './create-dream.ts'
import { dreamsOf, requireDream } from './dream-record.ts'
import { finish } from './run-dream.ts'

export const dreamHandlers: Handlers = {
  createDream: ({ world, body, credential }) => createDream(world, body, credential).dream,
  getDream: ({ world, params }) => requireDream(world, params.dream_id).dream,

  listDreams({ world, query }) {
    const inRange = inTimeRange(query)
    const statuses: readonly string[] | undefined = query['statuses[]']
    const page = listPage(dreamsOf(world), {
      list: 'dreams',
      order: 'desc', // documented: dreams are listed newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: ({ dream }) =>
        (query.include_archived === true || !dream.archived_at) &&
        (statuses === undefined || statuses.includes(dream.status)) &&
        (inRange?.(dream.created_at) ?? true),
    })
    return { data: page.data.map(({ dream }) => dream), next_page: page.next_page } satisfies DreamPage
  },

  /** Documented: cancelling is idempotent on canceled dreams, a 400 on completed and failed ones. */
  cancelDream({ world, params }) {
    const record = requireDream(world, params.dream_id)
    const { status, id } = record.dream
    if (status === 'completed' || status === 'failed') throw invalidRequest(`dream ${id} is ${status}`)
    if (status !== 'canceled') finish(world, record, 'canceled')
    return record.dream
  },

  /** Documented: dreams that have ended can be archived; it is idempotent and one-way. */
  archiveDream({ world, params }) {
    const { dream } = requireDream(world, params.dream_id)
    if (dream.status === 'pending' || dream.status === 'running')
      throw invalidRequest(`dream ${dream.id} is ${dream.status}`)
    dream.archived_at ??= world.timestamps.next()
    return dream
  },
}
