// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { ModelInfo, ModelInfoPage } from '../models.gen.ts'
import { getModel, listModels } from '../operations.gen.ts'

export interface Models {
  /** getModel */
  retrieve(modelId: string, params?: GetModelParams | null, options?: RequestOptions): ApiPromise<ModelInfo>
  /** listModels */
  list(params?: ListModelsParams | null, options?: RequestOptions): PagePromise<ModelInfo, ModelInfoPage>
}

export interface GetModelParams extends WorkspaceIdParam, BetasParam {}

export interface ListModelsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  before_id?: string
  after_id?: string
  lifecycle?: Array<'active' | 'deprecated' | 'retired'>
}

export function models(bind: Bind): Models {
  return {
    retrieve: bind(getModel),
    list: bind(listModels),
  }
}
