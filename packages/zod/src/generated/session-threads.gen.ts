// generated from openapi/ by `pnpm generate`; do not edit

import type {
  SessionThread,
  SessionThreadAgent,
  SessionThreadPage,
  SessionThreadStats,
  SessionThreadStatus,
  SessionThreadStatusInput,
  SessionThreadStreamEvent,
  SessionThreadUsage,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { openEnum, openUnion } from '../open.ts'
import {
  zAnthropicSkill,
  zCustomSkill,
  zExecutionIdentity,
  zMCPServerURLDefinition,
  zModelConfig,
} from './agents.gen.ts'
import { zMonetaryAmount } from './money.gen.ts'
import { zAdvisor, zInlineAgent } from './multiagent.gen.ts'
import {
  zAgentCustomToolUseEvent,
  zAgentMCPToolResultEvent,
  zAgentMCPToolUseEvent,
  zAgentMessageEvent,
  zAgentThinkingEvent,
  zAgentThreadContextCompactedEvent,
  zAgentThreadMessageReceivedEvent,
  zAgentThreadMessageSentEvent,
  zAgentToolResultEvent,
  zAgentToolUseEvent,
  zEventDelta,
  zEventStart,
  zSessionDeletedEvent,
  zSessionErrorEvent,
  zSessionStatusIdleEvent,
  zSessionStatusRescheduledEvent,
  zSessionStatusRunningEvent,
  zSessionStatusTerminatedEvent,
  zSessionThreadCreatedEvent,
  zSessionThreadStatusIdleEvent,
  zSessionThreadStatusRescheduledEvent,
  zSessionThreadStatusRunningEvent,
  zSessionThreadStatusTerminatedEvent,
  zSessionUpdatedEvent,
  zSessionUsageEvent,
  zSpanModelRequestEndEvent,
  zSpanModelRequestStartEvent,
  zSpanOutcomeEvaluationEndEvent,
  zSpanOutcomeEvaluationOngoingEvent,
  zSpanOutcomeEvaluationStartEvent,
  zSystemMessageEvent,
  zUserCustomToolResultEvent,
  zUserDefineOutcomeEvent,
  zUserInterruptEvent,
  zUserMessageEvent,
  zUserToolConfirmationEvent,
  zUserToolResultEvent,
  zWorkflowRunCreatedEvent,
  zWorkflowRunErrorEvent,
  zWorkflowRunPhaseEndedEvent,
  zWorkflowRunPhaseStartedEvent,
  zWorkflowRunStatusEndedEvent,
  zWorkflowRunStatusIdleEvent,
  zWorkflowRunStatusRunningEvent,
} from './session-events.gen.ts'
import { zCacheCreationUsage, zServerToolUsage } from './sessions.gen.ts'
import { zAgentToolset20260401, zCustomTool, zMCPToolset } from './tools.gen.ts'

const zSessionThreadAgent_skills_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    anthropic: z.lazy(() => zAnthropicSkill),
    custom: z.lazy(() => zCustomSkill),
  }))()

const zSessionThreadAgent_tools_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    agent_toolset_20260401: zAgentToolset20260401,
    mcp_toolset: zMCPToolset,
    custom: zCustomTool,
  }))()

/** Snapshot of a stored agent as a thread uses it. */
export const zSessionThreadAgent: z.ZodType<SessionThreadAgent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    description: z.string().nullable(),
    execution_identity: z.lazy(() => zExecutionIdentity),
    mcp_servers: z.array(z.lazy(() => zMCPServerURLDefinition)),
    model: z.lazy(() => zModelConfig),
    name: z.string(),
    skills: z.array(zSessionThreadAgent_skills_item),
    system: z.string().nullable(),
    tools: z.array(zSessionThreadAgent_tools_item),
    type: z.literal('agent'),
    version: z.int()
  }))()

const zSessionThread_agent = /* @__PURE__ */ (() =>
  openUnion('type', {
    agent: zSessionThreadAgent,
    advisor: z.lazy(() => zAdvisor),
    inline: z.lazy(() => zInlineAgent),
  }))()

/** How long a thread has been at work. */
export const zSessionThreadStats: z.ZodType<SessionThreadStats> = /* @__PURE__ */ (() =>
  z.looseObject({
    active_seconds: z.number().optional(),
    duration_seconds: z.number().optional(),
    startup_seconds: z.number().optional()
  }))()

/** What a thread is doing. */
export const zSessionThreadStatus: z.ZodType<SessionThreadStatus> = /* @__PURE__ */ (() =>
  openEnum(['running', 'idle', 'rescheduling', 'terminated']))()

/** Tokens and cost of a thread so far. */
export const zSessionThreadUsage: z.ZodType<SessionThreadUsage> = /* @__PURE__ */ (() =>
  z.looseObject({
    active_seconds: z.number().optional(),
    cache_creation: z.lazy(() => zCacheCreationUsage).optional(),
    cache_read_input_tokens: z.int().optional(),
    input_tokens: z.int().optional(),
    list_cost: zMonetaryAmount.nullish(),
    output_tokens: z.int().optional(),
    server_tool_use: z.lazy(() => zServerToolUsage).nullish()
  }))()

/**
 * One line of conversation in a session. Each session has a primary thread; subagents, advisors and workflow runs have
 * threads of their own. Up to 25 may be at work at once, advisors not counted.
 */
export const zSessionThread: z.ZodType<SessionThread> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent: zSessionThread_agent,
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    parent_thread_id: z.string().nullable(),
    session_id: z.string(),
    stats: zSessionThreadStats.nullable(),
    status: zSessionThreadStatus,
    type: z.literal('session_thread'),
    updated_at: z.iso.datetime({ offset: true }),
    usage: zSessionThreadUsage.nullable(),
    workflow_run_id: z.string().nullable()
  }))()

/** One page of a session's threads, the primary one and advisors included. */
export const zSessionThreadPage: z.ZodType<SessionThreadPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSessionThread),
    next_page: z.string().nullish()
  }))()

/** What a thread is doing. */
export const zSessionThreadStatusInput: z.ZodType<SessionThreadStatusInput> = /* @__PURE__ */ (() =>
  z.enum([
    'running',
    'idle',
    'rescheduling',
    'terminated'
  ]))()

/** One event of a thread's live stream. The SSE event name equals `type`. */
export const zSessionThreadStreamEvent: z.ZodType<SessionThreadStreamEvent> = /* @__PURE__ */ (() =>
  openUnion('type', {
    'user.message': z.lazy(() => zUserMessageEvent),
    'user.interrupt': z.lazy(() => zUserInterruptEvent),
    'user.tool_confirmation': z.lazy(() => zUserToolConfirmationEvent),
    'user.custom_tool_result': z.lazy(() => zUserCustomToolResultEvent),
    'agent.custom_tool_use': z.lazy(() => zAgentCustomToolUseEvent),
    'agent.message': z.lazy(() => zAgentMessageEvent),
    'agent.thinking': z.lazy(() => zAgentThinkingEvent),
    'agent.mcp_tool_use': z.lazy(() => zAgentMCPToolUseEvent),
    'agent.mcp_tool_result': z.lazy(() => zAgentMCPToolResultEvent),
    'agent.tool_use': z.lazy(() => zAgentToolUseEvent),
    'agent.tool_result': z.lazy(() => zAgentToolResultEvent),
    'agent.thread_message_received': z.lazy(() => zAgentThreadMessageReceivedEvent),
    'agent.thread_message_sent': z.lazy(() => zAgentThreadMessageSentEvent),
    'agent.thread_context_compacted': z.lazy(() => zAgentThreadContextCompactedEvent),
    'session.error': z.lazy(() => zSessionErrorEvent),
    'session.status_rescheduled': z.lazy(() => zSessionStatusRescheduledEvent),
    'session.status_running': z.lazy(() => zSessionStatusRunningEvent),
    'session.status_idle': z.lazy(() => zSessionStatusIdleEvent),
    'session.status_terminated': z.lazy(() => zSessionStatusTerminatedEvent),
    'session.thread_created': z.lazy(() => zSessionThreadCreatedEvent),
    'span.outcome_evaluation_start': z.lazy(() => zSpanOutcomeEvaluationStartEvent),
    'span.outcome_evaluation_end': z.lazy(() => zSpanOutcomeEvaluationEndEvent),
    'span.model_request_start': z.lazy(() => zSpanModelRequestStartEvent),
    'span.model_request_end': z.lazy(() => zSpanModelRequestEndEvent),
    'span.outcome_evaluation_ongoing': z.lazy(() => zSpanOutcomeEvaluationOngoingEvent),
    'user.define_outcome': z.lazy(() => zUserDefineOutcomeEvent),
    'session.deleted': z.lazy(() => zSessionDeletedEvent),
    'session.thread_status_running': z.lazy(() => zSessionThreadStatusRunningEvent),
    'session.thread_status_idle': z.lazy(() => zSessionThreadStatusIdleEvent),
    'session.thread_status_terminated': z.lazy(() => zSessionThreadStatusTerminatedEvent),
    'user.tool_result': z.lazy(() => zUserToolResultEvent),
    'session.thread_status_rescheduled': z.lazy(() => zSessionThreadStatusRescheduledEvent),
    'session.updated': z.lazy(() => zSessionUpdatedEvent),
    event_start: z.lazy(() => zEventStart),
    event_delta: z.lazy(() => zEventDelta),
    'system.message': z.lazy(() => zSystemMessageEvent),
    'session.usage': z.lazy(() => zSessionUsageEvent),
    'workflow_run.created': z.lazy(() => zWorkflowRunCreatedEvent),
    'workflow_run.status_ended': z.lazy(() => zWorkflowRunStatusEndedEvent),
    'workflow_run.phase_started': z.lazy(() => zWorkflowRunPhaseStartedEvent),
    'workflow_run.phase_ended': z.lazy(() => zWorkflowRunPhaseEndedEvent),
    'workflow_run.status_running': z.lazy(() => zWorkflowRunStatusRunningEvent),
    'workflow_run.status_idle': z.lazy(() => zWorkflowRunStatusIdleEvent),
    'workflow_run.error': z.lazy(() => zWorkflowRunErrorEvent),
  }))()
