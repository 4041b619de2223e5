// generated from openapi/ by `pnpm generate`; do not edit

import type {
  WebhookAgentArchivedEventData,
  WebhookAgentCreatedEventData,
  WebhookAgentDeletedEventData,
  WebhookAgentUpdatedEventData,
  WebhookDeploymentArchivedEventData,
  WebhookDeploymentCreatedEventData,
  WebhookDeploymentDeletedEventData,
  WebhookDeploymentPausedEventData,
  WebhookDeploymentRunFailedEventData,
  WebhookDeploymentRunStartedEventData,
  WebhookDeploymentRunSucceededEventData,
  WebhookDeploymentUnpausedEventData,
  WebhookDeploymentUpdatedEventData,
  WebhookEnvironmentArchivedEventData,
  WebhookEnvironmentCreatedEventData,
  WebhookEnvironmentDeletedEventData,
  WebhookEnvironmentUpdatedEventData,
  WebhookEvent,
  WebhookEventData,
  WebhookExternalKeyFailedEventData,
  WebhookExternalKeyRecoveredEventData,
  WebhookMemoryStoreArchivedEventData,
  WebhookMemoryStoreCreatedEventData,
  WebhookMemoryStoreDeletedEventData,
  WebhookSessionArchivedEventData,
  WebhookSessionBudgetReachedEventData,
  WebhookSessionCreatedEventData,
  WebhookSessionDeletedEventData,
  WebhookSessionIdledEventData,
  WebhookSessionOutcomeEvaluationEndedEventData,
  WebhookSessionPendingEventData,
  WebhookSessionRequiresActionEventData,
  WebhookSessionRunningEventData,
  WebhookSessionStatusIdledEventData,
  WebhookSessionStatusRescheduledEventData,
  WebhookSessionStatusRunStartedEventData,
  WebhookSessionStatusTerminatedEventData,
  WebhookSessionThreadCreatedEventData,
  WebhookSessionThreadIdledEventData,
  WebhookSessionThreadTerminatedEventData,
  WebhookSessionUpdatedEventData,
  WebhookUserProfileEnforcementActionOpenedEventData,
  WebhookUserProfileEnforcementActionResolvedEventData,
  WebhookUserProfileProgramStatusUpdatedEventData,
  WebhookVaultArchivedEventData,
  WebhookVaultCreatedEventData,
  WebhookVaultCredentialArchivedEventData,
  WebhookVaultCredentialCreatedEventData,
  WebhookVaultCredentialDeletedEventData,
  WebhookVaultCredentialRefreshFailedEventData,
  WebhookVaultDeletedEventData,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { openUnion } from '../open.ts'

/** An agent was archived. */
export const zWebhookAgentArchivedEventData: z.ZodType<WebhookAgentArchivedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('agent.archived'),
    workspace_id: z.string()
  }))()

/** An agent was created. */
export const zWebhookAgentCreatedEventData: z.ZodType<WebhookAgentCreatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('agent.created'),
    workspace_id: z.string()
  }))()

/** An agent was deleted. No public operation does this. */
export const zWebhookAgentDeletedEventData: z.ZodType<WebhookAgentDeletedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('agent.deleted'),
    workspace_id: z.string()
  }))()

/** An agent was updated. An update that changes nothing is not reported. */
export const zWebhookAgentUpdatedEventData: z.ZodType<WebhookAgentUpdatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('agent.updated'),
    workspace_id: z.string()
  }))()

/** A deployment was archived. */
export const zWebhookDeploymentArchivedEventData: z.ZodType<WebhookDeploymentArchivedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment.archived'),
    workspace_id: z.string()
  }))()

/** A deployment was created. */
export const zWebhookDeploymentCreatedEventData: z.ZodType<WebhookDeploymentCreatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment.created'),
    workspace_id: z.string()
  }))()

/** A deployment was deleted. No public operation does this. */
export const zWebhookDeploymentDeletedEventData: z.ZodType<WebhookDeploymentDeletedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment.deleted'),
    workspace_id: z.string()
  }))()

/** A deployment was paused. */
export const zWebhookDeploymentPausedEventData: z.ZodType<WebhookDeploymentPausedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment.paused'),
    workspace_id: z.string()
  }))()

/** A scheduled run of a deployment failed. Runs by hand are not reported. */
export const zWebhookDeploymentRunFailedEventData: z.ZodType<WebhookDeploymentRunFailedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment_run.failed'),
    workspace_id: z.string()
  }))()

/** A scheduled run of a deployment was started. Runs by hand are not reported. */
export const zWebhookDeploymentRunStartedEventData: z.ZodType<WebhookDeploymentRunStartedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment_run.started'),
    workspace_id: z.string()
  }))()

/** A scheduled run of a deployment led to a session. Runs by hand are not reported. */
export const zWebhookDeploymentRunSucceededEventData: z.ZodType<WebhookDeploymentRunSucceededEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment_run.succeeded'),
    workspace_id: z.string()
  }))()

/** A deployment is no longer paused. */
export const zWebhookDeploymentUnpausedEventData: z.ZodType<WebhookDeploymentUnpausedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment.unpaused'),
    workspace_id: z.string()
  }))()

/** A deployment was updated. An update that changes nothing is not reported. */
export const zWebhookDeploymentUpdatedEventData: z.ZodType<WebhookDeploymentUpdatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('deployment.updated'),
    workspace_id: z.string()
  }))()

/** An environment was archived. */
export const zWebhookEnvironmentArchivedEventData: z.ZodType<WebhookEnvironmentArchivedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('environment.archived'),
    workspace_id: z.string()
  }))()

/** An environment was created. */
export const zWebhookEnvironmentCreatedEventData: z.ZodType<WebhookEnvironmentCreatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('environment.created'),
    workspace_id: z.string()
  }))()

/** An environment was deleted. */
export const zWebhookEnvironmentDeletedEventData: z.ZodType<WebhookEnvironmentDeletedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('environment.deleted'),
    workspace_id: z.string()
  }))()

/** An environment was updated. An update that changes nothing is not reported. */
export const zWebhookEnvironmentUpdatedEventData: z.ZodType<WebhookEnvironmentUpdatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('environment.updated'),
    workspace_id: z.string()
  }))()

/** A session was created. A newer type. */
export const zWebhookSessionCreatedEventData: z.ZodType<WebhookSessionCreatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.created'),
    workspace_id: z.string()
  }))()

/** A session is pending. A newer type; when it is sent beside the `status_` types is not documented. */
export const zWebhookSessionPendingEventData: z.ZodType<WebhookSessionPendingEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.pending'),
    workspace_id: z.string()
  }))()

/** A session is running. A newer type; when it is sent beside the `status_` types is not documented. */
export const zWebhookSessionRunningEventData: z.ZodType<WebhookSessionRunningEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.running'),
    workspace_id: z.string()
  }))()

/** A session became idle. A newer type; when it is sent beside the `status_` types is not documented. */
export const zWebhookSessionIdledEventData: z.ZodType<WebhookSessionIdledEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.idled'),
    workspace_id: z.string()
  }))()

/** A session waits for an action. A newer type; when it is sent beside the `status_` types is not documented. */
export const zWebhookSessionRequiresActionEventData: z.ZodType<WebhookSessionRequiresActionEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.requires_action'),
    workspace_id: z.string()
  }))()

/** A session was archived. A newer type. */
export const zWebhookSessionArchivedEventData: z.ZodType<WebhookSessionArchivedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.archived'),
    workspace_id: z.string()
  }))()

/** A session was deleted. */
export const zWebhookSessionDeletedEventData: z.ZodType<WebhookSessionDeletedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.deleted'),
    workspace_id: z.string()
  }))()

/** A transient error of a session is retried by the server. */
export const zWebhookSessionStatusRescheduledEventData: z.ZodType<WebhookSessionStatusRescheduledEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.status_rescheduled'),
    workspace_id: z.string()
  }))()

/** A session began a turn; the stream calls it `session.status_running`. */
export const zWebhookSessionStatusRunStartedEventData: z.ZodType<WebhookSessionStatusRunStartedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.status_run_started'),
    workspace_id: z.string()
  }))()

/** A session became idle; the stream calls it `session.status_idle`. */
export const zWebhookSessionStatusIdledEventData: z.ZodType<WebhookSessionStatusIdledEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.status_idled'),
    workspace_id: z.string()
  }))()

/** A session is over for good. */
export const zWebhookSessionStatusTerminatedEventData: z.ZodType<WebhookSessionStatusTerminatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.status_terminated'),
    workspace_id: z.string()
  }))()

/** A thread of a session was started. */
export const zWebhookSessionThreadCreatedEventData: z.ZodType<WebhookSessionThreadCreatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    session_thread_id: z.string(),
    type: z.literal('session.thread_created'),
    workspace_id: z.string()
  }))()

/** A thread of a session became idle. */
export const zWebhookSessionThreadIdledEventData: z.ZodType<WebhookSessionThreadIdledEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    session_thread_id: z.string(),
    type: z.literal('session.thread_idled'),
    workspace_id: z.string()
  }))()

/** A thread of a session is over for good. Sent for child threads only. */
export const zWebhookSessionThreadTerminatedEventData: z.ZodType<WebhookSessionThreadTerminatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    session_thread_id: z.string(),
    type: z.literal('session.thread_terminated'),
    workspace_id: z.string()
  }))()

/** The judgement of an outcome is over. */
export const zWebhookSessionOutcomeEvaluationEndedEventData: z.ZodType<WebhookSessionOutcomeEvaluationEndedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.outcome_evaluation_ended'),
    workspace_id: z.string()
  }))()

/** A vault was created. */
export const zWebhookVaultCreatedEventData: z.ZodType<WebhookVaultCreatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('vault.created'),
    workspace_id: z.string()
  }))()

/** A vault was archived. */
export const zWebhookVaultArchivedEventData: z.ZodType<WebhookVaultArchivedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('vault.archived'),
    workspace_id: z.string()
  }))()

/** A vault was deleted. */
export const zWebhookVaultDeletedEventData: z.ZodType<WebhookVaultDeletedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('vault.deleted'),
    workspace_id: z.string()
  }))()

/** A vault credential was created. */
export const zWebhookVaultCredentialCreatedEventData: z.ZodType<WebhookVaultCredentialCreatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('vault_credential.created'),
    vault_id: z.string(),
    workspace_id: z.string()
  }))()

/** A vault credential was archived. Also sent for each credential when its vault is archived. */
export const zWebhookVaultCredentialArchivedEventData: z.ZodType<WebhookVaultCredentialArchivedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('vault_credential.archived'),
    vault_id: z.string(),
    workspace_id: z.string()
  }))()

/** A vault credential was deleted. Also sent for each credential when its vault is deleted. */
export const zWebhookVaultCredentialDeletedEventData: z.ZodType<WebhookVaultCredentialDeletedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('vault_credential.deleted'),
    vault_id: z.string(),
    workspace_id: z.string()
  }))()

/** The token of a vault credential could not be renewed. */
export const zWebhookVaultCredentialRefreshFailedEventData: z.ZodType<WebhookVaultCredentialRefreshFailedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('vault_credential.refresh_failed'),
    vault_id: z.string(),
    workspace_id: z.string()
  }))()

/** A session was updated. An update that changes nothing is not reported. */
export const zWebhookSessionUpdatedEventData: z.ZodType<WebhookSessionUpdatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.updated'),
    workspace_id: z.string()
  }))()

/** A memory store was created. */
export const zWebhookMemoryStoreCreatedEventData: z.ZodType<WebhookMemoryStoreCreatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('memory_store.created'),
    workspace_id: z.string()
  }))()

/** A memory store was archived. */
export const zWebhookMemoryStoreArchivedEventData: z.ZodType<WebhookMemoryStoreArchivedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('memory_store.archived'),
    workspace_id: z.string()
  }))()

/** A memory store was deleted. */
export const zWebhookMemoryStoreDeletedEventData: z.ZodType<WebhookMemoryStoreDeletedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('memory_store.deleted'),
    workspace_id: z.string()
  }))()

/** The budget of a session is used up. Sent at most once per value of the budget. */
export const zWebhookSessionBudgetReachedEventData: z.ZodType<WebhookSessionBudgetReachedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('session.budget_reached'),
    workspace_id: z.string()
  }))()

/** A measure against an end user was taken. */
export const zWebhookUserProfileEnforcementActionOpenedEventData: z.ZodType<WebhookUserProfileEnforcementActionOpenedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    enforcement_action_id: z.string(),
    organization_id: z.string(),
    type: z.literal('user_profile.enforcement_action_opened')
  }))()

/** A measure against an end user was lifted. */
export const zWebhookUserProfileEnforcementActionResolvedEventData: z.ZodType<WebhookUserProfileEnforcementActionResolvedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    enforcement_action_id: z.string(),
    organization_id: z.string(),
    type: z.literal('user_profile.enforcement_action_resolved')
  }))()

/** An application of an end user to a program changed its state. */
export const zWebhookUserProfileProgramStatusUpdatedEventData: z.ZodType<WebhookUserProfileProgramStatusUpdatedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('user_profile.program_status_updated')
  }))()

/** An external key failed. */
export const zWebhookExternalKeyFailedEventData: z.ZodType<WebhookExternalKeyFailedEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('external_key.failed')
  }))()

/** An external key works again. */
export const zWebhookExternalKeyRecoveredEventData: z.ZodType<WebhookExternalKeyRecoveredEventData> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    organization_id: z.string(),
    type: z.literal('external_key.recovered')
  }))()

/** What happened, and to which object. */
export const zWebhookEventData: z.ZodType<WebhookEventData> = /* @__PURE__ */ (() =>
  openUnion('type', {
    'session.created': zWebhookSessionCreatedEventData,
    'session.pending': zWebhookSessionPendingEventData,
    'session.running': zWebhookSessionRunningEventData,
    'session.idled': zWebhookSessionIdledEventData,
    'session.requires_action': zWebhookSessionRequiresActionEventData,
    'session.archived': zWebhookSessionArchivedEventData,
    'session.deleted': zWebhookSessionDeletedEventData,
    'session.status_rescheduled': zWebhookSessionStatusRescheduledEventData,
    'session.status_run_started': zWebhookSessionStatusRunStartedEventData,
    'session.status_idled': zWebhookSessionStatusIdledEventData,
    'session.status_terminated': zWebhookSessionStatusTerminatedEventData,
    'session.thread_created': zWebhookSessionThreadCreatedEventData,
    'session.thread_idled': zWebhookSessionThreadIdledEventData,
    'session.thread_terminated': zWebhookSessionThreadTerminatedEventData,
    'session.outcome_evaluation_ended': zWebhookSessionOutcomeEvaluationEndedEventData,
    'vault.created': zWebhookVaultCreatedEventData,
    'vault.archived': zWebhookVaultArchivedEventData,
    'vault.deleted': zWebhookVaultDeletedEventData,
    'vault_credential.created': zWebhookVaultCredentialCreatedEventData,
    'vault_credential.archived': zWebhookVaultCredentialArchivedEventData,
    'vault_credential.deleted': zWebhookVaultCredentialDeletedEventData,
    'vault_credential.refresh_failed': zWebhookVaultCredentialRefreshFailedEventData,
    'session.updated': zWebhookSessionUpdatedEventData,
    'agent.created': zWebhookAgentCreatedEventData,
    'agent.archived': zWebhookAgentArchivedEventData,
    'agent.deleted': zWebhookAgentDeletedEventData,
    'deployment.paused': zWebhookDeploymentPausedEventData,
    'deployment_run.failed': zWebhookDeploymentRunFailedEventData,
    'deployment.created': zWebhookDeploymentCreatedEventData,
    'deployment.updated': zWebhookDeploymentUpdatedEventData,
    'deployment.unpaused': zWebhookDeploymentUnpausedEventData,
    'agent.updated': zWebhookAgentUpdatedEventData,
    'deployment.archived': zWebhookDeploymentArchivedEventData,
    'deployment_run.started': zWebhookDeploymentRunStartedEventData,
    'deployment.deleted': zWebhookDeploymentDeletedEventData,
    'deployment_run.succeeded': zWebhookDeploymentRunSucceededEventData,
    'environment.created': zWebhookEnvironmentCreatedEventData,
    'environment.updated': zWebhookEnvironmentUpdatedEventData,
    'environment.archived': zWebhookEnvironmentArchivedEventData,
    'environment.deleted': zWebhookEnvironmentDeletedEventData,
    'memory_store.created': zWebhookMemoryStoreCreatedEventData,
    'memory_store.archived': zWebhookMemoryStoreArchivedEventData,
    'memory_store.deleted': zWebhookMemoryStoreDeletedEventData,
    'session.budget_reached': zWebhookSessionBudgetReachedEventData,
    'user_profile.enforcement_action_opened': zWebhookUserProfileEnforcementActionOpenedEventData,
    'user_profile.enforcement_action_resolved': zWebhookUserProfileEnforcementActionResolvedEventData,
    'user_profile.program_status_updated': zWebhookUserProfileProgramStatusUpdatedEventData,
    'external_key.failed': zWebhookExternalKeyFailedEventData,
    'external_key.recovered': zWebhookExternalKeyRecoveredEventData,
  }))()

/**
 * What a webhook delivers. It names the object only; fetch it to see its state. Deliveries may come twice and in any
 * order.
 */
export const zWebhookEvent: z.ZodType<WebhookEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    data: zWebhookEventData,
    type: z.literal('event')
  }))()
