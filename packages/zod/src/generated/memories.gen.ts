// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CreateMemoryRequest,
  DeletedMemory,
  Memory,
  MemoryListItem,
  MemoryListItemPage,
  MemoryPrefix,
  MemoryView,
  Precondition,
  UpdateMemoryRequest,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { maxBytes } from '../limits.ts'
import { openUnion } from '../open.ts'

const zCreateMemoryRequest_content = /* @__PURE__ */ (() =>
  z.string().check(maxBytes(102400)))()

const zCreateMemoryRequest_path = /* @__PURE__ */ (() =>
  z.string().check(maxBytes(1024)))()

/** A new memory. It never overwrites. */
export const zCreateMemoryRequest: z.ZodType<CreateMemoryRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: zCreateMemoryRequest_content.nullable(),
    path: zCreateMemoryRequest_path
  }))()

/** Confirms that a memory is gone. Its versions stay, with one more of operation `deleted`. */
export const zDeletedMemory: z.ZodType<DeletedMemory> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('memory_deleted')
  }))()

const zMemory_path = /* @__PURE__ */ (() =>
  z.string().check(maxBytes(1024)))()

const zMemory_content = /* @__PURE__ */ (() =>
  z.string().check(maxBytes(102400)))()

/** A named piece of text in a memory store. */
export const zMemory: z.ZodType<Memory> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    content_sha256: z.string().regex(/^[0-9a-f]{64}$/),
    content_size_bytes: z.int(),
    created_at: z.iso.datetime({ offset: true }),
    memory_store_id: z.string(),
    memory_version_id: z.string(),
    path: zMemory_path,
    type: z.literal('memory'),
    updated_at: z.iso.datetime({ offset: true }),
    content: zMemory_content.nullish()
  }))()

/** Stands for all memories under a path. It counts toward `limit`. */
export const zMemoryPrefix: z.ZodType<MemoryPrefix> = /* @__PURE__ */ (() =>
  z.looseObject({
    path: z.string(),
    type: z.literal('memory_prefix')
  }))()

/** An entry of a listing – a memory, or with `depth` 1 a common prefix. */
export const zMemoryListItem: z.ZodType<MemoryListItem> = /* @__PURE__ */ (() =>
  openUnion('type', {
    memory: zMemory,
    memory_prefix: zMemoryPrefix,
  }))()

/** One page of a listing, in an order of the server's choice. */
export const zMemoryListItemPage: z.ZodType<MemoryListItemPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zMemoryListItem),
    next_page: z.string().nullish()
  }))()

/** `basic` leaves the content out (null) but keeps size and hash; `full` has it. */
export const zMemoryView: z.ZodType<MemoryView> = /* @__PURE__ */ (() =>
  z.enum(['basic', 'full']))()

/** The content that the caller expects, by its hash. */
export const zPrecondition: z.ZodType<Precondition> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('content_sha256'),
    content_sha256: z.string().regex(/^[0-9a-f]{64}$/).optional()
  }))()

const zUpdateMemoryRequest_content = /* @__PURE__ */ (() =>
  z.string().check(maxBytes(102400)))()

const zUpdateMemoryRequest_path = /* @__PURE__ */ (() =>
  z.string().check(maxBytes(1024)))()

/** A change of a memory's content, path or both. A change that changes nothing adds no version. */
export const zUpdateMemoryRequest: z.ZodType<UpdateMemoryRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: zUpdateMemoryRequest_content.nullish(),
    path: zUpdateMemoryRequest_path.nullish(),
    precondition: zPrecondition.optional()
  }))()
