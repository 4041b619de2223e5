// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { DeploymentRun, DeploymentRunPage, TriggerType } from '../models.gen.ts'
import { getDeploymentRun, listDeploymentRuns } from '../operations.gen.ts'

export interface DeploymentRuns {
  /** getDeploymentRun */
  retrieve(
    deploymentRunId: string,
    params?: GetDeploymentRunParams | null,
    options?: RequestOptions,
  ): ApiPromise<DeploymentRun>
  /** listDeploymentRuns */
  list(
    params?: ListDeploymentRunsParams | null,
    options?: RequestOptions,
  ): PagePromise<DeploymentRun, DeploymentRunPage>
}

export interface GetDeploymentRunParams extends WorkspaceIdParam, BetasParam {}

export interface ListDeploymentRunsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  'created_at[gt]'?: string
  'created_at[gte]'?: string
  'created_at[lt]'?: string
  'created_at[lte]'?: string
  deployment_id?: string
  has_error?: boolean
  trigger_type?: TriggerType
}

export function deploymentRuns(bind: Bind): DeploymentRuns {
  return {
    retrieve: bind(getDeploymentRun),
    list: bind(listDeploymentRuns),
  }
}
