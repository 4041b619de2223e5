// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'
import type { AgentReference } from './agents.gen.ts'
import type { DocumentBlock, ImageBlock, RedactedBlock, SystemContentBlock, TextBlock } from './content.gen.ts'
import type { BudgetLimit } from './money.gen.ts'
import type {
  FileRubric,
  SystemMessageEventParams,
  TextRubric,
  UserDefineOutcomeEventParams,
  UserMessageEventParams,
} from './session-events.gen.ts'
import type {
  FileResourceParams,
  GitHubRepositoryResourceParams,
  MemoryStoreResourceParams,
  SessionResourceConfig,
} from './session-resources.gen.ts'
import type { AgentReferenceParams } from './sessions.gen.ts'

/** The deployment was paused because the agent, or one of its subagents, is archived. */
export interface AgentArchivedDeploymentPausedReasonError {
  type: 'agent_archived_error'
}

/** A new deployment. */
export interface CreateDeploymentRequest {
  /**
   * An agent's id, which pins the latest version at this moment, or an agent at a version. Parts can't be replaced
   * here.
   */
  agent: string | AgentReferenceParams
  /** Starts with `env_`. */
  environment_id: string
  /** What each session starts with. `system.message` is allowed. */
  initial_events: DeploymentInitialEventParams[]
  name: string
  /** Copied to each session. */
  budget?: BudgetLimit | null
  description?: string | null
  /** At most 16 keys of up to 64 characters; values up to 512 characters. */
  metadata?: Record<string, string>
  resources?: Array<GitHubRepositoryResourceParams | FileResourceParams | MemoryStoreResourceParams>
  /** Null or left out means that it is run by hand only. An organization may have 1,000 scheduled deployments. */
  schedule?: ScheduleParams | null
  /** Ids that start with `vlt_`. */
  vault_ids?: string[]
}

/** Starts sessions of an agent on a schedule or on demand, each with the same events, resources and budget. */
export interface Deployment {
  /** Starts with `depl_`. */
  id: string
  /** Pinned to a version. It changes only when the deployment is updated. */
  agent: AgentReference
  /** Null while it is not archived. */
  archived_at: string | null
  created_at: string
  description: string | null
  /** Starts with `env_`. */
  environment_id: string
  initial_events: DeploymentInitialEvent[]
  metadata: Record<string, string>
  name: string
  /** Why the deployment is paused; filled exactly while its status is `paused`. */
  paused_reason: DeploymentPausedReason | null
  resources: SessionResourceConfig[]
  /** When sessions start; null for a deployment that is run by hand only. */
  schedule: Schedule | null
  /** An archived deployment reads `active`, with `archived_at` set. */
  status: DeploymentStatus
  type: 'deployment'
  updated_at: string
  /** Ids that start with `vlt_`. */
  vault_ids: string[]
  /** Copied to each session. */
  budget?: BudgetLimit | null
}

/** An event that each session of a deployment starts with, as stored. */
export type DeploymentInitialEvent =
  | DeploymentUserMessageEvent
  | DeploymentUserDefineOutcomeEvent
  | DeploymentSystemMessageEvent
  | UnknownVariant

/** An event that each session of a deployment shall start with. */
export type DeploymentInitialEventParams = UserMessageEventParams | UserDefineOutcomeEventParams | SystemMessageEventParams

/** One page of deployments. */
export interface DeploymentPage {
  data: Deployment[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** Why a deployment is paused. */
export type DeploymentPausedReason = ManualDeploymentPausedReason | ErrorDeploymentPausedReason | UnknownVariant

/** The failure that paused a deployment. */
export type DeploymentPausedReasonError =
  | EnvironmentArchivedDeploymentPausedReasonError
  | AgentArchivedDeploymentPausedReasonError
  | EnvironmentNotFoundDeploymentPausedReasonError
  | VaultNotFoundDeploymentPausedReasonError
  | FileNotFoundDeploymentPausedReasonError
  | SessionResourceNotFoundDeploymentPausedReasonError
  | WorkspaceArchivedDeploymentPausedReasonError
  | OrganizationDisabledDeploymentPausedReasonError
  | MemoryStoreArchivedDeploymentPausedReasonError
  | SkillNotFoundDeploymentPausedReasonError
  | VaultArchivedDeploymentPausedReasonError
  | UnknownDeploymentPausedReasonError
  | SelfHostedResourcesUnsupportedDeploymentPausedReasonError
  | MCPEgressBlockedDeploymentPausedReasonError
  | UnknownVariant

/** Whether the schedule of a deployment is in force. */
export type DeploymentStatus = 'active' | 'paused' | (string & {})

/** Whether the schedule of a deployment is in force. */
export type DeploymentStatusInput = 'active' | 'paused'

/** An instruction that each session has appended to its system prompt. */
export interface DeploymentSystemMessageEvent {
  content: SystemContentBlock[]
  type: 'system.message'
}

/** An outcome that each session is judged by. */
export interface DeploymentUserDefineOutcomeEvent {
  description: string
  rubric: FileRubric | TextRubric | UnknownVariant
  type: 'user.define_outcome'
  /** Default 3. */
  max_iterations?: number | null
}

/** A message that each session starts with. */
export interface DeploymentUserMessageEvent {
  content: Array<TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant>
  type: 'user.message'
}

/** The deployment was paused because the environment is archived. */
export interface EnvironmentArchivedDeploymentPausedReasonError {
  type: 'environment_archived_error'
}

/** The deployment was paused because the environment does not exist. */
export interface EnvironmentNotFoundDeploymentPausedReasonError {
  type: 'environment_not_found_error'
}

/** A run failed in a way that a retry won't mend, so the server paused the deployment. */
export interface ErrorDeploymentPausedReason {
  /** Its `type` equals that of the failed run's error. */
  error: DeploymentPausedReasonError
  type: 'error'
}

/** The deployment was paused because a file does not exist. */
export interface FileNotFoundDeploymentPausedReasonError {
  type: 'file_not_found_error'
}

/** The deployment was paused because the way out to an MCP server is blocked. */
export interface MCPEgressBlockedDeploymentPausedReasonError {
  type: 'mcp_egress_blocked_error'
}

/** Somebody paused the deployment. */
export interface ManualDeploymentPausedReason {
  type: 'manual'
}

/** The deployment was paused because a memory store is archived. */
export interface MemoryStoreArchivedDeploymentPausedReasonError {
  type: 'memory_store_archived_error'
}

/** The deployment was paused because the organization is disabled. */
export interface OrganizationDisabledDeploymentPausedReasonError {
  type: 'organization_disabled_error'
}

/** When the sessions of a deployment start, as stored. */
export interface Schedule {
  /**
   * Five fields; day of week 0 to 7. Read as local time of the zone – a time that a clock change skips is not run, one
   * that it repeats is run twice.
   */
  expression: string
  /** Name of an IANA time zone. */
  timezone: string
  type: 'cron'
  /** Runs that were started by hand are not counted. */
  last_run_at?: string | null
  /**
   * Up to 5 exact times, also while paused; empty once archived. The start itself is later by up to 15 % of the
   * interval, at least 5 seconds and at most 9 minutes.
   */
  upcoming_runs_at?: string[]
}

/** When the sessions of a deployment shall start. */
export interface ScheduleParams {
  /**
   * Five fields; day of week 0 to 7. No seconds, no years, no `L`, `W`, `#` or `?`, and no forms with `@`. Read as
   * local time of the zone – a time that a clock change skips is not run, one that it repeats is run twice.
   */
  expression: string
  /** Name of an IANA time zone. */
  timezone: string
  type: 'cron'
}

/** The deployment was paused because a self-hosted environment does not take these resources. */
export interface SelfHostedResourcesUnsupportedDeploymentPausedReasonError {
  type: 'self_hosted_resources_unsupported_error'
}

/** The deployment was paused because a resource does not exist. */
export interface SessionResourceNotFoundDeploymentPausedReasonError {
  type: 'session_resource_not_found_error'
}

/** The deployment was paused because a skill does not exist. */
export interface SkillNotFoundDeploymentPausedReasonError {
  type: 'skill_not_found_error'
}

/** The deployment was paused by an error that has no kind of its own. */
export interface UnknownDeploymentPausedReasonError {
  type: 'unknown_error'
}

/**
 * A partial change of a deployment. Arrays are replaced whole, metadata is merged. Archived deployments can't be
 * changed.
 */
export interface UpdateDeploymentRequest {
  /** An id pins the latest version at this moment. */
  agent?: string | AgentReferenceParams
  /** Null clears it; it may be set again later. */
  budget?: BudgetLimit | null
  description?: string | null
  /** Starts with `env_`. */
  environment_id?: string
  initial_events?: DeploymentInitialEventParams[]
  /** Merged key by key; null as a value deletes that key. */
  metadata?: Record<string, string | null> | null
  /** Must not be empty. */
  name?: string
  /** Replaces the whole list; null clears it. */
  resources?: Array<GitHubRepositoryResourceParams | FileResourceParams | MemoryStoreResourceParams> | null
  /** Null makes it a deployment that is run by hand only. */
  schedule?: ScheduleParams | null
  /** Replaces the whole list; null clears it. */
  vault_ids?: string[] | null
}

/** The deployment was paused because a vault is archived. */
export interface VaultArchivedDeploymentPausedReasonError {
  type: 'vault_archived_error'
}

/** The deployment was paused because a vault does not exist. */
export interface VaultNotFoundDeploymentPausedReasonError {
  type: 'vault_not_found_error'
}

/** The deployment was paused because the workspace is archived. */
export interface WorkspaceArchivedDeploymentPausedReasonError {
  type: 'workspace_archived_error'
}
