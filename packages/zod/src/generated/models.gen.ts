// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CapabilitySupport,
  ContextManagementCapability,
  EffortCapability,
  ModelCapabilities,
  ModelInfo,
  ModelInfoPage,
  ModelLine,
  ServerToolsCapability,
  ThinkingCapability,
  ThinkingTypes,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { openEnum } from '../open.ts'

/** Whether something is supported. */
export const zCapabilitySupport: z.ZodType<CapabilitySupport> = /* @__PURE__ */ (() =>
  z.looseObject({
    supported: z.boolean()
  }))()

/** Which ways of managing the context are supported. */
export const zContextManagementCapability: z.ZodType<ContextManagementCapability> = /* @__PURE__ */ (() =>
  z.looseObject({
    clear_thinking_20251015: zCapabilitySupport.nullable(),
    clear_tool_uses_20250919: zCapabilitySupport.nullable(),
    compact_20260112: zCapabilitySupport.nullable(),
    supported: z.boolean()
  }))()

/** Which levels of effort are supported. */
export const zEffortCapability: z.ZodType<EffortCapability> = /* @__PURE__ */ (() =>
  z.looseObject({
    high: zCapabilitySupport,
    low: zCapabilitySupport,
    max: zCapabilitySupport,
    medium: zCapabilitySupport,
    supported: z.boolean(),
    xhigh: zCapabilitySupport.nullable()
  }))()

/** Which tools that run on the server are supported. */
export const zServerToolsCapability: z.ZodType<ServerToolsCapability> = /* @__PURE__ */ (() =>
  z.looseObject({
    code_execution: zCapabilitySupport,
    supported: z.boolean(),
    web_search: zCapabilitySupport
  }))()

/** Which ways of thinking are supported. */
export const zThinkingTypes: z.ZodType<ThinkingTypes> = /* @__PURE__ */ (() =>
  z.looseObject({
    adaptive: zCapabilitySupport,
    between_tools: zCapabilitySupport,
    disabled: zCapabilitySupport,
    enabled: zCapabilitySupport
  }))()

/** Whether and how the model can think. */
export const zThinkingCapability: z.ZodType<ThinkingCapability> = /* @__PURE__ */ (() =>
  z.looseObject({
    supported: z.boolean(),
    types: zThinkingTypes
  }))()

/** What a model can do. */
export const zModelCapabilities: z.ZodType<ModelCapabilities> = /* @__PURE__ */ (() =>
  z.looseObject({
    batch: zCapabilitySupport,
    citations: zCapabilitySupport,
    code_execution: zCapabilitySupport,
    context_management: zContextManagementCapability,
    effort: zEffortCapability,
    image_input: zCapabilitySupport,
    pdf_input: zCapabilitySupport,
    server_tools: zServerToolsCapability,
    structured_outputs: zCapabilitySupport,
    thinking: zThinkingCapability
  }))()

const zModelInfo_lifecycle = /* @__PURE__ */ (() =>
  openEnum(['active', 'deprecated', 'retired']))()

/** The line that a model belongs to. Further values may come. */
export const zModelLine: z.ZodType<ModelLine> = /* @__PURE__ */ (() =>
  openEnum(['haiku', 'sonnet', 'opus', 'fable', 'mythos']))()

/** A model and what it can do. */
export const zModelInfo: z.ZodType<ModelInfo> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    capabilities: zModelCapabilities.nullable(),
    created_at: z.iso.datetime({ offset: true }),
    deprecated_at: z.iso.datetime({ offset: true }).nullable(),
    display_name: z.string(),
    lifecycle: zModelInfo_lifecycle,
    line: zModelLine.nullable(),
    max_input_tokens: z.int().nullable(),
    max_tokens: z.int().nullable(),
    retires_at: z.iso.datetime({ offset: true }).nullable(),
    type: z.literal('model')
  }))()

/** One page of models, newest first. */
export const zModelInfoPage: z.ZodType<ModelInfoPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zModelInfo),
    has_more: z.boolean(),
    first_id: z.string().nullable(),
    last_id: z.string().nullable()
  }))()
