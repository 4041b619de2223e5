import { invalidRequest } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { inTimeRange, listPage, pageLimit } from '../http/list-page.ts'
import type { DeploymentPage } from '../wire.ts'
import type { World } from '../world.ts'
import type { DeploymentRecord } from './deployment-record.ts'
import { deploymentsOf, deploymentView, requireDeployment } from './deployment-record.ts'
import { archiveDeployment, arm, pauseDeployment } from './schedule.ts'
import { startRun } from './start-run.ts'
import { createDeployment, updateDeployment } from './write-deployment.ts'

export const deploymentHandlers: Handlers = {
  createDeployment: ({ world, body }) => deploymentView(world, createDeployment(world, body)),
  getDeployment: ({ world, params }) => deploymentView(world, requireDeployment(world, params.deployment_id)),

  updateDeployment({ world, params, body }) {
    const deployment = requireLive(world, params.deployment_id)
    updateDeployment(world, deployment, body)
    return deploymentView(world, deployment)
  },

  listDeployments({ world, query }) {
    if (query.status !== undefined && query.include_archived !== undefined) {
      throw invalidRequest('status cannot be combined with include_archived')
    }
    const inRange = inTimeRange(query)
    const page = listPage(deploymentsOf(world), {
      list: 'deployments',
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (deployment) =>
        (query.include_archived === true || !deployment.archived_at) &&
        (query.agent_id === undefined || deployment.agent.id === query.agent_id) &&
        (query.status === undefined || query.status === (deployment.paused_reason ? 'paused' : 'active')) &&
        (inRange?.(deployment.created_at) ?? true),
    })
    return {
      data: page.data.map((deployment) => deploymentView(world, deployment)),
      next_page: page.next_page,
    } satisfies DeploymentPage
  },

  /** Documented: archiving a deployment is final. Inferred: archiving a deployment again returns the same record. */
  archiveDeployment({ world, params }) {
    const deployment = requireDeployment(world, params.deployment_id)
    if (!deployment.archived_at) archiveDeployment(world, deployment)
    return deploymentView(world, deployment)
  },

  /** Inferred: a deployment that is paused already keeps its reason. */
  pauseDeployment({ world, params }) {
    const deployment = requireLive(world, params.deployment_id)
    if (!deployment.paused_reason) pauseDeployment(world, deployment, { type: 'manual' })
    return deploymentView(world, deployment)
  },

  /** Documented: unpausing goes on with the next occurrence, and makes up for none. */
  unpauseDeployment({ world, params }) {
    const deployment = requireLive(world, params.deployment_id)
    if (deployment.paused_reason) {
      deployment.paused_reason = null
      deployment.updated_at = world.timestamps.next()
      arm(world, deployment)
      world.announce({ kind: 'deployment.unpaused', id: deployment.id })
    }
    return deploymentView(world, deployment)
  },

  /**
   * Documented: a run by hand works while paused, and tells no webhook. Inferred: a failed run by hand does not pause.
   */
  runDeployment: ({ world, params }) =>
    startRun(world, requireLive(world, params.deployment_id), { type: 'manual' }).run,
}

function requireLive(world: World, id: string): DeploymentRecord {
  const deployment = requireDeployment(world, id)
  if (deployment.archived_at) throw invalidRequest(`deployment ${id} is archived`)
  return deployment
}
