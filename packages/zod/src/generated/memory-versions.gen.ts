// generated from openapi/ by `pnpm generate`; do not edit

import type {
  APIActor,
  Actor,
  MemoryVersion,
  MemoryVersionOperation,
  MemoryVersionOperationInput,
  MemoryVersionPage,
  ServiceAccountActor,
  SessionActor,
  UserActor,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { openEnum, openUnion } from '../open.ts'

/** The change came with an API key. */
export const zAPIActor: z.ZodType<APIActor> = /* @__PURE__ */ (() =>
  z.looseObject({
    api_key_id: z.string(),
    type: z.literal('api_actor')
  }))()

/** The change came from a session. */
export const zSessionActor: z.ZodType<SessionActor> = /* @__PURE__ */ (() =>
  z.looseObject({
    session_id: z.string(),
    type: z.literal('session_actor')
  }))()

/** The change came from a user. */
export const zUserActor: z.ZodType<UserActor> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('user_actor'),
    user_id: z.string()
  }))()

/** The change came from a service account. */
export const zServiceAccountActor: z.ZodType<ServiceAccountActor> = /* @__PURE__ */ (() =>
  z.looseObject({
    service_account_id: z.string(),
    type: z.literal('service_account_actor')
  }))()

/** Who made a change. */
export const zActor: z.ZodType<Actor> = /* @__PURE__ */ (() =>
  openUnion('type', {
    session_actor: zSessionActor,
    api_actor: zAPIActor,
    user_actor: zUserActor,
    service_account_actor: zServiceAccountActor,
  }))()

/** What a version did to its memory. */
export const zMemoryVersionOperation: z.ZodType<MemoryVersionOperation> = /* @__PURE__ */ (() =>
  openEnum(['created', 'modified', 'deleted']))()

/** One change of a memory. Kept at least 30 days, the newest ones longer, and gone with the store. */
export const zMemoryVersion: z.ZodType<MemoryVersion> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    memory_id: z.string(),
    memory_store_id: z.string(),
    operation: zMemoryVersionOperation,
    type: z.literal('memory_version'),
    content: z.string().nullish(),
    content_sha256: z.string().regex(/^[0-9a-f]{64}$/).nullish(),
    content_size_bytes: z.int().nullish(),
    created_by: zActor.nullish(),
    path: z.string().nullish(),
    redacted_at: z.iso.datetime({ offset: true }).nullish(),
    redacted_by: zActor.nullish()
  }))()

/** What a version did to its memory. */
export const zMemoryVersionOperationInput: z.ZodType<MemoryVersionOperationInput> = /* @__PURE__ */ (() =>
  z.enum([
    'created',
    'modified',
    'deleted'
  ]))()

/** One page of memory versions, newest first. */
export const zMemoryVersionPage: z.ZodType<MemoryVersionPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zMemoryVersion),
    next_page: z.string().nullish()
  }))()
