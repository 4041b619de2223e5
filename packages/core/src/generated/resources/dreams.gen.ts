// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { CreateDreamRequest, Dream, DreamPage, DreamStatusInput } from '../models.gen.ts'
import { archiveDream, cancelDream, createDream, getDream, listDreams } from '../operations.gen.ts'

export interface Dreams {
  /** listDreams */
  list(params?: ListDreamsParams | null, options?: RequestOptions): PagePromise<Dream, DreamPage>
  /** createDream */
  create(params: CreateDreamParams, options?: RequestOptions): ApiPromise<Dream>
  /** getDream */
  retrieve(dreamId: string, params?: GetDreamParams | null, options?: RequestOptions): ApiPromise<Dream>
  /** archiveDream */
  archive(dreamId: string, params?: ArchiveDreamParams | null, options?: RequestOptions): ApiPromise<Dream>
  /** cancelDream */
  cancel(dreamId: string, params?: CancelDreamParams | null, options?: RequestOptions): ApiPromise<Dream>
}

export interface ListDreamsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  'created_at[gt]'?: string
  'created_at[lt]'?: string
  /** Default false. */
  include_archived?: boolean
  statuses?: DreamStatusInput[]
}

export interface CreateDreamParams extends CreateDreamRequest, WorkspaceIdParam, BetasParam {}

export interface GetDreamParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveDreamParams extends WorkspaceIdParam, BetasParam {}

export interface CancelDreamParams extends WorkspaceIdParam, BetasParam {}

export function dreams(bind: Bind): Dreams {
  return {
    list: bind(listDreams),
    create: bind(createDream),
    retrieve: bind(getDream),
    archive: bind(archiveDream),
    cancel: bind(cancelDream),
  }
}
