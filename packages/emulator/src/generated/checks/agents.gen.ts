// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import { choice, dateTime, integer, nothing, numberWithin, text, textWithin } from '../../validation/scalars.ts'
import { anyOf, nullable, tagged } from '../../validation/unions.ts'
import { checkMultiagent, checkMultiagentParams } from './multiagent.gen.ts'
import {
  checkAgentToolset20260401,
  checkAgentToolset20260401Params,
  checkCustomTool,
  checkCustomToolParams,
  checkMCPToolset,
  checkMCPToolsetParams,
} from './tools.gen.ts'

const checkAWSRoleExecutionIdentity_fields: Fields = {
  role_arn: text,
  type: 'aws_role',
}

export function checkAWSRoleExecutionIdentity(value: unknown, report: Report): void {
  object(value, report, checkAWSRoleExecutionIdentity_fields, ['role_arn', 'type'])
}

function checkAWSRoleExecutionIdentityParams_role_arn(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 2048 })
}

const checkAWSRoleExecutionIdentityParams_fields: Fields = {
  role_arn: checkAWSRoleExecutionIdentityParams_role_arn,
  type: 'aws_role',
}

export function checkAWSRoleExecutionIdentityParams(value: unknown, report: Report): void {
  object(value, report, checkAWSRoleExecutionIdentityParams_fields, ['role_arn', 'type'])
}

function checkAgent_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkAgent_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkAgent_mcp_servers(value: unknown, report: Report): void {
  list(value, report, checkMCPServerURLDefinition)
}

function checkAgent_metadata(value: unknown, report: Report): void {
  map(value, report, text)
}

function checkAgent_multiagent(value: unknown, report: Report): void {
  nullable(value, report, checkMultiagent)
}

const checkAgent_skills_item_variants: Variants = {
  anthropic: checkAnthropicSkill,
  custom: checkCustomSkill,
}

function checkAgent_skills_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgent_skills_item_variants)
}

function checkAgent_skills(value: unknown, report: Report): void {
  list(value, report, checkAgent_skills_item)
}

function checkAgent_system(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAgent_tools_item_variants: Variants = {
  agent_toolset_20260401: checkAgentToolset20260401,
  mcp_toolset: checkMCPToolset,
  custom: checkCustomTool,
}

function checkAgent_tools_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkAgent_tools_item_variants)
}

function checkAgent_tools(value: unknown, report: Report): void {
  list(value, report, checkAgent_tools_item)
}

const checkAgent_fields: Fields = {
  id: text,
  archived_at: checkAgent_archived_at,
  created_at: dateTime,
  description: checkAgent_description,
  execution_identity: checkExecutionIdentity,
  mcp_servers: checkAgent_mcp_servers,
  metadata: checkAgent_metadata,
  model: checkModelConfig,
  multiagent: checkAgent_multiagent,
  name: text,
  skills: checkAgent_skills,
  system: checkAgent_system,
  tools: checkAgent_tools,
  type: 'agent',
  updated_at: dateTime,
  version: integer,
}

export function checkAgent(value: unknown, report: Report): void {
  object(value, report, checkAgent_fields, ['id', 'archived_at', 'created_at', 'description', 'execution_identity', 'mcp_servers', 'metadata', 'model', 'multiagent', 'name', 'skills', 'system', 'tools', 'type', 'updated_at', 'version'])
}

export function checkAgentModelId(value: unknown, report: Report): void {
  text(value, report)
}

function checkAgentPage_data(value: unknown, report: Report): void {
  list(value, report, checkAgent)
}

function checkAgentPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAgentPage_fields: Fields = {
  data: checkAgentPage_data,
  next_page: checkAgentPage_next_page,
}

export function checkAgentPage(value: unknown, report: Report): void {
  object(value, report, checkAgentPage_fields, ['data'])
}

const checkAgentReference_fields: Fields = {
  id: text,
  type: 'agent',
  version: integer,
}

export function checkAgentReference(value: unknown, report: Report): void {
  object(value, report, checkAgentReference_fields, ['id', 'type', 'version'])
}

const checkAnthropicSkill_fields: Fields = {
  skill_id: text,
  type: 'anthropic',
  version: text,
}

export function checkAnthropicSkill(value: unknown, report: Report): void {
  object(value, report, checkAnthropicSkill_fields, ['skill_id', 'type', 'version'])
}

function checkAnthropicSkillParams_version(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAnthropicSkillParams_fields: Fields = {
  skill_id: text,
  type: 'anthropic',
  version: checkAnthropicSkillParams_version,
}

export function checkAnthropicSkillParams(value: unknown, report: Report): void {
  object(value, report, checkAnthropicSkillParams_fields, ['skill_id', 'type'])
}

function checkCreateAgentRequest_model(value: unknown, report: Report): void {
  anyOf(value, report, [checkAgentModelId, checkModelConfigParams])
}

function checkCreateAgentRequest_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 256 })
}

function checkCreateAgentRequest_description(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 2048 })
}

function checkCreateAgentRequest_execution_identity(value: unknown, report: Report): void {
  nullable(value, report, checkExecutionIdentityParams)
}

function checkCreateAgentRequest_mcp_servers(value: unknown, report: Report): void {
  list(value, report, checkURLMCPServerParams, { maxItems: 20 })
}

function checkCreateAgentRequest_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkCreateAgentRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkCreateAgentRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkCreateAgentRequest_metadata_value, { maxProperties: 16, names: checkCreateAgentRequest_metadata_key })
}

function checkCreateAgentRequest_multiagent(value: unknown, report: Report): void {
  nullable(value, report, checkMultiagentParams)
}

function checkCreateAgentRequest_skills(value: unknown, report: Report): void {
  list(value, report, checkSkillParams, { maxItems: 20 })
}

function checkCreateAgentRequest_system(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 100000 })
}

const checkCreateAgentRequest_tools_item_variants: Variants = {
  agent_toolset_20260401: checkAgentToolset20260401Params,
  mcp_toolset: checkMCPToolsetParams,
  custom: checkCustomToolParams,
}

function checkCreateAgentRequest_tools_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCreateAgentRequest_tools_item_variants)
}

function checkCreateAgentRequest_tools(value: unknown, report: Report): void {
  list(value, report, checkCreateAgentRequest_tools_item, { maxItems: 256 })
}

const checkCreateAgentRequest_fields: Fields = {
  model: checkCreateAgentRequest_model,
  name: checkCreateAgentRequest_name,
  description: checkCreateAgentRequest_description,
  execution_identity: checkCreateAgentRequest_execution_identity,
  mcp_servers: checkCreateAgentRequest_mcp_servers,
  metadata: checkCreateAgentRequest_metadata,
  multiagent: checkCreateAgentRequest_multiagent,
  skills: checkCreateAgentRequest_skills,
  system: checkCreateAgentRequest_system,
  tools: checkCreateAgentRequest_tools,
}

export function checkCreateAgentRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateAgentRequest_fields, ['model', 'name'])
}

const checkCustomSkill_fields: Fields = {
  skill_id: text,
  type: 'custom',
  version: text,
}

export function checkCustomSkill(value: unknown, report: Report): void {
  object(value, report, checkCustomSkill_fields, ['skill_id', 'type', 'version'])
}

function checkCustomSkillParams_version(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkCustomSkillParams_fields: Fields = {
  skill_id: text,
  type: 'custom',
  version: checkCustomSkillParams_version,
}

export function checkCustomSkillParams(value: unknown, report: Report): void {
  object(value, report, checkCustomSkillParams_fields, ['skill_id', 'type'])
}

const checkEffortHigh_fields: Fields = {
  type: 'high',
}

export function checkEffortHigh(value: unknown, report: Report): void {
  object(value, report, checkEffortHigh_fields, ['type'])
}

const checkEffortLow_fields: Fields = {
  type: 'low',
}

export function checkEffortLow(value: unknown, report: Report): void {
  object(value, report, checkEffortLow_fields, ['type'])
}

const checkEffortMax_fields: Fields = {
  type: 'max',
}

export function checkEffortMax(value: unknown, report: Report): void {
  object(value, report, checkEffortMax_fields, ['type'])
}

const checkEffortMedium_fields: Fields = {
  type: 'medium',
}

export function checkEffortMedium(value: unknown, report: Report): void {
  object(value, report, checkEffortMedium_fields, ['type'])
}

const checkEffortXhigh_fields: Fields = {
  type: 'xhigh',
}

export function checkEffortXhigh(value: unknown, report: Report): void {
  object(value, report, checkEffortXhigh_fields, ['type'])
}

const checkExecutionIdentity_variants: Variants = {
  aws_role: checkAWSRoleExecutionIdentity,
  service_account: checkServiceAccountExecutionIdentity,
}

export function checkExecutionIdentity(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkExecutionIdentity_variants)
}

const checkExecutionIdentityParams_variants: Variants = {
  aws_role: checkAWSRoleExecutionIdentityParams,
  service_account: checkServiceAccountExecutionIdentityParams,
}

export function checkExecutionIdentityParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkExecutionIdentityParams_variants)
}

const checkMCPServerURLDefinition_fields: Fields = {
  name: text,
  type: 'url',
  url: text,
}

export function checkMCPServerURLDefinition(value: unknown, report: Report): void {
  object(value, report, checkMCPServerURLDefinition_fields, ['name', 'type', 'url'])
}

const checkModelConfig_effort_variants: Variants = {
  low: checkEffortLow,
  medium: checkEffortMedium,
  high: checkEffortHigh,
  xhigh: checkEffortXhigh,
  max: checkEffortMax,
}

function checkModelConfig_effort(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkModelConfig_effort_variants)
}

function checkModelConfig_speed(value: unknown, report: Report): void {
  choice(value, report, ['standard', 'fast'])
}

const checkModelConfig_fields: Fields = {
  id: checkAgentModelId,
  effort: checkModelConfig_effort,
  inference_geo: text,
  speed: checkModelConfig_speed,
}

export function checkModelConfig(value: unknown, report: Report): void {
  object(value, report, checkModelConfig_fields, ['id'])
}

function checkModelConfigParams_effort_1(value: unknown, report: Report): void {
  choice(value, report, ['low', 'medium', 'high', 'xhigh', 'max'])
}

function checkModelConfigParams_effort(value: unknown, report: Report): void {
  anyOf(value, report, [checkModelConfigParams_effort_1, checkEffortLow, checkEffortMedium, checkEffortHigh, checkEffortXhigh, checkEffortMax, nothing])
}

function checkModelConfigParams_inference_geo(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkModelConfigParams_speed(value: unknown, report: Report): void {
  choice(value, report, ['standard', 'fast', null])
}

const checkModelConfigParams_fields: Fields = {
  id: checkAgentModelId,
  effort: checkModelConfigParams_effort,
  inference_geo: checkModelConfigParams_inference_geo,
  speed: checkModelConfigParams_speed,
}

export function checkModelConfigParams(value: unknown, report: Report): void {
  object(value, report, checkModelConfigParams_fields, ['id'])
}

const checkServiceAccountExecutionIdentity_fields: Fields = {
  type: 'service_account',
}

export function checkServiceAccountExecutionIdentity(value: unknown, report: Report): void {
  object(value, report, checkServiceAccountExecutionIdentity_fields, ['type'])
}

const checkServiceAccountExecutionIdentityParams_fields: Fields = {
  type: 'service_account',
}

export function checkServiceAccountExecutionIdentityParams(value: unknown, report: Report): void {
  object(value, report, checkServiceAccountExecutionIdentityParams_fields, ['type'])
}

const checkSkillParams_variants: Variants = {
  anthropic: checkAnthropicSkillParams,
  custom: checkCustomSkillParams,
}

export function checkSkillParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSkillParams_variants)
}

function checkURLMCPServerParams_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkURLMCPServerParams_url(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 2048 })
}

const checkURLMCPServerParams_fields: Fields = {
  name: checkURLMCPServerParams_name,
  type: 'url',
  url: checkURLMCPServerParams_url,
}

export function checkURLMCPServerParams(value: unknown, report: Report): void {
  object(value, report, checkURLMCPServerParams_fields, ['name', 'type', 'url'])
}

function checkUpdateAgentRequest_description(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 2048 })
}

function checkUpdateAgentRequest_execution_identity(value: unknown, report: Report): void {
  nullable(value, report, checkExecutionIdentityParams)
}

function checkUpdateAgentRequest_mcp_servers(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, checkURLMCPServerParams, { maxItems: 20 })
}

function checkUpdateAgentRequest_metadata_value(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 512 })
}

function checkUpdateAgentRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkUpdateAgentRequest_metadata(value: unknown, report: Report): void {
  if (value === null) return
  map(value, report, checkUpdateAgentRequest_metadata_value, { maxProperties: 16, names: checkUpdateAgentRequest_metadata_key })
}

function checkUpdateAgentRequest_model(value: unknown, report: Report): void {
  anyOf(value, report, [checkAgentModelId, checkModelConfigParams])
}

function checkUpdateAgentRequest_multiagent(value: unknown, report: Report): void {
  nullable(value, report, checkMultiagentParams)
}

function checkUpdateAgentRequest_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 256 })
}

function checkUpdateAgentRequest_skills(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, checkSkillParams, { maxItems: 20 })
}

function checkUpdateAgentRequest_system(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 100000 })
}

const checkUpdateAgentRequest_tools_item_variants: Variants = {
  agent_toolset_20260401: checkAgentToolset20260401Params,
  mcp_toolset: checkMCPToolsetParams,
  custom: checkCustomToolParams,
}

function checkUpdateAgentRequest_tools_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUpdateAgentRequest_tools_item_variants)
}

function checkUpdateAgentRequest_tools(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, checkUpdateAgentRequest_tools_item, { maxItems: 256 })
}

function checkUpdateAgentRequest_version(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 1 })
}

const checkUpdateAgentRequest_fields: Fields = {
  description: checkUpdateAgentRequest_description,
  execution_identity: checkUpdateAgentRequest_execution_identity,
  mcp_servers: checkUpdateAgentRequest_mcp_servers,
  metadata: checkUpdateAgentRequest_metadata,
  model: checkUpdateAgentRequest_model,
  multiagent: checkUpdateAgentRequest_multiagent,
  name: checkUpdateAgentRequest_name,
  skills: checkUpdateAgentRequest_skills,
  system: checkUpdateAgentRequest_system,
  tools: checkUpdateAgentRequest_tools,
  version: checkUpdateAgentRequest_version,
}

export function checkUpdateAgentRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateAgentRequest_fields)
}
