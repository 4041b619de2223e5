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

export interface AgentArchivedDeploymentPausedReasonError {
  type: 'agent_archived_error'
}

export interface CreateDeploymentRequest {
  agent: string | AgentReferenceParams
  environment_id: string
  initial_events: DeploymentInitialEventParams[]
  name: string
  budget?: BudgetLimit | null
  description?: string | null
  metadata?: Record<string, string>
  resources?: Array<GitHubRepositoryResourceParams | FileResourceParams | MemoryStoreResourceParams>
  schedule?: ScheduleParams | null
  vault_ids?: string[]
}

export interface Deployment {
  id: string
  agent: AgentReference
  archived_at: string | null
  created_at: string
  description: string | null
  environment_id: string
  initial_events: DeploymentInitialEvent[]
  metadata: Record<string, string>
  name: string
  paused_reason: DeploymentPausedReason | null
  resources: SessionResourceConfig[]
  schedule: Schedule | null
  status: DeploymentStatus
  type: 'deployment'
  updated_at: string
  vault_ids: string[]
  budget?: BudgetLimit | null
}

export type DeploymentInitialEvent =
  | DeploymentUserMessageEvent
  | DeploymentUserDefineOutcomeEvent
  | DeploymentSystemMessageEvent
  | UnknownVariant

export type DeploymentInitialEventParams =
  | UserMessageEventParams
  | UserDefineOutcomeEventParams
  | SystemMessageEventParams

export interface DeploymentPage {
  data: Deployment[]
  next_page: string | null
}

export type DeploymentPausedReason = ManualDeploymentPausedReason | ErrorDeploymentPausedReason | UnknownVariant

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

export type DeploymentStatus = 'active' | 'paused' | (string & {})

export type DeploymentStatusInput = 'active' | 'paused'

export interface DeploymentSystemMessageEvent {
  content: SystemContentBlock[]
  type: 'system.message'
}

export interface DeploymentUserDefineOutcomeEvent {
  description: string
  rubric: FileRubric | TextRubric | UnknownVariant
  type: 'user.define_outcome'
  /** Default 3. */
  max_iterations?: number | null
}

export interface DeploymentUserMessageEvent {
  content: Array<TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant>
  type: 'user.message'
}

export interface EnvironmentArchivedDeploymentPausedReasonError {
  type: 'environment_archived_error'
}

export interface EnvironmentNotFoundDeploymentPausedReasonError {
  type: 'environment_not_found_error'
}

export interface ErrorDeploymentPausedReason {
  error: DeploymentPausedReasonError
  type: 'error'
}

export interface FileNotFoundDeploymentPausedReasonError {
  type: 'file_not_found_error'
}

export interface MCPEgressBlockedDeploymentPausedReasonError {
  type: 'mcp_egress_blocked_error'
}

export interface ManualDeploymentPausedReason {
  type: 'manual'
}

export interface MemoryStoreArchivedDeploymentPausedReasonError {
  type: 'memory_store_archived_error'
}

export interface OrganizationDisabledDeploymentPausedReasonError {
  type: 'organization_disabled_error'
}

export interface Schedule {
  expression: string
  timezone: string
  type: 'cron'
  last_run_at?: string | null
  upcoming_runs_at?: string[]
}

export interface ScheduleParams {
  expression: string
  timezone: string
  type: 'cron'
}

export interface SelfHostedResourcesUnsupportedDeploymentPausedReasonError {
  type: 'self_hosted_resources_unsupported_error'
}

export interface SessionResourceNotFoundDeploymentPausedReasonError {
  type: 'session_resource_not_found_error'
}

export interface SkillNotFoundDeploymentPausedReasonError {
  type: 'skill_not_found_error'
}

export interface UnknownDeploymentPausedReasonError {
  type: 'unknown_error'
}

export interface UpdateDeploymentRequest {
  agent?: string | AgentReferenceParams
  budget?: BudgetLimit | null
  description?: string | null
  environment_id?: string
  initial_events?: DeploymentInitialEventParams[]
  metadata?: Record<string, string | null> | null
  name?: string
  resources?: Array<GitHubRepositoryResourceParams | FileResourceParams | MemoryStoreResourceParams> | null
  schedule?: ScheduleParams | null
  vault_ids?: string[] | null
}

export interface VaultArchivedDeploymentPausedReasonError {
  type: 'vault_archived_error'
}

export interface VaultNotFoundDeploymentPausedReasonError {
  type: 'vault_not_found_error'
}

export interface WorkspaceArchivedDeploymentPausedReasonError {
  type: 'workspace_archived_error'
}
