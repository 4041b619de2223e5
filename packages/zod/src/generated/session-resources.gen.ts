// generated from openapi/ by `pnpm generate`; do not edit

import type {
  AddSessionResourceRequest,
  BranchCheckout,
  CommitCheckout,
  DeletedSessionResource,
  FileResource,
  FileResourceConfig,
  FileResourceParams,
  GetSessionResourceResponse,
  GitHubRepositoryResource,
  GitHubRepositoryResourceConfig,
  GitHubRepositoryResourceParams,
  MemoryStoreResource,
  MemoryStoreResourceConfig,
  MemoryStoreResourceParams,
  SessionResource,
  SessionResourceConfig,
  SessionResourcePage,
  UpdateSessionResourceRequest,
  UpdateSessionResourceResponse,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { closedUnion, openEnum, openUnion } from '../open.ts'

/** A file to mount into a session. Only files can be added after creation. */
export const zAddSessionResourceRequest: z.ZodType<AddSessionResourceRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_id: z.string(),
    type: z.literal('file'),
    mount_path: z.string().nullish()
  }))()

/** Check out a branch. */
export const zBranchCheckout: z.ZodType<BranchCheckout> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    type: z.literal('branch')
  }))()

/** Check out a commit. */
export const zCommitCheckout: z.ZodType<CommitCheckout> = /* @__PURE__ */ (() =>
  z.looseObject({
    sha: z.string(),
    type: z.literal('commit')
  }))()

const zGitHubRepositoryResourceParams_checkout_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    branch: zBranchCheckout,
    commit: zCommitCheckout,
  }))()

/**
 * A repository of GitHub to clone into the sandbox. If that fails, a `session.error` says so and the session runs
 * without it.
 */
export const zGitHubRepositoryResourceParams: z.ZodType<GitHubRepositoryResourceParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('github_repository'),
    url: z.string(),
    authorization_token: z.string().optional(),
    checkout: zGitHubRepositoryResourceParams_checkout_1.nullish(),
    mount_path: z.string().nullish()
  }))()

/** An uploaded file to mount. The session gets a copy with an id of its own. */
export const zFileResourceParams: z.ZodType<FileResourceParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_id: z.string(),
    type: z.literal('file'),
    mount_path: z.string().nullish()
  }))()

/** A memory store to mount. Archived stores can't be attached. */
export const zMemoryStoreResourceParams: z.ZodType<MemoryStoreResourceParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    memory_store_id: z.string(),
    type: z.literal('memory_store'),
    access: z.enum(['read_write', 'read_only']).nullish(),
    instructions: z.string().max(4096).nullish()
  }))()

/** Confirms that a file is no longer a resource of the session. */
export const zDeletedSessionResource: z.ZodType<DeletedSessionResource> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('session_resource_deleted')
  }))()

const zGitHubRepositoryResourceConfig_checkout_1 = /* @__PURE__ */ (() =>
  openUnion('type', {
    branch: zBranchCheckout,
    commit: zCommitCheckout,
  }))()

/** A repository of GitHub that sessions of a deployment mount. */
export const zGitHubRepositoryResourceConfig: z.ZodType<GitHubRepositoryResourceConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('github_repository'),
    url: z.string(),
    checkout: zGitHubRepositoryResourceConfig_checkout_1.nullish(),
    mount_path: z.string().nullish()
  }))()

/** A file that sessions of a deployment mount. */
export const zFileResourceConfig: z.ZodType<FileResourceConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_id: z.string(),
    type: z.literal('file'),
    mount_path: z.string().nullish()
  }))()

const zMemoryStoreResourceConfig_access = /* @__PURE__ */ (() =>
  openEnum(['read_write', 'read_only']))()

/** A memory store that sessions of a deployment mount. */
export const zMemoryStoreResourceConfig: z.ZodType<MemoryStoreResourceConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    memory_store_id: z.string(),
    type: z.literal('memory_store'),
    access: zMemoryStoreResourceConfig_access.nullish(),
    instructions: z.string().max(4096).nullish()
  }))()

/** A resource that sessions of a deployment mount. */
export const zSessionResourceConfig: z.ZodType<SessionResourceConfig> = /* @__PURE__ */ (() =>
  openUnion('type', {
    github_repository: zGitHubRepositoryResourceConfig,
    file: zFileResourceConfig,
    memory_store: zMemoryStoreResourceConfig,
  }))()

/** A copy of an uploaded file in the sandbox. */
export const zFileResource: z.ZodType<FileResource> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    file_id: z.string(),
    mount_path: z.string(),
    type: z.literal('file'),
    updated_at: z.iso.datetime({ offset: true })
  }))()

const zGitHubRepositoryResource_checkout_1 = /* @__PURE__ */ (() =>
  openUnion('type', {
    branch: zBranchCheckout,
    commit: zCommitCheckout,
  }))()

/** A repository of GitHub in the sandbox. */
export const zGitHubRepositoryResource: z.ZodType<GitHubRepositoryResource> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    mount_path: z.string(),
    type: z.literal('github_repository'),
    updated_at: z.iso.datetime({ offset: true }),
    url: z.string(),
    checkout: zGitHubRepositoryResource_checkout_1.nullish()
  }))()

const zMemoryStoreResource_access = /* @__PURE__ */ (() =>
  openEnum(['read_write', 'read_only']))()

/** A memory store in the sandbox. It has no id of its own. */
export const zMemoryStoreResource: z.ZodType<MemoryStoreResource> = /* @__PURE__ */ (() =>
  z.looseObject({
    memory_store_id: z.string(),
    type: z.literal('memory_store'),
    access: zMemoryStoreResource_access.nullish(),
    description: z.string().optional(),
    instructions: z.string().max(4096).nullish(),
    mount_path: z.string().nullish(),
    name: z.string().nullish()
  }))()

/** A resource of a session. Memory stores have no id of their own, so they can't be fetched one by one. */
export const zGetSessionResourceResponse: z.ZodType<GetSessionResourceResponse> = /* @__PURE__ */ (() =>
  openUnion('type', {
    github_repository: zGitHubRepositoryResource,
    file: zFileResource,
    memory_store: zMemoryStoreResource,
  }))()

/** Something that is mounted into a session's sandbox. */
export const zSessionResource: z.ZodType<SessionResource> = /* @__PURE__ */ (() =>
  openUnion('type', {
    github_repository: zGitHubRepositoryResource,
    file: zFileResource,
    memory_store: zMemoryStoreResource,
  }))()

/** One page of a session's resources. */
export const zSessionResourcePage: z.ZodType<SessionResourcePage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSessionResource),
    next_page: z.string().nullish()
  }))()

/** A new access token for a repository; nothing else can be changed. */
export const zUpdateSessionResourceRequest: z.ZodType<UpdateSessionResourceRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    authorization_token: z.string()
  }))()

/** The resource after the change. */
export const zUpdateSessionResourceResponse: z.ZodType<UpdateSessionResourceResponse> = /* @__PURE__ */ (() =>
  openUnion('type', {
    github_repository: zGitHubRepositoryResource,
    file: zFileResource,
    memory_store: zMemoryStoreResource,
  }))()
