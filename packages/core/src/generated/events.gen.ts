// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../resources/unknown-tag.ts'
import type {
  SessionEvent,
  SessionStreamEvent,
  SessionThreadStreamEvent,
  WebhookEvent,
  WebhookEventData,
} from './models.gen.ts'

export type { SessionEvent, SessionStreamEvent, SessionThreadStreamEvent, WebhookEvent, WebhookEventData }

/** Types of the events of sessions and threads, previews included, that this version knows. */
export type KnownEventType =
  | 'agent.custom_tool_use'
  | 'agent.mcp_tool_result'
  | 'agent.mcp_tool_use'
  | 'agent.message'
  | 'agent.thinking'
  | 'agent.thread_context_compacted'
  | 'agent.thread_message_received'
  | 'agent.thread_message_sent'
  | 'agent.tool_result'
  | 'agent.tool_use'
  | 'event_delta'
  | 'event_start'
  | 'session.deleted'
  | 'session.error'
  | 'session.status_idle'
  | 'session.status_rescheduled'
  | 'session.status_running'
  | 'session.status_terminated'
  | 'session.thread_created'
  | 'session.thread_status_idle'
  | 'session.thread_status_rescheduled'
  | 'session.thread_status_running'
  | 'session.thread_status_terminated'
  | 'session.updated'
  | 'session.usage'
  | 'span.model_request_end'
  | 'span.model_request_start'
  | 'span.outcome_evaluation_end'
  | 'span.outcome_evaluation_ongoing'
  | 'span.outcome_evaluation_start'
  | 'system.message'
  | 'user.custom_tool_result'
  | 'user.define_outcome'
  | 'user.interrupt'
  | 'user.message'
  | 'user.tool_confirmation'
  | 'user.tool_result'
  | 'workflow_run.created'
  | 'workflow_run.error'
  | 'workflow_run.phase_ended'
  | 'workflow_run.phase_started'
  | 'workflow_run.status_ended'
  | 'workflow_run.status_idle'
  | 'workflow_run.status_running'

export const knownEventTypes: ReadonlySet<string> = /* @__PURE__ */ new Set<KnownEventType>([
  'agent.custom_tool_use',
  'agent.mcp_tool_result',
  'agent.mcp_tool_use',
  'agent.message',
  'agent.thinking',
  'agent.thread_context_compacted',
  'agent.thread_message_received',
  'agent.thread_message_sent',
  'agent.tool_result',
  'agent.tool_use',
  'event_delta',
  'event_start',
  'session.deleted',
  'session.error',
  'session.status_idle',
  'session.status_rescheduled',
  'session.status_running',
  'session.status_terminated',
  'session.thread_created',
  'session.thread_status_idle',
  'session.thread_status_rescheduled',
  'session.thread_status_running',
  'session.thread_status_terminated',
  'session.updated',
  'session.usage',
  'span.model_request_end',
  'span.model_request_start',
  'span.outcome_evaluation_end',
  'span.outcome_evaluation_ongoing',
  'span.outcome_evaluation_start',
  'system.message',
  'user.custom_tool_result',
  'user.define_outcome',
  'user.interrupt',
  'user.message',
  'user.tool_confirmation',
  'user.tool_result',
  'workflow_run.created',
  'workflow_run.error',
  'workflow_run.phase_ended',
  'workflow_run.phase_started',
  'workflow_run.status_ended',
  'workflow_run.status_idle',
  'workflow_run.status_running',
])

/** Whether this version knows the type of an event of a session or thread. The others arrive whole, as they came. */
export function isKnown<T extends { readonly type: string }>(event: T): event is Exclude<T, { readonly type: UnknownTag }> {
  return knownEventTypes.has(event.type)
}

/** Types of `data` in a webhook that this version knows. */
export type KnownWebhookEventType =
  | 'agent.archived'
  | 'agent.created'
  | 'agent.deleted'
  | 'agent.updated'
  | 'deployment.archived'
  | 'deployment.created'
  | 'deployment.deleted'
  | 'deployment.paused'
  | 'deployment.unpaused'
  | 'deployment.updated'
  | 'deployment_run.failed'
  | 'deployment_run.started'
  | 'deployment_run.succeeded'
  | 'environment.archived'
  | 'environment.created'
  | 'environment.deleted'
  | 'environment.updated'
  | 'external_key.failed'
  | 'external_key.recovered'
  | 'memory_store.archived'
  | 'memory_store.created'
  | 'memory_store.deleted'
  | 'session.archived'
  | 'session.budget_reached'
  | 'session.created'
  | 'session.deleted'
  | 'session.idled'
  | 'session.outcome_evaluation_ended'
  | 'session.pending'
  | 'session.requires_action'
  | 'session.running'
  | 'session.status_idled'
  | 'session.status_rescheduled'
  | 'session.status_run_started'
  | 'session.status_terminated'
  | 'session.thread_created'
  | 'session.thread_idled'
  | 'session.thread_terminated'
  | 'session.updated'
  | 'user_profile.enforcement_action_opened'
  | 'user_profile.enforcement_action_resolved'
  | 'user_profile.program_status_updated'
  | 'vault.archived'
  | 'vault.created'
  | 'vault.deleted'
  | 'vault_credential.archived'
  | 'vault_credential.created'
  | 'vault_credential.deleted'
  | 'vault_credential.refresh_failed'

export const knownWebhookEventTypes: ReadonlySet<string> = /* @__PURE__ */ new Set<KnownWebhookEventType>([
  'agent.archived',
  'agent.created',
  'agent.deleted',
  'agent.updated',
  'deployment.archived',
  'deployment.created',
  'deployment.deleted',
  'deployment.paused',
  'deployment.unpaused',
  'deployment.updated',
  'deployment_run.failed',
  'deployment_run.started',
  'deployment_run.succeeded',
  'environment.archived',
  'environment.created',
  'environment.deleted',
  'environment.updated',
  'external_key.failed',
  'external_key.recovered',
  'memory_store.archived',
  'memory_store.created',
  'memory_store.deleted',
  'session.archived',
  'session.budget_reached',
  'session.created',
  'session.deleted',
  'session.idled',
  'session.outcome_evaluation_ended',
  'session.pending',
  'session.requires_action',
  'session.running',
  'session.status_idled',
  'session.status_rescheduled',
  'session.status_run_started',
  'session.status_terminated',
  'session.thread_created',
  'session.thread_idled',
  'session.thread_terminated',
  'session.updated',
  'user_profile.enforcement_action_opened',
  'user_profile.enforcement_action_resolved',
  'user_profile.program_status_updated',
  'vault.archived',
  'vault.created',
  'vault.deleted',
  'vault_credential.archived',
  'vault_credential.created',
  'vault_credential.deleted',
  'vault_credential.refresh_failed',
])

/** Whether this version knows the type of a webhook's `data`. The others arrive whole, as they came. */
export function isKnownWebhookData<T extends { readonly type: string }>(data: T): data is Exclude<T, { readonly type: UnknownTag }> {
  return knownWebhookEventTypes.has(data.type)
}
