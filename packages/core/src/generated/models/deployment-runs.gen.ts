// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'
import type { AgentReference } from './agents.gen.ts'

/** The run failed because the agent, or one of its subagents, is archived. */
export interface AgentArchivedRunError {
  message: string
  type: 'agent_archived_error'
}

/** One start of a deployment, which led to a session or to an error. */
export interface DeploymentRun {
  /** Starts with `drun_`. */
  id: string
  /** The agent at the version that the run used. */
  agent: AgentReference
  created_at: string
  /** Starts with `depl_`. */
  deployment_id: string
  /** Why no session was made. Exactly one of `error` and `session_id` is filled. */
  error:
    | EnvironmentArchivedRunError
    | AgentArchivedRunError
    | EnvironmentNotFoundRunError
    | VaultNotFoundRunError
    | VaultArchivedRunError
    | FileNotFoundRunError
    | MemoryStoreArchivedRunError
    | SkillNotFoundRunError
    | SessionResourceNotFoundRunError
    | WorkspaceArchivedRunError
    | OrganizationDisabledRunError
    | SessionRateLimitedRunError
    | SessionCreationRejectedRunError
    | UnknownRunError
    | SelfHostedResourcesUnsupportedRunError
    | MCPEgressBlockedRunError
    | {
        type: UnknownTag
        message: string
        [key: string]: unknown
      }
    | null
  /** The session that was made. Exactly one of `error` and `session_id` is filled. */
  session_id: string | null
  trigger_context: TriggerContext
  type: 'deployment_run'
}

/** One page of runs. */
export interface DeploymentRunPage {
  data: DeploymentRun[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** The run failed because the environment is archived. */
export interface EnvironmentArchivedRunError {
  message: string
  type: 'environment_archived_error'
}

/** The run failed because the environment does not exist. */
export interface EnvironmentNotFoundRunError {
  message: string
  type: 'environment_not_found_error'
}

/** The run failed because a file does not exist. */
export interface FileNotFoundRunError {
  message: string
  type: 'file_not_found_error'
}

/** The run failed because the way out to an MCP server is blocked. */
export interface MCPEgressBlockedRunError {
  message: string
  type: 'mcp_egress_blocked_error'
}

/** Somebody started the run. */
export interface ManualTriggerContext {
  type: 'manual'
}

/** The run failed because a memory store is archived. */
export interface MemoryStoreArchivedRunError {
  message: string
  type: 'memory_store_archived_error'
}

/** The run failed because the organization is disabled. */
export interface OrganizationDisabledRunError {
  message: string
  type: 'organization_disabled_error'
}

/** The schedule started the run. */
export interface ScheduleTriggerContext {
  /** The exact time of the schedule, without the delay of the start. There is one run per deployment and time. */
  scheduled_at: string
  type: 'schedule'
}

/** The run failed because a self-hosted environment does not take these resources. */
export interface SelfHostedResourcesUnsupportedRunError {
  message: string
  type: 'self_hosted_resources_unsupported_error'
}

/** The run failed because the session was refused. */
export interface SessionCreationRejectedRunError {
  message: string
  type: 'session_creation_rejected_error'
}

/** The run failed because the limit of new sessions was reached. It is not repeated; the schedule goes on. */
export interface SessionRateLimitedRunError {
  message: string
  type: 'session_rate_limited_error'
}

/** The run failed because a resource does not exist. */
export interface SessionResourceNotFoundRunError {
  message: string
  type: 'session_resource_not_found_error'
}

/** The run failed because a skill does not exist. */
export interface SkillNotFoundRunError {
  message: string
  type: 'skill_not_found_error'
}

/** What started a run. */
export type TriggerContext = ScheduleTriggerContext | ManualTriggerContext | UnknownVariant

/** What starts runs. */
export type TriggerType = 'schedule' | 'manual'

/** The run failed with an error that has no kind of its own. */
export interface UnknownRunError {
  message: string
  type: 'unknown_error'
}

/** The run failed because a vault is archived. */
export interface VaultArchivedRunError {
  message: string
  type: 'vault_archived_error'
}

/** The run failed because a vault does not exist. */
export interface VaultNotFoundRunError {
  message: string
  type: 'vault_not_found_error'
}

/** The run failed because the workspace is archived. */
export interface WorkspaceArchivedRunError {
  message: string
  type: 'workspace_archived_error'
}
