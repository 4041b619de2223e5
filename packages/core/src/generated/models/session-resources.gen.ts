// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'

/** A file to mount into a session. Only files can be added after creation. */
export interface AddSessionResourceRequest {
  /** Starts with `file_`. */
  file_id: string
  type: 'file'
  /** Where to mount it, rooted under `/mnt/session/uploads`. */
  mount_path?: string | null
}

/** Check out a branch. */
export interface BranchCheckout {
  name: string
  type: 'branch'
}

/** Check out a commit. */
export interface CommitCheckout {
  sha: string
  type: 'commit'
}

/** Confirms that a file is no longer a resource of the session. */
export interface DeletedSessionResource {
  /** Starts with `sesrsc_`. */
  id: string
  type: 'session_resource_deleted'
}

/** A copy of an uploaded file in the sandbox. */
export interface FileResource {
  /** Starts with `sesrsc_`. */
  id: string
  created_at: string
  /** The copy, which has an id of its own, not that of the uploaded file. */
  file_id: string
  mount_path: string
  type: 'file'
  updated_at: string
}

/** A file that sessions of a deployment mount. */
export interface FileResourceConfig {
  /** Starts with `file_`. */
  file_id: string
  type: 'file'
  mount_path?: string | null
}

/** An uploaded file to mount. The session gets a copy with an id of its own. */
export interface FileResourceParams {
  /** Starts with `file_`. */
  file_id: string
  type: 'file'
  /** Where to mount it, rooted under `/mnt/session/uploads`. */
  mount_path?: string | null
}

/** A resource of a session. Memory stores have no id of their own, so they can't be fetched one by one. */
export type GetSessionResourceResponse = GitHubRepositoryResource | FileResource | MemoryStoreResource | GetSessionResourceResponseUnknown

/** A variant of `GetSessionResourceResponse` that this version does not know, as it came. */
export interface GetSessionResourceResponseUnknown {
  type: UnknownTag
  mount_path?: string | null
  [key: string]: unknown
}

/** A repository of GitHub in the sandbox. */
export interface GitHubRepositoryResource {
  /** Starts with `sesrsc_`. */
  id: string
  created_at: string
  mount_path: string
  type: 'github_repository'
  updated_at: string
  url: string
  checkout?: BranchCheckout | CommitCheckout | UnknownVariant | null
}

/** A repository of GitHub that sessions of a deployment mount. */
export interface GitHubRepositoryResourceConfig {
  type: 'github_repository'
  url: string
  checkout?: BranchCheckout | CommitCheckout | UnknownVariant | null
  mount_path?: string | null
}

/**
 * A repository of GitHub to clone into the sandbox. If that fails, a `session.error` says so and the session runs
 * without it.
 */
export interface GitHubRepositoryResourceParams {
  type: 'github_repository'
  /** An `https` URL of github.com without `.git`. */
  url: string
  /** Access token; not needed for a public repository. Never returned. */
  authorization_token?: string
  checkout?: BranchCheckout | CommitCheckout | null
  mount_path?: string | null
}

/** A memory store in the sandbox. It has no id of its own. */
export interface MemoryStoreResource {
  /** Starts with `memstore_`. */
  memory_store_id: string
  type: 'memory_store'
  /**
   * With `read_only`, writes fail in the sandbox.
   * Default "read_write".
   */
  access?: 'read_write' | 'read_only' | (string & {}) | null
  /** The store's description when it was attached. */
  description?: string
  instructions?: string | null
  /** `/mnt/memory/` and a slug. */
  mount_path?: string | null
  /** The store's name when it was attached. */
  name?: string | null
}

/** A memory store that sessions of a deployment mount. */
export interface MemoryStoreResourceConfig {
  /** Starts with `memstore_`. */
  memory_store_id: string
  type: 'memory_store'
  /**
   * With `read_only`, writes fail in the sandbox.
   * Default "read_write".
   */
  access?: 'read_write' | 'read_only' | (string & {}) | null
  instructions?: string | null
}

/** A memory store to mount. Archived stores can't be attached. */
export interface MemoryStoreResourceParams {
  /** Starts with `memstore_`. */
  memory_store_id: string
  type: 'memory_store'
  /**
   * With `read_only`, writes fail in the sandbox, and the memory endpoints refuse the writes of the worker's token.
   * Default "read_write".
   */
  access?: 'read_write' | 'read_only' | null
  instructions?: string | null
}

/** Something that is mounted into a session's sandbox. */
export type SessionResource = GitHubRepositoryResource | FileResource | MemoryStoreResource | SessionResourceUnknown

/** A variant of `SessionResource` that this version does not know, as it came. */
export interface SessionResourceUnknown {
  type: UnknownTag
  mount_path?: string | null
  [key: string]: unknown
}

/** A resource that sessions of a deployment mount. */
export type SessionResourceConfig = GitHubRepositoryResourceConfig | FileResourceConfig | MemoryStoreResourceConfig | UnknownVariant

/** One page of a session's resources. */
export interface SessionResourcePage {
  data: SessionResource[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** A new access token for a repository; nothing else can be changed. */
export interface UpdateSessionResourceRequest {
  /** Never returned. */
  authorization_token: string
}

/** The resource after the change. */
export type UpdateSessionResourceResponse = GitHubRepositoryResource | FileResource | MemoryStoreResource | UpdateSessionResourceResponseUnknown

/** A variant of `UpdateSessionResourceResponse` that this version does not know, as it came. */
export interface UpdateSessionResourceResponseUnknown {
  type: UnknownTag
  mount_path?: string | null
  [key: string]: unknown
}
