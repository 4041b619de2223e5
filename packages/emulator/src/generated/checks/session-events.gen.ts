// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import {
  anything,
  boolean,
  choice,
  dateTime,
  integer,
  number,
  numberWithin,
  text,
  textWithin,
} from '../../validation/scalars.ts'
import { nullable, tagged } from '../../validation/unions.ts'
import {
  checkDocumentBlock,
  checkImageBlock,
  checkRedactedBlock,
  checkSearchResultBlock,
  checkSystemContentBlock,
  checkTextBlock,
} from './content.gen.ts'
import { checkBudgetLimit, checkMonetaryAmount } from './money.gen.ts'
import { checkCacheCreationUsage, checkServerToolUsage, checkSessionAgent } from './sessions.gen.ts'

const checkAgentAutoEvaluatedPermission_variants: Variants = {
  allow: checkAgentAutoEvaluatedPermissionAllow,
  ask: checkAgentAutoEvaluatedPermissionAsk,
  deny: checkAgentAutoEvaluatedPermissionDeny,
}

export function checkAgentAutoEvaluatedPermission(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentAutoEvaluatedPermission_variants)
}

const checkAgentAutoEvaluatedPermissionAllow_fields: Fields = {
  type: 'allow',
}

export function checkAgentAutoEvaluatedPermissionAllow(value: unknown, report: Report): void {
  object(value, report, checkAgentAutoEvaluatedPermissionAllow_fields, ['type'])
}

const checkAgentAutoEvaluatedPermissionAsk_fields: Fields = {
  reason_code: text,
  type: 'ask',
}

export function checkAgentAutoEvaluatedPermissionAsk(value: unknown, report: Report): void {
  object(value, report, checkAgentAutoEvaluatedPermissionAsk_fields, ['reason_code', 'type'])
}

const checkAgentAutoEvaluatedPermissionDeny_fields: Fields = {
  reason_code: text,
  type: 'deny',
}

export function checkAgentAutoEvaluatedPermissionDeny(value: unknown, report: Report): void {
  object(value, report, checkAgentAutoEvaluatedPermissionDeny_fields, ['reason_code', 'type'])
}

function checkAgentCustomToolUseEvent_input(value: unknown, report: Report): void {
  map(value, report, anything)
}

function checkAgentCustomToolUseEvent_session_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAgentCustomToolUseEvent_fields: Fields = {
  id: text,
  input: checkAgentCustomToolUseEvent_input,
  name: text,
  processed_at: dateTime,
  type: 'agent.custom_tool_use',
  session_thread_id: checkAgentCustomToolUseEvent_session_thread_id,
}

export function checkAgentCustomToolUseEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentCustomToolUseEvent_fields, ['id', 'input', 'name', 'processed_at', 'type'])
}

export function checkAgentEvaluatedPermission(value: unknown, report: Report): void {
  choice(value, report, ['allow', 'ask', 'deny'])
}

const checkAgentMCPToolResultEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  search_result: checkSearchResultBlock,
}

function checkAgentMCPToolResultEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentMCPToolResultEvent_content_item_variants)
}

function checkAgentMCPToolResultEvent_content(value: unknown, report: Report): void {
  list(value, report, checkAgentMCPToolResultEvent_content_item)
}

function checkAgentMCPToolResultEvent_is_error(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkAgentMCPToolResultEvent_fields: Fields = {
  id: text,
  mcp_tool_use_id: text,
  processed_at: dateTime,
  type: 'agent.mcp_tool_result',
  content: checkAgentMCPToolResultEvent_content,
  is_error: checkAgentMCPToolResultEvent_is_error,
}

export function checkAgentMCPToolResultEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentMCPToolResultEvent_fields, ['id', 'mcp_tool_use_id', 'processed_at', 'type'])
}

function checkAgentMCPToolUseEvent_input(value: unknown, report: Report): void {
  map(value, report, anything)
}

function checkAgentMCPToolUseEvent_session_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAgentMCPToolUseEvent_fields: Fields = {
  id: text,
  input: checkAgentMCPToolUseEvent_input,
  mcp_server_name: text,
  name: text,
  processed_at: dateTime,
  type: 'agent.mcp_tool_use',
  evaluated_permission: checkAgentEvaluatedPermission,
  evaluation: checkAgentToolEvaluation,
  session_thread_id: checkAgentMCPToolUseEvent_session_thread_id,
}

export function checkAgentMCPToolUseEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentMCPToolUseEvent_fields, ['id', 'input', 'mcp_server_name', 'name', 'processed_at', 'type'])
}

const checkAgentMessageEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  redacted: checkRedactedBlock,
}

function checkAgentMessageEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentMessageEvent_content_item_variants)
}

function checkAgentMessageEvent_content(value: unknown, report: Report): void {
  list(value, report, checkAgentMessageEvent_content_item)
}

const checkAgentMessageEvent_fields: Fields = {
  id: text,
  content: checkAgentMessageEvent_content,
  processed_at: dateTime,
  type: 'agent.message',
}

export function checkAgentMessageEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentMessageEvent_fields, ['id', 'content', 'processed_at', 'type'])
}

const checkAgentMessagePreview_fields: Fields = {
  id: text,
  type: 'agent.message',
}

export function checkAgentMessagePreview(value: unknown, report: Report): void {
  object(value, report, checkAgentMessagePreview_fields, ['id', 'type'])
}

const checkAgentThinkingEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'agent.thinking',
}

export function checkAgentThinkingEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentThinkingEvent_fields, ['id', 'processed_at', 'type'])
}

const checkAgentThinkingPreview_fields: Fields = {
  id: text,
  type: 'agent.thinking',
}

export function checkAgentThinkingPreview(value: unknown, report: Report): void {
  object(value, report, checkAgentThinkingPreview_fields, ['id', 'type'])
}

const checkAgentThreadContextCompactedEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'agent.thread_context_compacted',
}

export function checkAgentThreadContextCompactedEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentThreadContextCompactedEvent_fields, ['id', 'processed_at', 'type'])
}

const checkAgentThreadMessageReceivedEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  redacted: checkRedactedBlock,
}

function checkAgentThreadMessageReceivedEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentThreadMessageReceivedEvent_content_item_variants)
}

function checkAgentThreadMessageReceivedEvent_content(value: unknown, report: Report): void {
  list(value, report, checkAgentThreadMessageReceivedEvent_content_item)
}

function checkAgentThreadMessageReceivedEvent_from_agent_name(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAgentThreadMessageReceivedEvent_fields: Fields = {
  id: text,
  content: checkAgentThreadMessageReceivedEvent_content,
  from_session_thread_id: text,
  processed_at: dateTime,
  type: 'agent.thread_message_received',
  from_agent_name: checkAgentThreadMessageReceivedEvent_from_agent_name,
}

export function checkAgentThreadMessageReceivedEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentThreadMessageReceivedEvent_fields, ['id', 'content', 'from_session_thread_id', 'processed_at', 'type'])
}

const checkAgentThreadMessageSentEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  redacted: checkRedactedBlock,
}

function checkAgentThreadMessageSentEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentThreadMessageSentEvent_content_item_variants)
}

function checkAgentThreadMessageSentEvent_content(value: unknown, report: Report): void {
  list(value, report, checkAgentThreadMessageSentEvent_content_item)
}

function checkAgentThreadMessageSentEvent_to_agent_name(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAgentThreadMessageSentEvent_fields: Fields = {
  id: text,
  content: checkAgentThreadMessageSentEvent_content,
  processed_at: dateTime,
  to_session_thread_id: text,
  type: 'agent.thread_message_sent',
  to_agent_name: checkAgentThreadMessageSentEvent_to_agent_name,
}

export function checkAgentThreadMessageSentEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentThreadMessageSentEvent_fields, ['id', 'content', 'processed_at', 'to_session_thread_id', 'type'])
}

const checkAgentToolEvaluation_variants: Variants = {
  always_allow: checkAgentToolEvaluationAlwaysAllow,
  always_ask: checkAgentToolEvaluationAlwaysAsk,
  auto: checkAgentToolEvaluationAuto,
}

export function checkAgentToolEvaluation(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentToolEvaluation_variants)
}

const checkAgentToolEvaluationAlwaysAllow_fields: Fields = {
  type: 'always_allow',
}

export function checkAgentToolEvaluationAlwaysAllow(value: unknown, report: Report): void {
  object(value, report, checkAgentToolEvaluationAlwaysAllow_fields, ['type'])
}

const checkAgentToolEvaluationAlwaysAsk_fields: Fields = {
  type: 'always_ask',
}

export function checkAgentToolEvaluationAlwaysAsk(value: unknown, report: Report): void {
  object(value, report, checkAgentToolEvaluationAlwaysAsk_fields, ['type'])
}

const checkAgentToolEvaluationAuto_fields: Fields = {
  evaluated_permission: checkAgentAutoEvaluatedPermission,
  type: 'auto',
}

export function checkAgentToolEvaluationAuto(value: unknown, report: Report): void {
  object(value, report, checkAgentToolEvaluationAuto_fields, ['evaluated_permission', 'type'])
}

const checkAgentToolResultEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  search_result: checkSearchResultBlock,
}

function checkAgentToolResultEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentToolResultEvent_content_item_variants)
}

function checkAgentToolResultEvent_content(value: unknown, report: Report): void {
  list(value, report, checkAgentToolResultEvent_content_item)
}

function checkAgentToolResultEvent_is_error(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkAgentToolResultEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  tool_use_id: text,
  type: 'agent.tool_result',
  content: checkAgentToolResultEvent_content,
  is_error: checkAgentToolResultEvent_is_error,
}

export function checkAgentToolResultEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentToolResultEvent_fields, ['id', 'processed_at', 'tool_use_id', 'type'])
}

function checkAgentToolUseEvent_input(value: unknown, report: Report): void {
  map(value, report, anything)
}

function checkAgentToolUseEvent_session_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAgentToolUseEvent_fields: Fields = {
  id: text,
  input: checkAgentToolUseEvent_input,
  name: text,
  processed_at: dateTime,
  type: 'agent.tool_use',
  evaluated_permission: checkAgentEvaluatedPermission,
  evaluation: checkAgentToolEvaluation,
  session_thread_id: checkAgentToolUseEvent_session_thread_id,
}

export function checkAgentToolUseEvent(value: unknown, report: Report): void {
  object(value, report, checkAgentToolUseEvent_fields, ['id', 'input', 'name', 'processed_at', 'type'])
}

const checkEventDelta_fields: Fields = {
  delta: checkEventDeltaContent,
  event_id: text,
  type: 'event_delta',
}

export function checkEventDelta(value: unknown, report: Report): void {
  object(value, report, checkEventDelta_fields, ['delta', 'event_id', 'type'])
}

const checkEventDeltaContent_fields: Fields = {
  content: checkTextBlock,
  type: 'content_delta',
  index: integer,
}

export function checkEventDeltaContent(value: unknown, report: Report): void {
  object(value, report, checkEventDeltaContent_fields, ['content', 'type'])
}

export function checkEventDeltaType(value: unknown, report: Report): void {
  choice(value, report, ['agent.message', 'agent.thinking'])
}

const checkEventStart_fields: Fields = {
  event: checkEventStartPreview,
  type: 'event_start',
}

export function checkEventStart(value: unknown, report: Report): void {
  object(value, report, checkEventStart_fields, ['event', 'type'])
}

const checkEventStartPreview_variants: Variants = {
  'agent.message': checkAgentMessagePreview,
  'agent.thinking': checkAgentThinkingPreview,
}

export function checkEventStartPreview(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkEventStartPreview_variants)
}

const checkFileRubric_fields: Fields = {
  file_id: text,
  type: 'file',
}

export function checkFileRubric(value: unknown, report: Report): void {
  object(value, report, checkFileRubric_fields, ['file_id', 'type'])
}

const checkFileRubricParams_fields: Fields = {
  file_id: text,
  type: 'file',
}

export function checkFileRubricParams(value: unknown, report: Report): void {
  object(value, report, checkFileRubricParams_fields, ['file_id', 'type'])
}

const checkMaxWorkflowRunsWorkflowRunError_fields: Fields = {
  message: text,
  type: 'max_workflow_runs_error',
}

export function checkMaxWorkflowRunsWorkflowRunError(value: unknown, report: Report): void {
  object(value, report, checkMaxWorkflowRunsWorkflowRunError_fields, ['message', 'type'])
}

const checkProgramWorkflowRunError_fields: Fields = {
  message: text,
  type: 'program_error',
}

export function checkProgramWorkflowRunError(value: unknown, report: Report): void {
  object(value, report, checkProgramWorkflowRunError_fields, ['message', 'type'])
}

const checkRetryStatusExhausted_fields: Fields = {
  type: 'exhausted',
}

export function checkRetryStatusExhausted(value: unknown, report: Report): void {
  object(value, report, checkRetryStatusExhausted_fields, ['type'])
}

const checkRetryStatusRetrying_fields: Fields = {
  type: 'retrying',
}

export function checkRetryStatusRetrying(value: unknown, report: Report): void {
  object(value, report, checkRetryStatusRetrying_fields, ['type'])
}

const checkRetryStatusTerminal_fields: Fields = {
  type: 'terminal',
}

export function checkRetryStatusTerminal(value: unknown, report: Report): void {
  object(value, report, checkRetryStatusTerminal_fields, ['type'])
}

function checkSendSessionEventsRequest_events(value: unknown, report: Report): void {
  list(value, report, checkSessionEventParams)
}

const checkSendSessionEventsRequest_fields: Fields = {
  events: checkSendSessionEventsRequest_events,
}

export function checkSendSessionEventsRequest(value: unknown, report: Report): void {
  object(value, report, checkSendSessionEventsRequest_fields, ['events'])
}

const checkSendSessionEventsResponse_data_item_variants: Variants = {
  'user.message': checkUserMessageEvent,
  'user.interrupt': checkUserInterruptEvent,
  'user.tool_confirmation': checkUserToolConfirmationEvent,
  'user.custom_tool_result': checkUserCustomToolResultEvent,
  'user.define_outcome': checkUserDefineOutcomeEvent,
  'user.tool_result': checkUserToolResultEvent,
  'system.message': checkSystemMessageEvent,
}

function checkSendSessionEventsResponse_data_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSendSessionEventsResponse_data_item_variants)
}

function checkSendSessionEventsResponse_data(value: unknown, report: Report): void {
  list(value, report, checkSendSessionEventsResponse_data_item)
}

const checkSendSessionEventsResponse_fields: Fields = {
  data: checkSendSessionEventsResponse_data,
}

export function checkSendSessionEventsResponse(value: unknown, report: Report): void {
  object(value, report, checkSendSessionEventsResponse_fields)
}

const checkSessionBillingError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionBillingError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionBillingError_retry_status_variants)
}

const checkSessionBillingError_fields: Fields = {
  message: text,
  retry_status: checkSessionBillingError_retry_status,
  type: 'billing_error',
}

export function checkSessionBillingError(value: unknown, report: Report): void {
  object(value, report, checkSessionBillingError_fields, ['message', 'retry_status', 'type'])
}

const checkSessionBudgetReached_fields: Fields = {
  type: 'budget_reached',
}

export function checkSessionBudgetReached(value: unknown, report: Report): void {
  object(value, report, checkSessionBudgetReached_fields, ['type'])
}

const checkSessionCompactionLimitReachedError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionCompactionLimitReachedError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionCompactionLimitReachedError_retry_status_variants)
}

const checkSessionCompactionLimitReachedError_fields: Fields = {
  message: text,
  retry_status: checkSessionCompactionLimitReachedError_retry_status,
  type: 'compaction_limit_reached_error',
}

export function checkSessionCompactionLimitReachedError(value: unknown, report: Report): void {
  object(value, report, checkSessionCompactionLimitReachedError_fields, ['message', 'retry_status', 'type'])
}

const checkSessionCredentialHostUnreachableError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionCredentialHostUnreachableError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionCredentialHostUnreachableError_retry_status_variants)
}

const checkSessionCredentialHostUnreachableError_fields: Fields = {
  credential_id: text,
  message: text,
  retry_status: checkSessionCredentialHostUnreachableError_retry_status,
  type: 'credential_host_unreachable_error',
  vault_id: text,
}

export function checkSessionCredentialHostUnreachableError(value: unknown, report: Report): void {
  object(value, report, checkSessionCredentialHostUnreachableError_fields, ['credential_id', 'message', 'retry_status', 'type', 'vault_id'])
}

const checkSessionDeletedEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'session.deleted',
}

export function checkSessionDeletedEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionDeletedEvent_fields, ['id', 'processed_at', 'type'])
}

const checkSessionEndTurn_fields: Fields = {
  type: 'end_turn',
}

export function checkSessionEndTurn(value: unknown, report: Report): void {
  object(value, report, checkSessionEndTurn_fields, ['type'])
}

const checkSessionErrorEvent_error_variants: Variants = {
  unknown_error: checkSessionUnknownError,
  model_overloaded_error: checkSessionModelOverloadedError,
  model_rate_limited_error: checkSessionModelRateLimitedError,
  model_request_failed_error: checkSessionModelRequestFailedError,
  mcp_connection_failed_error: checkSessionMCPConnectionFailedError,
  mcp_authentication_failed_error: checkSessionMCPAuthenticationFailedError,
  billing_error: checkSessionBillingError,
  credential_host_unreachable_error: checkSessionCredentialHostUnreachableError,
  tool_use_limit_reached_error: checkSessionToolUseLimitReachedError,
  compaction_limit_reached_error: checkSessionCompactionLimitReachedError,
  repository_authentication_error: checkSessionRepositoryAuthenticationError,
  repository_forbidden_error: checkSessionRepositoryForbiddenError,
  repository_not_found_error: checkSessionRepositoryNotFoundError,
  repository_checkout_error: checkSessionRepositoryCheckoutError,
  repository_clone_error: checkSessionRepositoryCloneError,
}

function checkSessionErrorEvent_error(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionErrorEvent_error_variants)
}

const checkSessionErrorEvent_fields: Fields = {
  id: text,
  error: checkSessionErrorEvent_error,
  processed_at: dateTime,
  type: 'session.error',
}

export function checkSessionErrorEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionErrorEvent_fields, ['id', 'error', 'processed_at', 'type'])
}

const checkSessionEvent_variants: Variants = {
  'user.message': checkUserMessageEvent,
  'user.interrupt': checkUserInterruptEvent,
  'user.tool_confirmation': checkUserToolConfirmationEvent,
  'user.custom_tool_result': checkUserCustomToolResultEvent,
  'agent.custom_tool_use': checkAgentCustomToolUseEvent,
  'agent.message': checkAgentMessageEvent,
  'agent.thinking': checkAgentThinkingEvent,
  'agent.mcp_tool_use': checkAgentMCPToolUseEvent,
  'agent.mcp_tool_result': checkAgentMCPToolResultEvent,
  'agent.tool_use': checkAgentToolUseEvent,
  'agent.tool_result': checkAgentToolResultEvent,
  'agent.thread_message_received': checkAgentThreadMessageReceivedEvent,
  'agent.thread_message_sent': checkAgentThreadMessageSentEvent,
  'agent.thread_context_compacted': checkAgentThreadContextCompactedEvent,
  'session.error': checkSessionErrorEvent,
  'session.status_rescheduled': checkSessionStatusRescheduledEvent,
  'session.status_running': checkSessionStatusRunningEvent,
  'session.status_idle': checkSessionStatusIdleEvent,
  'session.status_terminated': checkSessionStatusTerminatedEvent,
  'session.thread_created': checkSessionThreadCreatedEvent,
  'span.outcome_evaluation_start': checkSpanOutcomeEvaluationStartEvent,
  'span.outcome_evaluation_end': checkSpanOutcomeEvaluationEndEvent,
  'span.model_request_start': checkSpanModelRequestStartEvent,
  'span.model_request_end': checkSpanModelRequestEndEvent,
  'span.outcome_evaluation_ongoing': checkSpanOutcomeEvaluationOngoingEvent,
  'user.define_outcome': checkUserDefineOutcomeEvent,
  'session.deleted': checkSessionDeletedEvent,
  'session.thread_status_running': checkSessionThreadStatusRunningEvent,
  'session.thread_status_idle': checkSessionThreadStatusIdleEvent,
  'session.thread_status_terminated': checkSessionThreadStatusTerminatedEvent,
  'user.tool_result': checkUserToolResultEvent,
  'session.thread_status_rescheduled': checkSessionThreadStatusRescheduledEvent,
  'session.updated': checkSessionUpdatedEvent,
  'system.message': checkSystemMessageEvent,
  'session.usage': checkSessionUsageEvent,
  'workflow_run.created': checkWorkflowRunCreatedEvent,
  'workflow_run.status_ended': checkWorkflowRunStatusEndedEvent,
  'workflow_run.phase_started': checkWorkflowRunPhaseStartedEvent,
  'workflow_run.phase_ended': checkWorkflowRunPhaseEndedEvent,
  'workflow_run.status_running': checkWorkflowRunStatusRunningEvent,
  'workflow_run.status_idle': checkWorkflowRunStatusIdleEvent,
  'workflow_run.error': checkWorkflowRunErrorEvent,
}

export function checkSessionEvent(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionEvent_variants)
}

function checkSessionEventPage_data(value: unknown, report: Report): void {
  list(value, report, checkSessionEvent)
}

function checkSessionEventPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionEventPage_fields: Fields = {
  data: checkSessionEventPage_data,
  next_page: checkSessionEventPage_next_page,
}

export function checkSessionEventPage(value: unknown, report: Report): void {
  object(value, report, checkSessionEventPage_fields, ['data'])
}

const checkSessionEventParams_variants: Variants = {
  'user.message': checkUserMessageEventParams,
  'user.interrupt': checkUserInterruptEventParams,
  'user.tool_confirmation': checkUserToolConfirmationEventParams,
  'user.custom_tool_result': checkUserCustomToolResultEventParams,
  'user.define_outcome': checkUserDefineOutcomeEventParams,
  'user.tool_result': checkUserToolResultEventParams,
  'system.message': checkSystemMessageEventParams,
}

export function checkSessionEventParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionEventParams_variants)
}

export function checkSessionEventType(value: unknown, report: Report): void {
  choice(value, report, ['user.message', 'user.interrupt', 'user.tool_confirmation', 'user.custom_tool_result', 'agent.custom_tool_use', 'agent.message', 'agent.thinking', 'agent.mcp_tool_use', 'agent.mcp_tool_result', 'agent.tool_use', 'agent.tool_result', 'agent.thread_message_received', 'agent.thread_message_sent', 'agent.thread_context_compacted', 'session.error', 'session.status_rescheduled', 'session.status_running', 'session.status_idle', 'session.status_terminated', 'session.thread_created', 'span.outcome_evaluation_start', 'span.outcome_evaluation_end', 'span.model_request_start', 'span.model_request_end', 'span.outcome_evaluation_ongoing', 'user.define_outcome', 'session.thread_status_running', 'session.thread_status_idle', 'session.thread_status_terminated', 'user.tool_result', 'session.thread_status_rescheduled', 'session.updated', 'system.message', 'session.usage', 'workflow_run.created', 'workflow_run.status_running', 'workflow_run.status_idle', 'workflow_run.status_ended', 'workflow_run.error', 'workflow_run.phase_started', 'workflow_run.phase_ended'])
}

const checkSessionMCPAuthenticationFailedError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionMCPAuthenticationFailedError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionMCPAuthenticationFailedError_retry_status_variants)
}

const checkSessionMCPAuthenticationFailedError_fields: Fields = {
  mcp_server_name: text,
  message: text,
  retry_status: checkSessionMCPAuthenticationFailedError_retry_status,
  type: 'mcp_authentication_failed_error',
}

export function checkSessionMCPAuthenticationFailedError(value: unknown, report: Report): void {
  object(value, report, checkSessionMCPAuthenticationFailedError_fields, ['mcp_server_name', 'message', 'retry_status', 'type'])
}

const checkSessionMCPConnectionFailedError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionMCPConnectionFailedError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionMCPConnectionFailedError_retry_status_variants)
}

const checkSessionMCPConnectionFailedError_fields: Fields = {
  mcp_server_name: text,
  message: text,
  retry_status: checkSessionMCPConnectionFailedError_retry_status,
  type: 'mcp_connection_failed_error',
}

export function checkSessionMCPConnectionFailedError(value: unknown, report: Report): void {
  object(value, report, checkSessionMCPConnectionFailedError_fields, ['mcp_server_name', 'message', 'retry_status', 'type'])
}

const checkSessionModelOverloadedError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionModelOverloadedError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionModelOverloadedError_retry_status_variants)
}

const checkSessionModelOverloadedError_fields: Fields = {
  message: text,
  retry_status: checkSessionModelOverloadedError_retry_status,
  type: 'model_overloaded_error',
}

export function checkSessionModelOverloadedError(value: unknown, report: Report): void {
  object(value, report, checkSessionModelOverloadedError_fields, ['message', 'retry_status', 'type'])
}

const checkSessionModelRateLimitedError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionModelRateLimitedError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionModelRateLimitedError_retry_status_variants)
}

const checkSessionModelRateLimitedError_fields: Fields = {
  message: text,
  retry_status: checkSessionModelRateLimitedError_retry_status,
  type: 'model_rate_limited_error',
}

export function checkSessionModelRateLimitedError(value: unknown, report: Report): void {
  object(value, report, checkSessionModelRateLimitedError_fields, ['message', 'retry_status', 'type'])
}

const checkSessionModelRequestFailedError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionModelRequestFailedError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionModelRequestFailedError_retry_status_variants)
}

const checkSessionModelRequestFailedError_fields: Fields = {
  message: text,
  retry_status: checkSessionModelRequestFailedError_retry_status,
  type: 'model_request_failed_error',
}

export function checkSessionModelRequestFailedError(value: unknown, report: Report): void {
  object(value, report, checkSessionModelRequestFailedError_fields, ['message', 'retry_status', 'type'])
}

const checkSessionRefusal_fields: Fields = {
  type: 'refusal',
}

export function checkSessionRefusal(value: unknown, report: Report): void {
  object(value, report, checkSessionRefusal_fields, ['type'])
}

function checkSessionRefusalStopDetails_category(value: unknown, report: Report): void {
  choice(value, report, ['cyber', 'bio', 'frontier_llm', 'reasoning_extraction', 'general_harms', null])
}

function checkSessionRefusalStopDetails_explanation(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionRefusalStopDetails_fields: Fields = {
  category: checkSessionRefusalStopDetails_category,
  explanation: checkSessionRefusalStopDetails_explanation,
  type: 'refusal',
}

export function checkSessionRefusalStopDetails(value: unknown, report: Report): void {
  object(value, report, checkSessionRefusalStopDetails_fields, ['category', 'explanation', 'type'])
}

function checkSessionRepositoryAuthenticationError_repository_url(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionRepositoryAuthenticationError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionRepositoryAuthenticationError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionRepositoryAuthenticationError_retry_status_variants)
}

const checkSessionRepositoryAuthenticationError_fields: Fields = {
  message: text,
  repository_url: checkSessionRepositoryAuthenticationError_repository_url,
  retry_status: checkSessionRepositoryAuthenticationError_retry_status,
  type: 'repository_authentication_error',
}

export function checkSessionRepositoryAuthenticationError(value: unknown, report: Report): void {
  object(value, report, checkSessionRepositoryAuthenticationError_fields, ['message', 'repository_url', 'retry_status', 'type'])
}

function checkSessionRepositoryCheckoutError_repository_url(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionRepositoryCheckoutError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionRepositoryCheckoutError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionRepositoryCheckoutError_retry_status_variants)
}

const checkSessionRepositoryCheckoutError_fields: Fields = {
  message: text,
  repository_url: checkSessionRepositoryCheckoutError_repository_url,
  retry_status: checkSessionRepositoryCheckoutError_retry_status,
  type: 'repository_checkout_error',
}

export function checkSessionRepositoryCheckoutError(value: unknown, report: Report): void {
  object(value, report, checkSessionRepositoryCheckoutError_fields, ['message', 'repository_url', 'retry_status', 'type'])
}

function checkSessionRepositoryCloneError_repository_url(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionRepositoryCloneError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionRepositoryCloneError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionRepositoryCloneError_retry_status_variants)
}

const checkSessionRepositoryCloneError_fields: Fields = {
  message: text,
  repository_url: checkSessionRepositoryCloneError_repository_url,
  retry_status: checkSessionRepositoryCloneError_retry_status,
  type: 'repository_clone_error',
}

export function checkSessionRepositoryCloneError(value: unknown, report: Report): void {
  object(value, report, checkSessionRepositoryCloneError_fields, ['message', 'repository_url', 'retry_status', 'type'])
}

function checkSessionRepositoryForbiddenError_repository_url(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionRepositoryForbiddenError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionRepositoryForbiddenError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionRepositoryForbiddenError_retry_status_variants)
}

const checkSessionRepositoryForbiddenError_fields: Fields = {
  message: text,
  repository_url: checkSessionRepositoryForbiddenError_repository_url,
  retry_status: checkSessionRepositoryForbiddenError_retry_status,
  type: 'repository_forbidden_error',
}

export function checkSessionRepositoryForbiddenError(value: unknown, report: Report): void {
  object(value, report, checkSessionRepositoryForbiddenError_fields, ['message', 'repository_url', 'retry_status', 'type'])
}

function checkSessionRepositoryNotFoundError_repository_url(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionRepositoryNotFoundError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionRepositoryNotFoundError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionRepositoryNotFoundError_retry_status_variants)
}

const checkSessionRepositoryNotFoundError_fields: Fields = {
  message: text,
  repository_url: checkSessionRepositoryNotFoundError_repository_url,
  retry_status: checkSessionRepositoryNotFoundError_retry_status,
  type: 'repository_not_found_error',
}

export function checkSessionRepositoryNotFoundError(value: unknown, report: Report): void {
  object(value, report, checkSessionRepositoryNotFoundError_fields, ['message', 'repository_url', 'retry_status', 'type'])
}

function checkSessionRequiresAction_event_ids(value: unknown, report: Report): void {
  list(value, report, text)
}

const checkSessionRequiresAction_fields: Fields = {
  event_ids: checkSessionRequiresAction_event_ids,
  type: 'requires_action',
}

export function checkSessionRequiresAction(value: unknown, report: Report): void {
  object(value, report, checkSessionRequiresAction_fields, ['event_ids', 'type'])
}

const checkSessionRetriesExhausted_fields: Fields = {
  type: 'retries_exhausted',
}

export function checkSessionRetriesExhausted(value: unknown, report: Report): void {
  object(value, report, checkSessionRetriesExhausted_fields, ['type'])
}

function checkSessionStatusIdleEvent_stop_details(value: unknown, report: Report): void {
  nullable(value, report, checkSessionRefusalStopDetails)
}

const checkSessionStatusIdleEvent_stop_reason_variants: Variants = {
  end_turn: checkSessionEndTurn,
  requires_action: checkSessionRequiresAction,
  retries_exhausted: checkSessionRetriesExhausted,
  budget_reached: checkSessionBudgetReached,
  refusal: checkSessionRefusal,
}

function checkSessionStatusIdleEvent_stop_reason(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionStatusIdleEvent_stop_reason_variants)
}

const checkSessionStatusIdleEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  stop_details: checkSessionStatusIdleEvent_stop_details,
  stop_reason: checkSessionStatusIdleEvent_stop_reason,
  type: 'session.status_idle',
}

export function checkSessionStatusIdleEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionStatusIdleEvent_fields, ['id', 'processed_at', 'stop_details', 'stop_reason', 'type'])
}

const checkSessionStatusRescheduledEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'session.status_rescheduled',
}

export function checkSessionStatusRescheduledEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionStatusRescheduledEvent_fields, ['id', 'processed_at', 'type'])
}

const checkSessionStatusRunningEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'session.status_running',
}

export function checkSessionStatusRunningEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionStatusRunningEvent_fields, ['id', 'processed_at', 'type'])
}

const checkSessionStatusTerminatedEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'session.status_terminated',
}

export function checkSessionStatusTerminatedEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionStatusTerminatedEvent_fields, ['id', 'processed_at', 'type'])
}

const checkSessionStreamEvent_variants: Variants = {
  'user.message': checkUserMessageEvent,
  'user.interrupt': checkUserInterruptEvent,
  'user.tool_confirmation': checkUserToolConfirmationEvent,
  'user.custom_tool_result': checkUserCustomToolResultEvent,
  'agent.custom_tool_use': checkAgentCustomToolUseEvent,
  'agent.message': checkAgentMessageEvent,
  'agent.thinking': checkAgentThinkingEvent,
  'agent.mcp_tool_use': checkAgentMCPToolUseEvent,
  'agent.mcp_tool_result': checkAgentMCPToolResultEvent,
  'agent.tool_use': checkAgentToolUseEvent,
  'agent.tool_result': checkAgentToolResultEvent,
  'agent.thread_message_received': checkAgentThreadMessageReceivedEvent,
  'agent.thread_message_sent': checkAgentThreadMessageSentEvent,
  'agent.thread_context_compacted': checkAgentThreadContextCompactedEvent,
  'session.error': checkSessionErrorEvent,
  'session.status_rescheduled': checkSessionStatusRescheduledEvent,
  'session.status_running': checkSessionStatusRunningEvent,
  'session.status_idle': checkSessionStatusIdleEvent,
  'session.status_terminated': checkSessionStatusTerminatedEvent,
  'session.thread_created': checkSessionThreadCreatedEvent,
  'span.outcome_evaluation_start': checkSpanOutcomeEvaluationStartEvent,
  'span.outcome_evaluation_end': checkSpanOutcomeEvaluationEndEvent,
  'span.model_request_start': checkSpanModelRequestStartEvent,
  'span.model_request_end': checkSpanModelRequestEndEvent,
  'span.outcome_evaluation_ongoing': checkSpanOutcomeEvaluationOngoingEvent,
  'user.define_outcome': checkUserDefineOutcomeEvent,
  'session.deleted': checkSessionDeletedEvent,
  'session.thread_status_running': checkSessionThreadStatusRunningEvent,
  'session.thread_status_idle': checkSessionThreadStatusIdleEvent,
  'session.thread_status_terminated': checkSessionThreadStatusTerminatedEvent,
  'user.tool_result': checkUserToolResultEvent,
  'session.thread_status_rescheduled': checkSessionThreadStatusRescheduledEvent,
  'session.updated': checkSessionUpdatedEvent,
  event_start: checkEventStart,
  event_delta: checkEventDelta,
  'system.message': checkSystemMessageEvent,
  'session.usage': checkSessionUsageEvent,
  'workflow_run.created': checkWorkflowRunCreatedEvent,
  'workflow_run.status_ended': checkWorkflowRunStatusEndedEvent,
  'workflow_run.phase_started': checkWorkflowRunPhaseStartedEvent,
  'workflow_run.phase_ended': checkWorkflowRunPhaseEndedEvent,
  'workflow_run.status_running': checkWorkflowRunStatusRunningEvent,
  'workflow_run.status_idle': checkWorkflowRunStatusIdleEvent,
  'workflow_run.error': checkWorkflowRunErrorEvent,
}

export function checkSessionStreamEvent(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionStreamEvent_variants)
}

function checkSessionThreadCreatedEvent_workflow_run_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionThreadCreatedEvent_fields: Fields = {
  id: text,
  agent_name: text,
  processed_at: dateTime,
  session_thread_id: text,
  type: 'session.thread_created',
  workflow_run_id: checkSessionThreadCreatedEvent_workflow_run_id,
}

export function checkSessionThreadCreatedEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadCreatedEvent_fields, ['id', 'agent_name', 'processed_at', 'session_thread_id', 'type', 'workflow_run_id'])
}

function checkSessionThreadStatusIdleEvent_stop_details(value: unknown, report: Report): void {
  nullable(value, report, checkSessionRefusalStopDetails)
}

const checkSessionThreadStatusIdleEvent_stop_reason_variants: Variants = {
  end_turn: checkSessionEndTurn,
  requires_action: checkSessionRequiresAction,
  retries_exhausted: checkSessionRetriesExhausted,
  budget_reached: checkSessionBudgetReached,
  refusal: checkSessionRefusal,
}

function checkSessionThreadStatusIdleEvent_stop_reason(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionThreadStatusIdleEvent_stop_reason_variants)
}

const checkSessionThreadStatusIdleEvent_fields: Fields = {
  id: text,
  agent_name: text,
  processed_at: dateTime,
  session_thread_id: text,
  stop_details: checkSessionThreadStatusIdleEvent_stop_details,
  stop_reason: checkSessionThreadStatusIdleEvent_stop_reason,
  type: 'session.thread_status_idle',
}

export function checkSessionThreadStatusIdleEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadStatusIdleEvent_fields, ['id', 'agent_name', 'processed_at', 'session_thread_id', 'stop_details', 'stop_reason', 'type'])
}

const checkSessionThreadStatusRescheduledEvent_fields: Fields = {
  id: text,
  agent_name: text,
  processed_at: dateTime,
  session_thread_id: text,
  type: 'session.thread_status_rescheduled',
}

export function checkSessionThreadStatusRescheduledEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadStatusRescheduledEvent_fields, ['id', 'agent_name', 'processed_at', 'session_thread_id', 'type'])
}

const checkSessionThreadStatusRunningEvent_fields: Fields = {
  id: text,
  agent_name: text,
  processed_at: dateTime,
  session_thread_id: text,
  type: 'session.thread_status_running',
}

export function checkSessionThreadStatusRunningEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadStatusRunningEvent_fields, ['id', 'agent_name', 'processed_at', 'session_thread_id', 'type'])
}

const checkSessionThreadStatusTerminatedEvent_fields: Fields = {
  id: text,
  agent_name: text,
  processed_at: dateTime,
  session_thread_id: text,
  type: 'session.thread_status_terminated',
}

export function checkSessionThreadStatusTerminatedEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadStatusTerminatedEvent_fields, ['id', 'agent_name', 'processed_at', 'session_thread_id', 'type'])
}

const checkSessionToolUseLimitReachedError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionToolUseLimitReachedError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionToolUseLimitReachedError_retry_status_variants)
}

const checkSessionToolUseLimitReachedError_fields: Fields = {
  message: text,
  retry_status: checkSessionToolUseLimitReachedError_retry_status,
  type: 'tool_use_limit_reached_error',
}

export function checkSessionToolUseLimitReachedError(value: unknown, report: Report): void {
  object(value, report, checkSessionToolUseLimitReachedError_fields, ['message', 'retry_status', 'type'])
}

const checkSessionUnknownError_retry_status_variants: Variants = {
  retrying: checkRetryStatusRetrying,
  exhausted: checkRetryStatusExhausted,
  terminal: checkRetryStatusTerminal,
}

function checkSessionUnknownError_retry_status(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionUnknownError_retry_status_variants)
}

const checkSessionUnknownError_fields: Fields = {
  message: text,
  retry_status: checkSessionUnknownError_retry_status,
  type: 'unknown_error',
}

export function checkSessionUnknownError(value: unknown, report: Report): void {
  object(value, report, checkSessionUnknownError_fields, ['message', 'retry_status', 'type'])
}

function checkSessionUpdatedEvent_agent(value: unknown, report: Report): void {
  nullable(value, report, checkSessionAgent)
}

function checkSessionUpdatedEvent_budget(value: unknown, report: Report): void {
  nullable(value, report, checkBudgetLimit)
}

function checkSessionUpdatedEvent_metadata(value: unknown, report: Report): void {
  map(value, report, text)
}

function checkSessionUpdatedEvent_title(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionUpdatedEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'session.updated',
  agent: checkSessionUpdatedEvent_agent,
  budget: checkSessionUpdatedEvent_budget,
  metadata: checkSessionUpdatedEvent_metadata,
  title: checkSessionUpdatedEvent_title,
}

export function checkSessionUpdatedEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionUpdatedEvent_fields, ['id', 'processed_at', 'type'])
}

function checkSessionUsageEvent_budget(value: unknown, report: Report): void {
  nullable(value, report, checkBudgetLimit)
}

const checkSessionUsageEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'session.usage',
  usage: checkSessionUsageSnapshot,
  budget: checkSessionUsageEvent_budget,
}

export function checkSessionUsageEvent(value: unknown, report: Report): void {
  object(value, report, checkSessionUsageEvent_fields, ['id', 'processed_at', 'type', 'usage'])
}

const checkSessionUsageSnapshot_fields: Fields = {
  active_seconds: number,
  cache_creation: checkCacheCreationUsage,
  cache_read_input_tokens: integer,
  input_tokens: integer,
  list_cost: checkMonetaryAmount,
  output_tokens: integer,
  server_tool_use: checkServerToolUsage,
}

export function checkSessionUsageSnapshot(value: unknown, report: Report): void {
  object(value, report, checkSessionUsageSnapshot_fields)
}

function checkSpanModelRequestEndEvent_is_error(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkSpanModelRequestEndEvent_fields: Fields = {
  id: text,
  is_error: checkSpanModelRequestEndEvent_is_error,
  model_request_start_id: text,
  model_usage: checkSpanModelUsage,
  processed_at: dateTime,
  type: 'span.model_request_end',
}

export function checkSpanModelRequestEndEvent(value: unknown, report: Report): void {
  object(value, report, checkSpanModelRequestEndEvent_fields, ['id', 'is_error', 'model_request_start_id', 'model_usage', 'processed_at', 'type'])
}

const checkSpanModelRequestStartEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'span.model_request_start',
}

export function checkSpanModelRequestStartEvent(value: unknown, report: Report): void {
  object(value, report, checkSpanModelRequestStartEvent_fields, ['id', 'processed_at', 'type'])
}

function checkSpanModelUsage_speed(value: unknown, report: Report): void {
  choice(value, report, ['standard', 'fast', null])
}

const checkSpanModelUsage_fields: Fields = {
  cache_creation_input_tokens: integer,
  cache_read_input_tokens: integer,
  input_tokens: integer,
  output_tokens: integer,
  speed: checkSpanModelUsage_speed,
}

export function checkSpanModelUsage(value: unknown, report: Report): void {
  object(value, report, checkSpanModelUsage_fields, ['cache_creation_input_tokens', 'cache_read_input_tokens', 'input_tokens', 'output_tokens'])
}

const checkSpanOutcomeEvaluationEndEvent_fields: Fields = {
  id: text,
  explanation: text,
  iteration: integer,
  outcome_evaluation_start_id: text,
  outcome_id: text,
  processed_at: dateTime,
  result: text,
  type: 'span.outcome_evaluation_end',
  usage: checkSpanModelUsage,
}

export function checkSpanOutcomeEvaluationEndEvent(value: unknown, report: Report): void {
  object(value, report, checkSpanOutcomeEvaluationEndEvent_fields, ['id', 'explanation', 'iteration', 'outcome_evaluation_start_id', 'outcome_id', 'processed_at', 'result', 'type', 'usage'])
}

const checkSpanOutcomeEvaluationOngoingEvent_fields: Fields = {
  id: text,
  iteration: integer,
  outcome_id: text,
  processed_at: dateTime,
  type: 'span.outcome_evaluation_ongoing',
}

export function checkSpanOutcomeEvaluationOngoingEvent(value: unknown, report: Report): void {
  object(value, report, checkSpanOutcomeEvaluationOngoingEvent_fields, ['id', 'iteration', 'outcome_id', 'processed_at', 'type'])
}

const checkSpanOutcomeEvaluationStartEvent_fields: Fields = {
  id: text,
  iteration: integer,
  outcome_id: text,
  processed_at: dateTime,
  type: 'span.outcome_evaluation_start',
}

export function checkSpanOutcomeEvaluationStartEvent(value: unknown, report: Report): void {
  object(value, report, checkSpanOutcomeEvaluationStartEvent_fields, ['id', 'iteration', 'outcome_id', 'processed_at', 'type'])
}

function checkSystemMessageEvent_content(value: unknown, report: Report): void {
  list(value, report, checkSystemContentBlock)
}

function checkSystemMessageEvent_processed_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkSystemMessageEvent_fields: Fields = {
  id: text,
  content: checkSystemMessageEvent_content,
  type: 'system.message',
  processed_at: checkSystemMessageEvent_processed_at,
}

export function checkSystemMessageEvent(value: unknown, report: Report): void {
  object(value, report, checkSystemMessageEvent_fields, ['id', 'content', 'type'])
}

function checkSystemMessageEventParams_content(value: unknown, report: Report): void {
  list(value, report, checkSystemContentBlock, { minItems: 1, maxItems: 1000 })
}

const checkSystemMessageEventParams_fields: Fields = {
  content: checkSystemMessageEventParams_content,
  type: 'system.message',
}

export function checkSystemMessageEventParams(value: unknown, report: Report): void {
  object(value, report, checkSystemMessageEventParams_fields, ['content', 'type'])
}

const checkTextRubric_fields: Fields = {
  content: text,
  type: 'text',
}

export function checkTextRubric(value: unknown, report: Report): void {
  object(value, report, checkTextRubric_fields, ['content', 'type'])
}

function checkTextRubricParams_content(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 262144 })
}

const checkTextRubricParams_fields: Fields = {
  content: checkTextRubricParams_content,
  type: 'text',
}

export function checkTextRubricParams(value: unknown, report: Report): void {
  object(value, report, checkTextRubricParams_fields, ['content', 'type'])
}

const checkThreadLimitWorkflowRunError_fields: Fields = {
  message: text,
  type: 'thread_limit_error',
}

export function checkThreadLimitWorkflowRunError(value: unknown, report: Report): void {
  object(value, report, checkThreadLimitWorkflowRunError_fields, ['message', 'type'])
}

const checkTimeoutWorkflowRunError_fields: Fields = {
  message: text,
  type: 'timeout_error',
}

export function checkTimeoutWorkflowRunError(value: unknown, report: Report): void {
  object(value, report, checkTimeoutWorkflowRunError_fields, ['message', 'type'])
}

const checkUnknownWorkflowRunError_fields: Fields = {
  message: text,
  type: 'unknown_error',
}

export function checkUnknownWorkflowRunError(value: unknown, report: Report): void {
  object(value, report, checkUnknownWorkflowRunError_fields, ['message', 'type'])
}

const checkUserCustomToolResultEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  search_result: checkSearchResultBlock,
}

function checkUserCustomToolResultEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserCustomToolResultEvent_content_item_variants)
}

function checkUserCustomToolResultEvent_content(value: unknown, report: Report): void {
  list(value, report, checkUserCustomToolResultEvent_content_item)
}

function checkUserCustomToolResultEvent_is_error(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

function checkUserCustomToolResultEvent_processed_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkUserCustomToolResultEvent_session_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserCustomToolResultEvent_fields: Fields = {
  id: text,
  custom_tool_use_id: text,
  type: 'user.custom_tool_result',
  content: checkUserCustomToolResultEvent_content,
  is_error: checkUserCustomToolResultEvent_is_error,
  processed_at: checkUserCustomToolResultEvent_processed_at,
  session_thread_id: checkUserCustomToolResultEvent_session_thread_id,
}

export function checkUserCustomToolResultEvent(value: unknown, report: Report): void {
  object(value, report, checkUserCustomToolResultEvent_fields, ['id', 'custom_tool_use_id', 'type'])
}

const checkUserCustomToolResultEventParams_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  search_result: checkSearchResultBlock,
}

function checkUserCustomToolResultEventParams_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserCustomToolResultEventParams_content_item_variants)
}

function checkUserCustomToolResultEventParams_content(value: unknown, report: Report): void {
  list(value, report, checkUserCustomToolResultEventParams_content_item)
}

function checkUserCustomToolResultEventParams_is_error(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkUserCustomToolResultEventParams_fields: Fields = {
  custom_tool_use_id: text,
  type: 'user.custom_tool_result',
  content: checkUserCustomToolResultEventParams_content,
  is_error: checkUserCustomToolResultEventParams_is_error,
}

export function checkUserCustomToolResultEventParams(value: unknown, report: Report): void {
  object(value, report, checkUserCustomToolResultEventParams_fields, ['custom_tool_use_id', 'type'])
}

function checkUserDefineOutcomeEvent_max_iterations(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
  numberWithin(value, report, { maximum: 20 })
}

const checkUserDefineOutcomeEvent_rubric_variants: Variants = {
  file: checkFileRubric,
  text: checkTextRubric,
}

function checkUserDefineOutcomeEvent_rubric(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserDefineOutcomeEvent_rubric_variants)
}

const checkUserDefineOutcomeEvent_fields: Fields = {
  id: text,
  description: text,
  max_iterations: checkUserDefineOutcomeEvent_max_iterations,
  outcome_id: text,
  processed_at: dateTime,
  rubric: checkUserDefineOutcomeEvent_rubric,
  type: 'user.define_outcome',
}

export function checkUserDefineOutcomeEvent(value: unknown, report: Report): void {
  object(value, report, checkUserDefineOutcomeEvent_fields, ['id', 'description', 'max_iterations', 'outcome_id', 'processed_at', 'rubric', 'type'])
}

const checkUserDefineOutcomeEventParams_rubric_variants: Variants = {
  file: checkFileRubricParams,
  text: checkTextRubricParams,
}

function checkUserDefineOutcomeEventParams_rubric(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserDefineOutcomeEventParams_rubric_variants)
}

function checkUserDefineOutcomeEventParams_max_iterations(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
  numberWithin(value, report, { minimum: 1, maximum: 20 })
}

const checkUserDefineOutcomeEventParams_fields: Fields = {
  description: text,
  rubric: checkUserDefineOutcomeEventParams_rubric,
  type: 'user.define_outcome',
  max_iterations: checkUserDefineOutcomeEventParams_max_iterations,
}

export function checkUserDefineOutcomeEventParams(value: unknown, report: Report): void {
  object(value, report, checkUserDefineOutcomeEventParams_fields, ['description', 'rubric', 'type'])
}

function checkUserInterruptEvent_processed_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkUserInterruptEvent_session_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserInterruptEvent_fields: Fields = {
  id: text,
  type: 'user.interrupt',
  processed_at: checkUserInterruptEvent_processed_at,
  session_thread_id: checkUserInterruptEvent_session_thread_id,
}

export function checkUserInterruptEvent(value: unknown, report: Report): void {
  object(value, report, checkUserInterruptEvent_fields, ['id', 'type'])
}

function checkUserInterruptEventParams_session_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserInterruptEventParams_fields: Fields = {
  type: 'user.interrupt',
  session_thread_id: checkUserInterruptEventParams_session_thread_id,
}

export function checkUserInterruptEventParams(value: unknown, report: Report): void {
  object(value, report, checkUserInterruptEventParams_fields, ['type'])
}

const checkUserMessageEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  redacted: checkRedactedBlock,
}

function checkUserMessageEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserMessageEvent_content_item_variants)
}

function checkUserMessageEvent_content(value: unknown, report: Report): void {
  list(value, report, checkUserMessageEvent_content_item)
}

function checkUserMessageEvent_processed_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

const checkUserMessageEvent_fields: Fields = {
  id: text,
  content: checkUserMessageEvent_content,
  type: 'user.message',
  processed_at: checkUserMessageEvent_processed_at,
}

export function checkUserMessageEvent(value: unknown, report: Report): void {
  object(value, report, checkUserMessageEvent_fields, ['id', 'content', 'type'])
}

const checkUserMessageEventParams_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  redacted: checkRedactedBlock,
}

function checkUserMessageEventParams_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserMessageEventParams_content_item_variants)
}

function checkUserMessageEventParams_content(value: unknown, report: Report): void {
  list(value, report, checkUserMessageEventParams_content_item)
}

const checkUserMessageEventParams_fields: Fields = {
  content: checkUserMessageEventParams_content,
  type: 'user.message',
}

export function checkUserMessageEventParams(value: unknown, report: Report): void {
  object(value, report, checkUserMessageEventParams_fields, ['content', 'type'])
}

function checkUserToolConfirmationEvent_result(value: unknown, report: Report): void {
  choice(value, report, ['allow', 'deny'])
}

function checkUserToolConfirmationEvent_deny_message(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUserToolConfirmationEvent_processed_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkUserToolConfirmationEvent_session_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserToolConfirmationEvent_fields: Fields = {
  id: text,
  result: checkUserToolConfirmationEvent_result,
  tool_use_id: text,
  type: 'user.tool_confirmation',
  deny_message: checkUserToolConfirmationEvent_deny_message,
  processed_at: checkUserToolConfirmationEvent_processed_at,
  session_thread_id: checkUserToolConfirmationEvent_session_thread_id,
}

export function checkUserToolConfirmationEvent(value: unknown, report: Report): void {
  object(value, report, checkUserToolConfirmationEvent_fields, ['id', 'result', 'tool_use_id', 'type'])
}

function checkUserToolConfirmationEventParams_result(value: unknown, report: Report): void {
  choice(value, report, ['allow', 'deny'])
}

function checkUserToolConfirmationEventParams_deny_message(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserToolConfirmationEventParams_fields: Fields = {
  result: checkUserToolConfirmationEventParams_result,
  tool_use_id: text,
  type: 'user.tool_confirmation',
  deny_message: checkUserToolConfirmationEventParams_deny_message,
}

export function checkUserToolConfirmationEventParams(value: unknown, report: Report): void {
  object(value, report, checkUserToolConfirmationEventParams_fields, ['result', 'tool_use_id', 'type'])
}

const checkUserToolResultEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  search_result: checkSearchResultBlock,
}

function checkUserToolResultEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserToolResultEvent_content_item_variants)
}

function checkUserToolResultEvent_content(value: unknown, report: Report): void {
  list(value, report, checkUserToolResultEvent_content_item)
}

function checkUserToolResultEvent_is_error(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

function checkUserToolResultEvent_processed_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkUserToolResultEvent_session_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkUserToolResultEvent_fields: Fields = {
  id: text,
  tool_use_id: text,
  type: 'user.tool_result',
  content: checkUserToolResultEvent_content,
  is_error: checkUserToolResultEvent_is_error,
  processed_at: checkUserToolResultEvent_processed_at,
  session_thread_id: checkUserToolResultEvent_session_thread_id,
}

export function checkUserToolResultEvent(value: unknown, report: Report): void {
  object(value, report, checkUserToolResultEvent_fields, ['id', 'tool_use_id', 'type'])
}

const checkUserToolResultEventParams_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  search_result: checkSearchResultBlock,
}

function checkUserToolResultEventParams_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUserToolResultEventParams_content_item_variants)
}

function checkUserToolResultEventParams_content(value: unknown, report: Report): void {
  list(value, report, checkUserToolResultEventParams_content_item)
}

function checkUserToolResultEventParams_is_error(value: unknown, report: Report): void {
  if (value === null) return
  boolean(value, report)
}

const checkUserToolResultEventParams_fields: Fields = {
  tool_use_id: text,
  type: 'user.tool_result',
  content: checkUserToolResultEventParams_content,
  is_error: checkUserToolResultEventParams_is_error,
}

export function checkUserToolResultEventParams(value: unknown, report: Report): void {
  object(value, report, checkUserToolResultEventParams_fields, ['tool_use_id', 'type'])
}

function checkWorkflowRunCreatedEvent_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkWorkflowRunCreatedEvent_phases(value: unknown, report: Report): void {
  list(value, report, checkWorkflowRunPhase)
}

const checkWorkflowRunCreatedEvent_fields: Fields = {
  id: text,
  description: checkWorkflowRunCreatedEvent_description,
  name: text,
  phases: checkWorkflowRunCreatedEvent_phases,
  processed_at: dateTime,
  type: 'workflow_run.created',
  workflow_run_id: text,
}

export function checkWorkflowRunCreatedEvent(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunCreatedEvent_fields, ['id', 'description', 'name', 'phases', 'processed_at', 'type', 'workflow_run_id'])
}

const checkWorkflowRunError_variants: Variants = {
  timeout_error: checkTimeoutWorkflowRunError,
  program_error: checkProgramWorkflowRunError,
  unknown_error: checkUnknownWorkflowRunError,
  thread_limit_error: checkThreadLimitWorkflowRunError,
  max_workflow_runs_error: checkMaxWorkflowRunsWorkflowRunError,
}

export function checkWorkflowRunError(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWorkflowRunError_variants)
}

function checkWorkflowRunErrorEvent_workflow_run_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkWorkflowRunErrorEvent_fields: Fields = {
  id: text,
  error: checkWorkflowRunError,
  processed_at: dateTime,
  type: 'workflow_run.error',
  workflow_run_id: checkWorkflowRunErrorEvent_workflow_run_id,
}

export function checkWorkflowRunErrorEvent(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunErrorEvent_fields, ['id', 'error', 'processed_at', 'type', 'workflow_run_id'])
}

function checkWorkflowRunPhase_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkWorkflowRunPhase_fields: Fields = {
  id: text,
  description: checkWorkflowRunPhase_description,
  name: text,
}

export function checkWorkflowRunPhase(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunPhase_fields, ['id', 'description', 'name'])
}

const checkWorkflowRunPhaseEndedEvent_fields: Fields = {
  id: text,
  phase_started_id: text,
  processed_at: dateTime,
  type: 'workflow_run.phase_ended',
  workflow_run_id: text,
  workflow_run_phase_id: text,
}

export function checkWorkflowRunPhaseEndedEvent(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunPhaseEndedEvent_fields, ['id', 'phase_started_id', 'processed_at', 'type', 'workflow_run_id', 'workflow_run_phase_id'])
}

const checkWorkflowRunPhaseStartedEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'workflow_run.phase_started',
  workflow_run_id: text,
  workflow_run_phase_id: text,
}

export function checkWorkflowRunPhaseStartedEvent(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunPhaseStartedEvent_fields, ['id', 'processed_at', 'type', 'workflow_run_id', 'workflow_run_phase_id'])
}

const checkWorkflowRunResult_variants: Variants = {
  completed: checkWorkflowRunResultCompleted,
  error: checkWorkflowRunResultError,
  stopped: checkWorkflowRunResultStopped,
}

export function checkWorkflowRunResult(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWorkflowRunResult_variants)
}

const checkWorkflowRunResultCompleted_fields: Fields = {
  type: 'completed',
}

export function checkWorkflowRunResultCompleted(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunResultCompleted_fields, ['type'])
}

const checkWorkflowRunResultError_fields: Fields = {
  error: checkWorkflowRunError,
  type: 'error',
}

export function checkWorkflowRunResultError(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunResultError_fields, ['error', 'type'])
}

const checkWorkflowRunResultStopped_fields: Fields = {
  type: 'stopped',
}

export function checkWorkflowRunResultStopped(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunResultStopped_fields, ['type'])
}

const checkWorkflowRunStatusEndedEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  result: checkWorkflowRunResult,
  type: 'workflow_run.status_ended',
  workflow_run_id: text,
}

export function checkWorkflowRunStatusEndedEvent(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunStatusEndedEvent_fields, ['id', 'processed_at', 'result', 'type', 'workflow_run_id'])
}

const checkWorkflowRunStatusIdleEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'workflow_run.status_idle',
  workflow_run_id: text,
}

export function checkWorkflowRunStatusIdleEvent(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunStatusIdleEvent_fields, ['id', 'processed_at', 'type', 'workflow_run_id'])
}

const checkWorkflowRunStatusRunningEvent_fields: Fields = {
  id: text,
  processed_at: dateTime,
  type: 'workflow_run.status_running',
  workflow_run_id: text,
}

export function checkWorkflowRunStatusRunningEvent(value: unknown, report: Report): void {
  object(value, report, checkWorkflowRunStatusRunningEvent_fields, ['id', 'processed_at', 'type', 'workflow_run_id'])
}
