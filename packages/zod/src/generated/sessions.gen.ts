// generated from openapi/ by `pnpm generate`; do not edit

import type {
  AgentReferenceParams,
  AgentWithOverridesParams,
  CacheCreationUsage,
  CreateSessionRequest,
  DeletedSession,
  OutcomeEvaluation,
  ServerToolUsage,
  Session,
  SessionAgent,
  SessionAgentUpdate,
  SessionPage,
  SessionStats,
  SessionUsage,
  UpdateSessionRequest,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { keys } from '../limits.ts'
import { closedUnion, openEnum, openUnion } from '../open.ts'
import {
  zAgentModelId,
  zAnthropicSkill,
  zCustomSkill,
  zExecutionIdentity,
  zMCPServerURLDefinition,
  zModelConfig,
  zModelConfigParams,
  zSkillParams,
  zURLMCPServerParams,
} from './agents.gen.ts'
import { zBudgetLimit, zMonetaryAmount } from './money.gen.ts'
import { zSessionMultiagent } from './multiagent.gen.ts'
import { zUserDefineOutcomeEventParams, zUserMessageEventParams } from './session-events.gen.ts'
import {
  zFileResourceParams,
  zGitHubRepositoryResourceParams,
  zMemoryStoreResourceParams,
  zSessionResource,
} from './session-resources.gen.ts'
import {
  zAgentToolset20260401,
  zAgentToolset20260401Params,
  zCustomTool,
  zCustomToolParams,
  zMCPToolset,
  zMCPToolsetParams,
} from './tools.gen.ts'

/** An agent as a request names it, with or without a version. */
export const zAgentReferenceParams: z.ZodType<AgentReferenceParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('agent'),
    version: z.int().gte(1).optional()
  }))()

const zAgentWithOverridesParams_tools_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    agent_toolset_20260401: zAgentToolset20260401Params,
    mcp_toolset: zMCPToolsetParams,
    custom: zCustomToolParams,
  }))()

/**
 * An agent with parts replaced for one session. What is left out is inherited, a value replaces the whole part. The
 * answer's `agent` is the effective snapshot under the base id and version.
 */
export const zAgentWithOverridesParams: z.ZodType<AgentWithOverridesParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('agent_with_overrides'),
    mcp_servers: z.array(z.lazy(() => zURLMCPServerParams)).optional(),
    model: z.union([
      z.lazy(() => zAgentModelId),
      z.lazy(() => zModelConfigParams)
    ]).optional(),
    skills: z.array(z.lazy(() => zSkillParams)).optional(),
    system: z.string().max(100000).nullish(),
    tools: z.array(zAgentWithOverridesParams_tools_item).optional(),
    version: z.int().optional()
  }))()

/** Input tokens written to the cache, by how long they stay there. */
export const zCacheCreationUsage: z.ZodType<CacheCreationUsage> = /* @__PURE__ */ (() =>
  z.looseObject({
    ephemeral_1h_input_tokens: z.int().optional(),
    ephemeral_5m_input_tokens: z.int().optional()
  }))()

const zCreateSessionRequest_initial_events_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    'user.message': z.lazy(() => zUserMessageEventParams),
    'user.define_outcome': z.lazy(() => zUserDefineOutcomeEventParams),
  }))()

const zCreateSessionRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zCreateSessionRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zCreateSessionRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

const zCreateSessionRequest_resources_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    github_repository: zGitHubRepositoryResourceParams,
    file: zFileResourceParams,
    memory_store: zMemoryStoreResourceParams,
  }))()

/** A new session. It starts `idle`, or `running` if there are initial events; the sandbox is prepared at once. */
export const zCreateSessionRequest: z.ZodType<CreateSessionRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    agent: z.union([
      z.string(),
      zAgentReferenceParams,
      zAgentWithOverridesParams
    ]),
    environment_id: z.string(),
    budget: zBudgetLimit.optional(),
    initial_events: z.array(zCreateSessionRequest_initial_events_item).max(50).optional(),
    metadata: zCreateSessionRequest_metadata.optional(),
    resources: z.array(zCreateSessionRequest_resources_item).optional(),
    title: z.string().nullish(),
    vault_ids: z.array(z.string()).optional()
  }))()

/** Confirms that a session, its events, its sandbox and the files it produced are gone. */
export const zDeletedSession: z.ZodType<DeletedSession> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('session_deleted')
  }))()

const zOutcomeEvaluation_result = /* @__PURE__ */ (() =>
  openEnum(['pending', 'running', 'evaluating', 'satisfied', 'needs_revision', 'max_iterations_reached', 'failed', 'interrupted']))()

/** State of one outcome that was asked for by `user.define_outcome`. */
export const zOutcomeEvaluation: z.ZodType<OutcomeEvaluation> = /* @__PURE__ */ (() =>
  z.looseObject({
    completed_at: z.iso.datetime({ offset: true }).nullable(),
    description: z.string(),
    explanation: z.string().nullable(),
    iteration: z.int(),
    outcome_id: z.string(),
    result: zOutcomeEvaluation_result,
    type: z.literal('outcome_evaluation')
  }))()

/** How often tools that run on the server were used. */
export const zServerToolUsage: z.ZodType<ServerToolUsage> = /* @__PURE__ */ (() =>
  z.looseObject({
    web_fetch_requests: z.int().optional(),
    web_search_requests: z.int().optional()
  }))()

const zSessionAgent_skills_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    anthropic: z.lazy(() => zAnthropicSkill),
    custom: z.lazy(() => zCustomSkill),
  }))()

const zSessionAgent_tools_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    agent_toolset_20260401: zAgentToolset20260401,
    mcp_toolset: zMCPToolset,
    custom: zCustomTool,
  }))()

/** Full snapshot of the agent as a session uses it. */
export const zSessionAgent: z.ZodType<SessionAgent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    description: z.string().nullable(),
    execution_identity: z.lazy(() => zExecutionIdentity),
    mcp_servers: z.array(z.lazy(() => zMCPServerURLDefinition)),
    model: z.lazy(() => zModelConfig),
    multiagent: z.lazy(() => zSessionMultiagent).nullable(),
    name: z.string(),
    skills: z.array(zSessionAgent_skills_item),
    system: z.string().nullable(),
    tools: z.array(zSessionAgent_tools_item),
    type: z.literal('agent'),
    version: z.int()
  }))()

/** How long a session has been at work. */
export const zSessionStats: z.ZodType<SessionStats> = /* @__PURE__ */ (() =>
  z.looseObject({
    active_seconds: z.number().optional(),
    duration_seconds: z.number().optional()
  }))()

const zSession_status = /* @__PURE__ */ (() =>
  openEnum(['rescheduling', 'running', 'idle', 'terminated']))()

/** Tokens and cost of a session so far. */
export const zSessionUsage: z.ZodType<SessionUsage> = /* @__PURE__ */ (() =>
  z.looseObject({
    active_seconds: z.number().optional(),
    cache_creation: zCacheCreationUsage.optional(),
    cache_read_input_tokens: z.int().optional(),
    input_tokens: z.int().optional(),
    list_cost: zMonetaryAmount.nullish(),
    output_tokens: z.int().optional(),
    server_tool_use: zServerToolUsage.nullish()
  }))()

/**
 * One run of an agent in an environment. Status, usage, stats and outcome evaluations are snapshots, and may lag the
 * event stream. The state of its sandbox is kept for 30 days from the making of the sandbox, its history until it is
 * deleted.
 */
export const zSession: z.ZodType<Session> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent: zSessionAgent,
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    budget: zBudgetLimit.nullable(),
    created_at: z.iso.datetime({ offset: true }),
    environment_id: z.string(),
    metadata: z.record(z.string(), z.string()),
    outcome_evaluations: z.array(zOutcomeEvaluation),
    resources: z.array(zSessionResource),
    stats: zSessionStats,
    status: zSession_status,
    title: z.string().nullable(),
    type: z.literal('session'),
    updated_at: z.iso.datetime({ offset: true }),
    usage: zSessionUsage,
    vault_ids: z.array(z.string()),
    deployment_id: z.string().nullish()
  }))()

const zSessionAgentUpdate_tools_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    agent_toolset_20260401: zAgentToolset20260401Params,
    mcp_toolset: zMCPToolsetParams,
    custom: zCustomToolParams,
  }))()

/** What of a session's agent can be replaced. */
export const zSessionAgentUpdate: z.ZodType<SessionAgentUpdate> = /* @__PURE__ */ (() =>
  z.looseObject({
    mcp_servers: z.array(z.lazy(() => zURLMCPServerParams)).optional(),
    tools: z.array(zSessionAgentUpdate_tools_item).optional()
  }))()

/** One page of sessions. The only list that can also go back. */
export const zSessionPage: z.ZodType<SessionPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSession),
    next_page: z.string().nullish(),
    prev_page: z.string().nullable()
  }))()

const zUpdateSessionRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512).nullable())()

const zUpdateSessionRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zUpdateSessionRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

/**
 * A partial change of a session, in force from the next turn. A `session.updated` event is emitted only if something
 * changed.
 */
export const zUpdateSessionRequest: z.ZodType<UpdateSessionRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    agent: zSessionAgentUpdate.optional(),
    budget: zBudgetLimit.nullish(),
    metadata: zUpdateSessionRequest_metadata.nullish(),
    title: z.string().nullish(),
    vault_ids: z.array(z.string()).optional()
  }))()
