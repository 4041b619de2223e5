// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, object } from '../../validation/containers.ts'
import { choice, dateTime, text } from '../../validation/scalars.ts'
import { nullable, tagged } from '../../validation/unions.ts'
import { checkAgentReference } from './agents.gen.ts'

const checkAgentArchivedRunError_fields: Fields = {
  message: text,
  type: 'agent_archived_error',
}

export function checkAgentArchivedRunError(value: unknown, report: Report): void {
  object(value, report, checkAgentArchivedRunError_fields, ['message', 'type'])
}

const checkDeploymentRun_error_value_variants: Variants = {
  environment_archived_error: checkEnvironmentArchivedRunError,
  agent_archived_error: checkAgentArchivedRunError,
  environment_not_found_error: checkEnvironmentNotFoundRunError,
  vault_not_found_error: checkVaultNotFoundRunError,
  vault_archived_error: checkVaultArchivedRunError,
  file_not_found_error: checkFileNotFoundRunError,
  memory_store_archived_error: checkMemoryStoreArchivedRunError,
  skill_not_found_error: checkSkillNotFoundRunError,
  session_resource_not_found_error: checkSessionResourceNotFoundRunError,
  workspace_archived_error: checkWorkspaceArchivedRunError,
  organization_disabled_error: checkOrganizationDisabledRunError,
  session_rate_limited_error: checkSessionRateLimitedRunError,
  session_creation_rejected_error: checkSessionCreationRejectedRunError,
  unknown_error: checkUnknownRunError,
  self_hosted_resources_unsupported_error: checkSelfHostedResourcesUnsupportedRunError,
  mcp_egress_blocked_error: checkMCPEgressBlockedRunError,
}

function checkDeploymentRun_error_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDeploymentRun_error_value_variants)
}

function checkDeploymentRun_error(value: unknown, report: Report): void {
  nullable(value, report, checkDeploymentRun_error_value)
}

function checkDeploymentRun_session_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkDeploymentRun_fields: Fields = {
  id: text,
  agent: checkAgentReference,
  created_at: dateTime,
  deployment_id: text,
  error: checkDeploymentRun_error,
  session_id: checkDeploymentRun_session_id,
  trigger_context: checkTriggerContext,
  type: 'deployment_run',
}

export function checkDeploymentRun(value: unknown, report: Report): void {
  object(value, report, checkDeploymentRun_fields, ['id', 'agent', 'created_at', 'deployment_id', 'error', 'session_id', 'trigger_context', 'type'])
}

function checkDeploymentRunPage_data(value: unknown, report: Report): void {
  list(value, report, checkDeploymentRun)
}

function checkDeploymentRunPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkDeploymentRunPage_fields: Fields = {
  data: checkDeploymentRunPage_data,
  next_page: checkDeploymentRunPage_next_page,
}

export function checkDeploymentRunPage(value: unknown, report: Report): void {
  object(value, report, checkDeploymentRunPage_fields, ['data'])
}

const checkEnvironmentArchivedRunError_fields: Fields = {
  message: text,
  type: 'environment_archived_error',
}

export function checkEnvironmentArchivedRunError(value: unknown, report: Report): void {
  object(value, report, checkEnvironmentArchivedRunError_fields, ['message', 'type'])
}

const checkEnvironmentNotFoundRunError_fields: Fields = {
  message: text,
  type: 'environment_not_found_error',
}

export function checkEnvironmentNotFoundRunError(value: unknown, report: Report): void {
  object(value, report, checkEnvironmentNotFoundRunError_fields, ['message', 'type'])
}

const checkFileNotFoundRunError_fields: Fields = {
  message: text,
  type: 'file_not_found_error',
}

export function checkFileNotFoundRunError(value: unknown, report: Report): void {
  object(value, report, checkFileNotFoundRunError_fields, ['message', 'type'])
}

const checkMCPEgressBlockedRunError_fields: Fields = {
  message: text,
  type: 'mcp_egress_blocked_error',
}

export function checkMCPEgressBlockedRunError(value: unknown, report: Report): void {
  object(value, report, checkMCPEgressBlockedRunError_fields, ['message', 'type'])
}

const checkManualTriggerContext_fields: Fields = {
  type: 'manual',
}

export function checkManualTriggerContext(value: unknown, report: Report): void {
  object(value, report, checkManualTriggerContext_fields, ['type'])
}

const checkMemoryStoreArchivedRunError_fields: Fields = {
  message: text,
  type: 'memory_store_archived_error',
}

export function checkMemoryStoreArchivedRunError(value: unknown, report: Report): void {
  object(value, report, checkMemoryStoreArchivedRunError_fields, ['message', 'type'])
}

const checkOrganizationDisabledRunError_fields: Fields = {
  message: text,
  type: 'organization_disabled_error',
}

export function checkOrganizationDisabledRunError(value: unknown, report: Report): void {
  object(value, report, checkOrganizationDisabledRunError_fields, ['message', 'type'])
}

const checkScheduleTriggerContext_fields: Fields = {
  scheduled_at: dateTime,
  type: 'schedule',
}

export function checkScheduleTriggerContext(value: unknown, report: Report): void {
  object(value, report, checkScheduleTriggerContext_fields, ['scheduled_at', 'type'])
}

const checkSelfHostedResourcesUnsupportedRunError_fields: Fields = {
  message: text,
  type: 'self_hosted_resources_unsupported_error',
}

export function checkSelfHostedResourcesUnsupportedRunError(value: unknown, report: Report): void {
  object(value, report, checkSelfHostedResourcesUnsupportedRunError_fields, ['message', 'type'])
}

const checkSessionCreationRejectedRunError_fields: Fields = {
  message: text,
  type: 'session_creation_rejected_error',
}

export function checkSessionCreationRejectedRunError(value: unknown, report: Report): void {
  object(value, report, checkSessionCreationRejectedRunError_fields, ['message', 'type'])
}

const checkSessionRateLimitedRunError_fields: Fields = {
  message: text,
  type: 'session_rate_limited_error',
}

export function checkSessionRateLimitedRunError(value: unknown, report: Report): void {
  object(value, report, checkSessionRateLimitedRunError_fields, ['message', 'type'])
}

const checkSessionResourceNotFoundRunError_fields: Fields = {
  message: text,
  type: 'session_resource_not_found_error',
}

export function checkSessionResourceNotFoundRunError(value: unknown, report: Report): void {
  object(value, report, checkSessionResourceNotFoundRunError_fields, ['message', 'type'])
}

const checkSkillNotFoundRunError_fields: Fields = {
  message: text,
  type: 'skill_not_found_error',
}

export function checkSkillNotFoundRunError(value: unknown, report: Report): void {
  object(value, report, checkSkillNotFoundRunError_fields, ['message', 'type'])
}

const checkTriggerContext_variants: Variants = {
  schedule: checkScheduleTriggerContext,
  manual: checkManualTriggerContext,
}

export function checkTriggerContext(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkTriggerContext_variants)
}

export function checkTriggerType(value: unknown, report: Report): void {
  choice(value, report, ['schedule', 'manual'])
}

const checkUnknownRunError_fields: Fields = {
  message: text,
  type: 'unknown_error',
}

export function checkUnknownRunError(value: unknown, report: Report): void {
  object(value, report, checkUnknownRunError_fields, ['message', 'type'])
}

const checkVaultArchivedRunError_fields: Fields = {
  message: text,
  type: 'vault_archived_error',
}

export function checkVaultArchivedRunError(value: unknown, report: Report): void {
  object(value, report, checkVaultArchivedRunError_fields, ['message', 'type'])
}

const checkVaultNotFoundRunError_fields: Fields = {
  message: text,
  type: 'vault_not_found_error',
}

export function checkVaultNotFoundRunError(value: unknown, report: Report): void {
  object(value, report, checkVaultNotFoundRunError_fields, ['message', 'type'])
}

const checkWorkspaceArchivedRunError_fields: Fields = {
  message: text,
  type: 'workspace_archived_error',
}

export function checkWorkspaceArchivedRunError(value: unknown, report: Report): void {
  object(value, report, checkWorkspaceArchivedRunError_fields, ['message', 'type'])
}
