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
  /** List memory stores */
  list(params?: ListMemoryStoresParams | null, options?: RequestOptions): PagePromise<MemoryStore, MemoryStorePage>
  /**
   * Create a memory store
   *
   * Names need not be unique.
   */
  create(params: CreateMemoryStoreParams, options?: RequestOptions): ApiPromise<MemoryStore>
  /** Get a memory store */
  retrieve(
    memoryStoreId: string,
    params?: GetMemoryStoreParams | null,
    options?: RequestOptions,
  ): ApiPromise<MemoryStore>
  /**
   * Update a memory store
   *
   * Refused once it is archived.
   */
  update(
    memoryStoreId: string,
    params?: UpdateMemoryStoreParams | null,
    options?: RequestOptions,
  ): ApiPromise<MemoryStore>
  /**
   * Delete a memory store
   *
   * Removes its memories and their versions too.
   */
  delete(
    memoryStoreId: string,
    params?: DeleteMemoryStoreParams | null,
    options?: RequestOptions,
  ): ApiPromise<DeletedMemoryStore>
  /**
   * Archive a memory store
   *
   * There is no way back. It can still be read, deleted and redacted.
   */
  archive(
    memoryStoreId: string,
    params?: ArchiveMemoryStoreParams | null,
    options?: RequestOptions,
  ): ApiPromise<MemoryStore>
  readonly memories: MemoryStoresMemories
  readonly memoryVersions: MemoryStoresMemoryVersions
}

export interface MemoryStoresMemories {
  /**
   * List memories
   *
   * In an order of the server's choice.
   */
  list(
    memoryStoreId: string,
    params?: ListMemoriesParams | null,
    options?: RequestOptions,
  ): PagePromise<MemoryListItem, MemoryListItemPage>
  /**
   * Create a memory
   *
   * Never overwrites. A repeated request answers 409, because the path is taken.
   */
  create(memoryStoreId: string, params: CreateMemoryParams, options?: RequestOptions): ApiPromise<Memory>
  /** Get a memory */
  retrieve(memoryId: string, params: GetMemoryParams, options?: RequestOptions): ApiPromise<Memory>
  /**
   * Update a memory
   *
   * Changes content, path or both; a rename keeps the id. With a `precondition` it only applies to the content that the
   * caller has read – or when content and path already are as requested, so that it may be repeated.
   */
  update(memoryId: string, params: UpdateMemoryParams, options?: RequestOptions): ApiPromise<Memory>
  /**
   * Delete a memory
   *
   * Its versions stay, with one more of operation `deleted`.
   */
  delete(memoryId: string, params: DeleteMemoryParams, options?: RequestOptions): ApiPromise<DeletedMemory>
}

export interface MemoryStoresMemoryVersions {
  /** Get a version of a memory */
  retrieve(memoryVersionId: string, params: GetMemoryVersionParams, options?: RequestOptions): ApiPromise<MemoryVersion>
  /**
   * List versions of memories
   *
   * Newest first.
   */
  list(
    memoryStoreId: string,
    params?: ListMemoryVersionsParams | null,
    options?: RequestOptions,
  ): PagePromise<MemoryVersion, MemoryVersionPage>
  /**
   * Redact a version of a memory
   *
   * Clears content, path, size and hash for good. The current version of a memory that exists can't be redacted.
   */
  redact(
    memoryVersionId: string,
    params: RedactMemoryVersionParams,
    options?: RequestOptions,
  ): ApiPromise<MemoryVersion>
}

export interface ListMemoryStoresParams extends WorkspaceIdParam, BetasParam {
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
  /** Not created before this time. */
  'created_at[gte]'?: string
  /** Not created after this time. */
  'created_at[lte]'?: string
  /**
   * Whether archived ones are listed too.
   * Default false.
   */
  include_archived?: boolean
}

export interface CreateMemoryStoreParams extends CreateMemoryStoreRequest, WorkspaceIdParam, BetasParam {}

export interface GetMemoryStoreParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateMemoryStoreParams extends UpdateMemoryStoreRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteMemoryStoreParams extends WorkspaceIdParam, BetasParam {}

export interface ArchiveMemoryStoreParams extends WorkspaceIdParam, BetasParam {}

export interface ListMemoriesParams extends WorkspaceIdParam, BetasParam {
  /**
   * At most 20 with the view `full`.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /**
   * 0 lists everything below the prefix, 1 its children only, with `memory_prefix` entries for what lies deeper.
   * Default 0.
   */
  depth?: number
  /** Ends with `/`, and matches whole segments. */
  path_prefix?: string
  /**
   * Whether the entries have their content.
   * Default "basic".
   */
  view?: MemoryView
}

export interface CreateMemoryParams extends CreateMemoryRequest, WorkspaceIdParam, BetasParam {
  /**
   * Whether the answer has the content.
   * Default "basic".
   */
  view?: MemoryView
}

export interface GetMemoryParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `memstore_`. */
  memory_store_id: string
  /**
   * Whether the answer has the content.
   * Default "full".
   */
  view?: MemoryView
}

export interface UpdateMemoryParams extends UpdateMemoryRequest, WorkspaceIdParam, BetasParam {
  /** Starts with `memstore_`. */
  memory_store_id: string
  /**
   * Whether the answer has the content.
   * Default "basic".
   */
  view?: MemoryView
}

export interface DeleteMemoryParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `memstore_`. */
  memory_store_id: string
  /** Delete only if the content has this hash. */
  expected_content_sha256?: string
}

export interface GetMemoryVersionParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `memstore_`. */
  memory_store_id: string
  /**
   * Whether the answer has the content.
   * Default "full".
   */
  view?: MemoryView
}

export interface ListMemoryVersionsParams extends WorkspaceIdParam, BetasParam {
  /**
   * At most 20 with the view `full`.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /** Changes that came with this API key. */
  api_key_id?: string
  /** Not created before this time. */
  'created_at[gte]'?: string
  /** Not created after this time. */
  'created_at[lte]'?: string
  /** Versions of this memory. */
  memory_id?: string
  operation?: MemoryVersionOperationInput
  /** Changes that came from this service account. */
  service_account_id?: string
  /** Changes that came from this session. */
  session_id?: string
  /**
   * Whether the entries have their content.
   * Default "basic".
   */
  view?: MemoryView
}

export interface RedactMemoryVersionParams extends WorkspaceIdParam, BetasParam {
  /** Starts with `memstore_`. */
  memory_store_id: string
}

/** Text that sessions share, with its versions. */
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
