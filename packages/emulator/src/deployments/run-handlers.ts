import { notFound } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { inTimeRange, listPage, pageLimit } from '../http/list-page.ts'
import type { DeploymentRunPage } from '../wire.ts'
import { runsOf } from './deployment-record.ts'

export const runHandlers: Handlers = {
  getDeploymentRun({ world, params }) {
    const run = runsOf(world).get(params.deployment_run_id)
    if (!run) throw notFound(`deployment run ${params.deployment_run_id} was not found`)
    return run
  },

  /** Documented: an unknown deployment has no runs; it is no error. */
  listDeploymentRuns({ world, query }) {
    const inRange = inTimeRange(query)
    return listPage(runsOf(world), {
      list: 'deployment_runs',
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (run) =>
        (query.deployment_id === undefined || run.deployment_id === query.deployment_id) &&
        (query.has_error === undefined || (run.error !== null) === query.has_error) &&
        (query.trigger_type === undefined || run.trigger_context.type === query.trigger_type) &&
        (inRange?.(run.created_at) ?? true),
    }) satisfies DeploymentRunPage
  },
}
