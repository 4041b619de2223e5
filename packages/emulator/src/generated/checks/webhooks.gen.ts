// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { object } from '../../validation/containers.ts'
import { dateTime, text } from '../../validation/scalars.ts'
import { tagged } from '../../validation/unions.ts'

const checkWebhookAgentArchivedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'agent.archived',
  workspace_id: text,
}

export function checkWebhookAgentArchivedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookAgentArchivedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookAgentCreatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'agent.created',
  workspace_id: text,
}

export function checkWebhookAgentCreatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookAgentCreatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookAgentDeletedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'agent.deleted',
  workspace_id: text,
}

export function checkWebhookAgentDeletedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookAgentDeletedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookAgentUpdatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'agent.updated',
  workspace_id: text,
}

export function checkWebhookAgentUpdatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookAgentUpdatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentArchivedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment.archived',
  workspace_id: text,
}

export function checkWebhookDeploymentArchivedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentArchivedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentCreatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment.created',
  workspace_id: text,
}

export function checkWebhookDeploymentCreatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentCreatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentDeletedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment.deleted',
  workspace_id: text,
}

export function checkWebhookDeploymentDeletedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentDeletedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentPausedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment.paused',
  workspace_id: text,
}

export function checkWebhookDeploymentPausedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentPausedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentRunFailedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment_run.failed',
  workspace_id: text,
}

export function checkWebhookDeploymentRunFailedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentRunFailedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentRunStartedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment_run.started',
  workspace_id: text,
}

export function checkWebhookDeploymentRunStartedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentRunStartedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentRunSucceededEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment_run.succeeded',
  workspace_id: text,
}

export function checkWebhookDeploymentRunSucceededEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentRunSucceededEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentUnpausedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment.unpaused',
  workspace_id: text,
}

export function checkWebhookDeploymentUnpausedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentUnpausedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookDeploymentUpdatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'deployment.updated',
  workspace_id: text,
}

export function checkWebhookDeploymentUpdatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookDeploymentUpdatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookEnvironmentArchivedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'environment.archived',
  workspace_id: text,
}

export function checkWebhookEnvironmentArchivedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookEnvironmentArchivedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookEnvironmentCreatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'environment.created',
  workspace_id: text,
}

export function checkWebhookEnvironmentCreatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookEnvironmentCreatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookEnvironmentDeletedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'environment.deleted',
  workspace_id: text,
}

export function checkWebhookEnvironmentDeletedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookEnvironmentDeletedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookEnvironmentUpdatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'environment.updated',
  workspace_id: text,
}

export function checkWebhookEnvironmentUpdatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookEnvironmentUpdatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookEvent_fields: Fields = {
  id: text,
  created_at: dateTime,
  data: checkWebhookEventData,
  type: 'event',
}

export function checkWebhookEvent(value: unknown, report: Report): void {
  object(value, report, checkWebhookEvent_fields, ['id', 'created_at', 'data', 'type'])
}

const checkWebhookEventData_variants: Variants = {
  'session.created': checkWebhookSessionCreatedEventData,
  'session.pending': checkWebhookSessionPendingEventData,
  'session.running': checkWebhookSessionRunningEventData,
  'session.idled': checkWebhookSessionIdledEventData,
  'session.requires_action': checkWebhookSessionRequiresActionEventData,
  'session.archived': checkWebhookSessionArchivedEventData,
  'session.deleted': checkWebhookSessionDeletedEventData,
  'session.status_rescheduled': checkWebhookSessionStatusRescheduledEventData,
  'session.status_run_started': checkWebhookSessionStatusRunStartedEventData,
  'session.status_idled': checkWebhookSessionStatusIdledEventData,
  'session.status_terminated': checkWebhookSessionStatusTerminatedEventData,
  'session.thread_created': checkWebhookSessionThreadCreatedEventData,
  'session.thread_idled': checkWebhookSessionThreadIdledEventData,
  'session.thread_terminated': checkWebhookSessionThreadTerminatedEventData,
  'session.outcome_evaluation_ended': checkWebhookSessionOutcomeEvaluationEndedEventData,
  'vault.created': checkWebhookVaultCreatedEventData,
  'vault.archived': checkWebhookVaultArchivedEventData,
  'vault.deleted': checkWebhookVaultDeletedEventData,
  'vault_credential.created': checkWebhookVaultCredentialCreatedEventData,
  'vault_credential.archived': checkWebhookVaultCredentialArchivedEventData,
  'vault_credential.deleted': checkWebhookVaultCredentialDeletedEventData,
  'vault_credential.refresh_failed': checkWebhookVaultCredentialRefreshFailedEventData,
  'session.updated': checkWebhookSessionUpdatedEventData,
  'agent.created': checkWebhookAgentCreatedEventData,
  'agent.archived': checkWebhookAgentArchivedEventData,
  'agent.deleted': checkWebhookAgentDeletedEventData,
  'deployment.paused': checkWebhookDeploymentPausedEventData,
  'deployment_run.failed': checkWebhookDeploymentRunFailedEventData,
  'deployment.created': checkWebhookDeploymentCreatedEventData,
  'deployment.updated': checkWebhookDeploymentUpdatedEventData,
  'deployment.unpaused': checkWebhookDeploymentUnpausedEventData,
  'agent.updated': checkWebhookAgentUpdatedEventData,
  'deployment.archived': checkWebhookDeploymentArchivedEventData,
  'deployment_run.started': checkWebhookDeploymentRunStartedEventData,
  'deployment.deleted': checkWebhookDeploymentDeletedEventData,
  'deployment_run.succeeded': checkWebhookDeploymentRunSucceededEventData,
  'environment.created': checkWebhookEnvironmentCreatedEventData,
  'environment.updated': checkWebhookEnvironmentUpdatedEventData,
  'environment.archived': checkWebhookEnvironmentArchivedEventData,
  'environment.deleted': checkWebhookEnvironmentDeletedEventData,
  'memory_store.created': checkWebhookMemoryStoreCreatedEventData,
  'memory_store.archived': checkWebhookMemoryStoreArchivedEventData,
  'memory_store.deleted': checkWebhookMemoryStoreDeletedEventData,
  'session.budget_reached': checkWebhookSessionBudgetReachedEventData,
  'user_profile.enforcement_action_opened': checkWebhookUserProfileEnforcementActionOpenedEventData,
  'user_profile.enforcement_action_resolved': checkWebhookUserProfileEnforcementActionResolvedEventData,
  'user_profile.program_status_updated': checkWebhookUserProfileProgramStatusUpdatedEventData,
  'external_key.failed': checkWebhookExternalKeyFailedEventData,
  'external_key.recovered': checkWebhookExternalKeyRecoveredEventData,
}

export function checkWebhookEventData(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkWebhookEventData_variants)
}

const checkWebhookExternalKeyFailedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'external_key.failed',
}

export function checkWebhookExternalKeyFailedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookExternalKeyFailedEventData_fields, ['id', 'organization_id', 'type'])
}

const checkWebhookExternalKeyRecoveredEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'external_key.recovered',
}

export function checkWebhookExternalKeyRecoveredEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookExternalKeyRecoveredEventData_fields, ['id', 'organization_id', 'type'])
}

const checkWebhookMemoryStoreArchivedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'memory_store.archived',
  workspace_id: text,
}

export function checkWebhookMemoryStoreArchivedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookMemoryStoreArchivedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookMemoryStoreCreatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'memory_store.created',
  workspace_id: text,
}

export function checkWebhookMemoryStoreCreatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookMemoryStoreCreatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookMemoryStoreDeletedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'memory_store.deleted',
  workspace_id: text,
}

export function checkWebhookMemoryStoreDeletedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookMemoryStoreDeletedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionArchivedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.archived',
  workspace_id: text,
}

export function checkWebhookSessionArchivedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionArchivedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionBudgetReachedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.budget_reached',
  workspace_id: text,
}

export function checkWebhookSessionBudgetReachedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionBudgetReachedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionCreatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.created',
  workspace_id: text,
}

export function checkWebhookSessionCreatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionCreatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionDeletedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.deleted',
  workspace_id: text,
}

export function checkWebhookSessionDeletedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionDeletedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionIdledEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.idled',
  workspace_id: text,
}

export function checkWebhookSessionIdledEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionIdledEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionOutcomeEvaluationEndedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.outcome_evaluation_ended',
  workspace_id: text,
}

export function checkWebhookSessionOutcomeEvaluationEndedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionOutcomeEvaluationEndedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionPendingEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.pending',
  workspace_id: text,
}

export function checkWebhookSessionPendingEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionPendingEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionRequiresActionEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.requires_action',
  workspace_id: text,
}

export function checkWebhookSessionRequiresActionEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionRequiresActionEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionRunningEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.running',
  workspace_id: text,
}

export function checkWebhookSessionRunningEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionRunningEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionStatusIdledEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.status_idled',
  workspace_id: text,
}

export function checkWebhookSessionStatusIdledEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionStatusIdledEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionStatusRescheduledEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.status_rescheduled',
  workspace_id: text,
}

export function checkWebhookSessionStatusRescheduledEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionStatusRescheduledEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionStatusRunStartedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.status_run_started',
  workspace_id: text,
}

export function checkWebhookSessionStatusRunStartedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionStatusRunStartedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionStatusTerminatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.status_terminated',
  workspace_id: text,
}

export function checkWebhookSessionStatusTerminatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionStatusTerminatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookSessionThreadCreatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  session_thread_id: text,
  type: 'session.thread_created',
  workspace_id: text,
}

export function checkWebhookSessionThreadCreatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionThreadCreatedEventData_fields, ['id', 'organization_id', 'session_thread_id', 'type', 'workspace_id'])
}

const checkWebhookSessionThreadIdledEventData_fields: Fields = {
  id: text,
  organization_id: text,
  session_thread_id: text,
  type: 'session.thread_idled',
  workspace_id: text,
}

export function checkWebhookSessionThreadIdledEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionThreadIdledEventData_fields, ['id', 'organization_id', 'session_thread_id', 'type', 'workspace_id'])
}

const checkWebhookSessionThreadTerminatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  session_thread_id: text,
  type: 'session.thread_terminated',
  workspace_id: text,
}

export function checkWebhookSessionThreadTerminatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionThreadTerminatedEventData_fields, ['id', 'organization_id', 'session_thread_id', 'type', 'workspace_id'])
}

const checkWebhookSessionUpdatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'session.updated',
  workspace_id: text,
}

export function checkWebhookSessionUpdatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookSessionUpdatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookUserProfileEnforcementActionOpenedEventData_fields: Fields = {
  id: text,
  enforcement_action_id: text,
  organization_id: text,
  type: 'user_profile.enforcement_action_opened',
}

export function checkWebhookUserProfileEnforcementActionOpenedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookUserProfileEnforcementActionOpenedEventData_fields, ['id', 'enforcement_action_id', 'organization_id', 'type'])
}

const checkWebhookUserProfileEnforcementActionResolvedEventData_fields: Fields = {
  id: text,
  enforcement_action_id: text,
  organization_id: text,
  type: 'user_profile.enforcement_action_resolved',
}

export function checkWebhookUserProfileEnforcementActionResolvedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookUserProfileEnforcementActionResolvedEventData_fields, ['id', 'enforcement_action_id', 'organization_id', 'type'])
}

const checkWebhookUserProfileProgramStatusUpdatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'user_profile.program_status_updated',
}

export function checkWebhookUserProfileProgramStatusUpdatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookUserProfileProgramStatusUpdatedEventData_fields, ['id', 'organization_id', 'type'])
}

const checkWebhookVaultArchivedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'vault.archived',
  workspace_id: text,
}

export function checkWebhookVaultArchivedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookVaultArchivedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookVaultCreatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'vault.created',
  workspace_id: text,
}

export function checkWebhookVaultCreatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookVaultCreatedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}

const checkWebhookVaultCredentialArchivedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'vault_credential.archived',
  vault_id: text,
  workspace_id: text,
}

export function checkWebhookVaultCredentialArchivedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookVaultCredentialArchivedEventData_fields, ['id', 'organization_id', 'type', 'vault_id', 'workspace_id'])
}

const checkWebhookVaultCredentialCreatedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'vault_credential.created',
  vault_id: text,
  workspace_id: text,
}

export function checkWebhookVaultCredentialCreatedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookVaultCredentialCreatedEventData_fields, ['id', 'organization_id', 'type', 'vault_id', 'workspace_id'])
}

const checkWebhookVaultCredentialDeletedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'vault_credential.deleted',
  vault_id: text,
  workspace_id: text,
}

export function checkWebhookVaultCredentialDeletedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookVaultCredentialDeletedEventData_fields, ['id', 'organization_id', 'type', 'vault_id', 'workspace_id'])
}

const checkWebhookVaultCredentialRefreshFailedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'vault_credential.refresh_failed',
  vault_id: text,
  workspace_id: text,
}

export function checkWebhookVaultCredentialRefreshFailedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookVaultCredentialRefreshFailedEventData_fields, ['id', 'organization_id', 'type', 'vault_id', 'workspace_id'])
}

const checkWebhookVaultDeletedEventData_fields: Fields = {
  id: text,
  organization_id: text,
  type: 'vault.deleted',
  workspace_id: text,
}

export function checkWebhookVaultDeletedEventData(value: unknown, report: Report): void {
  object(value, report, checkWebhookVaultDeletedEventData_fields, ['id', 'organization_id', 'type', 'workspace_id'])
}
