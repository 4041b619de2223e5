// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'
import type { AgentReference } from './agents.gen.ts'

export interface AgentArchivedRunError {
  message: string
  type: 'agent_archived_error'
}

export interface DeploymentRun {
  id: string
  agent: AgentReference
  created_at: string
  deployment_id: string
  error: EnvironmentArchivedRunError | AgentArchivedRunError | EnvironmentNotFoundRunError | VaultNotFoundRunError | VaultArchivedRunError | FileNotFoundRunError | MemoryStoreArchivedRunError | SkillNotFoundRunError | SessionResourceNotFoundRunError | WorkspaceArchivedRunError | OrganizationDisabledRunError | SessionRateLimitedRunError | SessionCreationRejectedRunError | UnknownRunError | SelfHostedResourcesUnsupportedRunError | MCPEgressBlockedRunError | null | UnknownVariant
  session_id: string | null
  trigger_context: TriggerContext
  type: 'deployment_run'
}

export interface DeploymentRunPage {
  data: DeploymentRun[]
  next_page: string | null
}

export interface EnvironmentArchivedRunError {
  message: string
  type: 'environment_archived_error'
}

export interface EnvironmentNotFoundRunError {
  message: string
  type: 'environment_not_found_error'
}

export interface FileNotFoundRunError {
  message: string
  type: 'file_not_found_error'
}

export interface MCPEgressBlockedRunError {
  message: string
  type: 'mcp_egress_blocked_error'
}

export interface ManualTriggerContext {
  type: 'manual'
}

export interface MemoryStoreArchivedRunError {
  message: string
  type: 'memory_store_archived_error'
}

export interface OrganizationDisabledRunError {
  message: string
  type: 'organization_disabled_error'
}

export interface ScheduleTriggerContext {
  scheduled_at: string
  type: 'schedule'
}

export interface SelfHostedResourcesUnsupportedRunError {
  message: string
  type: 'self_hosted_resources_unsupported_error'
}

export interface SessionCreationRejectedRunError {
  message: string
  type: 'session_creation_rejected_error'
}

export interface SessionRateLimitedRunError {
  message: string
  type: 'session_rate_limited_error'
}

export interface SessionResourceNotFoundRunError {
  message: string
  type: 'session_resource_not_found_error'
}

export interface SkillNotFoundRunError {
  message: string
  type: 'skill_not_found_error'
}

export type TriggerContext = ScheduleTriggerContext | ManualTriggerContext | UnknownVariant

export type TriggerType = 'schedule' | 'manual'

export interface UnknownRunError {
  message: string
  type: 'unknown_error'
}

export interface VaultArchivedRunError {
  message: string
  type: 'vault_archived_error'
}

export interface VaultNotFoundRunError {
  message: string
  type: 'vault_not_found_error'
}

export interface WorkspaceArchivedRunError {
  message: string
  type: 'workspace_archived_error'
}
