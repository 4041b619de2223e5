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
  /** listDeployments */
  list(params?: ListDeploymentsParams | null, options?: RequestOptions): PagePromise<Deployment, DeploymentPage>
  /** createDeployment */
  create(params: CreateDeploymentParams, options?: RequestOptions): ApiPromise<Deployment>
  /** getDeployment */
  retrieve(deploymentId: string, params?: GetDeploymentParams | null, options?: RequestOptions): ApiPromise<Deployment>
  /** updateDeployment */
  update(deploymentId: string, params?: UpdateDeploymentParams | null, options?: RequestOptions): ApiPromise<Deployment>
  /** archiveDeployment */
  archive(
    deploymentId: string,
    params?: ArchiveDeploymentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Deployment>
  /** pauseDeployment */
  pause(deploymentId: string, params?: PauseDeploymentParams | null, options?: RequestOptions): ApiPromise<Deployment>
  /** runDeployment */
  run(deploymentId: string, params?: RunDeploymentParams | null, options?: RequestOptions): ApiPromise<DeploymentRun>
  /** unpauseDeployment */
  unpause(
    deploymentId: string,
    params?: UnpauseDeploymentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Deployment>
}

export interface ListDeploymentsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  agent_id?: string
  'created_at[gte]'?: string
  'created_at[lte]'?: string
  /** Default false. */
  include_archived?: boolean
  status?: DeploymentStatusInput
}

export interface CreateDeploymentParams extends CreateDeploymentRequest, WorkspaceIdParam, BetasParam {}

export interface GetDeploymentParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateDeploymentParams extends UpdateDeploymentRequest, WorkspaceIdParam, BetasParam {}

export interface ArchiveDeploymentParams extends WorkspaceIdParam, BetasParam {}

export interface PauseDeploymentParams extends WorkspaceIdParam, BetasParam {}

export interface RunDeploymentParams extends WorkspaceIdParam, BetasParam {}

export interface UnpauseDeploymentParams extends WorkspaceIdParam, BetasParam {}

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
