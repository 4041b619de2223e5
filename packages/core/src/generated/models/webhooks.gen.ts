// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

export interface WebhookAgentArchivedEventData {
  id: string
  organization_id: string
  type: 'agent.archived'
  workspace_id: string
}

export interface WebhookAgentCreatedEventData {
  id: string
  organization_id: string
  type: 'agent.created'
  workspace_id: string
}

export interface WebhookAgentDeletedEventData {
  id: string
  organization_id: string
  type: 'agent.deleted'
  workspace_id: string
}

export interface WebhookAgentUpdatedEventData {
  id: string
  organization_id: string
  type: 'agent.updated'
  workspace_id: string
}

export interface WebhookDeploymentArchivedEventData {
  id: string
  organization_id: string
  type: 'deployment.archived'
  workspace_id: string
}

export interface WebhookDeploymentCreatedEventData {
  id: string
  organization_id: string
  type: 'deployment.created'
  workspace_id: string
}

export interface WebhookDeploymentDeletedEventData {
  id: string
  organization_id: string
  type: 'deployment.deleted'
  workspace_id: string
}

export interface WebhookDeploymentPausedEventData {
  id: string
  organization_id: string
  type: 'deployment.paused'
  workspace_id: string
}

export interface WebhookDeploymentRunFailedEventData {
  id: string
  organization_id: string
  type: 'deployment_run.failed'
  workspace_id: string
}

export interface WebhookDeploymentRunStartedEventData {
  id: string
  organization_id: string
  type: 'deployment_run.started'
  workspace_id: string
}

export interface WebhookDeploymentRunSucceededEventData {
  id: string
  organization_id: string
  type: 'deployment_run.succeeded'
  workspace_id: string
}

export interface WebhookDeploymentUnpausedEventData {
  id: string
  organization_id: string
  type: 'deployment.unpaused'
  workspace_id: string
}

export interface WebhookDeploymentUpdatedEventData {
  id: string
  organization_id: string
  type: 'deployment.updated'
  workspace_id: string
}

export interface WebhookEnvironmentArchivedEventData {
  id: string
  organization_id: string
  type: 'environment.archived'
  workspace_id: string
}

export interface WebhookEnvironmentCreatedEventData {
  id: string
  organization_id: string
  type: 'environment.created'
  workspace_id: string
}

export interface WebhookEnvironmentDeletedEventData {
  id: string
  organization_id: string
  type: 'environment.deleted'
  workspace_id: string
}

export interface WebhookEnvironmentUpdatedEventData {
  id: string
  organization_id: string
  type: 'environment.updated'
  workspace_id: string
}

export interface WebhookEvent {
  id: string
  created_at: string
  data: WebhookEventData
  type: 'event'
}

export type WebhookEventData = WebhookSessionCreatedEventData | WebhookSessionPendingEventData | WebhookSessionRunningEventData | WebhookSessionIdledEventData | WebhookSessionRequiresActionEventData | WebhookSessionArchivedEventData | WebhookSessionDeletedEventData | WebhookSessionStatusRescheduledEventData | WebhookSessionStatusRunStartedEventData | WebhookSessionStatusIdledEventData | WebhookSessionStatusTerminatedEventData | WebhookSessionThreadCreatedEventData | WebhookSessionThreadIdledEventData | WebhookSessionThreadTerminatedEventData | WebhookSessionOutcomeEvaluationEndedEventData | WebhookVaultCreatedEventData | WebhookVaultArchivedEventData | WebhookVaultDeletedEventData | WebhookVaultCredentialCreatedEventData | WebhookVaultCredentialArchivedEventData | WebhookVaultCredentialDeletedEventData | WebhookVaultCredentialRefreshFailedEventData | WebhookSessionUpdatedEventData | WebhookAgentCreatedEventData | WebhookAgentArchivedEventData | WebhookAgentDeletedEventData | WebhookDeploymentPausedEventData | WebhookDeploymentRunFailedEventData | WebhookDeploymentCreatedEventData | WebhookDeploymentUpdatedEventData | WebhookDeploymentUnpausedEventData | WebhookAgentUpdatedEventData | WebhookDeploymentArchivedEventData | WebhookDeploymentRunStartedEventData | WebhookDeploymentDeletedEventData | WebhookDeploymentRunSucceededEventData | WebhookEnvironmentCreatedEventData | WebhookEnvironmentUpdatedEventData | WebhookEnvironmentArchivedEventData | WebhookEnvironmentDeletedEventData | WebhookMemoryStoreCreatedEventData | WebhookMemoryStoreArchivedEventData | WebhookMemoryStoreDeletedEventData | WebhookSessionBudgetReachedEventData | WebhookUserProfileEnforcementActionOpenedEventData | WebhookUserProfileEnforcementActionResolvedEventData | WebhookUserProfileProgramStatusUpdatedEventData | WebhookExternalKeyFailedEventData | WebhookExternalKeyRecoveredEventData | {
  type: UnknownTag
  id: string
  organization_id: string
  [key: string]: unknown
}

export interface WebhookExternalKeyFailedEventData {
  id: string
  organization_id: string
  type: 'external_key.failed'
}

export interface WebhookExternalKeyRecoveredEventData {
  id: string
  organization_id: string
  type: 'external_key.recovered'
}

export interface WebhookMemoryStoreArchivedEventData {
  id: string
  organization_id: string
  type: 'memory_store.archived'
  workspace_id: string
}

export interface WebhookMemoryStoreCreatedEventData {
  id: string
  organization_id: string
  type: 'memory_store.created'
  workspace_id: string
}

export interface WebhookMemoryStoreDeletedEventData {
  id: string
  organization_id: string
  type: 'memory_store.deleted'
  workspace_id: string
}

export interface WebhookSessionArchivedEventData {
  id: string
  organization_id: string
  type: 'session.archived'
  workspace_id: string
}

export interface WebhookSessionBudgetReachedEventData {
  id: string
  organization_id: string
  type: 'session.budget_reached'
  workspace_id: string
}

export interface WebhookSessionCreatedEventData {
  id: string
  organization_id: string
  type: 'session.created'
  workspace_id: string
}

export interface WebhookSessionDeletedEventData {
  id: string
  organization_id: string
  type: 'session.deleted'
  workspace_id: string
}

export interface WebhookSessionIdledEventData {
  id: string
  organization_id: string
  type: 'session.idled'
  workspace_id: string
}

export interface WebhookSessionOutcomeEvaluationEndedEventData {
  id: string
  organization_id: string
  type: 'session.outcome_evaluation_ended'
  workspace_id: string
}

export interface WebhookSessionPendingEventData {
  id: string
  organization_id: string
  type: 'session.pending'
  workspace_id: string
}

export interface WebhookSessionRequiresActionEventData {
  id: string
  organization_id: string
  type: 'session.requires_action'
  workspace_id: string
}

export interface WebhookSessionRunningEventData {
  id: string
  organization_id: string
  type: 'session.running'
  workspace_id: string
}

export interface WebhookSessionStatusIdledEventData {
  id: string
  organization_id: string
  type: 'session.status_idled'
  workspace_id: string
}

export interface WebhookSessionStatusRescheduledEventData {
  id: string
  organization_id: string
  type: 'session.status_rescheduled'
  workspace_id: string
}

export interface WebhookSessionStatusRunStartedEventData {
  id: string
  organization_id: string
  type: 'session.status_run_started'
  workspace_id: string
}

export interface WebhookSessionStatusTerminatedEventData {
  id: string
  organization_id: string
  type: 'session.status_terminated'
  workspace_id: string
}

export interface WebhookSessionThreadCreatedEventData {
  id: string
  organization_id: string
  session_thread_id: string
  type: 'session.thread_created'
  workspace_id: string
}

export interface WebhookSessionThreadIdledEventData {
  id: string
  organization_id: string
  session_thread_id: string
  type: 'session.thread_idled'
  workspace_id: string
}

export interface WebhookSessionThreadTerminatedEventData {
  id: string
  organization_id: string
  session_thread_id: string
  type: 'session.thread_terminated'
  workspace_id: string
}

export interface WebhookSessionUpdatedEventData {
  id: string
  organization_id: string
  type: 'session.updated'
  workspace_id: string
}

export interface WebhookUserProfileEnforcementActionOpenedEventData {
  id: string
  enforcement_action_id: string
  organization_id: string
  type: 'user_profile.enforcement_action_opened'
}

export interface WebhookUserProfileEnforcementActionResolvedEventData {
  id: string
  enforcement_action_id: string
  organization_id: string
  type: 'user_profile.enforcement_action_resolved'
}

export interface WebhookUserProfileProgramStatusUpdatedEventData {
  id: string
  organization_id: string
  type: 'user_profile.program_status_updated'
}

export interface WebhookVaultArchivedEventData {
  id: string
  organization_id: string
  type: 'vault.archived'
  workspace_id: string
}

export interface WebhookVaultCreatedEventData {
  id: string
  organization_id: string
  type: 'vault.created'
  workspace_id: string
}

export interface WebhookVaultCredentialArchivedEventData {
  id: string
  organization_id: string
  type: 'vault_credential.archived'
  vault_id: string
  workspace_id: string
}

export interface WebhookVaultCredentialCreatedEventData {
  id: string
  organization_id: string
  type: 'vault_credential.created'
  vault_id: string
  workspace_id: string
}

export interface WebhookVaultCredentialDeletedEventData {
  id: string
  organization_id: string
  type: 'vault_credential.deleted'
  vault_id: string
  workspace_id: string
}

export interface WebhookVaultCredentialRefreshFailedEventData {
  id: string
  organization_id: string
  type: 'vault_credential.refresh_failed'
  vault_id: string
  workspace_id: string
}

export interface WebhookVaultDeletedEventData {
  id: string
  organization_id: string
  type: 'vault.deleted'
  workspace_id: string
}
