// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, map, object } from '../../validation/containers.ts'
import { choice, dateTime, integer, numberWithin, text, textWithin } from '../../validation/scalars.ts'
import { anyOf, nullable, tagged } from '../../validation/unions.ts'
import { checkAgentReference } from './agents.gen.ts'
import {
  checkDocumentBlock,
  checkImageBlock,
  checkRedactedBlock,
  checkSystemContentBlock,
  checkTextBlock,
} from './content.gen.ts'
import { checkBudgetLimit } from './money.gen.ts'
import {
  checkFileRubric,
  checkSystemMessageEventParams,
  checkTextRubric,
  checkUserDefineOutcomeEventParams,
  checkUserMessageEventParams,
} from './session-events.gen.ts'
import {
  checkFileResourceParams,
  checkGitHubRepositoryResourceParams,
  checkMemoryStoreResourceParams,
  checkSessionResourceConfig,
} from './session-resources.gen.ts'
import { checkAgentReferenceParams } from './sessions.gen.ts'

const checkAgentArchivedDeploymentPausedReasonError_fields: Fields = {
  type: 'agent_archived_error',
}

export function checkAgentArchivedDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkAgentArchivedDeploymentPausedReasonError_fields, ['type'])
}

function checkCreateDeploymentRequest_agent(value: unknown, report: Report): void {
  anyOf(value, report, [text, checkAgentReferenceParams])
}

function checkCreateDeploymentRequest_initial_events(value: unknown, report: Report): void {
  list(value, report, checkDeploymentInitialEventParams, { minItems: 1, maxItems: 50 })
}

function checkCreateDeploymentRequest_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1 })
}

function checkCreateDeploymentRequest_budget(value: unknown, report: Report): void {
  nullable(value, report, checkBudgetLimit)
}

function checkCreateDeploymentRequest_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkCreateDeploymentRequest_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkCreateDeploymentRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkCreateDeploymentRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkCreateDeploymentRequest_metadata_value, { maxProperties: 16, names: checkCreateDeploymentRequest_metadata_key })
}

const checkCreateDeploymentRequest_resources_item_variants: Variants = {
  github_repository: checkGitHubRepositoryResourceParams,
  file: checkFileResourceParams,
  memory_store: checkMemoryStoreResourceParams,
}

function checkCreateDeploymentRequest_resources_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkCreateDeploymentRequest_resources_item_variants)
}

function checkCreateDeploymentRequest_resources(value: unknown, report: Report): void {
  list(value, report, checkCreateDeploymentRequest_resources_item, { maxItems: 500 })
}

function checkCreateDeploymentRequest_schedule(value: unknown, report: Report): void {
  nullable(value, report, checkScheduleParams)
}

function checkCreateDeploymentRequest_vault_ids(value: unknown, report: Report): void {
  list(value, report, text, { maxItems: 50 })
}

const checkCreateDeploymentRequest_fields: Fields = {
  agent: checkCreateDeploymentRequest_agent,
  environment_id: text,
  initial_events: checkCreateDeploymentRequest_initial_events,
  name: checkCreateDeploymentRequest_name,
  budget: checkCreateDeploymentRequest_budget,
  description: checkCreateDeploymentRequest_description,
  metadata: checkCreateDeploymentRequest_metadata,
  resources: checkCreateDeploymentRequest_resources,
  schedule: checkCreateDeploymentRequest_schedule,
  vault_ids: checkCreateDeploymentRequest_vault_ids,
}

export function checkCreateDeploymentRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateDeploymentRequest_fields, ['agent', 'environment_id', 'initial_events', 'name'])
}

function checkDeployment_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkDeployment_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkDeployment_initial_events(value: unknown, report: Report): void {
  list(value, report, checkDeploymentInitialEvent)
}

function checkDeployment_metadata(value: unknown, report: Report): void {
  map(value, report, text, { maxProperties: 16 })
}

function checkDeployment_paused_reason(value: unknown, report: Report): void {
  nullable(value, report, checkDeploymentPausedReason)
}

function checkDeployment_resources(value: unknown, report: Report): void {
  list(value, report, checkSessionResourceConfig)
}

function checkDeployment_schedule(value: unknown, report: Report): void {
  nullable(value, report, checkSchedule)
}

function checkDeployment_vault_ids(value: unknown, report: Report): void {
  list(value, report, text)
}

function checkDeployment_budget(value: unknown, report: Report): void {
  nullable(value, report, checkBudgetLimit)
}

const checkDeployment_fields: Fields = {
  id: text,
  agent: checkAgentReference,
  archived_at: checkDeployment_archived_at,
  created_at: dateTime,
  description: checkDeployment_description,
  environment_id: text,
  initial_events: checkDeployment_initial_events,
  metadata: checkDeployment_metadata,
  name: text,
  paused_reason: checkDeployment_paused_reason,
  resources: checkDeployment_resources,
  schedule: checkDeployment_schedule,
  status: checkDeploymentStatus,
  type: 'deployment',
  updated_at: dateTime,
  vault_ids: checkDeployment_vault_ids,
  budget: checkDeployment_budget,
}

export function checkDeployment(value: unknown, report: Report): void {
  object(value, report, checkDeployment_fields, ['id', 'agent', 'archived_at', 'created_at', 'description', 'environment_id', 'initial_events', 'metadata', 'name', 'paused_reason', 'resources', 'schedule', 'status', 'type', 'updated_at', 'vault_ids'])
}

const checkDeploymentInitialEvent_variants: Variants = {
  'user.message': checkDeploymentUserMessageEvent,
  'user.define_outcome': checkDeploymentUserDefineOutcomeEvent,
  'system.message': checkDeploymentSystemMessageEvent,
}

export function checkDeploymentInitialEvent(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDeploymentInitialEvent_variants)
}

const checkDeploymentInitialEventParams_variants: Variants = {
  'user.message': checkUserMessageEventParams,
  'user.define_outcome': checkUserDefineOutcomeEventParams,
  'system.message': checkSystemMessageEventParams,
}

export function checkDeploymentInitialEventParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDeploymentInitialEventParams_variants)
}

function checkDeploymentPage_data(value: unknown, report: Report): void {
  list(value, report, checkDeployment)
}

function checkDeploymentPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkDeploymentPage_fields: Fields = {
  data: checkDeploymentPage_data,
  next_page: checkDeploymentPage_next_page,
}

export function checkDeploymentPage(value: unknown, report: Report): void {
  object(value, report, checkDeploymentPage_fields, ['data'])
}

const checkDeploymentPausedReason_variants: Variants = {
  manual: checkManualDeploymentPausedReason,
  error: checkErrorDeploymentPausedReason,
}

export function checkDeploymentPausedReason(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDeploymentPausedReason_variants)
}

const checkDeploymentPausedReasonError_variants: Variants = {
  environment_archived_error: checkEnvironmentArchivedDeploymentPausedReasonError,
  agent_archived_error: checkAgentArchivedDeploymentPausedReasonError,
  environment_not_found_error: checkEnvironmentNotFoundDeploymentPausedReasonError,
  vault_not_found_error: checkVaultNotFoundDeploymentPausedReasonError,
  file_not_found_error: checkFileNotFoundDeploymentPausedReasonError,
  session_resource_not_found_error: checkSessionResourceNotFoundDeploymentPausedReasonError,
  workspace_archived_error: checkWorkspaceArchivedDeploymentPausedReasonError,
  organization_disabled_error: checkOrganizationDisabledDeploymentPausedReasonError,
  memory_store_archived_error: checkMemoryStoreArchivedDeploymentPausedReasonError,
  skill_not_found_error: checkSkillNotFoundDeploymentPausedReasonError,
  vault_archived_error: checkVaultArchivedDeploymentPausedReasonError,
  unknown_error: checkUnknownDeploymentPausedReasonError,
  self_hosted_resources_unsupported_error: checkSelfHostedResourcesUnsupportedDeploymentPausedReasonError,
  mcp_egress_blocked_error: checkMCPEgressBlockedDeploymentPausedReasonError,
}

export function checkDeploymentPausedReasonError(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDeploymentPausedReasonError_variants)
}

export function checkDeploymentStatus(value: unknown, report: Report): void {
  choice(value, report, ['active', 'paused'])
}

function checkDeploymentSystemMessageEvent_content(value: unknown, report: Report): void {
  list(value, report, checkSystemContentBlock)
}

const checkDeploymentSystemMessageEvent_fields: Fields = {
  content: checkDeploymentSystemMessageEvent_content,
  type: 'system.message',
}

export function checkDeploymentSystemMessageEvent(value: unknown, report: Report): void {
  object(value, report, checkDeploymentSystemMessageEvent_fields, ['content', 'type'])
}

const checkDeploymentUserDefineOutcomeEvent_rubric_variants: Variants = {
  file: checkFileRubric,
  text: checkTextRubric,
}

function checkDeploymentUserDefineOutcomeEvent_rubric(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDeploymentUserDefineOutcomeEvent_rubric_variants)
}

function checkDeploymentUserDefineOutcomeEvent_max_iterations(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
  numberWithin(value, report, { maximum: 20 })
}

const checkDeploymentUserDefineOutcomeEvent_fields: Fields = {
  description: text,
  rubric: checkDeploymentUserDefineOutcomeEvent_rubric,
  type: 'user.define_outcome',
  max_iterations: checkDeploymentUserDefineOutcomeEvent_max_iterations,
}

export function checkDeploymentUserDefineOutcomeEvent(value: unknown, report: Report): void {
  object(value, report, checkDeploymentUserDefineOutcomeEvent_fields, ['description', 'rubric', 'type'])
}

const checkDeploymentUserMessageEvent_content_item_variants: Variants = {
  text: checkTextBlock,
  image: checkImageBlock,
  document: checkDocumentBlock,
  redacted: checkRedactedBlock,
}

function checkDeploymentUserMessageEvent_content_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDeploymentUserMessageEvent_content_item_variants)
}

function checkDeploymentUserMessageEvent_content(value: unknown, report: Report): void {
  list(value, report, checkDeploymentUserMessageEvent_content_item)
}

const checkDeploymentUserMessageEvent_fields: Fields = {
  content: checkDeploymentUserMessageEvent_content,
  type: 'user.message',
}

export function checkDeploymentUserMessageEvent(value: unknown, report: Report): void {
  object(value, report, checkDeploymentUserMessageEvent_fields, ['content', 'type'])
}

const checkEnvironmentArchivedDeploymentPausedReasonError_fields: Fields = {
  type: 'environment_archived_error',
}

export function checkEnvironmentArchivedDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkEnvironmentArchivedDeploymentPausedReasonError_fields, ['type'])
}

const checkEnvironmentNotFoundDeploymentPausedReasonError_fields: Fields = {
  type: 'environment_not_found_error',
}

export function checkEnvironmentNotFoundDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkEnvironmentNotFoundDeploymentPausedReasonError_fields, ['type'])
}

const checkErrorDeploymentPausedReason_fields: Fields = {
  error: checkDeploymentPausedReasonError,
  type: 'error',
}

export function checkErrorDeploymentPausedReason(value: unknown, report: Report): void {
  object(value, report, checkErrorDeploymentPausedReason_fields, ['error', 'type'])
}

const checkFileNotFoundDeploymentPausedReasonError_fields: Fields = {
  type: 'file_not_found_error',
}

export function checkFileNotFoundDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkFileNotFoundDeploymentPausedReasonError_fields, ['type'])
}

const checkMCPEgressBlockedDeploymentPausedReasonError_fields: Fields = {
  type: 'mcp_egress_blocked_error',
}

export function checkMCPEgressBlockedDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkMCPEgressBlockedDeploymentPausedReasonError_fields, ['type'])
}

const checkManualDeploymentPausedReason_fields: Fields = {
  type: 'manual',
}

export function checkManualDeploymentPausedReason(value: unknown, report: Report): void {
  object(value, report, checkManualDeploymentPausedReason_fields, ['type'])
}

const checkMemoryStoreArchivedDeploymentPausedReasonError_fields: Fields = {
  type: 'memory_store_archived_error',
}

export function checkMemoryStoreArchivedDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkMemoryStoreArchivedDeploymentPausedReasonError_fields, ['type'])
}

const checkOrganizationDisabledDeploymentPausedReasonError_fields: Fields = {
  type: 'organization_disabled_error',
}

export function checkOrganizationDisabledDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkOrganizationDisabledDeploymentPausedReasonError_fields, ['type'])
}

function checkSchedule_last_run_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkSchedule_upcoming_runs_at(value: unknown, report: Report): void {
  list(value, report, dateTime, { maxItems: 5 })
}

const checkSchedule_fields: Fields = {
  expression: text,
  timezone: text,
  type: 'cron',
  last_run_at: checkSchedule_last_run_at,
  upcoming_runs_at: checkSchedule_upcoming_runs_at,
}

export function checkSchedule(value: unknown, report: Report): void {
  object(value, report, checkSchedule_fields, ['expression', 'timezone', 'type'])
}

const checkScheduleParams_fields: Fields = {
  expression: text,
  timezone: text,
  type: 'cron',
}

export function checkScheduleParams(value: unknown, report: Report): void {
  object(value, report, checkScheduleParams_fields, ['expression', 'timezone', 'type'])
}

const checkSelfHostedResourcesUnsupportedDeploymentPausedReasonError_fields: Fields = {
  type: 'self_hosted_resources_unsupported_error',
}

export function checkSelfHostedResourcesUnsupportedDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkSelfHostedResourcesUnsupportedDeploymentPausedReasonError_fields, ['type'])
}

const checkSessionResourceNotFoundDeploymentPausedReasonError_fields: Fields = {
  type: 'session_resource_not_found_error',
}

export function checkSessionResourceNotFoundDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkSessionResourceNotFoundDeploymentPausedReasonError_fields, ['type'])
}

const checkSkillNotFoundDeploymentPausedReasonError_fields: Fields = {
  type: 'skill_not_found_error',
}

export function checkSkillNotFoundDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkSkillNotFoundDeploymentPausedReasonError_fields, ['type'])
}

const checkUnknownDeploymentPausedReasonError_fields: Fields = {
  type: 'unknown_error',
}

export function checkUnknownDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkUnknownDeploymentPausedReasonError_fields, ['type'])
}

function checkUpdateDeploymentRequest_agent(value: unknown, report: Report): void {
  anyOf(value, report, [text, checkAgentReferenceParams])
}

function checkUpdateDeploymentRequest_budget(value: unknown, report: Report): void {
  nullable(value, report, checkBudgetLimit)
}

function checkUpdateDeploymentRequest_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUpdateDeploymentRequest_initial_events(value: unknown, report: Report): void {
  list(value, report, checkDeploymentInitialEventParams, { minItems: 1, maxItems: 50 })
}

function checkUpdateDeploymentRequest_metadata_value(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 512 })
}

function checkUpdateDeploymentRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkUpdateDeploymentRequest_metadata(value: unknown, report: Report): void {
  if (value === null) return
  map(value, report, checkUpdateDeploymentRequest_metadata_value, { maxProperties: 16, names: checkUpdateDeploymentRequest_metadata_key })
}

function checkUpdateDeploymentRequest_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1 })
}

const checkUpdateDeploymentRequest_resources_item_variants: Variants = {
  github_repository: checkGitHubRepositoryResourceParams,
  file: checkFileResourceParams,
  memory_store: checkMemoryStoreResourceParams,
}

function checkUpdateDeploymentRequest_resources_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUpdateDeploymentRequest_resources_item_variants)
}

function checkUpdateDeploymentRequest_resources(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, checkUpdateDeploymentRequest_resources_item, { maxItems: 500 })
}

function checkUpdateDeploymentRequest_schedule(value: unknown, report: Report): void {
  nullable(value, report, checkScheduleParams)
}

function checkUpdateDeploymentRequest_vault_ids(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, text, { maxItems: 50 })
}

const checkUpdateDeploymentRequest_fields: Fields = {
  agent: checkUpdateDeploymentRequest_agent,
  budget: checkUpdateDeploymentRequest_budget,
  description: checkUpdateDeploymentRequest_description,
  environment_id: text,
  initial_events: checkUpdateDeploymentRequest_initial_events,
  metadata: checkUpdateDeploymentRequest_metadata,
  name: checkUpdateDeploymentRequest_name,
  resources: checkUpdateDeploymentRequest_resources,
  schedule: checkUpdateDeploymentRequest_schedule,
  vault_ids: checkUpdateDeploymentRequest_vault_ids,
}

export function checkUpdateDeploymentRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateDeploymentRequest_fields)
}

const checkVaultArchivedDeploymentPausedReasonError_fields: Fields = {
  type: 'vault_archived_error',
}

export function checkVaultArchivedDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkVaultArchivedDeploymentPausedReasonError_fields, ['type'])
}

const checkVaultNotFoundDeploymentPausedReasonError_fields: Fields = {
  type: 'vault_not_found_error',
}

export function checkVaultNotFoundDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkVaultNotFoundDeploymentPausedReasonError_fields, ['type'])
}

const checkWorkspaceArchivedDeploymentPausedReasonError_fields: Fields = {
  type: 'workspace_archived_error',
}

export function checkWorkspaceArchivedDeploymentPausedReasonError(value: unknown, report: Report): void {
  object(value, report, checkWorkspaceArchivedDeploymentPausedReasonError_fields, ['type'])
}
