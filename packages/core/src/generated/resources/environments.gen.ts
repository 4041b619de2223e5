// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkerIdParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type {
  CreateEnvironmentRequest,
  DeletedEnvironment,
  Environment,
  EnvironmentPage,
  SelfHostedWork,
  SelfHostedWorkHeartbeatResponse,
  SelfHostedWorkPage,
  SelfHostedWorkQueueStats,
  StopWorkRequest,
  UpdateEnvironmentRequest,
  UpdateWorkRequest,
} from '../models.gen.ts'
import {
  ackWork,
  archiveEnvironment,
  createEnvironment,
  deleteEnvironment,
  getEnvironment,
  getWork,
  getWorkStats,
  heartbeatWork,
  listEnvironments,
  listWork,
  pollWork,
  stopWork,
  updateEnvironment,
  updateWork,
} from '../operations.gen.ts'

export interface Environments {
  /** listEnvironments */
  list(params?: ListEnvironmentsParams | null, options?: RequestOptions): PagePromise<Environment, EnvironmentPage>
  /** createEnvironment */
  create(params: CreateEnvironmentParams, options?: RequestOptions): ApiPromise<Environment>
  /** getEnvironment */
  retrieve(
    environmentId: string,
    params?: GetEnvironmentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Environment>
  /** updateEnvironment */
  update(
    environmentId: string,
    params?: UpdateEnvironmentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Environment>
  /** deleteEnvironment */
  delete(
    environmentId: string,
    params?: DeleteEnvironmentParams | null,
    options?: RequestOptions,
  ): ApiPromise<DeletedEnvironment>
  /** archiveEnvironment */
  archive(
    environmentId: string,
    params?: ArchiveEnvironmentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Environment>
  readonly work: EnvironmentsWork
}

export interface EnvironmentsWork {
  /** getWork */
  retrieve(workId: string, params: GetWorkParams, options?: RequestOptions): ApiPromise<SelfHostedWork>
  /** updateWork */
  update(workId: string, params: UpdateWorkParams, options?: RequestOptions): ApiPromise<SelfHostedWork>
  /** listWork */
  list(
    environmentId: string,
    params?: ListWorkParams | null,
    options?: RequestOptions,
  ): PagePromise<SelfHostedWork, SelfHostedWorkPage>
  /** ackWork */
  ack(workId: string, params: AckWorkParams, options?: RequestOptions): ApiPromise<SelfHostedWork>
  /** heartbeatWork */
  heartbeat(
    workId: string,
    params: HeartbeatWorkParams,
    options?: RequestOptions,
  ): ApiPromise<SelfHostedWorkHeartbeatResponse>
  /** pollWork */
  poll(
    environmentId: string,
    params?: PollWorkParams | null,
    options?: RequestOptions,
  ): ApiPromise<SelfHostedWork | null>
  /** getWorkStats */
  stats(
    environmentId: string,
    params?: GetWorkStatsParams | null,
    options?: RequestOptions,
  ): ApiPromise<SelfHostedWorkQueueStats>
  /** stopWork */
  stop(workId: string, params: StopWorkParams, options?: RequestOptions): ApiPromise<SelfHostedWork>
}

export interface ListEnvironmentsParams extends WorkspaceIdParam, BetasParam {
  limit?: number
  page?: string | null
  include_archived?: boolean
}

export interface CreateEnvironmentParams extends CreateEnvironmentRequest, WorkspaceIdParam, BetasParam {}

export interface GetEnvironmentParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateEnvironmentParams extends UpdateEnvironmentRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteEnvironmentParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveEnvironmentParams extends WorkspaceIdParam, BetasParam {}

export interface GetWorkParams extends WorkspaceIdParam, BetasParam {
  environment_id: string
}

export interface UpdateWorkParams extends UpdateWorkRequest, WorkspaceIdParam, BetasParam {
  environment_id: string
}

export interface ListWorkParams extends BetasParam {
  limit?: number
  page?: string | null
}

export interface AckWorkParams extends BetasParam {
  environment_id: string
}

export interface HeartbeatWorkParams extends BetasParam {
  environment_id: string
  desired_ttl_seconds?: number | null
  expected_last_heartbeat?: string | null
}

export interface PollWorkParams extends WorkerIdParam, BetasParam {
  block_ms?: number | null
  /** Default 5000. */
  reclaim_older_than_ms?: number | null
}

export interface GetWorkStatsParams extends WorkspaceIdParam, BetasParam {}

export interface StopWorkParams extends StopWorkRequest, WorkspaceIdParam, BetasParam {
  environment_id: string
}

export function environments(bind: Bind): Environments {
  return {
    list: bind(listEnvironments),
    create: bind(createEnvironment),
    retrieve: bind(getEnvironment),
    update: bind(updateEnvironment),
    delete: bind(deleteEnvironment),
    archive: bind(archiveEnvironment),
    work: {
      retrieve: bind(getWork),
      update: bind(updateWork),
      list: bind(listWork),
      ack: bind(ackWork),
      heartbeat: bind(heartbeatWork),
      poll: bind(pollWork),
      stats: bind(getWorkStats),
      stop: bind(stopWork),
    },
  }
}
