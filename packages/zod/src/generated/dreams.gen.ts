// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CreateDreamRequest,
  Dream,
  DreamError,
  DreamInput,
  DreamInputInput,
  DreamMemoryStoreInput,
  DreamModelConfig,
  DreamModelConfigParams,
  DreamOutput,
  DreamPage,
  DreamSessionsInput,
  DreamStatus,
  DreamStatusInput,
  DreamUsage,
  OutputBehavior,
  OutputBehaviorCreateNew,
  OutputBehaviorInput,
  OutputBehaviorUpdateExisting,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { closedUnion, openEnum, openUnion } from '../open.ts'

/** The memory store to start from. */
export const zDreamMemoryStoreInput: z.ZodType<DreamMemoryStoreInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    memory_store_id: z.string(),
    type: z.literal('memory_store')
  }))()

/** The sessions to learn from. */
export const zDreamSessionsInput: z.ZodType<DreamSessionsInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    session_ids: z.array(z.string()).min(1).max(100),
    type: z.literal('sessions')
  }))()

/** What a dream reads. */
export const zDreamInputInput: z.ZodType<DreamInputInput> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    memory_store: zDreamMemoryStoreInput,
    sessions: zDreamSessionsInput,
  }))()

/** The model of a dream, with settings. */
export const zDreamModelConfigParams: z.ZodType<DreamModelConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string().min(1).max(256),
    speed: z.enum(['standard', 'fast']).nullish()
  }))()

/** Into a new store, a changed clone of the input store. */
export const zOutputBehaviorCreateNew: z.ZodType<OutputBehaviorCreateNew> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('create_new')
  }))()

/** Into the input store itself, which it must name. */
export const zOutputBehaviorUpdateExisting: z.ZodType<OutputBehaviorUpdateExisting> = /* @__PURE__ */ (() =>
  z.looseObject({
    memory_store_id: z.string(),
    type: z.literal('update_existing')
  }))()

/** Where the result of a dream goes. */
export const zOutputBehaviorInput: z.ZodType<OutputBehaviorInput> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    create_new: zOutputBehaviorCreateNew,
    update_existing: zOutputBehaviorUpdateExisting,
  }))()

/** A new dream. */
export const zCreateDreamRequest: z.ZodType<CreateDreamRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    inputs: z.array(zDreamInputInput),
    model: z.union([
      z.string(),
      zDreamModelConfigParams
    ]),
    instructions: z.string().min(1).max(4096).nullish(),
    output_behavior: zOutputBehaviorInput.optional()
  }))()

/** Why a dream failed. */
export const zDreamError: z.ZodType<DreamError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.string()
  }))()

/** What a dream reads. */
export const zDreamInput: z.ZodType<DreamInput> = /* @__PURE__ */ (() =>
  openUnion('type', {
    memory_store: zDreamMemoryStoreInput,
    sessions: zDreamSessionsInput,
  }))()

const zDreamModelConfig_speed = /* @__PURE__ */ (() =>
  openEnum(['standard', 'fast']))()

/** The model of a dream. */
export const zDreamModelConfig: z.ZodType<DreamModelConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    speed: zDreamModelConfig_speed.optional()
  }))()

/** Where the result of a dream goes. */
export const zOutputBehavior: z.ZodType<OutputBehavior> = /* @__PURE__ */ (() =>
  openUnion('type', {
    create_new: zOutputBehaviorCreateNew,
    update_existing: zOutputBehaviorUpdateExisting,
  }))()

/** What a dream wrote. */
export const zDreamOutput: z.ZodType<DreamOutput> = /* @__PURE__ */ (() =>
  z.looseObject({
    memory_store_id: z.string(),
    type: z.literal('memory_store')
  }))()

/** How far a dream is. */
export const zDreamStatus: z.ZodType<DreamStatus> = /* @__PURE__ */ (() =>
  openEnum(['pending', 'running', 'completed', 'failed', 'canceled']))()

/** Tokens of a dream. */
export const zDreamUsage: z.ZodType<DreamUsage> = /* @__PURE__ */ (() =>
  z.looseObject({
    cache_creation_input_tokens: z.int(),
    cache_read_input_tokens: z.int(),
    input_tokens: z.int(),
    output_tokens: z.int()
  }))()

/** A run that reads sessions and works what it learns into a memory store. */
export const zDream: z.ZodType<Dream> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    ended_at: z.iso.datetime({ offset: true }).nullable(),
    error: zDreamError.nullable(),
    inputs: z.array(zDreamInput),
    instructions: z.string().nullable(),
    model: zDreamModelConfig,
    output_behavior: zOutputBehavior,
    outputs: z.array(zDreamOutput),
    session_id: z.string().nullable(),
    status: zDreamStatus,
    type: z.literal('dream'),
    usage: zDreamUsage
  }))()

/** One page of dreams, newest first. */
export const zDreamPage: z.ZodType<DreamPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDream),
    next_page: z.string().nullish()
  }))()

/** How far a dream is. */
export const zDreamStatusInput: z.ZodType<DreamStatusInput> = /* @__PURE__ */ (() =>
  z.enum([
    'pending',
    'running',
    'completed',
    'failed',
    'canceled'
  ]))()
