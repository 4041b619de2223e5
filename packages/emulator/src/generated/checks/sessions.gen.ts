// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import { choice, dateTime, integer, number, numberWithin, text, textWithin } from '../../validation/scalars.ts'
import { anyOf, nullable, tagged } from '../../validation/unions.ts'
import {
  checkAgentModelId,
  checkAnthropicSkill,
  checkCustomSkill,
  checkExecutionIdentity,
  checkMCPServerURLDefinition,
  checkModelConfig,
  checkModelConfigParams,
  checkSkillParams,
  checkURLMCPServerParams,
} from './agents.gen.ts'
import { checkBudgetLimit, checkMonetaryAmount } from './money.gen.ts'
import { checkSessionMultiagent } from './multiagent.gen.ts'
import { checkUserDefineOutcomeEventParams, checkUserMessageEventParams } from './session-events.gen.ts'
import {
  checkFileResourceParams,
  checkGitHubRepositoryResourceParams,
  checkMemoryStoreResourceParams,
  checkSessionResource,
} from './session-resources.gen.ts'
import {
  checkAgentToolset20260401,
  checkAgentToolset20260401Params,
  checkCustomTool,
  checkCustomToolParams,
  checkMCPToolset,
  checkMCPToolsetParams,
} from './tools.gen.ts'

function checkAgentReferenceParams_version(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1 })
}

const checkAgentReferenceParams_fields: Fields = {
  id: text,
  type: 'agent',
  version: checkAgentReferenceParams_version,
}

export function checkAgentReferenceParams(value: unknown, report: Report): void {
  object(value, report, checkAgentReferenceParams_fields, ['id', 'type'])
}

function checkAgentWithOverridesParams_mcp_servers(value: unknown, report: Report): void {
  list(value, report, checkURLMCPServerParams)
}

function checkAgentWithOverridesParams_model(value: unknown, report: Report): void {
  anyOf(value, report, [checkAgentModelId, checkModelConfigParams])
}

function checkAgentWithOverridesParams_skills(value: unknown, report: Report): void {
  list(value, report, checkSkillParams)
}

function checkAgentWithOverridesParams_system(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 100000 })
}

const checkAgentWithOverridesParams_tools_item_variants: Variants = {
  agent_toolset_20260401: checkAgentToolset20260401Params,
  mcp_toolset: checkMCPToolsetParams,
  custom: checkCustomToolParams,
}

function checkAgentWithOverridesParams_tools_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgentWithOverridesParams_tools_item_variants)
}

function checkAgentWithOverridesParams_tools(value: unknown, report: Report): void {
  list(value, report, checkAgentWithOverridesParams_tools_item)
}

const checkAgentWithOverridesParams_fields: Fields = {
  id: text,
  type: 'agent_with_overrides',
  mcp_servers: checkAgentWithOverridesParams_mcp_servers,
  model: checkAgentWithOverridesParams_model,
  skills: checkAgentWithOverridesParams_skills,
  system: checkAgentWithOverridesParams_system,
  tools: checkAgentWithOverridesParams_tools,
  version: integer,
}

export function checkAgentWithOverridesParams(value: unknown, report: Report): void {
  object(value, report, checkAgentWithOverridesParams_fields, ['id', 'type'])
}

const checkCacheCreationUsage_fields: Fields = {
  ephemeral_1h_input_tokens: integer,
  ephemeral_5m_input_tokens: integer,
}

export function checkCacheCreationUsage(value: unknown, report: Report): void {
  object(value, report, checkCacheCreationUsage_fields)
}

function checkCreateSessionRequest_agent(value: unknown, report: Report): void {
  anyOf(value, report, [text, checkAgentReferenceParams, checkAgentWithOverridesParams])
}

const checkCreateSessionRequest_initial_events_item_variants: Variants = {
  'user.message': checkUserMessageEventParams,
  'user.define_outcome': checkUserDefineOutcomeEventParams,
}

function checkCreateSessionRequest_initial_events_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCreateSessionRequest_initial_events_item_variants)
}

function checkCreateSessionRequest_initial_events(value: unknown, report: Report): void {
  list(value, report, checkCreateSessionRequest_initial_events_item, { maxItems: 50 })
}

function checkCreateSessionRequest_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkCreateSessionRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkCreateSessionRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkCreateSessionRequest_metadata_value, { maxProperties: 16, names: checkCreateSessionRequest_metadata_key })
}

const checkCreateSessionRequest_resources_item_variants: Variants = {
  github_repository: checkGitHubRepositoryResourceParams,
  file: checkFileResourceParams,
  memory_store: checkMemoryStoreResourceParams,
}

function checkCreateSessionRequest_resources_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCreateSessionRequest_resources_item_variants)
}

function checkCreateSessionRequest_resources(value: unknown, report: Report): void {
  list(value, report, checkCreateSessionRequest_resources_item)
}

function checkCreateSessionRequest_title(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkCreateSessionRequest_vault_ids(value: unknown, report: Report): void {
  list(value, report, text)
}

const checkCreateSessionRequest_fields: Fields = {
  agent: checkCreateSessionRequest_agent,
  environment_id: text,
  budget: checkBudgetLimit,
  initial_events: checkCreateSessionRequest_initial_events,
  metadata: checkCreateSessionRequest_metadata,
  resources: checkCreateSessionRequest_resources,
  title: checkCreateSessionRequest_title,
  vault_ids: checkCreateSessionRequest_vault_ids,
}

export function checkCreateSessionRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateSessionRequest_fields, ['agent', 'environment_id'])
}

const checkDeletedSession_fields: Fields = {
  id: text,
  type: 'session_deleted',
}

export function checkDeletedSession(value: unknown, report: Report): void {
  object(value, report, checkDeletedSession_fields, ['id', 'type'])
}

function checkOutcomeEvaluation_completed_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkOutcomeEvaluation_explanation(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkOutcomeEvaluation_fields: Fields = {
  completed_at: checkOutcomeEvaluation_completed_at,
  description: text,
  explanation: checkOutcomeEvaluation_explanation,
  iteration: integer,
  outcome_id: text,
  result: text,
  type: 'outcome_evaluation',
}

export function checkOutcomeEvaluation(value: unknown, report: Report): void {
  object(value, report, checkOutcomeEvaluation_fields, ['completed_at', 'description', 'explanation', 'iteration', 'outcome_id', 'result', 'type'])
}

const checkServerToolUsage_fields: Fields = {
  web_fetch_requests: integer,
  web_search_requests: integer,
}

export function checkServerToolUsage(value: unknown, report: Report): void {
  object(value, report, checkServerToolUsage_fields)
}

function checkSession_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkSession_budget(value: unknown, report: Report): void {
  nullable(value, report, checkBudgetLimit)
}

function checkSession_metadata(value: unknown, report: Report): void {
  map(value, report, text)
}

function checkSession_outcome_evaluations(value: unknown, report: Report): void {
  list(value, report, checkOutcomeEvaluation)
}

function checkSession_resources(value: unknown, report: Report): void {
  list(value, report, checkSessionResource)
}

function checkSession_status(value: unknown, report: Report): void {
  choice(value, report, ['rescheduling', 'running', 'idle', 'terminated'])
}

function checkSession_title(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkSession_vault_ids(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkSession_deployment_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSession_fields: Fields = {
  id: text,
  agent: checkSessionAgent,
  archived_at: checkSession_archived_at,
  budget: checkSession_budget,
  created_at: dateTime,
  environment_id: text,
  metadata: checkSession_metadata,
  outcome_evaluations: checkSession_outcome_evaluations,
  resources: checkSession_resources,
  stats: checkSessionStats,
  status: checkSession_status,
  title: checkSession_title,
  type: 'session',
  updated_at: dateTime,
  usage: checkSessionUsage,
  vault_ids: checkSession_vault_ids,
  deployment_id: checkSession_deployment_id,
}

export function checkSession(value: unknown, report: Report): void {
  object(value, report, checkSession_fields, ['id', 'agent', 'archived_at', 'budget', 'created_at', 'environment_id', 'metadata', 'outcome_evaluations', 'resources', 'stats', 'status', 'title', 'type', 'updated_at', 'usage', 'vault_ids'])
}

function checkSessionAgent_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkSessionAgent_mcp_servers(value: unknown, report: Report): void {
  list(value, report, checkMCPServerURLDefinition)
}

function checkSessionAgent_multiagent(value: unknown, report: Report): void {
  nullable(value, report, checkSessionMultiagent)
}

const checkSessionAgent_skills_item_variants: Variants = {
  anthropic: checkAnthropicSkill,
  custom: checkCustomSkill,
}

function checkSessionAgent_skills_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionAgent_skills_item_variants)
}

function checkSessionAgent_skills(value: unknown, report: Report): void {
  list(value, report, checkSessionAgent_skills_item)
}

function checkSessionAgent_system(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionAgent_tools_item_variants: Variants = {
  agent_toolset_20260401: checkAgentToolset20260401,
  mcp_toolset: checkMCPToolset,
  custom: checkCustomTool,
}

function checkSessionAgent_tools_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionAgent_tools_item_variants)
}

function checkSessionAgent_tools(value: unknown, report: Report): void {
  list(value, report, checkSessionAgent_tools_item)
}

const checkSessionAgent_fields: Fields = {
  id: text,
  description: checkSessionAgent_description,
  execution_identity: checkExecutionIdentity,
  mcp_servers: checkSessionAgent_mcp_servers,
  model: checkModelConfig,
  multiagent: checkSessionAgent_multiagent,
  name: text,
  skills: checkSessionAgent_skills,
  system: checkSessionAgent_system,
  tools: checkSessionAgent_tools,
  type: 'agent',
  version: integer,
}

export function checkSessionAgent(value: unknown, report: Report): void {
  object(value, report, checkSessionAgent_fields, ['id', 'description', 'execution_identity', 'mcp_servers', 'model', 'multiagent', 'name', 'skills', 'system', 'tools', 'type', 'version'])
}

function checkSessionAgentUpdate_mcp_servers(value: unknown, report: Report): void {
  list(value, report, checkURLMCPServerParams)
}

const checkSessionAgentUpdate_tools_item_variants: Variants = {
  agent_toolset_20260401: checkAgentToolset20260401Params,
  mcp_toolset: checkMCPToolsetParams,
  custom: checkCustomToolParams,
}

function checkSessionAgentUpdate_tools_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionAgentUpdate_tools_item_variants)
}

function checkSessionAgentUpdate_tools(value: unknown, report: Report): void {
  list(value, report, checkSessionAgentUpdate_tools_item)
}

const checkSessionAgentUpdate_fields: Fields = {
  mcp_servers: checkSessionAgentUpdate_mcp_servers,
  tools: checkSessionAgentUpdate_tools,
}

export function checkSessionAgentUpdate(value: unknown, report: Report): void {
  object(value, report, checkSessionAgentUpdate_fields)
}

function checkSessionPage_data(value: unknown, report: Report): void {
  list(value, report, checkSession)
}

function checkSessionPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkSessionPage_prev_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionPage_fields: Fields = {
  data: checkSessionPage_data,
  next_page: checkSessionPage_next_page,
  prev_page: checkSessionPage_prev_page,
}

export function checkSessionPage(value: unknown, report: Report): void {
  object(value, report, checkSessionPage_fields, ['data', 'prev_page'])
}

const checkSessionStats_fields: Fields = {
  active_seconds: number,
  duration_seconds: number,
}

export function checkSessionStats(value: unknown, report: Report): void {
  object(value, report, checkSessionStats_fields)
}

function checkSessionUsage_list_cost(value: unknown, report: Report): void {
  nullable(value, report, checkMonetaryAmount)
}

function checkSessionUsage_server_tool_use(value: unknown, report: Report): void {
  nullable(value, report, checkServerToolUsage)
}

const checkSessionUsage_fields: Fields = {
  active_seconds: number,
  cache_creation: checkCacheCreationUsage,
  cache_read_input_tokens: integer,
  input_tokens: integer,
  list_cost: checkSessionUsage_list_cost,
  output_tokens: integer,
  server_tool_use: checkSessionUsage_server_tool_use,
}

export function checkSessionUsage(value: unknown, report: Report): void {
  object(value, report, checkSessionUsage_fields)
}

function checkUpdateSessionRequest_budget(value: unknown, report: Report): void {
  nullable(value, report, checkBudgetLimit)
}

function checkUpdateSessionRequest_metadata_value(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 512 })
}

function checkUpdateSessionRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkUpdateSessionRequest_metadata(value: unknown, report: Report): void {
  if (value === null) return
  map(value, report, checkUpdateSessionRequest_metadata_value, { maxProperties: 16, names: checkUpdateSessionRequest_metadata_key })
}

function checkUpdateSessionRequest_title(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUpdateSessionRequest_vault_ids(value: unknown, report: Report): void {
  list(value, report, text)
}

const checkUpdateSessionRequest_fields: Fields = {
  agent: checkSessionAgentUpdate,
  budget: checkUpdateSessionRequest_budget,
  metadata: checkUpdateSessionRequest_metadata,
  title: checkUpdateSessionRequest_title,
  vault_ids: checkUpdateSessionRequest_vault_ids,
}

export function checkUpdateSessionRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateSessionRequest_fields)
}
