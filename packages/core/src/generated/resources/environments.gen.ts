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
  /** List environments */
  list(params?: ListEnvironmentsParams | null, options?: RequestOptions): PagePromise<Environment, EnvironmentPage>
  /**
   * Create an environment
   *
   * A cloud environment with an unrestricted network and no packages, unless `config` says otherwise.
   */
  create(params: CreateEnvironmentParams, options?: RequestOptions): ApiPromise<Environment>
  /** Get an environment */
  retrieve(
    environmentId: string,
    params?: GetEnvironmentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Environment>
  /**
   * Update an environment
   *
   * A partial update, which reaches only sandboxes that are made afterwards. The kind of environment can't change. A
   * request that changes nothing emits no webhook.
   */
  update(
    environmentId: string,
    params?: UpdateEnvironmentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Environment>
  /**
   * Delete an environment
   *
   * Works on active and archived environments.
   */
  delete(
    environmentId: string,
    params?: DeleteEnvironmentParams | null,
    options?: RequestOptions,
  ): ApiPromise<DeletedEnvironment>
  /**
   * Archive an environment
   *
   * There is no way back. No updates and no new sessions afterwards. Archiving again returns the same record and emits
   * nothing.
   */
  archive(
    environmentId: string,
    params?: ArchiveEnvironmentParams | null,
    options?: RequestOptions,
  ): ApiPromise<Environment>
  readonly work: EnvironmentsWork
}

export interface EnvironmentsWork {
  /**
   * Get a work item
   *
   * `secret` is null here.
   */
  retrieve(workId: string, params: GetWorkParams, options?: RequestOptions): ApiPromise<SelfHostedWork>
  /** Update the metadata of a work item */
  update(workId: string, params: UpdateWorkParams, options?: RequestOptions): ApiPromise<SelfHostedWork>
  /**
   * List work items
   *
   * `secret` is null here.
   */
  list(
    environmentId: string,
    params?: ListWorkParams | null,
    options?: RequestOptions,
  ): PagePromise<SelfHostedWork, SelfHostedWorkPage>
  /**
   * Acknowledge a work item
   *
   * Takes a claimed item off the queue – `queued` becomes `starting`. An item that is not acknowledged in time is
   * handed out again. What a second acknowledgement answers is not documented.
   */
  ack(workId: string, params: AckWorkParams, options?: RequestOptions): ApiPromise<SelfHostedWork>
  /**
   * Prolong the lease of a work item
   *
   * A compare-and-swap – `expected_last_heartbeat` must be the stored heartbeat, except while the item is stopping or
   * stopped. If the answer to a heartbeat gets lost, the next one fails with 412; `details.current_state` then tells
   * whether the lease is still one's own.
   */
  heartbeat(
    workId: string,
    params: HeartbeatWorkParams,
    options?: RequestOptions,
  ): ApiPromise<SelfHostedWorkHeartbeatResponse>
  /**
   * Claim a work item
   *
   * Hands out the next item, with its `secret`, which is filled only here. JSON null, or an empty body, means that
   * there is none. A claim whose answer gets lost is handed out again after `reclaim_older_than_ms`.
   */
  poll(
    environmentId: string,
    params?: PollWorkParams | null,
    options?: RequestOptions,
  ): ApiPromise<SelfHostedWork | null>
  /** Get the state of a work queue */
  stats(
    environmentId: string,
    params?: GetWorkStatsParams | null,
    options?: RequestOptions,
  ): ApiPromise<SelfHostedWorkQueueStats>
  /**
   * Stop a work item
   *
   * By default the item becomes `stopping`; the worker sees that at its next heartbeat and confirms with a forced stop.
   * `force` makes it `stopped` at once.
   */
  stop(workId: string, params: StopWorkParams, options?: RequestOptions): ApiPromise<SelfHostedWork>
}

export interface ListEnvironmentsParams extends WorkspaceIdParam, BetasParam {
  /** How many entries a page may have. */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /** Whether archived ones are listed too. */
  include_archived?: boolean
}

export interface CreateEnvironmentParams extends CreateEnvironmentRequest, WorkspaceIdParam, BetasParam {}

export interface GetEnvironmentParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateEnvironmentParams extends UpdateEnvironmentRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteEnvironmentParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveEnvironmentParams extends WorkspaceIdParam, BetasParam {}

export interface GetWorkParams extends WorkspaceIdParam, BetasParam {
  /** A self-hosted environment (`env_`). */
  environment_id: string
}

export interface UpdateWorkParams extends UpdateWorkRequest, WorkspaceIdParam, BetasParam {
  /** A self-hosted environment (`env_`). */
  environment_id: string
}

export interface ListWorkParams extends BetasParam {
  /** How many entries a page may have. */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
}

export interface AckWorkParams extends BetasParam {
  /** A self-hosted environment (`env_`). */
  environment_id: string
}

export interface HeartbeatWorkParams extends BetasParam {
  /** A self-hosted environment (`env_`). */
  environment_id: string
  /** How long the lease shall last, in seconds. */
  desired_ttl_seconds?: number | null
  /** `NO_HEARTBEAT` for the first call; after that `last_heartbeat` of the answer before, byte for byte. */
  expected_last_heartbeat?: string | null
}

export interface PollWorkParams extends WorkerIdParam, BetasParam {
  /** How long to wait for an item. Left out answers at once. */
  block_ms?: number | null
  /**
   * Hand out items that were claimed longer ago than this and never acknowledged.
   * Default 5000.
   */
  reclaim_older_than_ms?: number | null
}

export interface GetWorkStatsParams extends WorkspaceIdParam, BetasParam {}

export interface StopWorkParams extends StopWorkRequest, WorkspaceIdParam, BetasParam {
  /** A self-hosted environment (`env_`). */
  environment_id: string
}

/** Where sessions run, in the cloud or on machines of your own, and the work queue of the latter. */
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
