// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CreateMemoryStoreRequest,
  DeletedMemoryStore,
  MemoryStore,
  MemoryStorePage,
  UpdateMemoryStoreRequest,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { keys } from '../limits.ts'

const zCreateMemoryStoreRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zCreateMemoryStoreRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zCreateMemoryStoreRequest_metadata_value).check(keys({ max: 16, minLength: 1, maxLength: 64 })))()

/** A new memory store. */
export const zCreateMemoryStoreRequest: z.ZodType<CreateMemoryStoreRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string().min(1).max(255),
    description: z.string().max(1024).optional(),
    metadata: zCreateMemoryStoreRequest_metadata.optional()
  }))()

/** Confirms that a memory store, its memories and their versions are gone. */
export const zDeletedMemoryStore: z.ZodType<DeletedMemoryStore> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('memory_store_deleted')
  }))()

const zMemoryStore_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zMemoryStore_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zMemoryStore_metadata_value).check(keys({ max: 16, minLength: 1, maxLength: 64 })))()

/**
 * A set of memories that sessions share. It holds up to 2,000 of them. An archived store can be read, deleted and
 * redacted, but not written or attached.
 */
export const zMemoryStore: z.ZodType<MemoryStore> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    description: z.string().max(1024),
    metadata: zMemoryStore_metadata,
    name: z.string().min(1).max(255),
    type: z.literal('memory_store'),
    updated_at: z.iso.datetime({ offset: true })
  }))()

/** One page of memory stores. */
export const zMemoryStorePage: z.ZodType<MemoryStorePage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zMemoryStore),
    next_page: z.string().nullish()
  }))()

const zUpdateMemoryStoreRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512).nullable())()

const zUpdateMemoryStoreRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zUpdateMemoryStoreRequest_metadata_value).check(keys({ max: 16, minLength: 1, maxLength: 64 })))()

/** A partial change of a memory store. Refused once it is archived. */
export const zUpdateMemoryStoreRequest: z.ZodType<UpdateMemoryStoreRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string().max(1024).nullish(),
    metadata: zUpdateMemoryStoreRequest_metadata.nullish(),
    name: z.string().min(1).max(255).nullish()
  }))()
