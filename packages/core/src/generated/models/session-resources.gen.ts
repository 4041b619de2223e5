// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'

export interface AddSessionResourceRequest {
  file_id: string
  type: 'file'
  mount_path?: string | null
}

export interface BranchCheckout {
  name: string
  type: 'branch'
}

export interface CommitCheckout {
  sha: string
  type: 'commit'
}

export interface DeletedSessionResource {
  id: string
  type: 'session_resource_deleted'
}

export interface FileResource {
  id: string
  created_at: string
  file_id: string
  mount_path: string
  type: 'file'
  updated_at: string
}

export interface FileResourceConfig {
  file_id: string
  type: 'file'
  mount_path?: string | null
}

export interface FileResourceParams {
  file_id: string
  type: 'file'
  mount_path?: string | null
}

export type GetSessionResourceResponse = GitHubRepositoryResource | FileResource | MemoryStoreResource | {
  type: UnknownTag
  mount_path?: string | string | null
  [key: string]: unknown
}

export interface GitHubRepositoryResource {
  id: string
  created_at: string
  mount_path: string
  type: 'github_repository'
  updated_at: string
  url: string
  checkout?: BranchCheckout | CommitCheckout | null | UnknownVariant
}

export interface GitHubRepositoryResourceConfig {
  type: 'github_repository'
  url: string
  checkout?: BranchCheckout | CommitCheckout | null | UnknownVariant
  mount_path?: string | null
}

export interface GitHubRepositoryResourceParams {
  type: 'github_repository'
  url: string
  authorization_token?: string
  checkout?: BranchCheckout | CommitCheckout | null
  mount_path?: string | null
}

export interface MemoryStoreResource {
  memory_store_id: string
  type: 'memory_store'
  /** Default "read_write". */
  access?: 'read_write' | 'read_only' | (string & {}) | null
  description?: string
  instructions?: string | null
  mount_path?: string | null
  name?: string | null
}

export interface MemoryStoreResourceConfig {
  memory_store_id: string
  type: 'memory_store'
  /** Default "read_write". */
  access?: 'read_write' | 'read_only' | (string & {}) | null
  instructions?: string | null
}

export interface MemoryStoreResourceParams {
  memory_store_id: string
  type: 'memory_store'
  /** Default "read_write". */
  access?: 'read_write' | 'read_only' | null
  instructions?: string | null
}

export type SessionResource = GitHubRepositoryResource | FileResource | MemoryStoreResource | {
  type: UnknownTag
  mount_path?: string | string | null
  [key: string]: unknown
}

export type SessionResourceConfig =
  | GitHubRepositoryResourceConfig
  | FileResourceConfig
  | MemoryStoreResourceConfig
  | UnknownVariant

export interface SessionResourcePage {
  data: SessionResource[]
  next_page: string | null
}

export interface UpdateSessionResourceRequest {
  authorization_token: string
}

export type UpdateSessionResourceResponse = GitHubRepositoryResource | FileResource | MemoryStoreResource | {
  type: UnknownTag
  mount_path?: string | string | null
  [key: string]: unknown
}
