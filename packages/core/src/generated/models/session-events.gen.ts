// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'
import type {
  DocumentBlock,
  DocumentBlockInput,
  ImageBlock,
  ImageBlockInput,
  RedactedBlock,
  SearchResultBlock,
  SystemContentBlock,
  TextBlock,
} from './content.gen.ts'
import type { BudgetLimit, MonetaryAmount } from './money.gen.ts'
import type { CacheCreationUsage, ServerToolUsage, SessionAgent } from './sessions.gen.ts'

/** What the server decided under the policy `auto`. Further kinds may come. */
export type AgentAutoEvaluatedPermission =
  | AgentAutoEvaluatedPermissionAllow
  | AgentAutoEvaluatedPermissionAsk
  | AgentAutoEvaluatedPermissionDeny
  | UnknownVariant

/** The server allows the use. */
export interface AgentAutoEvaluatedPermissionAllow {
  type: 'allow'
}

/** The server leaves the decision to the user. */
export interface AgentAutoEvaluatedPermissionAsk {
  /** Why. Further codes may come. */
  reason_code: 'indeterminate' | (string & {})
  type: 'ask'
}

/** The server denies the use. */
export interface AgentAutoEvaluatedPermissionDeny {
  /** Why. Further codes may come. */
  reason_code: 'high_risk' | 'indeterminate' | (string & {})
  type: 'deny'
}

/**
 * The agent asks the caller to execute a custom tool. Answer with a `user.custom_tool_result`; no permission policy
 * applies.
 */
export interface AgentCustomToolUseEvent {
  /** Starts with `sevt_`. */
  id: string
  input: Record<string, unknown>
  name: string
  processed_at: string
  type: 'agent.custom_tool_use'
  /**
   * Present when the event was copied here from another thread. For information only; answers are routed by the tool
   * use.
   */
  session_thread_id?: string | null
}

/** What a permission policy decided about a tool use. */
export type AgentEvaluatedPermission = 'allow' | 'ask' | 'deny' | (string & {})

/**
 * The result of a tool of an MCP server. Output over 100,000 characters goes to a file in the sandbox, and the model
 * sees a preview.
 */
export interface AgentMCPToolResultEvent {
  /** Starts with `sevt_`. */
  id: string
  /** The id of the `agent.mcp_tool_use` event. */
  mcp_tool_use_id: string
  processed_at: string
  type: 'agent.mcp_tool_result'
  content?: Array<TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant>
  /** True also for a use that was denied or interrupted. */
  is_error?: boolean | null
}

/** The agent uses a tool of an MCP server. The server executes it. */
export interface AgentMCPToolUseEvent {
  /** Starts with `sevt_`. */
  id: string
  input: Record<string, unknown>
  mcp_server_name: string
  name: string
  processed_at: string
  type: 'agent.mcp_tool_use'
  /** `ask` waits for a `user.tool_confirmation`; `deny` means that it was not run and an error result follows. */
  evaluated_permission?: AgentEvaluatedPermission
  /**
   * The policy that decided. Absent when the use was refused before any policy, as for a tool that is not enabled, and
   * on older servers.
   */
  evaluation?: AgentToolEvaluation
  /**
   * Present when the event was copied here from another thread. For information only; answers are routed by the tool
   * use.
   */
  session_thread_id?: string | null
}

/** Text of the agent, complete. It replaces its preview, which has the same id. */
export interface AgentMessageEvent {
  /** Starts with `sevt_`. */
  id: string
  content: Array<TextBlock | RedactedBlock | UnknownVariant>
  processed_at: string
  type: 'agent.message'
}

/** Preview of an `agent.message`. */
export interface AgentMessagePreview {
  /** The id that the complete event will have. */
  id: string
  type: 'agent.message'
}

/** The agent thought. The event carries no text. */
export interface AgentThinkingEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'agent.thinking'
}

/** Preview of an `agent.thinking`. No deltas follow it. */
export interface AgentThinkingPreview {
  /** The id that the complete event will have. */
  id: string
  type: 'agent.thinking'
}

/** The context of the thread was compacted. The event carries only a time. */
export interface AgentThreadContextCompactedEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'agent.thread_context_compacted'
}

/** The thread whose stream this is received a message from another thread. */
export interface AgentThreadMessageReceivedEvent {
  /** Starts with `sevt_`. */
  id: string
  content: Array<TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant>
  /** Starts with `sthr_`. */
  from_session_thread_id: string
  processed_at: string
  type: 'agent.thread_message_received'
  /** Absent if the other thread is the primary one. */
  from_agent_name?: string | null
}

/** The thread whose stream this is sent a message to another thread. */
export interface AgentThreadMessageSentEvent {
  /** Starts with `sevt_`. */
  id: string
  content: Array<TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant>
  processed_at: string
  /** Starts with `sthr_`. */
  to_session_thread_id: string
  type: 'agent.thread_message_sent'
  /** Absent if the other thread is the primary one. */
  to_agent_name?: string | null
}

/** The permission policy that decided about a tool use. Further kinds may come. */
export type AgentToolEvaluation =
  | AgentToolEvaluationAlwaysAllow
  | AgentToolEvaluationAlwaysAsk
  | AgentToolEvaluationAuto
  | UnknownVariant

/** The policy `always_allow` decided. */
export interface AgentToolEvaluationAlwaysAllow {
  type: 'always_allow'
}

/** The policy `always_ask` decided. */
export interface AgentToolEvaluationAlwaysAsk {
  type: 'always_ask'
}

/** The policy `auto` decided, that is, the server judged this use. */
export interface AgentToolEvaluationAuto {
  evaluated_permission: AgentAutoEvaluatedPermission
  type: 'auto'
}

/**
 * The result of a built-in tool that the server executed. Output over 100,000 characters goes to a file in the sandbox,
 * and the model sees a preview.
 */
export interface AgentToolResultEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  /** The id of the `agent.tool_use` event. */
  tool_use_id: string
  type: 'agent.tool_result'
  content?: Array<TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant>
  /** True also for a use that was denied or interrupted. */
  is_error?: boolean | null
}

/**
 * The agent uses a built-in tool. In a cloud environment the server executes it; in a self-hosted one the session waits
 * for a `user.tool_result`.
 */
export interface AgentToolUseEvent {
  /** Starts with `sevt_`. */
  id: string
  input: Record<string, unknown>
  name: string
  processed_at: string
  type: 'agent.tool_use'
  /** `ask` waits for a `user.tool_confirmation`; `deny` means that it was not run and an error result follows. */
  evaluated_permission?: AgentEvaluatedPermission
  /**
   * The policy that decided. Absent when the use was refused before any policy, as for a tool that is not enabled, and
   * on older servers.
   */
  evaluation?: AgentToolEvaluation
  /**
   * Present when the event was copied here from another thread. For information only; answers are routed by the tool
   * use.
   */
  session_thread_id?: string | null
}

/**
 * More text of a previewed message. The deltas in order are a prefix of the final text; under load the server may stop
 * sending them. The complete event with the same id ends the preview, or `span.model_request_end` does if the request
 * failed.
 */
export interface EventDelta {
  delta: EventDeltaContent
  /** The id of the previewed event. */
  event_id: string
  type: 'event_delta'
}

/** What a delta adds. */
export interface EventDeltaContent {
  content: TextBlock
  type: 'content_delta'
  /** The block that it adds to. Left out means 0. */
  index?: number
}

/** A type of event that can be previewed. */
export type EventDeltaType = 'agent.message' | 'agent.thinking'

/**
 * A preview begins. Sent only on connections that asked for it, at most once per id and connection; it has no id of its
 * own and is not stored.
 */
export interface EventStart {
  event: EventStartPreview
  type: 'event_start'
}

/** The event that is being previewed, as far as it is known. */
export type EventStartPreview = AgentMessagePreview | AgentThinkingPreview | EventStartPreviewUnknown

/** A variant of `EventStartPreview` that this version does not know, as it came. */
export interface EventStartPreviewUnknown {
  type: UnknownTag
  id: string
  [key: string]: unknown
}

/** A rubric from a file. Today the API returns such a rubric as text; handle both. */
export interface FileRubric {
  /** Starts with `file_`. */
  file_id: string
  type: 'file'
}

/** A rubric from an uploaded file. */
export interface FileRubricParams {
  /** Starts with `file_`. */
  file_id: string
  type: 'file'
}

/** The limit of workflow runs is reached. */
export interface MaxWorkflowRunsWorkflowRunError {
  message: string
  type: 'max_workflow_runs_error'
}

/** The workflow's own program failed. */
export interface ProgramWorkflowRunError {
  message: string
  type: 'program_error'
}

/** The turn is dead, queued input was dropped, and the session is idle. */
export interface RetryStatusExhausted {
  type: 'exhausted'
}

/** The server tries again by itself; wait. */
export interface RetryStatusRetrying {
  type: 'retrying'
}

/** The session is terminated. */
export interface RetryStatusTerminal {
  type: 'terminal'
}

/** Events to send, in this order. */
export interface SendSessionEventsRequest {
  /**
   * A tool's result goes before a message, and never into the same request. At most one `system.message`, which comes
   * last and directly after a `user.message`, `user.tool_result` or `user.custom_tool_result`.
   */
  events: SessionEventParams[]
}

/** The events as they were accepted, each with its id. */
export interface SendSessionEventsResponse {
  /** May be absent. */
  data?: Array<UserMessageEvent | UserInterruptEvent | UserToolConfirmationEvent | UserCustomToolResultEvent | UserDefineOutcomeEvent | UserToolResultEvent | SystemMessageEvent | {
    type: UnknownTag
    id: string
    processed_at?: string | null
    [key: string]: unknown
  }>
}

/** The account can't pay for the request. */
export interface SessionBillingError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'billing_error'
}

/** The budget is used up. Only answers to tools and interrupts are accepted until it is raised or removed. */
export interface SessionBudgetReached {
  type: 'budget_reached'
}

/** The context was compacted too often in one turn. It ends with `retries_exhausted`; the next message starts anew. */
export interface SessionCompactionLimitReachedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'compaction_limit_reached_error'
}

/** A vault credential's host can't be reached. */
export interface SessionCredentialHostUnreachableError {
  /** Starts with `vcrd_`. */
  credential_id: string
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'credential_host_unreachable_error'
  /** Starts with `vlt_`. */
  vault_id: string
}

/** The session was deleted. It closes the streams and is not stored. */
export interface SessionDeletedEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'session.deleted'
}

/** The turn came to its end, also after an interrupt. */
export interface SessionEndTurn {
  type: 'end_turn'
}

/** Something went wrong. Whether the session goes on is told by `retry_status`. */
export interface SessionErrorEvent {
  /** Starts with `sevt_`. */
  id: string
  error:
    | SessionUnknownError
    | SessionModelOverloadedError
    | SessionModelRateLimitedError
    | SessionModelRequestFailedError
    | SessionMCPConnectionFailedError
    | SessionMCPAuthenticationFailedError
    | SessionBillingError
    | SessionCredentialHostUnreachableError
    | SessionToolUseLimitReachedError
    | SessionCompactionLimitReachedError
    | SessionRepositoryAuthenticationError
    | SessionRepositoryForbiddenError
    | SessionRepositoryNotFoundError
    | SessionRepositoryCheckoutError
    | SessionRepositoryCloneError
    | {
        type: UnknownTag
        message: string
        retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
        [key: string]: unknown
      }
  processed_at: string
  type: 'session.error'
}

/** An event in the history of a session or thread. */
export type SessionEvent =
  | UserMessageEvent
  | UserInterruptEvent
  | UserToolConfirmationEvent
  | UserCustomToolResultEvent
  | AgentCustomToolUseEvent
  | AgentMessageEvent
  | AgentThinkingEvent
  | AgentMCPToolUseEvent
  | AgentMCPToolResultEvent
  | AgentToolUseEvent
  | AgentToolResultEvent
  | AgentThreadMessageReceivedEvent
  | AgentThreadMessageSentEvent
  | AgentThreadContextCompactedEvent
  | SessionErrorEvent
  | SessionStatusRescheduledEvent
  | SessionStatusRunningEvent
  | SessionStatusIdleEvent
  | SessionStatusTerminatedEvent
  | SessionThreadCreatedEvent
  | SpanOutcomeEvaluationStartEvent
  | SpanOutcomeEvaluationEndEvent
  | SpanModelRequestStartEvent
  | SpanModelRequestEndEvent
  | SpanOutcomeEvaluationOngoingEvent
  | UserDefineOutcomeEvent
  | SessionDeletedEvent
  | SessionThreadStatusRunningEvent
  | SessionThreadStatusIdleEvent
  | SessionThreadStatusTerminatedEvent
  | UserToolResultEvent
  | SessionThreadStatusRescheduledEvent
  | SessionUpdatedEvent
  | SystemMessageEvent
  | SessionUsageEvent
  | WorkflowRunCreatedEvent
  | WorkflowRunStatusEndedEvent
  | WorkflowRunPhaseStartedEvent
  | WorkflowRunPhaseEndedEvent
  | WorkflowRunStatusRunningEvent
  | WorkflowRunStatusIdleEvent
  | WorkflowRunErrorEvent
  | SessionEventUnknown

/** A variant of `SessionEvent` that this version does not know, as it came. */
export interface SessionEventUnknown {
  type: UnknownTag
  id: string
  processed_at?: string | null
  [key: string]: unknown
}

/** One page of a history. */
export interface SessionEventPage {
  data: SessionEvent[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** An event that a client sends to a session. */
export type SessionEventParams =
  | UserMessageEventParams
  | UserInterruptEventParams
  | UserToolConfirmationEventParams
  | UserCustomToolResultEventParams
  | UserDefineOutcomeEventParams
  | UserToolResultEventParams
  | SystemMessageEventParams

/** The types of events that the history can be filtered by. `session.deleted` and the previews are not among them. */
export type SessionEventType =
  | 'user.message'
  | 'user.interrupt'
  | 'user.tool_confirmation'
  | 'user.custom_tool_result'
  | 'agent.custom_tool_use'
  | 'agent.message'
  | 'agent.thinking'
  | 'agent.mcp_tool_use'
  | 'agent.mcp_tool_result'
  | 'agent.tool_use'
  | 'agent.tool_result'
  | 'agent.thread_message_received'
  | 'agent.thread_message_sent'
  | 'agent.thread_context_compacted'
  | 'session.error'
  | 'session.status_rescheduled'
  | 'session.status_running'
  | 'session.status_idle'
  | 'session.status_terminated'
  | 'session.thread_created'
  | 'span.outcome_evaluation_start'
  | 'span.outcome_evaluation_end'
  | 'span.model_request_start'
  | 'span.model_request_end'
  | 'span.outcome_evaluation_ongoing'
  | 'user.define_outcome'
  | 'session.thread_status_running'
  | 'session.thread_status_idle'
  | 'session.thread_status_terminated'
  | 'user.tool_result'
  | 'session.thread_status_rescheduled'
  | 'session.updated'
  | 'system.message'
  | 'session.usage'
  | 'workflow_run.created'
  | 'workflow_run.status_running'
  | 'workflow_run.status_idle'
  | 'workflow_run.status_ended'
  | 'workflow_run.error'
  | 'workflow_run.phase_started'
  | 'workflow_run.phase_ended'

/**
 * An MCP server refused the credential. For information – it is tried again when the session next runs, and the turn
 * can still end well.
 */
export interface SessionMCPAuthenticationFailedError {
  mcp_server_name: string
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'mcp_authentication_failed_error'
}

/**
 * An MCP server can't be reached. For information – it is tried again when the session next runs, and the turn can
 * still end well.
 */
export interface SessionMCPConnectionFailedError {
  mcp_server_name: string
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'mcp_connection_failed_error'
}

/** The model is overloaded. */
export interface SessionModelOverloadedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'model_overloaded_error'
}

/** The model's rate limit is reached. */
export interface SessionModelRateLimitedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'model_rate_limited_error'
}

/** A request to the model failed. */
export interface SessionModelRequestFailedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'model_request_failed_error'
}

/** The model refused to go on. */
export interface SessionRefusal {
  type: 'refusal'
}

/** More about a refusal. */
export interface SessionRefusalStopDetails {
  /** What the refusal is about. Further values may come. */
  category: 'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms' | (string & {}) | null
  explanation: string | null
  type: 'refusal'
}

/** A repository's token was not accepted. Always `retrying`; the session runs without the repository. */
export interface SessionRepositoryAuthenticationError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_authentication_error'
}

/**
 * A branch or commit of a repository can't be checked out. Always `retrying`; the session runs without the repository.
 */
export interface SessionRepositoryCheckoutError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_checkout_error'
}

/** A repository can't be cloned. Always `retrying`; the session runs without it. */
export interface SessionRepositoryCloneError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_clone_error'
}

/** Access to a repository was denied. Always `retrying`; the session runs without the repository. */
export interface SessionRepositoryForbiddenError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_forbidden_error'
}

/** A repository was not found. Always `retrying`; the session runs without it. */
export interface SessionRepositoryNotFoundError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_not_found_error'
}

/**
 * The session waits for answers, for as long as it takes. Answering some makes it idle again with the rest; answering
 * all lets it run on.
 */
export interface SessionRequiresAction {
  /** Every event that blocks the session. */
  event_ids: string[]
  type: 'requires_action'
}

/** The turn failed after retries. The next message starts anew. */
export interface SessionRetriesExhausted {
  type: 'retries_exhausted'
}

/** The turn is over, or waits for an action. Directly after a `session.usage`. */
export interface SessionStatusIdleEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  /** Filled after a refusal, else null. Added after August 2026, so an older server or recording may lack it. */
  stop_details: SessionRefusalStopDetails | null
  /** Why the session stopped. Treat an unknown reason as the end of the turn. */
  stop_reason:
    | SessionEndTurn
    | SessionRequiresAction
    | SessionRetriesExhausted
    | SessionBudgetReached
    | SessionRefusal
    | UnknownVariant
  type: 'session.status_idle'
}

/** A transient error is retried by the server. */
export interface SessionStatusRescheduledEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'session.status_rescheduled'
}

/** A turn begins. Once per turn. */
export interface SessionStatusRunningEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'session.status_running'
}

/** The session is over for good. */
export interface SessionStatusTerminatedEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'session.status_terminated'
}

/**
 * One event of a session's live stream – the events of its history, and the previews `event_start` and `event_delta`
 * for those who asked for them. The SSE event name equals `type`.
 */
export type SessionStreamEvent =
  | UserMessageEvent
  | UserInterruptEvent
  | UserToolConfirmationEvent
  | UserCustomToolResultEvent
  | AgentCustomToolUseEvent
  | AgentMessageEvent
  | AgentThinkingEvent
  | AgentMCPToolUseEvent
  | AgentMCPToolResultEvent
  | AgentToolUseEvent
  | AgentToolResultEvent
  | AgentThreadMessageReceivedEvent
  | AgentThreadMessageSentEvent
  | AgentThreadContextCompactedEvent
  | SessionErrorEvent
  | SessionStatusRescheduledEvent
  | SessionStatusRunningEvent
  | SessionStatusIdleEvent
  | SessionStatusTerminatedEvent
  | SessionThreadCreatedEvent
  | SpanOutcomeEvaluationStartEvent
  | SpanOutcomeEvaluationEndEvent
  | SpanModelRequestStartEvent
  | SpanModelRequestEndEvent
  | SpanOutcomeEvaluationOngoingEvent
  | UserDefineOutcomeEvent
  | SessionDeletedEvent
  | SessionThreadStatusRunningEvent
  | SessionThreadStatusIdleEvent
  | SessionThreadStatusTerminatedEvent
  | UserToolResultEvent
  | SessionThreadStatusRescheduledEvent
  | SessionUpdatedEvent
  | EventStart
  | EventDelta
  | SystemMessageEvent
  | SessionUsageEvent
  | WorkflowRunCreatedEvent
  | WorkflowRunStatusEndedEvent
  | WorkflowRunPhaseStartedEvent
  | WorkflowRunPhaseEndedEvent
  | WorkflowRunStatusRunningEvent
  | WorkflowRunStatusIdleEvent
  | WorkflowRunErrorEvent
  | UnknownVariant

/** A thread was started. */
export interface SessionThreadCreatedEvent {
  /** Starts with `sevt_`. */
  id: string
  agent_name: string
  processed_at: string
  /** Starts with `sthr_`. */
  session_thread_id: string
  type: 'session.thread_created'
  /**
   * The workflow run that the thread belongs to. Added after August 2026, so an older server or recording may lack it.
   */
  workflow_run_id: string | null
}

/** A thread's turn is over, or waits for an action. */
export interface SessionThreadStatusIdleEvent {
  /** Starts with `sevt_`. */
  id: string
  agent_name: string
  processed_at: string
  /** Starts with `sthr_`. */
  session_thread_id: string
  /** Filled after a refusal, else null. Added after August 2026, so an older server or recording may lack it. */
  stop_details: SessionRefusalStopDetails | null
  /** Why the thread stopped. Treat an unknown reason as the end of the turn. */
  stop_reason:
    | SessionEndTurn
    | SessionRequiresAction
    | SessionRetriesExhausted
    | SessionBudgetReached
    | SessionRefusal
    | UnknownVariant
  type: 'session.thread_status_idle'
}

/** A transient error of a thread is retried by the server. */
export interface SessionThreadStatusRescheduledEvent {
  /** Starts with `sevt_`. */
  id: string
  agent_name: string
  processed_at: string
  /** Starts with `sthr_`. */
  session_thread_id: string
  type: 'session.thread_status_rescheduled'
}

/** A thread begins to work. Every session has at least its primary thread. */
export interface SessionThreadStatusRunningEvent {
  /** Starts with `sevt_`. */
  id: string
  agent_name: string
  processed_at: string
  /** Starts with `sthr_`. */
  session_thread_id: string
  type: 'session.thread_status_running'
}

/** A thread is over for good. Its open calls can't be answered any more. */
export interface SessionThreadStatusTerminatedEvent {
  /** Starts with `sevt_`. */
  id: string
  agent_name: string
  processed_at: string
  /** Starts with `sthr_`. */
  session_thread_id: string
  type: 'session.thread_status_terminated'
}

/** The turn used too many tools. It ends with `retries_exhausted`; the next message starts anew. */
export interface SessionToolUseLimitReachedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'tool_use_limit_reached_error'
}

/** An error without a kind of its own. */
export interface SessionUnknownError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'unknown_error'
}

/** The session was changed. It carries only what changed, and applies from the next turn. */
export interface SessionUpdatedEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'session.updated'
  /** A full snapshot. */
  agent?: SessionAgent | null
  /** Null after the budget was removed. */
  budget?: BudgetLimit | null
  /** All keys and values; absent if they were cleared to empty. */
  metadata?: Record<string, string>
  title?: string | null
}

/** Tokens and cost so far. Always directly before a `session.status_idle`. */
export interface SessionUsageEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'session.usage'
  usage: SessionUsageSnapshot
  budget?: BudgetLimit | null
}

/** Tokens and cost at one moment. */
export interface SessionUsageSnapshot {
  /** In seconds, with fractions. */
  active_seconds?: number
  cache_creation?: CacheCreationUsage
  cache_read_input_tokens?: number
  input_tokens?: number
  list_cost?: MonetaryAmount
  output_tokens?: number
  server_tool_use?: ServerToolUsage
}

/** A request to the model is over. Previews without a complete event end here. */
export interface SpanModelRequestEndEvent {
  /** Starts with `sevt_`. */
  id: string
  /** True when the request failed; no complete message follows then. */
  is_error: boolean | null
  /** The id of the `span.model_request_start` event. */
  model_request_start_id: string
  model_usage: SpanModelUsage
  processed_at: string
  type: 'span.model_request_end'
}

/** A request to the model begins. */
export interface SpanModelRequestStartEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'span.model_request_start'
}

/** Tokens of one request. Over a session, they add up to its usage. */
export interface SpanModelUsage {
  cache_creation_input_tokens: number
  cache_read_input_tokens: number
  input_tokens: number
  output_tokens: number
  speed?: 'standard' | 'fast' | (string & {}) | null
}

/** The judgement of an outcome is over. */
export interface SpanOutcomeEvaluationEndEvent {
  /** Starts with `sevt_`. */
  id: string
  explanation: string
  /** Counts from 0. */
  iteration: number
  /** The id of the start event. Empty if the outcome was interrupted before its first evaluation. */
  outcome_evaluation_start_id: string
  /** Starts with `outc_`. */
  outcome_id: string
  processed_at: string
  /**
   * `needs_revision` leads to another round, `satisfied` ends the work, `failed` means that the rubric does not fit,
   * `max_iterations_reached` is followed by one last turn, `interrupted` can come before the first evaluation. Further
   * values may come.
   */
  result: 'satisfied' | 'needs_revision' | 'max_iterations_reached' | 'failed' | 'interrupted' | (string & {})
  type: 'span.outcome_evaluation_end'
  usage: SpanModelUsage
}

/** The judgement of an outcome goes on; a sign of life. */
export interface SpanOutcomeEvaluationOngoingEvent {
  /** Starts with `sevt_`. */
  id: string
  /** Counts from 0. */
  iteration: number
  /** Starts with `outc_`. */
  outcome_id: string
  processed_at: string
  type: 'span.outcome_evaluation_ongoing'
}

/** The judgement of an outcome begins. */
export interface SpanOutcomeEvaluationStartEvent {
  /** Starts with `sevt_`. */
  id: string
  /** Counts from 0. */
  iteration: number
  /** Starts with `outc_`. */
  outcome_id: string
  processed_at: string
  type: 'span.outcome_evaluation_start'
}

/** An instruction that was appended to the system prompt in the middle of a session. */
export interface SystemMessageEvent {
  /** Starts with `sevt_`. */
  id: string
  content: SystemContentBlock[]
  type: 'system.message'
  /**
   * Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
   */
  processed_at?: string | null
}

/**
 * An instruction to append to the system prompt in the middle of a session. Only some models take it. While the session
 * waits for an action, it is accepted only after a tool's result.
 */
export interface SystemMessageEventParams {
  content: SystemContentBlock[]
  type: 'system.message'
}

/** A rubric as text. */
export interface TextRubric {
  content: string
  type: 'text'
}

/** A rubric as text. */
export interface TextRubricParams {
  content: string
  type: 'text'
}

/** The workflow run reached the limit of threads. */
export interface ThreadLimitWorkflowRunError {
  message: string
  type: 'thread_limit_error'
}

/** The workflow run took too long. */
export interface TimeoutWorkflowRunError {
  message: string
  type: 'timeout_error'
}

/** The workflow run failed without a kind of its own. */
export interface UnknownWorkflowRunError {
  message: string
  type: 'unknown_error'
}

/** The result of a custom tool. */
export interface UserCustomToolResultEvent {
  /** Starts with `sevt_`. */
  id: string
  /** The id of the `agent.custom_tool_use` event. */
  custom_tool_use_id: string
  type: 'user.custom_tool_result'
  content?: Array<TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant>
  is_error?: boolean | null
  /**
   * Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
   */
  processed_at?: string | null
  /** The thread that the result was routed to. */
  session_thread_id?: string | null
}

/**
 * The result of a custom tool. It may be sent as soon as the use event is seen, and is processed on receipt. The server
 * routes it to the right thread.
 */
export interface UserCustomToolResultEventParams {
  /** The id of the `agent.custom_tool_use` event. */
  custom_tool_use_id: string
  type: 'user.custom_tool_result'
  /** An empty text block is refused; leave the list out or say that there was no output. */
  content?: Array<TextBlock | ImageBlockInput | DocumentBlockInput | SearchResultBlock>
  is_error?: boolean | null
}

/** An outcome that the work is judged by, with the id it was given. */
export interface UserDefineOutcomeEvent {
  /** Starts with `sevt_`. */
  id: string
  description: string
  /** Default 3. */
  max_iterations: number | null
  /** Starts with `outc_`. */
  outcome_id: string
  processed_at: string
  rubric: FileRubric | TextRubric | UnknownVariant
  type: 'user.define_outcome'
}

/**
 * An outcome that the work is judged by. It starts work at once, and is processed on receipt; only one is pursued at a
 * time.
 */
export interface UserDefineOutcomeEventParams {
  /** What shall be achieved. */
  description: string
  /** By what it is judged – text, or an uploaded file. */
  rubric: FileRubricParams | TextRubricParams
  type: 'user.define_outcome'
  /**
   * How many rounds of work and judgement there may be. The lower bound is an inference.
   * Default 3.
   */
  max_iterations?: number | null
}

/** The user asked the agent to stop. Older servers may leave the id empty. */
export interface UserInterruptEvent {
  /** Starts with `sevt_`. */
  id: string
  type: 'user.interrupt'
  /**
   * Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
   */
  processed_at?: string | null
  /** The thread that was interrupted; null or absent means every thread that is not archived. */
  session_thread_id?: string | null
}

/**
 * Asks the agent to stop. It goes ahead of the queue – model output stops at once, running tool calls may finish first,
 * and the turn ends with `end_turn`. On an idle thread it does nothing.
 */
export interface UserInterruptEventParams {
  type: 'user.interrupt'
  /** The thread to interrupt. Left out means every thread that is not archived. */
  session_thread_id?: string | null
}

/** A message of the user. It starts or continues the work; sent during a turn, it joins that turn. */
export interface UserMessageEvent {
  /** Starts with `sevt_`. */
  id: string
  content: Array<TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant>
  type: 'user.message'
  /**
   * Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
   */
  processed_at?: string | null
}

/**
 * A message of the user. It starts or continues the work and may be sent at any status; while the session runs it is
 * queued.
 */
export interface UserMessageEventParams {
  /** Blocks of type `redacted` are refused with 400. */
  content: Array<TextBlock | ImageBlockInput | DocumentBlockInput | RedactedBlock>
  type: 'user.message'
}

/** The user's answer to a tool use that waits for permission. */
export interface UserToolConfirmationEvent {
  /** Starts with `sevt_`. */
  id: string
  result: 'allow' | 'deny' | (string & {})
  /** The id of the `agent.tool_use` or `agent.mcp_tool_use` event. */
  tool_use_id: string
  type: 'user.tool_confirmation'
  deny_message?: string | null
  /**
   * Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
   */
  processed_at?: string | null
  /** The thread that the answer was routed to. */
  session_thread_id?: string | null
}

/** Allows or denies a tool use that waits for permission. The server routes it to the right thread. */
export interface UserToolConfirmationEventParams {
  result: 'allow' | 'deny'
  /** The id of the `agent.tool_use` or `agent.mcp_tool_use` event. */
  tool_use_id: string
  type: 'user.tool_confirmation'
  /** The reason that the agent is told. Only with `deny`. */
  deny_message?: string | null
}

/** The result of a built-in tool that a self-hosted worker executed. */
export interface UserToolResultEvent {
  /** Starts with `sevt_`. */
  id: string
  /** The id of the `agent.tool_use` event. */
  tool_use_id: string
  type: 'user.tool_result'
  content?: Array<TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant>
  is_error?: boolean | null
  /**
   * Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
   */
  processed_at?: string | null
  /** The thread that the result was routed to. */
  session_thread_id?: string | null
}

/** The result of a built-in tool, in self-hosted environments only. It is processed on receipt. */
export interface UserToolResultEventParams {
  /** The id of the `agent.tool_use` event. */
  tool_use_id: string
  type: 'user.tool_result'
  /** An empty text block is refused; leave the list out or say that there was no output. */
  content?: Array<TextBlock | ImageBlockInput | DocumentBlockInput | SearchResultBlock>
  is_error?: boolean | null
}

/** A workflow run begins. Once per run, before all its other events. */
export interface WorkflowRunCreatedEvent {
  /** Starts with `sevt_`. */
  id: string
  description: string | null
  name: string
  phases: WorkflowRunPhase[]
  processed_at: string
  type: 'workflow_run.created'
  workflow_run_id: string
}

/** Why a workflow run failed. Further kinds may come. */
export type WorkflowRunError =
  | TimeoutWorkflowRunError
  | ProgramWorkflowRunError
  | UnknownWorkflowRunError
  | ThreadLimitWorkflowRunError
  | MaxWorkflowRunsWorkflowRunError
  | WorkflowRunErrorUnknown

/** A variant of `WorkflowRunError` that this version does not know, as it came. */
export interface WorkflowRunErrorUnknown {
  type: UnknownTag
  message: string
  [key: string]: unknown
}

/** A workflow run failed, or could not be made. */
export interface WorkflowRunErrorEvent {
  /** Starts with `sevt_`. */
  id: string
  error: WorkflowRunError
  processed_at: string
  type: 'workflow_run.error'
  /** Null when no run was made. */
  workflow_run_id: string | null
}

/** A phase that a workflow run announced. */
export interface WorkflowRunPhase {
  id: string
  description: string | null
  name: string
}

/** A phase of a workflow run is over. One per start, before the run's end. */
export interface WorkflowRunPhaseEndedEvent {
  /** Starts with `sevt_`. */
  id: string
  /** The id of the `workflow_run.phase_started` event. */
  phase_started_id: string
  processed_at: string
  type: 'workflow_run.phase_ended'
  workflow_run_id: string
  workflow_run_phase_id: string
}

/** A phase of a workflow run begins. */
export interface WorkflowRunPhaseStartedEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'workflow_run.phase_started'
  workflow_run_id: string
  workflow_run_phase_id: string
}

/** How a workflow run ended. */
export type WorkflowRunResult = WorkflowRunResultCompleted | WorkflowRunResultError | WorkflowRunResultStopped | UnknownVariant

/** The workflow run came to its end. */
export interface WorkflowRunResultCompleted {
  type: 'completed'
}

/** The workflow run failed. */
export interface WorkflowRunResultError {
  error: WorkflowRunError
  type: 'error'
}

/** The workflow run was stopped. */
export interface WorkflowRunResultStopped {
  type: 'stopped'
}

/** A workflow run is over. Once per run, after all its other events; its threads terminate. */
export interface WorkflowRunStatusEndedEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  result: WorkflowRunResult
  type: 'workflow_run.status_ended'
  workflow_run_id: string
}

/** A workflow run waits. */
export interface WorkflowRunStatusIdleEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'workflow_run.status_idle'
  workflow_run_id: string
}

/** A workflow run is at work. */
export interface WorkflowRunStatusRunningEvent {
  /** Starts with `sevt_`. */
  id: string
  processed_at: string
  type: 'workflow_run.status_running'
  workflow_run_id: string
}
