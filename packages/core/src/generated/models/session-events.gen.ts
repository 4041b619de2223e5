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

export type AgentAutoEvaluatedPermission =
  | AgentAutoEvaluatedPermissionAllow
  | AgentAutoEvaluatedPermissionAsk
  | AgentAutoEvaluatedPermissionDeny
  | UnknownVariant

export interface AgentAutoEvaluatedPermissionAllow {
  type: 'allow'
}

export interface AgentAutoEvaluatedPermissionAsk {
  reason_code: 'indeterminate' | (string & {})
  type: 'ask'
}

export interface AgentAutoEvaluatedPermissionDeny {
  reason_code: 'high_risk' | 'indeterminate' | (string & {})
  type: 'deny'
}

export interface AgentCustomToolUseEvent {
  id: string
  input: Record<string, unknown>
  name: string
  processed_at: string
  type: 'agent.custom_tool_use'
  session_thread_id?: string | null
}

export type AgentEvaluatedPermission = 'allow' | 'ask' | 'deny' | (string & {})

export interface AgentMCPToolResultEvent {
  id: string
  mcp_tool_use_id: string
  processed_at: string
  type: 'agent.mcp_tool_result'
  content?: Array<TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant>
  is_error?: boolean | null
}

export interface AgentMCPToolUseEvent {
  id: string
  input: Record<string, unknown>
  mcp_server_name: string
  name: string
  processed_at: string
  type: 'agent.mcp_tool_use'
  evaluated_permission?: AgentEvaluatedPermission
  evaluation?: AgentToolEvaluation
  session_thread_id?: string | null
}

export interface AgentMessageEvent {
  id: string
  content: Array<TextBlock | RedactedBlock | UnknownVariant>
  processed_at: string
  type: 'agent.message'
}

export interface AgentMessagePreview {
  id: string
  type: 'agent.message'
}

export interface AgentThinkingEvent {
  id: string
  processed_at: string
  type: 'agent.thinking'
}

export interface AgentThinkingPreview {
  id: string
  type: 'agent.thinking'
}

export interface AgentThreadContextCompactedEvent {
  id: string
  processed_at: string
  type: 'agent.thread_context_compacted'
}

export interface AgentThreadMessageReceivedEvent {
  id: string
  content: Array<TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant>
  from_session_thread_id: string
  processed_at: string
  type: 'agent.thread_message_received'
  from_agent_name?: string | null
}

export interface AgentThreadMessageSentEvent {
  id: string
  content: Array<TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant>
  processed_at: string
  to_session_thread_id: string
  type: 'agent.thread_message_sent'
  to_agent_name?: string | null
}

export type AgentToolEvaluation =
  | AgentToolEvaluationAlwaysAllow
  | AgentToolEvaluationAlwaysAsk
  | AgentToolEvaluationAuto
  | UnknownVariant

export interface AgentToolEvaluationAlwaysAllow {
  type: 'always_allow'
}

export interface AgentToolEvaluationAlwaysAsk {
  type: 'always_ask'
}

export interface AgentToolEvaluationAuto {
  evaluated_permission: AgentAutoEvaluatedPermission
  type: 'auto'
}

export interface AgentToolResultEvent {
  id: string
  processed_at: string
  tool_use_id: string
  type: 'agent.tool_result'
  content?: Array<TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant>
  is_error?: boolean | null
}

export interface AgentToolUseEvent {
  id: string
  input: Record<string, unknown>
  name: string
  processed_at: string
  type: 'agent.tool_use'
  evaluated_permission?: AgentEvaluatedPermission
  evaluation?: AgentToolEvaluation
  session_thread_id?: string | null
}

export interface EventDelta {
  delta: EventDeltaContent
  event_id: string
  type: 'event_delta'
}

export interface EventDeltaContent {
  content: TextBlock
  type: 'content_delta'
  index?: number
}

export type EventDeltaType = 'agent.message' | 'agent.thinking'

export interface EventStart {
  event: EventStartPreview
  type: 'event_start'
}

export type EventStartPreview = AgentMessagePreview | AgentThinkingPreview | {
  type: UnknownTag
  id: string
  [key: string]: unknown
}

export interface FileRubric {
  file_id: string
  type: 'file'
}

export interface FileRubricParams {
  file_id: string
  type: 'file'
}

export interface MaxWorkflowRunsWorkflowRunError {
  message: string
  type: 'max_workflow_runs_error'
}

export interface ProgramWorkflowRunError {
  message: string
  type: 'program_error'
}

export interface RetryStatusExhausted {
  type: 'exhausted'
}

export interface RetryStatusRetrying {
  type: 'retrying'
}

export interface RetryStatusTerminal {
  type: 'terminal'
}

export interface SendSessionEventsRequest {
  events: SessionEventParams[]
}

export interface SendSessionEventsResponse {
  data?: Array<UserMessageEvent | UserInterruptEvent | UserToolConfirmationEvent | UserCustomToolResultEvent | UserDefineOutcomeEvent | UserToolResultEvent | SystemMessageEvent | {
    type: UnknownTag
    id: string
    processed_at?: string | null | string
    [key: string]: unknown
  }>
}

export interface SessionBillingError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'billing_error'
}

export interface SessionBudgetReached {
  type: 'budget_reached'
}

export interface SessionCompactionLimitReachedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'compaction_limit_reached_error'
}

export interface SessionCredentialHostUnreachableError {
  credential_id: string
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'credential_host_unreachable_error'
  vault_id: string
}

export interface SessionDeletedEvent {
  id: string
  processed_at: string
  type: 'session.deleted'
}

export interface SessionEndTurn {
  type: 'end_turn'
}

export interface SessionErrorEvent {
  id: string
  error: SessionUnknownError | SessionModelOverloadedError | SessionModelRateLimitedError | SessionModelRequestFailedError | SessionMCPConnectionFailedError | SessionMCPAuthenticationFailedError | SessionBillingError | SessionCredentialHostUnreachableError | SessionToolUseLimitReachedError | SessionCompactionLimitReachedError | SessionRepositoryAuthenticationError | SessionRepositoryForbiddenError | SessionRepositoryNotFoundError | SessionRepositoryCheckoutError | SessionRepositoryCloneError | {
    type: UnknownTag
    message: string
    retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
    [key: string]: unknown
  }
  processed_at: string
  type: 'session.error'
}

export type SessionEvent = UserMessageEvent | UserInterruptEvent | UserToolConfirmationEvent | UserCustomToolResultEvent | AgentCustomToolUseEvent | AgentMessageEvent | AgentThinkingEvent | AgentMCPToolUseEvent | AgentMCPToolResultEvent | AgentToolUseEvent | AgentToolResultEvent | AgentThreadMessageReceivedEvent | AgentThreadMessageSentEvent | AgentThreadContextCompactedEvent | SessionErrorEvent | SessionStatusRescheduledEvent | SessionStatusRunningEvent | SessionStatusIdleEvent | SessionStatusTerminatedEvent | SessionThreadCreatedEvent | SpanOutcomeEvaluationStartEvent | SpanOutcomeEvaluationEndEvent | SpanModelRequestStartEvent | SpanModelRequestEndEvent | SpanOutcomeEvaluationOngoingEvent | UserDefineOutcomeEvent | SessionDeletedEvent | SessionThreadStatusRunningEvent | SessionThreadStatusIdleEvent | SessionThreadStatusTerminatedEvent | UserToolResultEvent | SessionThreadStatusRescheduledEvent | SessionUpdatedEvent | SystemMessageEvent | SessionUsageEvent | WorkflowRunCreatedEvent | WorkflowRunStatusEndedEvent | WorkflowRunPhaseStartedEvent | WorkflowRunPhaseEndedEvent | WorkflowRunStatusRunningEvent | WorkflowRunStatusIdleEvent | WorkflowRunErrorEvent | {
  type: UnknownTag
  id: string
  processed_at?: string | null | string
  [key: string]: unknown
}

export interface SessionEventPage {
  data: SessionEvent[]
  next_page: string | null
}

export type SessionEventParams =
  | UserMessageEventParams
  | UserInterruptEventParams
  | UserToolConfirmationEventParams
  | UserCustomToolResultEventParams
  | UserDefineOutcomeEventParams
  | UserToolResultEventParams
  | SystemMessageEventParams

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

export interface SessionMCPAuthenticationFailedError {
  mcp_server_name: string
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'mcp_authentication_failed_error'
}

export interface SessionMCPConnectionFailedError {
  mcp_server_name: string
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'mcp_connection_failed_error'
}

export interface SessionModelOverloadedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'model_overloaded_error'
}

export interface SessionModelRateLimitedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'model_rate_limited_error'
}

export interface SessionModelRequestFailedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'model_request_failed_error'
}

export interface SessionRefusal {
  type: 'refusal'
}

export interface SessionRefusalStopDetails {
  category: 'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms' | (string & {}) | null
  explanation: string | null
  type: 'refusal'
}

export interface SessionRepositoryAuthenticationError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_authentication_error'
}

export interface SessionRepositoryCheckoutError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_checkout_error'
}

export interface SessionRepositoryCloneError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_clone_error'
}

export interface SessionRepositoryForbiddenError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_forbidden_error'
}

export interface SessionRepositoryNotFoundError {
  message: string
  repository_url: string | null
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'repository_not_found_error'
}

export interface SessionRequiresAction {
  event_ids: string[]
  type: 'requires_action'
}

export interface SessionRetriesExhausted {
  type: 'retries_exhausted'
}

export interface SessionStatusIdleEvent {
  id: string
  processed_at: string
  stop_details: SessionRefusalStopDetails | null
  stop_reason: SessionEndTurn | SessionRequiresAction | SessionRetriesExhausted | SessionBudgetReached | SessionRefusal | UnknownVariant
  type: 'session.status_idle'
}

export interface SessionStatusRescheduledEvent {
  id: string
  processed_at: string
  type: 'session.status_rescheduled'
}

export interface SessionStatusRunningEvent {
  id: string
  processed_at: string
  type: 'session.status_running'
}

export interface SessionStatusTerminatedEvent {
  id: string
  processed_at: string
  type: 'session.status_terminated'
}

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

export interface SessionThreadCreatedEvent {
  id: string
  agent_name: string
  processed_at: string
  session_thread_id: string
  type: 'session.thread_created'
  workflow_run_id: string | null
}

export interface SessionThreadStatusIdleEvent {
  id: string
  agent_name: string
  processed_at: string
  session_thread_id: string
  stop_details: SessionRefusalStopDetails | null
  stop_reason: SessionEndTurn | SessionRequiresAction | SessionRetriesExhausted | SessionBudgetReached | SessionRefusal | UnknownVariant
  type: 'session.thread_status_idle'
}

export interface SessionThreadStatusRescheduledEvent {
  id: string
  agent_name: string
  processed_at: string
  session_thread_id: string
  type: 'session.thread_status_rescheduled'
}

export interface SessionThreadStatusRunningEvent {
  id: string
  agent_name: string
  processed_at: string
  session_thread_id: string
  type: 'session.thread_status_running'
}

export interface SessionThreadStatusTerminatedEvent {
  id: string
  agent_name: string
  processed_at: string
  session_thread_id: string
  type: 'session.thread_status_terminated'
}

export interface SessionToolUseLimitReachedError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'tool_use_limit_reached_error'
}

export interface SessionUnknownError {
  message: string
  retry_status: RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
  type: 'unknown_error'
}

export interface SessionUpdatedEvent {
  id: string
  processed_at: string
  type: 'session.updated'
  agent?: SessionAgent | null
  budget?: BudgetLimit | null
  metadata?: Record<string, string>
  title?: string | null
}

export interface SessionUsageEvent {
  id: string
  processed_at: string
  type: 'session.usage'
  usage: SessionUsageSnapshot
  budget?: BudgetLimit | null
}

export interface SessionUsageSnapshot {
  active_seconds?: number
  cache_creation?: CacheCreationUsage
  cache_read_input_tokens?: number
  input_tokens?: number
  list_cost?: MonetaryAmount
  output_tokens?: number
  server_tool_use?: ServerToolUsage
}

export interface SpanModelRequestEndEvent {
  id: string
  is_error: boolean | null
  model_request_start_id: string
  model_usage: SpanModelUsage
  processed_at: string
  type: 'span.model_request_end'
}

export interface SpanModelRequestStartEvent {
  id: string
  processed_at: string
  type: 'span.model_request_start'
}

export interface SpanModelUsage {
  cache_creation_input_tokens: number
  cache_read_input_tokens: number
  input_tokens: number
  output_tokens: number
  speed?: 'standard' | 'fast' | (string & {}) | null
}

export interface SpanOutcomeEvaluationEndEvent {
  id: string
  explanation: string
  iteration: number
  outcome_evaluation_start_id: string
  outcome_id: string
  processed_at: string
  result: 'satisfied' | 'needs_revision' | 'max_iterations_reached' | 'failed' | 'interrupted' | (string & {})
  type: 'span.outcome_evaluation_end'
  usage: SpanModelUsage
}

export interface SpanOutcomeEvaluationOngoingEvent {
  id: string
  iteration: number
  outcome_id: string
  processed_at: string
  type: 'span.outcome_evaluation_ongoing'
}

export interface SpanOutcomeEvaluationStartEvent {
  id: string
  iteration: number
  outcome_id: string
  processed_at: string
  type: 'span.outcome_evaluation_start'
}

export interface SystemMessageEvent {
  id: string
  content: SystemContentBlock[]
  type: 'system.message'
  processed_at?: string | null
}

export interface SystemMessageEventParams {
  content: SystemContentBlock[]
  type: 'system.message'
}

export interface TextRubric {
  content: string
  type: 'text'
}

export interface TextRubricParams {
  content: string
  type: 'text'
}

export interface ThreadLimitWorkflowRunError {
  message: string
  type: 'thread_limit_error'
}

export interface TimeoutWorkflowRunError {
  message: string
  type: 'timeout_error'
}

export interface UnknownWorkflowRunError {
  message: string
  type: 'unknown_error'
}

export interface UserCustomToolResultEvent {
  id: string
  custom_tool_use_id: string
  type: 'user.custom_tool_result'
  content?: Array<TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant>
  is_error?: boolean | null
  processed_at?: string | null
  session_thread_id?: string | null
}

export interface UserCustomToolResultEventParams {
  custom_tool_use_id: string
  type: 'user.custom_tool_result'
  content?: Array<TextBlock | ImageBlockInput | DocumentBlockInput | SearchResultBlock>
  is_error?: boolean | null
}

export interface UserDefineOutcomeEvent {
  id: string
  description: string
  /** Default 3. */
  max_iterations: number | null
  outcome_id: string
  processed_at: string
  rubric: FileRubric | TextRubric | UnknownVariant
  type: 'user.define_outcome'
}

export interface UserDefineOutcomeEventParams {
  description: string
  rubric: FileRubricParams | TextRubricParams
  type: 'user.define_outcome'
  /** Default 3. */
  max_iterations?: number | null
}

export interface UserInterruptEvent {
  id: string
  type: 'user.interrupt'
  processed_at?: string | null
  session_thread_id?: string | null
}

export interface UserInterruptEventParams {
  type: 'user.interrupt'
  session_thread_id?: string | null
}

export interface UserMessageEvent {
  id: string
  content: Array<TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant>
  type: 'user.message'
  processed_at?: string | null
}

export interface UserMessageEventParams {
  content: Array<TextBlock | ImageBlockInput | DocumentBlockInput | RedactedBlock>
  type: 'user.message'
}

export interface UserToolConfirmationEvent {
  id: string
  result: 'allow' | 'deny' | (string & {})
  tool_use_id: string
  type: 'user.tool_confirmation'
  deny_message?: string | null
  processed_at?: string | null
  session_thread_id?: string | null
}

export interface UserToolConfirmationEventParams {
  result: 'allow' | 'deny'
  tool_use_id: string
  type: 'user.tool_confirmation'
  deny_message?: string | null
}

export interface UserToolResultEvent {
  id: string
  tool_use_id: string
  type: 'user.tool_result'
  content?: Array<TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant>
  is_error?: boolean | null
  processed_at?: string | null
  session_thread_id?: string | null
}

export interface UserToolResultEventParams {
  tool_use_id: string
  type: 'user.tool_result'
  content?: Array<TextBlock | ImageBlockInput | DocumentBlockInput | SearchResultBlock>
  is_error?: boolean | null
}

export interface WorkflowRunCreatedEvent {
  id: string
  description: string | null
  name: string
  phases: WorkflowRunPhase[]
  processed_at: string
  type: 'workflow_run.created'
  workflow_run_id: string
}

export type WorkflowRunError = TimeoutWorkflowRunError | ProgramWorkflowRunError | UnknownWorkflowRunError | ThreadLimitWorkflowRunError | MaxWorkflowRunsWorkflowRunError | {
  type: UnknownTag
  message: string
  [key: string]: unknown
}

export interface WorkflowRunErrorEvent {
  id: string
  error: WorkflowRunError
  processed_at: string
  type: 'workflow_run.error'
  workflow_run_id: string | null
}

export interface WorkflowRunPhase {
  id: string
  description: string | null
  name: string
}

export interface WorkflowRunPhaseEndedEvent {
  id: string
  phase_started_id: string
  processed_at: string
  type: 'workflow_run.phase_ended'
  workflow_run_id: string
  workflow_run_phase_id: string
}

export interface WorkflowRunPhaseStartedEvent {
  id: string
  processed_at: string
  type: 'workflow_run.phase_started'
  workflow_run_id: string
  workflow_run_phase_id: string
}

export type WorkflowRunResult =
  | WorkflowRunResultCompleted
  | WorkflowRunResultError
  | WorkflowRunResultStopped
  | UnknownVariant

export interface WorkflowRunResultCompleted {
  type: 'completed'
}

export interface WorkflowRunResultError {
  error: WorkflowRunError
  type: 'error'
}

export interface WorkflowRunResultStopped {
  type: 'stopped'
}

export interface WorkflowRunStatusEndedEvent {
  id: string
  processed_at: string
  result: WorkflowRunResult
  type: 'workflow_run.status_ended'
  workflow_run_id: string
}

export interface WorkflowRunStatusIdleEvent {
  id: string
  processed_at: string
  type: 'workflow_run.status_idle'
  workflow_run_id: string
}

export interface WorkflowRunStatusRunningEvent {
  id: string
  processed_at: string
  type: 'workflow_run.status_running'
  workflow_run_id: string
}
