// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type {
  CreateMemoryRequest,
  CreateMemoryStoreRequest,
  DeletedMemory,
  DeletedMemoryStore,
  Memory,
  MemoryListItem,
  MemoryListItemPage,
  MemoryStore,
  MemoryStorePage,
  MemoryVersion,
  MemoryVersionOperationInput,
  MemoryVersionPage,
  MemoryView,
  UpdateMemoryRequest,
  UpdateMemoryStoreRequest,
} from '../models.gen.ts'
import {
  archiveMemoryStore,
  createMemory,
  createMemoryStore,
  deleteMemory,
  deleteMemoryStore,
  getMemory,
  getMemoryStore,
  getMemoryVersion,
  listMemories,
  listMemoryStores,
  listMemoryVersions,
  redactMemoryVersion,
  updateMemory,
  updateMemoryStore,
} from '../operations.gen.ts'

export interface MemoryStores {
  /** listMemoryStores */
  list(params?: ListMemoryStoresParams | null, options?: RequestOptions): PagePromise<MemoryStore, MemoryStorePage>
  /** createMemoryStore */
  create(params: CreateMemoryStoreParams, options?: RequestOptions): ApiPromise<MemoryStore>
  /** getMemoryStore */
  retrieve(
    memoryStoreId: string,
    params?: GetMemoryStoreParams | null,
    options?: RequestOptions,
  ): ApiPromise<MemoryStore>
  /** updateMemoryStore */
  update(
    memoryStoreId: string,
    params?: UpdateMemoryStoreParams | null,
    options?: RequestOptions,
  ): ApiPromise<MemoryStore>
  /** deleteMemoryStore */
  delete(
    memoryStoreId: string,
    params?: DeleteMemoryStoreParams | null,
    options?: RequestOptions,
  ): ApiPromise<DeletedMemoryStore>
  /** archiveMemoryStore */
  archive(
    memoryStoreId: string,
    params?: ArchiveMemoryStoreParams | null,
    options?: RequestOptions,
  ): ApiPromise<MemoryStore>
  readonly memories: MemoryStoresMemories
  readonly memoryVersions: MemoryStoresMemoryVersions
}

export interface MemoryStoresMemories {
  /** listMemories */
  list(
    memoryStoreId: string,
    params?: ListMemoriesParams | null,
    options?: RequestOptions,
  ): PagePromise<MemoryListItem, MemoryListItemPage>
  /** createMemory */
  create(memoryStoreId: string, params: CreateMemoryParams, options?: RequestOptions): ApiPromise<Memory>
  /** getMemory */
  retrieve(memoryId: string, params: GetMemoryParams, options?: RequestOptions): ApiPromise<Memory>
  /** updateMemory */
  update(memoryId: string, params: UpdateMemoryParams, options?: RequestOptions): ApiPromise<Memory>
  /** deleteMemory */
  delete(memoryId: string, params: DeleteMemoryParams, options?: RequestOptions): ApiPromise<DeletedMemory>
}

export interface MemoryStoresMemoryVersions {
  /** getMemoryVersion */
  retrieve(memoryVersionId: string, params: GetMemoryVersionParams, options?: RequestOptions): ApiPromise<MemoryVersion>
  /** listMemoryVersions */
  list(
    memoryStoreId: string,
    params?: ListMemoryVersionsParams | null,
    options?: RequestOptions,
  ): PagePromise<MemoryVersion, MemoryVersionPage>
  /** redactMemoryVersion */
  redact(
    memoryVersionId: string,
    params: RedactMemoryVersionParams,
    options?: RequestOptions,
  ): ApiPromise<MemoryVersion>
}

export interface ListMemoryStoresParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  'created_at[gte]'?: string
  'created_at[lte]'?: string
  /** Default false. */
  include_archived?: boolean
}

export interface CreateMemoryStoreParams extends CreateMemoryStoreRequest, WorkspaceIdParam, BetasParam {}

export interface GetMemoryStoreParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateMemoryStoreParams extends UpdateMemoryStoreRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteMemoryStoreParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveMemoryStoreParams extends WorkspaceIdParam, BetasParam {}

export interface ListMemoriesParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  /** Default 0. */
  depth?: number
  path_prefix?: string
  /** Default "basic". */
  view?: MemoryView
}

export interface CreateMemoryParams extends CreateMemoryRequest, WorkspaceIdParam, BetasParam {
  /** Default "basic". */
  view?: MemoryView
}

export interface GetMemoryParams extends WorkspaceIdParam, BetasParam {
  memory_store_id: string
  /** Default "full". */
  view?: MemoryView
}

export interface UpdateMemoryParams extends UpdateMemoryRequest, WorkspaceIdParam, BetasParam {
  memory_store_id: string
  /** Default "basic". */
  view?: MemoryView
}

export interface DeleteMemoryParams extends WorkspaceIdParam, BetasParam {
  memory_store_id: string
  expected_content_sha256?: string
}

export interface GetMemoryVersionParams extends WorkspaceIdParam, BetasParam {
  memory_store_id: string
  /** Default "full". */
  view?: MemoryView
}

export interface ListMemoryVersionsParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  api_key_id?: string
  'created_at[gte]'?: string
  'created_at[lte]'?: string
  memory_id?: string
  operation?: MemoryVersionOperationInput
  service_account_id?: string
  session_id?: string
  /** Default "basic". */
  view?: MemoryView
}

export interface RedactMemoryVersionParams extends WorkspaceIdParam, BetasParam {
  memory_store_id: string
}

export function memoryStores(bind: Bind): MemoryStores {
  return {
    list: bind(listMemoryStores),
    create: bind(createMemoryStore),
    retrieve: bind(getMemoryStore),
    update: bind(updateMemoryStore),
    delete: bind(deleteMemoryStore),
    archive: bind(archiveMemoryStore),
    memories: {
      list: bind(listMemories),
      create: bind(createMemory),
      retrieve: bind(getMemory),
      update: bind(updateMemory),
      delete: bind(deleteMemory),
    },
    memoryVersions: {
      retrieve: bind(getMemoryVersion),
      list: bind(listMemoryVersions),
      redact: bind(redactMemoryVersion),
    },
  }
}
