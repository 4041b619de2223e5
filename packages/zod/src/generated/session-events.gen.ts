// generated from openapi/ by `pnpm generate`; do not edit

import type {
  AgentAutoEvaluatedPermission,
  AgentAutoEvaluatedPermissionAllow,
  AgentAutoEvaluatedPermissionAsk,
  AgentAutoEvaluatedPermissionDeny,
  AgentCustomToolUseEvent,
  AgentEvaluatedPermission,
  AgentMCPToolResultEvent,
  AgentMCPToolUseEvent,
  AgentMessageEvent,
  AgentMessagePreview,
  AgentThinkingEvent,
  AgentThinkingPreview,
  AgentThreadContextCompactedEvent,
  AgentThreadMessageReceivedEvent,
  AgentThreadMessageSentEvent,
  AgentToolEvaluation,
  AgentToolEvaluationAlwaysAllow,
  AgentToolEvaluationAlwaysAsk,
  AgentToolEvaluationAuto,
  AgentToolResultEvent,
  AgentToolUseEvent,
  EventDelta,
  EventDeltaContent,
  EventDeltaType,
  EventStart,
  EventStartPreview,
  FileRubric,
  FileRubricParams,
  MaxWorkflowRunsWorkflowRunError,
  ProgramWorkflowRunError,
  RetryStatusExhausted,
  RetryStatusRetrying,
  RetryStatusTerminal,
  SendSessionEventsRequest,
  SendSessionEventsResponse,
  SessionBillingError,
  SessionBudgetReached,
  SessionCompactionLimitReachedError,
  SessionCredentialHostUnreachableError,
  SessionDeletedEvent,
  SessionEndTurn,
  SessionErrorEvent,
  SessionEvent,
  SessionEventPage,
  SessionEventParams,
  SessionEventType,
  SessionMCPAuthenticationFailedError,
  SessionMCPConnectionFailedError,
  SessionModelOverloadedError,
  SessionModelRateLimitedError,
  SessionModelRequestFailedError,
  SessionRefusal,
  SessionRefusalStopDetails,
  SessionRepositoryAuthenticationError,
  SessionRepositoryCheckoutError,
  SessionRepositoryCloneError,
  SessionRepositoryForbiddenError,
  SessionRepositoryNotFoundError,
  SessionRequiresAction,
  SessionRetriesExhausted,
  SessionStatusIdleEvent,
  SessionStatusRescheduledEvent,
  SessionStatusRunningEvent,
  SessionStatusTerminatedEvent,
  SessionStreamEvent,
  SessionThreadCreatedEvent,
  SessionThreadStatusIdleEvent,
  SessionThreadStatusRescheduledEvent,
  SessionThreadStatusRunningEvent,
  SessionThreadStatusTerminatedEvent,
  SessionToolUseLimitReachedError,
  SessionUnknownError,
  SessionUpdatedEvent,
  SessionUsageEvent,
  SessionUsageSnapshot,
  SpanModelRequestEndEvent,
  SpanModelRequestStartEvent,
  SpanModelUsage,
  SpanOutcomeEvaluationEndEvent,
  SpanOutcomeEvaluationOngoingEvent,
  SpanOutcomeEvaluationStartEvent,
  SystemMessageEvent,
  SystemMessageEventParams,
  TextRubric,
  TextRubricParams,
  ThreadLimitWorkflowRunError,
  TimeoutWorkflowRunError,
  UnknownWorkflowRunError,
  UserCustomToolResultEvent,
  UserCustomToolResultEventParams,
  UserDefineOutcomeEvent,
  UserDefineOutcomeEventParams,
  UserInterruptEvent,
  UserInterruptEventParams,
  UserMessageEvent,
  UserMessageEventParams,
  UserToolConfirmationEvent,
  UserToolConfirmationEventParams,
  UserToolResultEvent,
  UserToolResultEventParams,
  WorkflowRunCreatedEvent,
  WorkflowRunError,
  WorkflowRunErrorEvent,
  WorkflowRunPhase,
  WorkflowRunPhaseEndedEvent,
  WorkflowRunPhaseStartedEvent,
  WorkflowRunResult,
  WorkflowRunResultCompleted,
  WorkflowRunResultError,
  WorkflowRunResultStopped,
  WorkflowRunStatusEndedEvent,
  WorkflowRunStatusIdleEvent,
  WorkflowRunStatusRunningEvent,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { closedUnion, openEnum, openUnion } from '../open.ts'
import {
  zDocumentBlock,
  zDocumentBlockInput,
  zImageBlock,
  zImageBlockInput,
  zRedactedBlock,
  zSearchResultBlock,
  zSystemContentBlock,
  zTextBlock,
} from './content.gen.ts'
import { zBudgetLimit, zMonetaryAmount } from './money.gen.ts'
import { zCacheCreationUsage, zServerToolUsage, zSessionAgent } from './sessions.gen.ts'

/** The server allows the use. */
export const zAgentAutoEvaluatedPermissionAllow: z.ZodType<AgentAutoEvaluatedPermissionAllow> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('allow')
  }))()

const zAgentAutoEvaluatedPermissionAsk_reason_code = /* @__PURE__ */ (() =>
  openEnum(['indeterminate']))()

/** The server leaves the decision to the user. */
export const zAgentAutoEvaluatedPermissionAsk: z.ZodType<AgentAutoEvaluatedPermissionAsk> = /* @__PURE__ */ (() =>
  z.looseObject({
    reason_code: zAgentAutoEvaluatedPermissionAsk_reason_code,
    type: z.literal('ask')
  }))()

const zAgentAutoEvaluatedPermissionDeny_reason_code = /* @__PURE__ */ (() =>
  openEnum(['high_risk', 'indeterminate']))()

/** The server denies the use. */
export const zAgentAutoEvaluatedPermissionDeny: z.ZodType<AgentAutoEvaluatedPermissionDeny> = /* @__PURE__ */ (() =>
  z.looseObject({
    reason_code: zAgentAutoEvaluatedPermissionDeny_reason_code,
    type: z.literal('deny')
  }))()

/** What the server decided under the policy `auto`. Further kinds may come. */
export const zAgentAutoEvaluatedPermission: z.ZodType<AgentAutoEvaluatedPermission> = /* @__PURE__ */ (() =>
  openUnion('type', {
    allow: zAgentAutoEvaluatedPermissionAllow,
    ask: zAgentAutoEvaluatedPermissionAsk,
    deny: zAgentAutoEvaluatedPermissionDeny,
  }))()

/**
 * The agent asks the caller to execute a custom tool. Answer with a `user.custom_tool_result`; no permission policy
 * applies.
 */
export const zAgentCustomToolUseEvent: z.ZodType<AgentCustomToolUseEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    input: z.record(z.string(), z.unknown()),
    name: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('agent.custom_tool_use'),
    session_thread_id: z.string().nullish()
  }))()

/** What a permission policy decided about a tool use. */
export const zAgentEvaluatedPermission: z.ZodType<AgentEvaluatedPermission> = /* @__PURE__ */ (() =>
  openEnum(['allow', 'ask', 'deny']))()

const zAgentMCPToolResultEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    image: zImageBlock,
    document: zDocumentBlock,
    search_result: zSearchResultBlock,
  }))()

/**
 * The result of a tool of an MCP server. Output over 100,000 characters goes to a file in the sandbox, and the model
 * sees a preview.
 */
export const zAgentMCPToolResultEvent: z.ZodType<AgentMCPToolResultEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    mcp_tool_use_id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('agent.mcp_tool_result'),
    content: z.array(zAgentMCPToolResultEvent_content_item).optional(),
    is_error: z.boolean().nullish()
  }))()

/** The policy `always_allow` decided. */
export const zAgentToolEvaluationAlwaysAllow: z.ZodType<AgentToolEvaluationAlwaysAllow> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('always_allow')
  }))()

/** The policy `always_ask` decided. */
export const zAgentToolEvaluationAlwaysAsk: z.ZodType<AgentToolEvaluationAlwaysAsk> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('always_ask')
  }))()

/** The policy `auto` decided, that is, the server judged this use. */
export const zAgentToolEvaluationAuto: z.ZodType<AgentToolEvaluationAuto> = /* @__PURE__ */ (() =>
  z.looseObject({
    evaluated_permission: zAgentAutoEvaluatedPermission,
    type: z.literal('auto')
  }))()

/** The permission policy that decided about a tool use. Further kinds may come. */
export const zAgentToolEvaluation: z.ZodType<AgentToolEvaluation> = /* @__PURE__ */ (() =>
  openUnion('type', {
    always_allow: zAgentToolEvaluationAlwaysAllow,
    always_ask: zAgentToolEvaluationAlwaysAsk,
    auto: zAgentToolEvaluationAuto,
  }))()

/** The agent uses a tool of an MCP server. The server executes it. */
export const zAgentMCPToolUseEvent: z.ZodType<AgentMCPToolUseEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    input: z.record(z.string(), z.unknown()),
    mcp_server_name: z.string(),
    name: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('agent.mcp_tool_use'),
    evaluated_permission: zAgentEvaluatedPermission.optional(),
    evaluation: zAgentToolEvaluation.optional(),
    session_thread_id: z.string().nullish()
  }))()

const zAgentMessageEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    redacted: zRedactedBlock,
  }))()

/** Text of the agent, complete. It replaces its preview, which has the same id. */
export const zAgentMessageEvent: z.ZodType<AgentMessageEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    content: z.array(zAgentMessageEvent_content_item),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('agent.message')
  }))()

/** Preview of an `agent.message`. */
export const zAgentMessagePreview: z.ZodType<AgentMessagePreview> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('agent.message')
  }))()

/** The agent thought. The event carries no text. */
export const zAgentThinkingEvent: z.ZodType<AgentThinkingEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('agent.thinking')
  }))()

/** Preview of an `agent.thinking`. No deltas follow it. */
export const zAgentThinkingPreview: z.ZodType<AgentThinkingPreview> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('agent.thinking')
  }))()

/** The context of the thread was compacted. The event carries only a time. */
export const zAgentThreadContextCompactedEvent: z.ZodType<AgentThreadContextCompactedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('agent.thread_context_compacted')
  }))()

const zAgentThreadMessageReceivedEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    image: zImageBlock,
    document: zDocumentBlock,
    redacted: zRedactedBlock,
  }))()

/** The thread whose stream this is received a message from another thread. */
export const zAgentThreadMessageReceivedEvent: z.ZodType<AgentThreadMessageReceivedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    content: z.array(zAgentThreadMessageReceivedEvent_content_item),
    from_session_thread_id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('agent.thread_message_received'),
    from_agent_name: z.string().nullish()
  }))()

const zAgentThreadMessageSentEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    image: zImageBlock,
    document: zDocumentBlock,
    redacted: zRedactedBlock,
  }))()

/** The thread whose stream this is sent a message to another thread. */
export const zAgentThreadMessageSentEvent: z.ZodType<AgentThreadMessageSentEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    content: z.array(zAgentThreadMessageSentEvent_content_item),
    processed_at: z.iso.datetime({ offset: true }),
    to_session_thread_id: z.string(),
    type: z.literal('agent.thread_message_sent'),
    to_agent_name: z.string().nullish()
  }))()

const zAgentToolResultEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    image: zImageBlock,
    document: zDocumentBlock,
    search_result: zSearchResultBlock,
  }))()

/**
 * The result of a built-in tool that the server executed. Output over 100,000 characters goes to a file in the sandbox,
 * and the model sees a preview.
 */
export const zAgentToolResultEvent: z.ZodType<AgentToolResultEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    tool_use_id: z.string(),
    type: z.literal('agent.tool_result'),
    content: z.array(zAgentToolResultEvent_content_item).optional(),
    is_error: z.boolean().nullish()
  }))()

/**
 * The agent uses a built-in tool. In a cloud environment the server executes it; in a self-hosted one the session waits
 * for a `user.tool_result`.
 */
export const zAgentToolUseEvent: z.ZodType<AgentToolUseEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    input: z.record(z.string(), z.unknown()),
    name: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('agent.tool_use'),
    evaluated_permission: zAgentEvaluatedPermission.optional(),
    evaluation: zAgentToolEvaluation.optional(),
    session_thread_id: z.string().nullish()
  }))()

const zUserMessageEventParams_content_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    text: zTextBlock,
    image: zImageBlockInput,
    document: zDocumentBlockInput,
    redacted: zRedactedBlock,
  }))()

/**
 * A message of the user. It starts or continues the work and may be sent at any status; while the session runs it is
 * queued.
 */
export const zUserMessageEventParams: z.ZodType<UserMessageEventParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: z.array(zUserMessageEventParams_content_item),
    type: z.literal('user.message')
  }))()

/** A rubric from an uploaded file. */
export const zFileRubricParams: z.ZodType<FileRubricParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_id: z.string(),
    type: z.literal('file')
  }))()

/** A rubric as text. */
export const zTextRubricParams: z.ZodType<TextRubricParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: z.string().max(262144),
    type: z.literal('text')
  }))()

const zUserDefineOutcomeEventParams_rubric = /* @__PURE__ */ (() =>
  closedUnion('type', {
    file: zFileRubricParams,
    text: zTextRubricParams,
  }))()

/**
 * An outcome that the work is judged by. It starts work at once, and is processed on receipt; only one is pursued at a
 * time.
 */
export const zUserDefineOutcomeEventParams: z.ZodType<UserDefineOutcomeEventParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    rubric: zUserDefineOutcomeEventParams_rubric,
    type: z.literal('user.define_outcome'),
    max_iterations: z.int().gte(1).lte(20).nullish()
  }))()

/**
 * An instruction to append to the system prompt in the middle of a session. Only some models take it. While the session
 * waits for an action, it is accepted only after a tool's result.
 */
export const zSystemMessageEventParams: z.ZodType<SystemMessageEventParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: z.array(zSystemContentBlock).min(1).max(1000),
    type: z.literal('system.message')
  }))()

/** A rubric from a file. Today the API returns such a rubric as text; handle both. */
export const zFileRubric: z.ZodType<FileRubric> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_id: z.string(),
    type: z.literal('file')
  }))()

/** A rubric as text. */
export const zTextRubric: z.ZodType<TextRubric> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: z.string(),
    type: z.literal('text')
  }))()

/** What a delta adds. */
export const zEventDeltaContent: z.ZodType<EventDeltaContent> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: zTextBlock,
    type: z.literal('content_delta'),
    index: z.int().optional()
  }))()

/**
 * More text of a previewed message. The deltas in order are a prefix of the final text; under load the server may stop
 * sending them. The complete event with the same id ends the preview, or `span.model_request_end` does if the request
 * failed.
 */
export const zEventDelta: z.ZodType<EventDelta> = /* @__PURE__ */ (() =>
  z.looseObject({
    delta: zEventDeltaContent,
    event_id: z.string(),
    type: z.literal('event_delta')
  }))()

/** A type of event that can be previewed. */
export const zEventDeltaType: z.ZodType<EventDeltaType> = /* @__PURE__ */ (() =>
  z.enum(['agent.message', 'agent.thinking']))()

/** The event that is being previewed, as far as it is known. */
export const zEventStartPreview: z.ZodType<EventStartPreview> = /* @__PURE__ */ (() =>
  openUnion('type', {
    'agent.message': zAgentMessagePreview,
    'agent.thinking': zAgentThinkingPreview,
  }))()

/**
 * A preview begins. Sent only on connections that asked for it, at most once per id and connection; it has no id of its
 * own and is not stored.
 */
export const zEventStart: z.ZodType<EventStart> = /* @__PURE__ */ (() =>
  z.looseObject({
    event: zEventStartPreview,
    type: z.literal('event_start')
  }))()

/** The limit of workflow runs is reached. */
export const zMaxWorkflowRunsWorkflowRunError: z.ZodType<MaxWorkflowRunsWorkflowRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('max_workflow_runs_error')
  }))()

/** The workflow's own program failed. */
export const zProgramWorkflowRunError: z.ZodType<ProgramWorkflowRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('program_error')
  }))()

/** The turn is dead, queued input was dropped, and the session is idle. */
export const zRetryStatusExhausted: z.ZodType<RetryStatusExhausted> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('exhausted')
  }))()

/** The server tries again by itself; wait. */
export const zRetryStatusRetrying: z.ZodType<RetryStatusRetrying> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('retrying')
  }))()

/** The session is terminated. */
export const zRetryStatusTerminal: z.ZodType<RetryStatusTerminal> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('terminal')
  }))()

/**
 * Asks the agent to stop. It goes ahead of the queue – model output stops at once, running tool calls may finish first,
 * and the turn ends with `end_turn`. On an idle thread it does nothing.
 */
export const zUserInterruptEventParams: z.ZodType<UserInterruptEventParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('user.interrupt'),
    session_thread_id: z.string().nullish()
  }))()

/** Allows or denies a tool use that waits for permission. The server routes it to the right thread. */
export const zUserToolConfirmationEventParams: z.ZodType<UserToolConfirmationEventParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    result: z.enum(['allow', 'deny']),
    tool_use_id: z.string(),
    type: z.literal('user.tool_confirmation'),
    deny_message: z.string().nullish()
  }))()

const zUserCustomToolResultEventParams_content_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    text: zTextBlock,
    image: zImageBlockInput,
    document: zDocumentBlockInput,
    search_result: zSearchResultBlock,
  }))()

/**
 * The result of a custom tool. It may be sent as soon as the use event is seen, and is processed on receipt. The server
 * routes it to the right thread.
 */
export const zUserCustomToolResultEventParams: z.ZodType<UserCustomToolResultEventParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    custom_tool_use_id: z.string(),
    type: z.literal('user.custom_tool_result'),
    content: z.array(zUserCustomToolResultEventParams_content_item).optional(),
    is_error: z.boolean().nullish()
  }))()

const zUserToolResultEventParams_content_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    text: zTextBlock,
    image: zImageBlockInput,
    document: zDocumentBlockInput,
    search_result: zSearchResultBlock,
  }))()

/** The result of a built-in tool, in self-hosted environments only. It is processed on receipt. */
export const zUserToolResultEventParams: z.ZodType<UserToolResultEventParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    tool_use_id: z.string(),
    type: z.literal('user.tool_result'),
    content: z.array(zUserToolResultEventParams_content_item).optional(),
    is_error: z.boolean().nullish()
  }))()

/** An event that a client sends to a session. */
export const zSessionEventParams: z.ZodType<SessionEventParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    'user.message': zUserMessageEventParams,
    'user.interrupt': zUserInterruptEventParams,
    'user.tool_confirmation': zUserToolConfirmationEventParams,
    'user.custom_tool_result': zUserCustomToolResultEventParams,
    'user.define_outcome': zUserDefineOutcomeEventParams,
    'user.tool_result': zUserToolResultEventParams,
    'system.message': zSystemMessageEventParams,
  }))()

/** Events to send, in this order. */
export const zSendSessionEventsRequest: z.ZodType<SendSessionEventsRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    events: z.array(zSessionEventParams)
  }))()

const zUserMessageEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    image: zImageBlock,
    document: zDocumentBlock,
    redacted: zRedactedBlock,
  }))()

/** A message of the user. It starts or continues the work; sent during a turn, it joins that turn. */
export const zUserMessageEvent: z.ZodType<UserMessageEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    content: z.array(zUserMessageEvent_content_item),
    type: z.literal('user.message'),
    processed_at: z.iso.datetime({ offset: true }).nullish()
  }))()

/** The user asked the agent to stop. Older servers may leave the id empty. */
export const zUserInterruptEvent: z.ZodType<UserInterruptEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('user.interrupt'),
    processed_at: z.iso.datetime({ offset: true }).nullish(),
    session_thread_id: z.string().nullish()
  }))()

const zUserToolConfirmationEvent_result = /* @__PURE__ */ (() =>
  openEnum(['allow', 'deny']))()

/** The user's answer to a tool use that waits for permission. */
export const zUserToolConfirmationEvent: z.ZodType<UserToolConfirmationEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    result: zUserToolConfirmationEvent_result,
    tool_use_id: z.string(),
    type: z.literal('user.tool_confirmation'),
    deny_message: z.string().nullish(),
    processed_at: z.iso.datetime({ offset: true }).nullish(),
    session_thread_id: z.string().nullish()
  }))()

const zUserCustomToolResultEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    image: zImageBlock,
    document: zDocumentBlock,
    search_result: zSearchResultBlock,
  }))()

/** The result of a custom tool. */
export const zUserCustomToolResultEvent: z.ZodType<UserCustomToolResultEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    custom_tool_use_id: z.string(),
    type: z.literal('user.custom_tool_result'),
    content: z.array(zUserCustomToolResultEvent_content_item).optional(),
    is_error: z.boolean().nullish(),
    processed_at: z.iso.datetime({ offset: true }).nullish(),
    session_thread_id: z.string().nullish()
  }))()

const zUserDefineOutcomeEvent_rubric = /* @__PURE__ */ (() =>
  openUnion('type', {
    file: zFileRubric,
    text: zTextRubric,
  }))()

/** An outcome that the work is judged by, with the id it was given. */
export const zUserDefineOutcomeEvent: z.ZodType<UserDefineOutcomeEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    description: z.string(),
    max_iterations: z.int().lte(20).nullable(),
    outcome_id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    rubric: zUserDefineOutcomeEvent_rubric,
    type: z.literal('user.define_outcome')
  }))()

const zUserToolResultEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    image: zImageBlock,
    document: zDocumentBlock,
    search_result: zSearchResultBlock,
  }))()

/** The result of a built-in tool that a self-hosted worker executed. */
export const zUserToolResultEvent: z.ZodType<UserToolResultEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    tool_use_id: z.string(),
    type: z.literal('user.tool_result'),
    content: z.array(zUserToolResultEvent_content_item).optional(),
    is_error: z.boolean().nullish(),
    processed_at: z.iso.datetime({ offset: true }).nullish(),
    session_thread_id: z.string().nullish()
  }))()

/** An instruction that was appended to the system prompt in the middle of a session. */
export const zSystemMessageEvent: z.ZodType<SystemMessageEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    content: z.array(zSystemContentBlock),
    type: z.literal('system.message'),
    processed_at: z.iso.datetime({ offset: true }).nullish()
  }))()

const zSendSessionEventsResponse_data_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    'user.message': zUserMessageEvent,
    'user.interrupt': zUserInterruptEvent,
    'user.tool_confirmation': zUserToolConfirmationEvent,
    'user.custom_tool_result': zUserCustomToolResultEvent,
    'user.define_outcome': zUserDefineOutcomeEvent,
    'user.tool_result': zUserToolResultEvent,
    'system.message': zSystemMessageEvent,
  }))()

/** The events as they were accepted, each with its id. */
export const zSendSessionEventsResponse: z.ZodType<SendSessionEventsResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSendSessionEventsResponse_data_item).optional()
  }))()

const zSessionBillingError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** The account can't pay for the request. */
export const zSessionBillingError: z.ZodType<SessionBillingError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    retry_status: zSessionBillingError_retry_status,
    type: z.literal('billing_error')
  }))()

/** The budget is used up. Only answers to tools and interrupts are accepted until it is raised or removed. */
export const zSessionBudgetReached: z.ZodType<SessionBudgetReached> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('budget_reached')
  }))()

const zSessionCompactionLimitReachedError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** The context was compacted too often in one turn. It ends with `retries_exhausted`; the next message starts anew. */
export const zSessionCompactionLimitReachedError: z.ZodType<SessionCompactionLimitReachedError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    retry_status: zSessionCompactionLimitReachedError_retry_status,
    type: z.literal('compaction_limit_reached_error')
  }))()

const zSessionCredentialHostUnreachableError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** A vault credential's host can't be reached. */
export const zSessionCredentialHostUnreachableError: z.ZodType<SessionCredentialHostUnreachableError> = /* @__PURE__ */ (() =>
  z.looseObject({
    credential_id: z.string(),
    message: z.string(),
    retry_status: zSessionCredentialHostUnreachableError_retry_status,
    type: z.literal('credential_host_unreachable_error'),
    vault_id: z.string()
  }))()

/** The session was deleted. It closes the streams and is not stored. */
export const zSessionDeletedEvent: z.ZodType<SessionDeletedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('session.deleted')
  }))()

/** The turn came to its end, also after an interrupt. */
export const zSessionEndTurn: z.ZodType<SessionEndTurn> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('end_turn')
  }))()

const zSessionUnknownError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** An error without a kind of its own. */
export const zSessionUnknownError: z.ZodType<SessionUnknownError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    retry_status: zSessionUnknownError_retry_status,
    type: z.literal('unknown_error')
  }))()

const zSessionModelOverloadedError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** The model is overloaded. */
export const zSessionModelOverloadedError: z.ZodType<SessionModelOverloadedError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    retry_status: zSessionModelOverloadedError_retry_status,
    type: z.literal('model_overloaded_error')
  }))()

const zSessionModelRateLimitedError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** The model's rate limit is reached. */
export const zSessionModelRateLimitedError: z.ZodType<SessionModelRateLimitedError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    retry_status: zSessionModelRateLimitedError_retry_status,
    type: z.literal('model_rate_limited_error')
  }))()

const zSessionModelRequestFailedError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** A request to the model failed. */
export const zSessionModelRequestFailedError: z.ZodType<SessionModelRequestFailedError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    retry_status: zSessionModelRequestFailedError_retry_status,
    type: z.literal('model_request_failed_error')
  }))()

const zSessionMCPConnectionFailedError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/**
 * An MCP server can't be reached. For information – it is tried again when the session next runs, and the turn can
 * still end well.
 */
export const zSessionMCPConnectionFailedError: z.ZodType<SessionMCPConnectionFailedError> = /* @__PURE__ */ (() =>
  z.looseObject({
    mcp_server_name: z.string(),
    message: z.string(),
    retry_status: zSessionMCPConnectionFailedError_retry_status,
    type: z.literal('mcp_connection_failed_error')
  }))()

const zSessionMCPAuthenticationFailedError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/**
 * An MCP server refused the credential. For information – it is tried again when the session next runs, and the turn
 * can still end well.
 */
export const zSessionMCPAuthenticationFailedError: z.ZodType<SessionMCPAuthenticationFailedError> = /* @__PURE__ */ (() =>
  z.looseObject({
    mcp_server_name: z.string(),
    message: z.string(),
    retry_status: zSessionMCPAuthenticationFailedError_retry_status,
    type: z.literal('mcp_authentication_failed_error')
  }))()

const zSessionToolUseLimitReachedError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** The turn used too many tools. It ends with `retries_exhausted`; the next message starts anew. */
export const zSessionToolUseLimitReachedError: z.ZodType<SessionToolUseLimitReachedError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    retry_status: zSessionToolUseLimitReachedError_retry_status,
    type: z.literal('tool_use_limit_reached_error')
  }))()

const zSessionRepositoryAuthenticationError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** A repository's token was not accepted. Always `retrying`; the session runs without the repository. */
export const zSessionRepositoryAuthenticationError: z.ZodType<SessionRepositoryAuthenticationError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    repository_url: z.string().nullable(),
    retry_status: zSessionRepositoryAuthenticationError_retry_status,
    type: z.literal('repository_authentication_error')
  }))()

const zSessionRepositoryForbiddenError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** Access to a repository was denied. Always `retrying`; the session runs without the repository. */
export const zSessionRepositoryForbiddenError: z.ZodType<SessionRepositoryForbiddenError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    repository_url: z.string().nullable(),
    retry_status: zSessionRepositoryForbiddenError_retry_status,
    type: z.literal('repository_forbidden_error')
  }))()

const zSessionRepositoryNotFoundError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** A repository was not found. Always `retrying`; the session runs without it. */
export const zSessionRepositoryNotFoundError: z.ZodType<SessionRepositoryNotFoundError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    repository_url: z.string().nullable(),
    retry_status: zSessionRepositoryNotFoundError_retry_status,
    type: z.literal('repository_not_found_error')
  }))()

const zSessionRepositoryCheckoutError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/**
 * A branch or commit of a repository can't be checked out. Always `retrying`; the session runs without the repository.
 */
export const zSessionRepositoryCheckoutError: z.ZodType<SessionRepositoryCheckoutError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    repository_url: z.string().nullable(),
    retry_status: zSessionRepositoryCheckoutError_retry_status,
    type: z.literal('repository_checkout_error')
  }))()

const zSessionRepositoryCloneError_retry_status = /* @__PURE__ */ (() =>
  openUnion('type', {
    retrying: zRetryStatusRetrying,
    exhausted: zRetryStatusExhausted,
    terminal: zRetryStatusTerminal,
  }))()

/** A repository can't be cloned. Always `retrying`; the session runs without it. */
export const zSessionRepositoryCloneError: z.ZodType<SessionRepositoryCloneError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    repository_url: z.string().nullable(),
    retry_status: zSessionRepositoryCloneError_retry_status,
    type: z.literal('repository_clone_error')
  }))()

const zSessionErrorEvent_error = /* @__PURE__ */ (() =>
  openUnion('type', {
    unknown_error: zSessionUnknownError,
    model_overloaded_error: zSessionModelOverloadedError,
    model_rate_limited_error: zSessionModelRateLimitedError,
    model_request_failed_error: zSessionModelRequestFailedError,
    mcp_connection_failed_error: zSessionMCPConnectionFailedError,
    mcp_authentication_failed_error: zSessionMCPAuthenticationFailedError,
    billing_error: zSessionBillingError,
    credential_host_unreachable_error: zSessionCredentialHostUnreachableError,
    tool_use_limit_reached_error: zSessionToolUseLimitReachedError,
    compaction_limit_reached_error: zSessionCompactionLimitReachedError,
    repository_authentication_error: zSessionRepositoryAuthenticationError,
    repository_forbidden_error: zSessionRepositoryForbiddenError,
    repository_not_found_error: zSessionRepositoryNotFoundError,
    repository_checkout_error: zSessionRepositoryCheckoutError,
    repository_clone_error: zSessionRepositoryCloneError,
  }))()

/** Something went wrong. Whether the session goes on is told by `retry_status`. */
export const zSessionErrorEvent: z.ZodType<SessionErrorEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    error: zSessionErrorEvent_error,
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('session.error')
  }))()

/** A transient error is retried by the server. */
export const zSessionStatusRescheduledEvent: z.ZodType<SessionStatusRescheduledEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('session.status_rescheduled')
  }))()

/** A turn begins. Once per turn. */
export const zSessionStatusRunningEvent: z.ZodType<SessionStatusRunningEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('session.status_running')
  }))()

const zSessionRefusalStopDetails_category = /* @__PURE__ */ (() =>
  openEnum(['cyber', 'bio', 'frontier_llm', 'reasoning_extraction', 'general_harms']))()

/** More about a refusal. */
export const zSessionRefusalStopDetails: z.ZodType<SessionRefusalStopDetails> = /* @__PURE__ */ (() =>
  z.looseObject({
    category: zSessionRefusalStopDetails_category.nullable(),
    explanation: z.string().nullable(),
    type: z.literal('refusal')
  }))()

/**
 * The session waits for answers, for as long as it takes. Answering some makes it idle again with the rest; answering
 * all lets it run on.
 */
export const zSessionRequiresAction: z.ZodType<SessionRequiresAction> = /* @__PURE__ */ (() =>
  z.looseObject({
    event_ids: z.array(z.string()),
    type: z.literal('requires_action')
  }))()

/** The turn failed after retries. The next message starts anew. */
export const zSessionRetriesExhausted: z.ZodType<SessionRetriesExhausted> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('retries_exhausted')
  }))()

/** The model refused to go on. */
export const zSessionRefusal: z.ZodType<SessionRefusal> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('refusal')
  }))()

const zSessionStatusIdleEvent_stop_reason = /* @__PURE__ */ (() =>
  openUnion('type', {
    end_turn: zSessionEndTurn,
    requires_action: zSessionRequiresAction,
    retries_exhausted: zSessionRetriesExhausted,
    budget_reached: zSessionBudgetReached,
    refusal: zSessionRefusal,
  }))()

/** The turn is over, or waits for an action. Directly after a `session.usage`. */
export const zSessionStatusIdleEvent: z.ZodType<SessionStatusIdleEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    stop_details: zSessionRefusalStopDetails.nullable(),
    stop_reason: zSessionStatusIdleEvent_stop_reason,
    type: z.literal('session.status_idle')
  }))()

/** The session is over for good. */
export const zSessionStatusTerminatedEvent: z.ZodType<SessionStatusTerminatedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('session.status_terminated')
  }))()

/** A thread was started. */
export const zSessionThreadCreatedEvent: z.ZodType<SessionThreadCreatedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent_name: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    session_thread_id: z.string(),
    type: z.literal('session.thread_created'),
    workflow_run_id: z.string().nullable()
  }))()

/** The judgement of an outcome begins. */
export const zSpanOutcomeEvaluationStartEvent: z.ZodType<SpanOutcomeEvaluationStartEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    iteration: z.int(),
    outcome_id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('span.outcome_evaluation_start')
  }))()

const zSpanOutcomeEvaluationEndEvent_result = /* @__PURE__ */ (() =>
  openEnum(['satisfied', 'needs_revision', 'max_iterations_reached', 'failed', 'interrupted']))()

const zSpanModelUsage_speed = /* @__PURE__ */ (() =>
  openEnum(['standard', 'fast']))()

/** Tokens of one request. Over a session, they add up to its usage. */
export const zSpanModelUsage: z.ZodType<SpanModelUsage> = /* @__PURE__ */ (() =>
  z.looseObject({
    cache_creation_input_tokens: z.int(),
    cache_read_input_tokens: z.int(),
    input_tokens: z.int(),
    output_tokens: z.int(),
    speed: zSpanModelUsage_speed.nullish()
  }))()

/** The judgement of an outcome is over. */
export const zSpanOutcomeEvaluationEndEvent: z.ZodType<SpanOutcomeEvaluationEndEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    explanation: z.string(),
    iteration: z.int(),
    outcome_evaluation_start_id: z.string(),
    outcome_id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    result: zSpanOutcomeEvaluationEndEvent_result,
    type: z.literal('span.outcome_evaluation_end'),
    usage: zSpanModelUsage
  }))()

/** A request to the model begins. */
export const zSpanModelRequestStartEvent: z.ZodType<SpanModelRequestStartEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('span.model_request_start')
  }))()

/** A request to the model is over. Previews without a complete event end here. */
export const zSpanModelRequestEndEvent: z.ZodType<SpanModelRequestEndEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    is_error: z.boolean().nullable(),
    model_request_start_id: z.string(),
    model_usage: zSpanModelUsage,
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('span.model_request_end')
  }))()

/** The judgement of an outcome goes on; a sign of life. */
export const zSpanOutcomeEvaluationOngoingEvent: z.ZodType<SpanOutcomeEvaluationOngoingEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    iteration: z.int(),
    outcome_id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('span.outcome_evaluation_ongoing')
  }))()

/** A thread begins to work. Every session has at least its primary thread. */
export const zSessionThreadStatusRunningEvent: z.ZodType<SessionThreadStatusRunningEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent_name: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    session_thread_id: z.string(),
    type: z.literal('session.thread_status_running')
  }))()

const zSessionThreadStatusIdleEvent_stop_reason = /* @__PURE__ */ (() =>
  openUnion('type', {
    end_turn: zSessionEndTurn,
    requires_action: zSessionRequiresAction,
    retries_exhausted: zSessionRetriesExhausted,
    budget_reached: zSessionBudgetReached,
    refusal: zSessionRefusal,
  }))()

/** A thread's turn is over, or waits for an action. */
export const zSessionThreadStatusIdleEvent: z.ZodType<SessionThreadStatusIdleEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent_name: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    session_thread_id: z.string(),
    stop_details: zSessionRefusalStopDetails.nullable(),
    stop_reason: zSessionThreadStatusIdleEvent_stop_reason,
    type: z.literal('session.thread_status_idle')
  }))()

/** A thread is over for good. Its open calls can't be answered any more. */
export const zSessionThreadStatusTerminatedEvent: z.ZodType<SessionThreadStatusTerminatedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent_name: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    session_thread_id: z.string(),
    type: z.literal('session.thread_status_terminated')
  }))()

/** A transient error of a thread is retried by the server. */
export const zSessionThreadStatusRescheduledEvent: z.ZodType<SessionThreadStatusRescheduledEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent_name: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    session_thread_id: z.string(),
    type: z.literal('session.thread_status_rescheduled')
  }))()

/** The session was changed. It carries only what changed, and applies from the next turn. */
export const zSessionUpdatedEvent: z.ZodType<SessionUpdatedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('session.updated'),
    agent: z.lazy(() => zSessionAgent).nullish(),
    budget: zBudgetLimit.nullish(),
    metadata: z.record(z.string(), z.string()).optional(),
    title: z.string().nullish()
  }))()

/** Tokens and cost at one moment. */
export const zSessionUsageSnapshot: z.ZodType<SessionUsageSnapshot> = /* @__PURE__ */ (() =>
  z.looseObject({
    active_seconds: z.number().optional(),
    cache_creation: z.lazy(() => zCacheCreationUsage).optional(),
    cache_read_input_tokens: z.int().optional(),
    input_tokens: z.int().optional(),
    list_cost: zMonetaryAmount.optional(),
    output_tokens: z.int().optional(),
    server_tool_use: z.lazy(() => zServerToolUsage).optional()
  }))()

/** Tokens and cost so far. Always directly before a `session.status_idle`. */
export const zSessionUsageEvent: z.ZodType<SessionUsageEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('session.usage'),
    usage: zSessionUsageSnapshot,
    budget: zBudgetLimit.nullish()
  }))()

/** A phase that a workflow run announced. */
export const zWorkflowRunPhase: z.ZodType<WorkflowRunPhase> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    description: z.string().nullable(),
    name: z.string()
  }))()

/** A workflow run begins. Once per run, before all its other events. */
export const zWorkflowRunCreatedEvent: z.ZodType<WorkflowRunCreatedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    description: z.string().nullable(),
    name: z.string(),
    phases: z.array(zWorkflowRunPhase),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('workflow_run.created'),
    workflow_run_id: z.string()
  }))()

/** The workflow run came to its end. */
export const zWorkflowRunResultCompleted: z.ZodType<WorkflowRunResultCompleted> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('completed')
  }))()

/** The workflow run took too long. */
export const zTimeoutWorkflowRunError: z.ZodType<TimeoutWorkflowRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('timeout_error')
  }))()

/** The workflow run failed without a kind of its own. */
export const zUnknownWorkflowRunError: z.ZodType<UnknownWorkflowRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('unknown_error')
  }))()

/** The workflow run reached the limit of threads. */
export const zThreadLimitWorkflowRunError: z.ZodType<ThreadLimitWorkflowRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('thread_limit_error')
  }))()

/** Why a workflow run failed. Further kinds may come. */
export const zWorkflowRunError: z.ZodType<WorkflowRunError> = /* @__PURE__ */ (() =>
  openUnion('type', {
    timeout_error: zTimeoutWorkflowRunError,
    program_error: zProgramWorkflowRunError,
    unknown_error: zUnknownWorkflowRunError,
    thread_limit_error: zThreadLimitWorkflowRunError,
    max_workflow_runs_error: zMaxWorkflowRunsWorkflowRunError,
  }))()

/** The workflow run failed. */
export const zWorkflowRunResultError: z.ZodType<WorkflowRunResultError> = /* @__PURE__ */ (() =>
  z.looseObject({
    error: zWorkflowRunError,
    type: z.literal('error')
  }))()

/** The workflow run was stopped. */
export const zWorkflowRunResultStopped: z.ZodType<WorkflowRunResultStopped> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('stopped')
  }))()

/** How a workflow run ended. */
export const zWorkflowRunResult: z.ZodType<WorkflowRunResult> = /* @__PURE__ */ (() =>
  openUnion('type', {
    completed: zWorkflowRunResultCompleted,
    error: zWorkflowRunResultError,
    stopped: zWorkflowRunResultStopped,
  }))()

/** A workflow run is over. Once per run, after all its other events; its threads terminate. */
export const zWorkflowRunStatusEndedEvent: z.ZodType<WorkflowRunStatusEndedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    result: zWorkflowRunResult,
    type: z.literal('workflow_run.status_ended'),
    workflow_run_id: z.string()
  }))()

/** A phase of a workflow run begins. */
export const zWorkflowRunPhaseStartedEvent: z.ZodType<WorkflowRunPhaseStartedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('workflow_run.phase_started'),
    workflow_run_id: z.string(),
    workflow_run_phase_id: z.string()
  }))()

/** A phase of a workflow run is over. One per start, before the run's end. */
export const zWorkflowRunPhaseEndedEvent: z.ZodType<WorkflowRunPhaseEndedEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    phase_started_id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('workflow_run.phase_ended'),
    workflow_run_id: z.string(),
    workflow_run_phase_id: z.string()
  }))()

/** A workflow run is at work. */
export const zWorkflowRunStatusRunningEvent: z.ZodType<WorkflowRunStatusRunningEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('workflow_run.status_running'),
    workflow_run_id: z.string()
  }))()

/** A workflow run waits. */
export const zWorkflowRunStatusIdleEvent: z.ZodType<WorkflowRunStatusIdleEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('workflow_run.status_idle'),
    workflow_run_id: z.string()
  }))()

/** A workflow run failed, or could not be made. */
export const zWorkflowRunErrorEvent: z.ZodType<WorkflowRunErrorEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    error: zWorkflowRunError,
    processed_at: z.iso.datetime({ offset: true }),
    type: z.literal('workflow_run.error'),
    workflow_run_id: z.string().nullable()
  }))()

/** An event in the history of a session or thread. */
export const zSessionEvent: z.ZodType<SessionEvent> = /* @__PURE__ */ (() =>
  openUnion('type', {
    'user.message': zUserMessageEvent,
    'user.interrupt': zUserInterruptEvent,
    'user.tool_confirmation': zUserToolConfirmationEvent,
    'user.custom_tool_result': zUserCustomToolResultEvent,
    'agent.custom_tool_use': zAgentCustomToolUseEvent,
    'agent.message': zAgentMessageEvent,
    'agent.thinking': zAgentThinkingEvent,
    'agent.mcp_tool_use': zAgentMCPToolUseEvent,
    'agent.mcp_tool_result': zAgentMCPToolResultEvent,
    'agent.tool_use': zAgentToolUseEvent,
    'agent.tool_result': zAgentToolResultEvent,
    'agent.thread_message_received': zAgentThreadMessageReceivedEvent,
    'agent.thread_message_sent': zAgentThreadMessageSentEvent,
    'agent.thread_context_compacted': zAgentThreadContextCompactedEvent,
    'session.error': zSessionErrorEvent,
    'session.status_rescheduled': zSessionStatusRescheduledEvent,
    'session.status_running': zSessionStatusRunningEvent,
    'session.status_idle': zSessionStatusIdleEvent,
    'session.status_terminated': zSessionStatusTerminatedEvent,
    'session.thread_created': zSessionThreadCreatedEvent,
    'span.outcome_evaluation_start': zSpanOutcomeEvaluationStartEvent,
    'span.outcome_evaluation_end': zSpanOutcomeEvaluationEndEvent,
    'span.model_request_start': zSpanModelRequestStartEvent,
    'span.model_request_end': zSpanModelRequestEndEvent,
    'span.outcome_evaluation_ongoing': zSpanOutcomeEvaluationOngoingEvent,
    'user.define_outcome': zUserDefineOutcomeEvent,
    'session.deleted': zSessionDeletedEvent,
    'session.thread_status_running': zSessionThreadStatusRunningEvent,
    'session.thread_status_idle': zSessionThreadStatusIdleEvent,
    'session.thread_status_terminated': zSessionThreadStatusTerminatedEvent,
    'user.tool_result': zUserToolResultEvent,
    'session.thread_status_rescheduled': zSessionThreadStatusRescheduledEvent,
    'session.updated': zSessionUpdatedEvent,
    'system.message': zSystemMessageEvent,
    'session.usage': zSessionUsageEvent,
    'workflow_run.created': zWorkflowRunCreatedEvent,
    'workflow_run.status_ended': zWorkflowRunStatusEndedEvent,
    'workflow_run.phase_started': zWorkflowRunPhaseStartedEvent,
    'workflow_run.phase_ended': zWorkflowRunPhaseEndedEvent,
    'workflow_run.status_running': zWorkflowRunStatusRunningEvent,
    'workflow_run.status_idle': zWorkflowRunStatusIdleEvent,
    'workflow_run.error': zWorkflowRunErrorEvent,
  }))()

/** One page of a history. */
export const zSessionEventPage: z.ZodType<SessionEventPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zSessionEvent),
    next_page: z.string().nullish()
  }))()

/** The types of events that the history can be filtered by. `session.deleted` and the previews are not among them. */
export const zSessionEventType: z.ZodType<SessionEventType> = /* @__PURE__ */ (() =>
  z.enum([
    'user.message',
    'user.interrupt',
    'user.tool_confirmation',
    'user.custom_tool_result',
    'agent.custom_tool_use',
    'agent.message',
    'agent.thinking',
    'agent.mcp_tool_use',
    'agent.mcp_tool_result',
    'agent.tool_use',
    'agent.tool_result',
    'agent.thread_message_received',
    'agent.thread_message_sent',
    'agent.thread_context_compacted',
    'session.error',
    'session.status_rescheduled',
    'session.status_running',
    'session.status_idle',
    'session.status_terminated',
    'session.thread_created',
    'span.outcome_evaluation_start',
    'span.outcome_evaluation_end',
    'span.model_request_start',
    'span.model_request_end',
    'span.outcome_evaluation_ongoing',
    'user.define_outcome',
    'session.thread_status_running',
    'session.thread_status_idle',
    'session.thread_status_terminated',
    'user.tool_result',
    'session.thread_status_rescheduled',
    'session.updated',
    'system.message',
    'session.usage',
    'workflow_run.created',
    'workflow_run.status_running',
    'workflow_run.status_idle',
    'workflow_run.status_ended',
    'workflow_run.error',
    'workflow_run.phase_started',
    'workflow_run.phase_ended'
  ]))()

/**
 * One event of a session's live stream – the events of its history, and the previews `event_start` and `event_delta`
 * for those who asked for them. The SSE event name equals `type`.
 */
export const zSessionStreamEvent: z.ZodType<SessionStreamEvent> = /* @__PURE__ */ (() =>
  openUnion('type', {
    'user.message': zUserMessageEvent,
    'user.interrupt': zUserInterruptEvent,
    'user.tool_confirmation': zUserToolConfirmationEvent,
    'user.custom_tool_result': zUserCustomToolResultEvent,
    'agent.custom_tool_use': zAgentCustomToolUseEvent,
    'agent.message': zAgentMessageEvent,
    'agent.thinking': zAgentThinkingEvent,
    'agent.mcp_tool_use': zAgentMCPToolUseEvent,
    'agent.mcp_tool_result': zAgentMCPToolResultEvent,
    'agent.tool_use': zAgentToolUseEvent,
    'agent.tool_result': zAgentToolResultEvent,
    'agent.thread_message_received': zAgentThreadMessageReceivedEvent,
    'agent.thread_message_sent': zAgentThreadMessageSentEvent,
    'agent.thread_context_compacted': zAgentThreadContextCompactedEvent,
    'session.error': zSessionErrorEvent,
    'session.status_rescheduled': zSessionStatusRescheduledEvent,
    'session.status_running': zSessionStatusRunningEvent,
    'session.status_idle': zSessionStatusIdleEvent,
    'session.status_terminated': zSessionStatusTerminatedEvent,
    'session.thread_created': zSessionThreadCreatedEvent,
    'span.outcome_evaluation_start': zSpanOutcomeEvaluationStartEvent,
    'span.outcome_evaluation_end': zSpanOutcomeEvaluationEndEvent,
    'span.model_request_start': zSpanModelRequestStartEvent,
    'span.model_request_end': zSpanModelRequestEndEvent,
    'span.outcome_evaluation_ongoing': zSpanOutcomeEvaluationOngoingEvent,
    'user.define_outcome': zUserDefineOutcomeEvent,
    'session.deleted': zSessionDeletedEvent,
    'session.thread_status_running': zSessionThreadStatusRunningEvent,
    'session.thread_status_idle': zSessionThreadStatusIdleEvent,
    'session.thread_status_terminated': zSessionThreadStatusTerminatedEvent,
    'user.tool_result': zUserToolResultEvent,
    'session.thread_status_rescheduled': zSessionThreadStatusRescheduledEvent,
    'session.updated': zSessionUpdatedEvent,
    event_start: zEventStart,
    event_delta: zEventDelta,
    'system.message': zSystemMessageEvent,
    'session.usage': zSessionUsageEvent,
    'workflow_run.created': zWorkflowRunCreatedEvent,
    'workflow_run.status_ended': zWorkflowRunStatusEndedEvent,
    'workflow_run.phase_started': zWorkflowRunPhaseStartedEvent,
    'workflow_run.phase_ended': zWorkflowRunPhaseEndedEvent,
    'workflow_run.status_running': zWorkflowRunStatusRunningEvent,
    'workflow_run.status_idle': zWorkflowRunStatusIdleEvent,
    'workflow_run.error': zWorkflowRunErrorEvent,
  }))()
