// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { ModelInfo, ModelInfoPage } from '../models.gen.ts'
import { getModel, listModels } from '../operations.gen.ts'

export interface Models {
  /**
   * Get a model
   *
   * An alias is accepted in place of the id.
   */
  retrieve(modelId: string, params?: GetModelParams | null, options?: RequestOptions): ApiPromise<ModelInfo>
  /**
   * List models
   *
   * Newest first. Retired models are left out unless asked for.
   */
  list(params?: ListModelsParams | null, options?: RequestOptions): PagePromise<ModelInfo, ModelInfoPage>
}

export interface GetModelParams extends WorkspaceIdParam, BetasParam {}

export interface ListModelsParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /** Entries before this one. */
  before_id?: string
  /** Entries after this one. */
  after_id?: string
  /** Up to 3 values. Left out means active and deprecated ones. */
  lifecycle?: Array<'active' | 'deprecated' | 'retired'>
}

/** The models that agents can use. */
export function models(bind: Bind): Models {
  return {
    retrieve: bind(getModel),
    list: bind(listModels),
  }
}
