// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, object } from '../../validation/containers.ts'
import { choice, dateTime, integer, number, text } from '../../validation/scalars.ts'
import { nullable, tagged } from '../../validation/unions.ts'
import {
  checkAnthropicSkill,
  checkCustomSkill,
  checkExecutionIdentity,
  checkMCPServerURLDefinition,
  checkModelConfig,
} from './agents.gen.ts'
import { checkMonetaryAmount } from './money.gen.ts'
import { checkAdvisor, checkInlineAgent } from './multiagent.gen.ts'
import {
  checkAgentCustomToolUseEvent,
  checkAgentMCPToolResultEvent,
  checkAgentMCPToolUseEvent,
  checkAgentMessageEvent,
  checkAgentThinkingEvent,
  checkAgentThreadContextCompactedEvent,
  checkAgentThreadMessageReceivedEvent,
  checkAgentThreadMessageSentEvent,
  checkAgentToolResultEvent,
  checkAgentToolUseEvent,
  checkEventDelta,
  checkEventStart,
  checkSessionDeletedEvent,
  checkSessionErrorEvent,
  checkSessionStatusIdleEvent,
  checkSessionStatusRescheduledEvent,
  checkSessionStatusRunningEvent,
  checkSessionStatusTerminatedEvent,
  checkSessionThreadCreatedEvent,
  checkSessionThreadStatusIdleEvent,
  checkSessionThreadStatusRescheduledEvent,
  checkSessionThreadStatusRunningEvent,
  checkSessionThreadStatusTerminatedEvent,
  checkSessionUpdatedEvent,
  checkSessionUsageEvent,
  checkSpanModelRequestEndEvent,
  checkSpanModelRequestStartEvent,
  checkSpanOutcomeEvaluationEndEvent,
  checkSpanOutcomeEvaluationOngoingEvent,
  checkSpanOutcomeEvaluationStartEvent,
  checkSystemMessageEvent,
  checkUserCustomToolResultEvent,
  checkUserDefineOutcomeEvent,
  checkUserInterruptEvent,
  checkUserMessageEvent,
  checkUserToolConfirmationEvent,
  checkUserToolResultEvent,
  checkWorkflowRunCreatedEvent,
  checkWorkflowRunErrorEvent,
  checkWorkflowRunPhaseEndedEvent,
  checkWorkflowRunPhaseStartedEvent,
  checkWorkflowRunStatusEndedEvent,
  checkWorkflowRunStatusIdleEvent,
  checkWorkflowRunStatusRunningEvent,
} from './session-events.gen.ts'
import { checkCacheCreationUsage, checkServerToolUsage } from './sessions.gen.ts'
import { checkAgentToolset20260401, checkCustomTool, checkMCPToolset } from './tools.gen.ts'

const checkSessionThread_agent_variants: Variants = {
  agent: checkSessionThreadAgent,
  advisor: checkAdvisor,
  inline: checkInlineAgent,
}

function checkSessionThread_agent(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionThread_agent_variants)
}

function checkSessionThread_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkSessionThread_parent_thread_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkSessionThread_stats(value: unknown, report: Report): void {
  nullable(value, report, checkSessionThreadStats)
}

function checkSessionThread_usage(value: unknown, report: Report): void {
  nullable(value, report, checkSessionThreadUsage)
}

function checkSessionThread_workflow_run_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionThread_fields: Fields = {
  id: text,
  agent: checkSessionThread_agent,
  archived_at: checkSessionThread_archived_at,
  created_at: dateTime,
  parent_thread_id: checkSessionThread_parent_thread_id,
  session_id: text,
  stats: checkSessionThread_stats,
  status: checkSessionThreadStatus,
  type: 'session_thread',
  updated_at: dateTime,
  usage: checkSessionThread_usage,
  workflow_run_id: checkSessionThread_workflow_run_id,
}

export function checkSessionThread(value: unknown, report: Report): void {
  object(value, report, checkSessionThread_fields, ['id', 'agent', 'archived_at', 'created_at', 'parent_thread_id', 'session_id', 'stats', 'status', 'type', 'updated_at', 'usage', 'workflow_run_id'])
}

function checkSessionThreadAgent_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkSessionThreadAgent_mcp_servers(value: unknown, report: Report): void {
  list(value, report, checkMCPServerURLDefinition)
}

const checkSessionThreadAgent_skills_item_variants: Variants = {
  anthropic: checkAnthropicSkill,
  custom: checkCustomSkill,
}

function checkSessionThreadAgent_skills_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionThreadAgent_skills_item_variants)
}

function checkSessionThreadAgent_skills(value: unknown, report: Report): void {
  list(value, report, checkSessionThreadAgent_skills_item)
}

function checkSessionThreadAgent_system(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionThreadAgent_tools_item_variants: Variants = {
  agent_toolset_20260401: checkAgentToolset20260401,
  mcp_toolset: checkMCPToolset,
  custom: checkCustomTool,
}

function checkSessionThreadAgent_tools_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionThreadAgent_tools_item_variants)
}

function checkSessionThreadAgent_tools(value: unknown, report: Report): void {
  list(value, report, checkSessionThreadAgent_tools_item)
}

const checkSessionThreadAgent_fields: Fields = {
  id: text,
  description: checkSessionThreadAgent_description,
  execution_identity: checkExecutionIdentity,
  mcp_servers: checkSessionThreadAgent_mcp_servers,
  model: checkModelConfig,
  name: text,
  skills: checkSessionThreadAgent_skills,
  system: checkSessionThreadAgent_system,
  tools: checkSessionThreadAgent_tools,
  type: 'agent',
  version: integer,
}

export function checkSessionThreadAgent(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadAgent_fields, ['id', 'description', 'execution_identity', 'mcp_servers', 'model', 'name', 'skills', 'system', 'tools', 'type', 'version'])
}

function checkSessionThreadPage_data(value: unknown, report: Report): void {
  list(value, report, checkSessionThread)
}

function checkSessionThreadPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionThreadPage_fields: Fields = {
  data: checkSessionThreadPage_data,
  next_page: checkSessionThreadPage_next_page,
}

export function checkSessionThreadPage(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadPage_fields, ['data'])
}

const checkSessionThreadStats_fields: Fields = {
  active_seconds: number,
  duration_seconds: number,
  startup_seconds: number,
}

export function checkSessionThreadStats(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadStats_fields)
}

export function checkSessionThreadStatus(value: unknown, report: Report): void {
  choice(value, report, ['running', 'idle', 'rescheduling', 'terminated'])
}

const checkSessionThreadStreamEvent_variants: Variants = {
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

export function checkSessionThreadStreamEvent(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionThreadStreamEvent_variants)
}

function checkSessionThreadUsage_list_cost(value: unknown, report: Report): void {
  nullable(value, report, checkMonetaryAmount)
}

function checkSessionThreadUsage_server_tool_use(value: unknown, report: Report): void {
  nullable(value, report, checkServerToolUsage)
}

const checkSessionThreadUsage_fields: Fields = {
  active_seconds: number,
  cache_creation: checkCacheCreationUsage,
  cache_read_input_tokens: integer,
  input_tokens: integer,
  list_cost: checkSessionThreadUsage_list_cost,
  output_tokens: integer,
  server_tool_use: checkSessionThreadUsage_server_tool_use,
}

export function checkSessionThreadUsage(value: unknown, report: Report): void {
  object(value, report, checkSessionThreadUsage_fields)
}
