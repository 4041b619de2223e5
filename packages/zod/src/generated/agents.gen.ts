// generated from openapi/ by `pnpm generate`; do not edit

import type {
  AWSRoleExecutionIdentity,
  AWSRoleExecutionIdentityParams,
  Agent,
  AgentModelId,
  AgentPage,
  AgentReference,
  AnthropicSkill,
  AnthropicSkillParams,
  CreateAgentRequest,
  CustomSkill,
  CustomSkillParams,
  EffortHigh,
  EffortLow,
  EffortMax,
  EffortMedium,
  EffortXhigh,
  ExecutionIdentity,
  ExecutionIdentityParams,
  MCPServerURLDefinition,
  ModelConfig,
  ModelConfigParams,
  ServiceAccountExecutionIdentity,
  ServiceAccountExecutionIdentityParams,
  SkillParams,
  URLMCPServerParams,
  UpdateAgentRequest,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { keys } from '../limits.ts'
import { closedUnion, openEnum, openUnion } from '../open.ts'
import { zMultiagent, zMultiagentParams } from './multiagent.gen.ts'
import {
  zAgentToolset20260401,
  zAgentToolset20260401Params,
  zCustomTool,
  zCustomToolParams,
  zMCPToolset,
  zMCPToolsetParams,
} from './tools.gen.ts'

/** The agent acts under a role of AWS. */
export const zAWSRoleExecutionIdentity: z.ZodType<AWSRoleExecutionIdentity> = /* @__PURE__ */ (() =>
  z.looseObject({
    role_arn: z.string(),
    type: z.literal('aws_role')
  }))()

/** Let the agent act under a role of AWS. */
export const zAWSRoleExecutionIdentityParams: z.ZodType<AWSRoleExecutionIdentityParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    role_arn: z.string().max(2048),
    type: z.literal('aws_role')
  }))()

/** The agent acts under a service account. This is what is stored when nothing was chosen. */
export const zServiceAccountExecutionIdentity: z.ZodType<ServiceAccountExecutionIdentity> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('service_account')
  }))()

/** The identity that an agent acts under, as stored. */
export const zExecutionIdentity: z.ZodType<ExecutionIdentity> = /* @__PURE__ */ (() =>
  openUnion('type', {
    aws_role: zAWSRoleExecutionIdentity,
    service_account: zServiceAccountExecutionIdentity,
  }))()

/** An MCP server that an agent reaches by its URL. */
export const zMCPServerURLDefinition: z.ZodType<MCPServerURLDefinition> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    type: z.literal('url'),
    url: z.string()
  }))()

/** The id of a model. The known ones are listed; others may come at any time and must be accepted. */
export const zAgentModelId: z.ZodType<AgentModelId> = /* @__PURE__ */ (() =>
  openEnum(['claude-fable-5-2', 'claude-haiku-5-5', 'claude-sonnet-5-5', 'claude-opus-5-5', 'claude-fable-5-1', 'claude-sonnet-5', 'claude-fable-5', 'claude-opus-5', 'claude-opus-4-8', 'claude-opus-4-7', 'claude-opus-4-6', 'claude-sonnet-4-6', 'claude-haiku-4-5', 'claude-haiku-4-5-20251001', 'claude-opus-4-5', 'claude-opus-4-5-20251101', 'claude-sonnet-4-5', 'claude-sonnet-4-5-20250929']))()

/** The lowest level of effort. */
export const zEffortLow: z.ZodType<EffortLow> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('low')
  }))()

/** The level of effort between low and high. */
export const zEffortMedium: z.ZodType<EffortMedium> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('medium')
  }))()

/** The high level of effort. */
export const zEffortHigh: z.ZodType<EffortHigh> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('high')
  }))()

/** The level of effort between high and max. */
export const zEffortXhigh: z.ZodType<EffortXhigh> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('xhigh')
  }))()

/** The highest level of effort. */
export const zEffortMax: z.ZodType<EffortMax> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('max')
  }))()

const zModelConfig_effort = /* @__PURE__ */ (() =>
  openUnion('type', {
    low: zEffortLow,
    medium: zEffortMedium,
    high: zEffortHigh,
    xhigh: zEffortXhigh,
    max: zEffortMax,
  }))()

const zModelConfig_speed = /* @__PURE__ */ (() =>
  openEnum(['standard', 'fast']))()

/**
 * The model of an agent with everything that was resolved for it. Answers always use this form, with effort and speed
 * filled in.
 */
export const zModelConfig: z.ZodType<ModelConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: zAgentModelId,
    effort: zModelConfig_effort.optional(),
    inference_geo: z.string().optional(),
    speed: zModelConfig_speed.optional()
  }))()

/** An agent at one version, as an answer names it. */
export const zAgentReference: z.ZodType<AgentReference> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('agent'),
    version: z.int()
  }))()

/** A skill that Anthropic provides, pinned to a version. */
export const zAnthropicSkill: z.ZodType<AnthropicSkill> = /* @__PURE__ */ (() =>
  z.looseObject({
    skill_id: z.string(),
    type: z.literal('anthropic'),
    version: z.string()
  }))()

/** A skill that was uploaded to the workspace, pinned to a version. */
export const zCustomSkill: z.ZodType<CustomSkill> = /* @__PURE__ */ (() =>
  z.looseObject({
    skill_id: z.string(),
    type: z.literal('custom'),
    version: z.string()
  }))()

const zAgent_skills_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    anthropic: zAnthropicSkill,
    custom: zCustomSkill,
  }))()

const zAgent_tools_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    agent_toolset_20260401: zAgentToolset20260401,
    mcp_toolset: zMCPToolset,
    custom: zCustomTool,
  }))()

/**
 * A versioned definition of what a session runs – model, instructions, tools, MCP servers, skills and roster. Each
 * change makes a new version; all versions stay listed and readable.
 */
export const zAgent: z.ZodType<Agent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    description: z.string().nullable(),
    execution_identity: zExecutionIdentity,
    mcp_servers: z.array(zMCPServerURLDefinition),
    metadata: z.record(z.string(), z.string()),
    model: zModelConfig,
    multiagent: z.lazy(() => zMultiagent).nullable(),
    name: z.string(),
    skills: z.array(zAgent_skills_item),
    system: z.string().nullable(),
    tools: z.array(zAgent_tools_item),
    type: z.literal('agent'),
    updated_at: z.iso.datetime({ offset: true }),
    version: z.int()
  }))()

/** One page of agents, or of the versions of one agent. */
export const zAgentPage: z.ZodType<AgentPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zAgent),
    next_page: z.string().nullish()
  }))()

/** An MCP server to be reached by its URL. It is not contacted when the agent or a session is created. */
export const zURLMCPServerParams: z.ZodType<URLMCPServerParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string().min(1).max(255),
    type: z.literal('url'),
    url: z.string().max(2048)
  }))()

/** A model with settings. */
export const zModelConfigParams: z.ZodType<ModelConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: zAgentModelId,
    effort: z.union([
      z.enum([
        'low',
        'medium',
        'high',
        'xhigh',
        'max'
      ]),
      zEffortLow,
      zEffortMedium,
      zEffortHigh,
      zEffortXhigh,
      zEffortMax
    ]).nullish(),
    inference_geo: z.string().nullish(),
    speed: z.enum(['standard', 'fast']).nullish()
  }))()

/** A skill that Anthropic provides. */
export const zAnthropicSkillParams: z.ZodType<AnthropicSkillParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    skill_id: z.string(),
    type: z.literal('anthropic'),
    version: z.string().nullish()
  }))()

/** A skill that was uploaded to the workspace. */
export const zCustomSkillParams: z.ZodType<CustomSkillParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    skill_id: z.string(),
    type: z.literal('custom'),
    version: z.string().nullish()
  }))()

/** A skill to give to an agent, by id. */
export const zSkillParams: z.ZodType<SkillParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    anthropic: zAnthropicSkillParams,
    custom: zCustomSkillParams,
  }))()

/** Let the agent act under a service account. */
export const zServiceAccountExecutionIdentityParams: z.ZodType<ServiceAccountExecutionIdentityParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('service_account')
  }))()

/** The identity that an agent shall act under. */
export const zExecutionIdentityParams: z.ZodType<ExecutionIdentityParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    aws_role: zAWSRoleExecutionIdentityParams,
    service_account: zServiceAccountExecutionIdentityParams,
  }))()

const zCreateAgentRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zCreateAgentRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zCreateAgentRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

const zCreateAgentRequest_tools_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    agent_toolset_20260401: zAgentToolset20260401Params,
    mcp_toolset: zMCPToolsetParams,
    custom: zCustomToolParams,
  }))()

/** The definition of a new agent, which becomes its version 1. */
export const zCreateAgentRequest: z.ZodType<CreateAgentRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    model: z.union([
      zAgentModelId,
      zModelConfigParams
    ]),
    name: z.string().min(1).max(256),
    description: z.string().max(2048).nullish(),
    execution_identity: zExecutionIdentityParams.nullish(),
    mcp_servers: z.array(zURLMCPServerParams).max(20).optional(),
    metadata: zCreateAgentRequest_metadata.optional(),
    multiagent: z.lazy(() => zMultiagentParams).nullish(),
    skills: z.array(zSkillParams).max(20).optional(),
    system: z.string().max(100000).nullish(),
    tools: z.array(zCreateAgentRequest_tools_item).max(256).optional()
  }))()

const zUpdateAgentRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512).nullable())()

const zUpdateAgentRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zUpdateAgentRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

const zUpdateAgentRequest_tools_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    agent_toolset_20260401: zAgentToolset20260401Params,
    mcp_toolset: zMCPToolsetParams,
    custom: zCustomToolParams,
  }))()

/**
 * A partial change of an agent. What is left out stays; arrays and `multiagent` are replaced whole, metadata is merged
 * key by key. A change makes the next version; a request that changes nothing returns the current one.
 */
export const zUpdateAgentRequest: z.ZodType<UpdateAgentRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string().max(2048).nullish(),
    execution_identity: zExecutionIdentityParams.nullish(),
    mcp_servers: z.array(zURLMCPServerParams).max(20).nullish(),
    metadata: zUpdateAgentRequest_metadata.nullish(),
    model: z.union([
      zAgentModelId,
      zModelConfigParams
    ]).optional(),
    multiagent: z.lazy(() => zMultiagentParams).nullish(),
    name: z.string().min(1).max(256).optional(),
    skills: z.array(zSkillParams).max(20).nullish(),
    system: z.string().max(100000).nullish(),
    tools: z.array(zUpdateAgentRequest_tools_item).max(256).nullish(),
    version: z.int().gte(1).optional()
  }))()
