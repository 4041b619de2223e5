// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { CreateDreamRequest, Dream, DreamPage, DreamStatusInput } from '../models.gen.ts'
import { archiveDream, cancelDream, createDream, getDream, listDreams } from '../operations.gen.ts'

export interface Dreams {
  /**
   * List dreams
   *
   * Newest first.
   */
  list(params?: ListDreamsParams | null, options?: RequestOptions): PagePromise<Dream, DreamPage>
  /**
   * Start a dream
   *
   * Reads up to 100 sessions and one memory store, and writes into a clone of that store, or into the store itself.
   */
  create(params: CreateDreamParams, options?: RequestOptions): ApiPromise<Dream>
  /**
   * Get a dream
   *
   * Archived dreams are returned too.
   */
  retrieve(dreamId: string, params?: GetDreamParams | null, options?: RequestOptions): ApiPromise<Dream>
  /**
   * Archive a dream
   *
   * Only dreams that have ended. There is no way back; archiving again does no harm.
   */
  archive(dreamId: string, params?: ArchiveDreamParams | null, options?: RequestOptions): ApiPromise<Dream>
  /**
   * Cancel a dream
   *
   * Canceling again does no harm. The usage may still move afterwards.
   */
  cancel(dreamId: string, params?: CancelDreamParams | null, options?: RequestOptions): ApiPromise<Dream>
}

export interface ListDreamsParams extends WorkspaceIdParam, BetasParam {
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
  /** Created before this time. */
  'created_at[lt]'?: string
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
  /** Repeat it for several. */
  statuses?: DreamStatusInput[]
}

export interface CreateDreamParams extends CreateDreamRequest, WorkspaceIdParam, BetasParam {}

export interface GetDreamParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveDreamParams extends WorkspaceIdParam, BetasParam {}

export interface CancelDreamParams extends WorkspaceIdParam, BetasParam {}

/** Runs that read sessions and work what they learn into a memory store. */
export function dreams(bind: Bind): Dreams {
  return {
    list: bind(listDreams),
    create: bind(createDream),
    retrieve: bind(getDream),
    archive: bind(archiveDream),
    cancel: bind(cancelDream),
  }
}
