// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { DeploymentRun, DeploymentRunPage, TriggerType } from '../models.gen.ts'
import { getDeploymentRun, listDeploymentRuns } from '../operations.gen.ts'

export interface DeploymentRuns {
  /** Get a run of a deployment */
  retrieve(
    deploymentRunId: string,
    params?: GetDeploymentRunParams | null,
    options?: RequestOptions,
  ): ApiPromise<DeploymentRun>
  /**
   * List runs of deployments
   *
   * A deployment that does not exist gives an empty list.
   */
  list(
    params?: ListDeploymentRunsParams | null,
    options?: RequestOptions,
  ): PagePromise<DeploymentRun, DeploymentRunPage>
}

export interface GetDeploymentRunParams extends WorkspaceIdParam, BetasParam {}

export interface ListDeploymentRunsParams extends WorkspaceIdParam, BetasParam {
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
  /** Created after this time. */
  'created_at[gt]'?: string
  /** Not created before this time. */
  'created_at[gte]'?: string
  /** Created before this time. */
  'created_at[lt]'?: string
  /** Not created after this time. */
  'created_at[lte]'?: string
  deployment_id?: string
  /** True for runs that failed, false for those that led to a session. */
  has_error?: boolean
  trigger_type?: TriggerType
}

/** Single starts of deployments, and what became of them. */
export function deploymentRuns(bind: Bind): DeploymentRuns {
  return {
    retrieve: bind(getDeploymentRun),
    list: bind(listDeploymentRuns),
  }
}
