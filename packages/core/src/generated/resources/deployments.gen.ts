// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type {
  CreateDeploymentRequest,
  Deployment,
  DeploymentPage,
  DeploymentRun,
  DeploymentStatusInput,
  UpdateDeploymentRequest,
} from '../models.gen.ts'
import {
  archiveDeployment,
  createDeployment,
  getDeployment,
  listDeployments,
  pauseDeployment,
  runDeployment,
  unpauseDeployment,
  updateDeployment,
} from '../operations.gen.ts'

export interface Deployments {
  /** List deployments */
  list(params?: ListDeploymentsParams | null, options?: RequestOptions): PagePromise<Deployment, DeploymentPage>
  /**
   * Create a deployment
   *
   * Starts sessions on a schedule, or on demand. The agent is pinned to a version now.
   */
  create(params: CreateDeploymentParams, options?: RequestOptions): ApiPromise<Deployment>
  /** Get a deployment */
  retrieve(deploymentId: string, params?: GetDeploymentParams | null, options?: RequestOptions): ApiPromise<Deployment>
  /**
   * Update a deployment
   *
   * A partial update – arrays are replaced whole, metadata is merged, a null schedule leaves a deployment that is run
   * by hand only. Archived deployments can't be changed.
   */
  update(deploymentId: string, params?: UpdateDeploymentParams | null, options?: RequestOptions): ApiPromise<Deployment>
  /**
   * Archive a deployment
   *
   * There is no way back. The status reads `active` with `archived_at` set, and there are no upcoming runs.
   */
  archive(
    deploymentId: string,
    params?: ArchiveDeploymentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Deployment>
  /**
   * Pause a deployment
   *
   * Scheduled runs are left out until it goes on; runs by hand stay possible.
   */
  pause(deploymentId: string, params?: PauseDeploymentParams | null, options?: RequestOptions): ApiPromise<Deployment>
  /**
   * Run a deployment now
   *
   * Creates a session at once, also while the deployment is paused. Such runs emit no `deployment_run` webhooks.
   */
  run(deploymentId: string, params?: RunDeploymentParams | null, options?: RequestOptions): ApiPromise<DeploymentRun>
  /**
   * Let a paused deployment go on
   *
   * It goes on with the next time of the schedule; what was missed is not made up for.
   */
  unpause(
    deploymentId: string,
    params?: UnpauseDeploymentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Deployment>
}

export interface ListDeploymentsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  agent_id?: string
  /** Not created before this time. */
  'created_at[gte]'?: string
  /** Not created after this time. */
  'created_at[lte]'?: string
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
  /** Not together with `include_archived`. */
  status?: DeploymentStatusInput
}

export interface CreateDeploymentParams extends CreateDeploymentRequest, WorkspaceIdParam, BetasParam {}

export interface GetDeploymentParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateDeploymentParams extends UpdateDeploymentRequest, WorkspaceIdParam, BetasParam {}

export interface ArchiveDeploymentParams extends WorkspaceIdParam, BetasParam {}

export interface PauseDeploymentParams extends WorkspaceIdParam, BetasParam {}

export interface RunDeploymentParams extends WorkspaceIdParam, BetasParam {}

export interface UnpauseDeploymentParams extends WorkspaceIdParam, BetasParam {}

/** Sessions that start on a schedule or on demand. */
export function deployments(bind: Bind): Deployments {
  return {
    list: bind(listDeployments),
    create: bind(createDeployment),
    retrieve: bind(getDeployment),
    update: bind(updateDeployment),
    archive: bind(archiveDeployment),
    pause: bind(pauseDeployment),
    run: bind(runDeployment),
    unpause: bind(unpauseDeployment),
  }
}
