const ofWorkspace = [
  'agent.created',
  'agent.updated',
  'agent.archived',
  'agent.deleted',
  'deployment.created',
  'deployment.updated',
  'deployment.archived',
  'deployment.deleted',
  'deployment.paused',
  'deployment.unpaused',
  'deployment_run.started',
  'deployment_run.succeeded',
  'deployment_run.failed',
  'environment.created',
  'environment.updated',
  'environment.archived',
  'environment.deleted',
  'memory_store.created',
  'memory_store.archived',
  'memory_store.deleted',
  'session.created',
  'session.pending',
  'session.running',
  'session.idled',
  'session.requires_action',
  'session.archived',
  'session.deleted',
  'session.updated',
  'session.budget_reached',
  'session.status_rescheduled',
  'session.status_run_started',
  'session.status_idled',
  'session.status_terminated',
  'session.outcome_evaluation_ended',
  'session.thread_created',
  'session.thread_idled',
  'session.thread_terminated',
  'vault.created',
  'vault.archived',
  'vault.deleted',
  'vault_credential.created',
  'vault_credential.archived',
  'vault_credential.deleted',
  'vault_credential.refresh_failed',
]

/** Documented: webhooks of user profiles and external keys have no `workspace_id`. */
const ofOrganization = [
  'external_key.failed',
  'external_key.recovered',
  'user_profile.enforcement_action_opened',
  'user_profile.enforcement_action_resolved',
  'user_profile.program_status_updated',
]

/** All 49 types that a delivery's `data` can have. */
export const webhookTypes: readonly string[] = [...ofWorkspace, ...ofOrganization]

const known = new Set(webhookTypes)

export function isWebhookType(type: string): boolean {
  return known.has(type)
}

export function hasWorkspace(type: string): boolean {
  return !ofOrganization.includes(type)
}
