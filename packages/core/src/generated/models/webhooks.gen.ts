// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

/** An agent was archived. */
export interface WebhookAgentArchivedEventData {
  /** The agent that it is about (`agent_`). */
  id: string
  organization_id: string
  type: 'agent.archived'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** An agent was created. */
export interface WebhookAgentCreatedEventData {
  /** The agent that it is about (`agent_`). */
  id: string
  organization_id: string
  type: 'agent.created'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** An agent was deleted. No public operation does this. */
export interface WebhookAgentDeletedEventData {
  /** The agent that it is about (`agent_`). */
  id: string
  organization_id: string
  type: 'agent.deleted'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** An agent was updated. An update that changes nothing is not reported. */
export interface WebhookAgentUpdatedEventData {
  /** The agent that it is about (`agent_`). */
  id: string
  organization_id: string
  type: 'agent.updated'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A deployment was archived. */
export interface WebhookDeploymentArchivedEventData {
  /** The deployment that it is about (`depl_`). */
  id: string
  organization_id: string
  type: 'deployment.archived'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A deployment was created. */
export interface WebhookDeploymentCreatedEventData {
  /** The deployment that it is about (`depl_`). */
  id: string
  organization_id: string
  type: 'deployment.created'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A deployment was deleted. No public operation does this. */
export interface WebhookDeploymentDeletedEventData {
  /** The deployment that it is about (`depl_`). */
  id: string
  organization_id: string
  type: 'deployment.deleted'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A deployment was paused. */
export interface WebhookDeploymentPausedEventData {
  /** The deployment that it is about (`depl_`). */
  id: string
  organization_id: string
  type: 'deployment.paused'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A scheduled run of a deployment failed. Runs by hand are not reported. */
export interface WebhookDeploymentRunFailedEventData {
  /** The run that it is about (`drun_`). */
  id: string
  organization_id: string
  type: 'deployment_run.failed'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A scheduled run of a deployment was started. Runs by hand are not reported. */
export interface WebhookDeploymentRunStartedEventData {
  /** The run that it is about (`drun_`). */
  id: string
  organization_id: string
  type: 'deployment_run.started'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A scheduled run of a deployment led to a session. Runs by hand are not reported. */
export interface WebhookDeploymentRunSucceededEventData {
  /** The run that it is about (`drun_`). */
  id: string
  organization_id: string
  type: 'deployment_run.succeeded'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A deployment is no longer paused. */
export interface WebhookDeploymentUnpausedEventData {
  /** The deployment that it is about (`depl_`). */
  id: string
  organization_id: string
  type: 'deployment.unpaused'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A deployment was updated. An update that changes nothing is not reported. */
export interface WebhookDeploymentUpdatedEventData {
  /** The deployment that it is about (`depl_`). */
  id: string
  organization_id: string
  type: 'deployment.updated'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** An environment was archived. */
export interface WebhookEnvironmentArchivedEventData {
  /** The environment that it is about (`env_`). */
  id: string
  organization_id: string
  type: 'environment.archived'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** An environment was created. */
export interface WebhookEnvironmentCreatedEventData {
  /** The environment that it is about (`env_`). */
  id: string
  organization_id: string
  type: 'environment.created'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** An environment was deleted. */
export interface WebhookEnvironmentDeletedEventData {
  /** The environment that it is about (`env_`). */
  id: string
  organization_id: string
  type: 'environment.deleted'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** An environment was updated. An update that changes nothing is not reported. */
export interface WebhookEnvironmentUpdatedEventData {
  /** The environment that it is about (`env_`). */
  id: string
  organization_id: string
  type: 'environment.updated'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/**
 * What a webhook delivers. It names the object only; fetch it to see its state. Deliveries may come twice and in any
 * order.
 */
export interface WebhookEvent {
  /** Starts with `whe_`, and equals the `webhook-id` header. */
  id: string
  created_at: string
  data: WebhookEventData
  type: 'event'
}

/** What happened, and to which object. */
export type WebhookEventData =
  | WebhookSessionCreatedEventData
  | WebhookSessionPendingEventData
  | WebhookSessionRunningEventData
  | WebhookSessionIdledEventData
  | WebhookSessionRequiresActionEventData
  | WebhookSessionArchivedEventData
  | WebhookSessionDeletedEventData
  | WebhookSessionStatusRescheduledEventData
  | WebhookSessionStatusRunStartedEventData
  | WebhookSessionStatusIdledEventData
  | WebhookSessionStatusTerminatedEventData
  | WebhookSessionThreadCreatedEventData
  | WebhookSessionThreadIdledEventData
  | WebhookSessionThreadTerminatedEventData
  | WebhookSessionOutcomeEvaluationEndedEventData
  | WebhookVaultCreatedEventData
  | WebhookVaultArchivedEventData
  | WebhookVaultDeletedEventData
  | WebhookVaultCredentialCreatedEventData
  | WebhookVaultCredentialArchivedEventData
  | WebhookVaultCredentialDeletedEventData
  | WebhookVaultCredentialRefreshFailedEventData
  | WebhookSessionUpdatedEventData
  | WebhookAgentCreatedEventData
  | WebhookAgentArchivedEventData
  | WebhookAgentDeletedEventData
  | WebhookDeploymentPausedEventData
  | WebhookDeploymentRunFailedEventData
  | WebhookDeploymentCreatedEventData
  | WebhookDeploymentUpdatedEventData
  | WebhookDeploymentUnpausedEventData
  | WebhookAgentUpdatedEventData
  | WebhookDeploymentArchivedEventData
  | WebhookDeploymentRunStartedEventData
  | WebhookDeploymentDeletedEventData
  | WebhookDeploymentRunSucceededEventData
  | WebhookEnvironmentCreatedEventData
  | WebhookEnvironmentUpdatedEventData
  | WebhookEnvironmentArchivedEventData
  | WebhookEnvironmentDeletedEventData
  | WebhookMemoryStoreCreatedEventData
  | WebhookMemoryStoreArchivedEventData
  | WebhookMemoryStoreDeletedEventData
  | WebhookSessionBudgetReachedEventData
  | WebhookUserProfileEnforcementActionOpenedEventData
  | WebhookUserProfileEnforcementActionResolvedEventData
  | WebhookUserProfileProgramStatusUpdatedEventData
  | WebhookExternalKeyFailedEventData
  | WebhookExternalKeyRecoveredEventData
  | WebhookEventDataUnknown

/** A variant of `WebhookEventData` that this version does not know, as it came. */
export interface WebhookEventDataUnknown {
  type: UnknownTag
  id: string
  organization_id: string
  [key: string]: unknown
}

/** An external key failed. */
export interface WebhookExternalKeyFailedEventData {
  /** The external key that it is about (`ekey_`). */
  id: string
  organization_id: string
  type: 'external_key.failed'
}

/** An external key works again. */
export interface WebhookExternalKeyRecoveredEventData {
  /** The external key that it is about (`ekey_`). */
  id: string
  organization_id: string
  type: 'external_key.recovered'
}

/** A memory store was archived. */
export interface WebhookMemoryStoreArchivedEventData {
  /** The memory store that it is about (`memstore_`). */
  id: string
  organization_id: string
  type: 'memory_store.archived'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A memory store was created. */
export interface WebhookMemoryStoreCreatedEventData {
  /** The memory store that it is about (`memstore_`). */
  id: string
  organization_id: string
  type: 'memory_store.created'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A memory store was deleted. */
export interface WebhookMemoryStoreDeletedEventData {
  /** The memory store that it is about (`memstore_`). */
  id: string
  organization_id: string
  type: 'memory_store.deleted'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session was archived. A newer type. */
export interface WebhookSessionArchivedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.archived'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** The budget of a session is used up. Sent at most once per value of the budget. */
export interface WebhookSessionBudgetReachedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.budget_reached'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session was created. A newer type. */
export interface WebhookSessionCreatedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.created'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session was deleted. */
export interface WebhookSessionDeletedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.deleted'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session became idle. A newer type; when it is sent beside the `status_` types is not documented. */
export interface WebhookSessionIdledEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.idled'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** The judgement of an outcome is over. */
export interface WebhookSessionOutcomeEvaluationEndedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.outcome_evaluation_ended'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session is pending. A newer type; when it is sent beside the `status_` types is not documented. */
export interface WebhookSessionPendingEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.pending'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session waits for an action. A newer type; when it is sent beside the `status_` types is not documented. */
export interface WebhookSessionRequiresActionEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.requires_action'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session is running. A newer type; when it is sent beside the `status_` types is not documented. */
export interface WebhookSessionRunningEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.running'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session became idle; the stream calls it `session.status_idle`. */
export interface WebhookSessionStatusIdledEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.status_idled'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A transient error of a session is retried by the server. */
export interface WebhookSessionStatusRescheduledEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.status_rescheduled'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session began a turn; the stream calls it `session.status_running`. */
export interface WebhookSessionStatusRunStartedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.status_run_started'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session is over for good. */
export interface WebhookSessionStatusTerminatedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.status_terminated'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A thread of a session was started. */
export interface WebhookSessionThreadCreatedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  /** Starts with `sthr_`. */
  session_thread_id: string
  type: 'session.thread_created'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A thread of a session became idle. */
export interface WebhookSessionThreadIdledEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  /** Starts with `sthr_`. */
  session_thread_id: string
  type: 'session.thread_idled'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A thread of a session is over for good. Sent for child threads only. */
export interface WebhookSessionThreadTerminatedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  /** Starts with `sthr_`. */
  session_thread_id: string
  type: 'session.thread_terminated'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A session was updated. An update that changes nothing is not reported. */
export interface WebhookSessionUpdatedEventData {
  /** The session that it is about (`sesn_`). */
  id: string
  organization_id: string
  type: 'session.updated'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A measure against an end user was taken. */
export interface WebhookUserProfileEnforcementActionOpenedEventData {
  /** The user profile that it is about (`uprof_`). */
  id: string
  /** Starts with `enac_`. */
  enforcement_action_id: string
  organization_id: string
  type: 'user_profile.enforcement_action_opened'
}

/** A measure against an end user was lifted. */
export interface WebhookUserProfileEnforcementActionResolvedEventData {
  /** The user profile that it is about (`uprof_`). */
  id: string
  /** Starts with `enac_`. */
  enforcement_action_id: string
  organization_id: string
  type: 'user_profile.enforcement_action_resolved'
}

/** An application of an end user to a program changed its state. */
export interface WebhookUserProfileProgramStatusUpdatedEventData {
  /** The user profile that it is about (`uprof_`). */
  id: string
  organization_id: string
  type: 'user_profile.program_status_updated'
}

/** A vault was archived. */
export interface WebhookVaultArchivedEventData {
  /** The vault that it is about (`vlt_`). */
  id: string
  organization_id: string
  type: 'vault.archived'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A vault was created. */
export interface WebhookVaultCreatedEventData {
  /** The vault that it is about (`vlt_`). */
  id: string
  organization_id: string
  type: 'vault.created'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A vault credential was archived. Also sent for each credential when its vault is archived. */
export interface WebhookVaultCredentialArchivedEventData {
  /** The credential that it is about (`vcrd_`). */
  id: string
  organization_id: string
  type: 'vault_credential.archived'
  /** Starts with `vlt_`. */
  vault_id: string
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A vault credential was created. */
export interface WebhookVaultCredentialCreatedEventData {
  /** The credential that it is about (`vcrd_`). */
  id: string
  organization_id: string
  type: 'vault_credential.created'
  /** Starts with `vlt_`. */
  vault_id: string
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A vault credential was deleted. Also sent for each credential when its vault is deleted. */
export interface WebhookVaultCredentialDeletedEventData {
  /** The credential that it is about (`vcrd_`). */
  id: string
  organization_id: string
  type: 'vault_credential.deleted'
  /** Starts with `vlt_`. */
  vault_id: string
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** The token of a vault credential could not be renewed. */
export interface WebhookVaultCredentialRefreshFailedEventData {
  /** The credential that it is about (`vcrd_`). */
  id: string
  organization_id: string
  type: 'vault_credential.refresh_failed'
  /** Starts with `vlt_`. */
  vault_id: string
  /** Starts with `wrkspc_`. */
  workspace_id: string
}

/** A vault was deleted. */
export interface WebhookVaultDeletedEventData {
  /** The vault that it is about (`vlt_`). */
  id: string
  organization_id: string
  type: 'vault.deleted'
  /** Starts with `wrkspc_`. */
  workspace_id: string
}
