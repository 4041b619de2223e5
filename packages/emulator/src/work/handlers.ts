import { requireEnvironment } from '../environments/handlers.ts'
import { conflict } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import { mergeMetadata } from '../http/merge-metadata.ts'
import type { SelfHostedWorkPage, SelfHostedWorkQueueStats } from '../wire.ts'
import { heartbeat } from './heartbeat.ts'
import { pollWork } from './poll-work.ts'
import { markStopped, queueOf, requireWork, workOf, workView } from './work-record.ts'
import { countWorkers } from './worker-sightings.ts'

export const workHandlers: Handlers = {
  pollWork,
  getWork: ({ world, params }) => workView(requireWork(world, params.environment_id, params.work_id)),

  updateWork({ world, params, body }) {
    const work = requireWork(world, params.environment_id, params.work_id)
    work.metadata = mergeMetadata(work.metadata, body.metadata)
    return workView(work)
  },

  listWork({ world, params, query }) {
    const { id } = requireEnvironment(world, params.environment_id)
    queueOf(world, id)
    const page = listPage(workOf(world), {
      list: `work/${id}`,
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (work) => work.environment_id === id,
    })
    return { data: page.data.map((work) => workView(work)), next_page: page.next_page } satisfies SelfHostedWorkPage
  },

  /**
   * Documented: an acknowledged item is off the queue and `starting`. Inferred: a second acknowledgement changes
   * nothing; one of a stopped item is a conflict.
   */
  ackWork({ world, params }) {
    const work = requireWork(world, params.environment_id, params.work_id)
    if (work.state === 'stopped') throw conflict(`work ${work.id} is stopped`)
    if (work.state === 'queued') {
      work.state = 'starting'
      work.acknowledged_at = world.timestamps.next()
      work.leaseUntil = world.clock.now() + work.ttlSeconds * 1000
    }
    return workView(work)
  },

  heartbeatWork: ({ world, params, query }) =>
    heartbeat(world, requireWork(world, params.environment_id, params.work_id), query),

  /**
   * Documented: the worker sees `stopping` and confirms by force; stopping a stopped item is a conflict. Inferred: an
   * item that nobody took up stops at once.
   */
  stopWork({ world, params, body }) {
    const work = requireWork(world, params.environment_id, params.work_id)
    if (work.state === 'stopped') throw conflict(`work ${work.id} is stopped`)
    work.stop_requested_at ??= world.timestamps.next()
    if (body?.force === true || work.state === 'queued') markStopped(world, work)
    else work.state = 'stopping'
    return workView(work)
  },

  /**
   * Inferred: of a queue's figures `depth` counts what waits for a poll, `pending` what was polled and not
   * acknowledged.
   */
  getWorkStats({ world, params }) {
    const { id } = requireEnvironment(world, params.environment_id)
    const queued = queueOf(world, id).filter(({ state }) => state === 'queued')
    const waiting = queued.filter(({ claimedAt }) => claimedAt === null)
    return {
      type: 'work_queue_stats',
      depth: waiting.length,
      pending: queued.length - waiting.length,
      oldest_queued_at: queued[0]?.created_at ?? null,
      workers_polling: countWorkers(world, id),
    } satisfies SelfHostedWorkQueueStats
  },
}
