// generated from openapi/ by `pnpm generate`; do not edit

import type {
  AgentArchivedDeploymentPausedReasonError,
  CreateDeploymentRequest,
  Deployment,
  DeploymentInitialEvent,
  DeploymentInitialEventParams,
  DeploymentPage,
  DeploymentPausedReason,
  DeploymentPausedReasonError,
  DeploymentStatus,
  DeploymentStatusInput,
  DeploymentSystemMessageEvent,
  DeploymentUserDefineOutcomeEvent,
  DeploymentUserMessageEvent,
  EnvironmentArchivedDeploymentPausedReasonError,
  EnvironmentNotFoundDeploymentPausedReasonError,
  ErrorDeploymentPausedReason,
  FileNotFoundDeploymentPausedReasonError,
  MCPEgressBlockedDeploymentPausedReasonError,
  ManualDeploymentPausedReason,
  MemoryStoreArchivedDeploymentPausedReasonError,
  OrganizationDisabledDeploymentPausedReasonError,
  Schedule,
  ScheduleParams,
  SelfHostedResourcesUnsupportedDeploymentPausedReasonError,
  SessionResourceNotFoundDeploymentPausedReasonError,
  SkillNotFoundDeploymentPausedReasonError,
  UnknownDeploymentPausedReasonError,
  UpdateDeploymentRequest,
  VaultArchivedDeploymentPausedReasonError,
  VaultNotFoundDeploymentPausedReasonError,
  WorkspaceArchivedDeploymentPausedReasonError,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { keys } from '../limits.ts'
import { closedUnion, openEnum, openUnion } from '../open.ts'
import { zAgentReference } from './agents.gen.ts'
import { zDocumentBlock, zImageBlock, zRedactedBlock, zSystemContentBlock, zTextBlock } from './content.gen.ts'
import { zBudgetLimit } from './money.gen.ts'
import {
  zFileRubric,
  zSystemMessageEventParams,
  zTextRubric,
  zUserDefineOutcomeEventParams,
  zUserMessageEventParams,
} from './session-events.gen.ts'
import {
  zFileResourceParams,
  zGitHubRepositoryResourceParams,
  zMemoryStoreResourceParams,
  zSessionResourceConfig,
} from './session-resources.gen.ts'
import { zAgentReferenceParams } from './sessions.gen.ts'

/** The deployment was paused because the agent, or one of its subagents, is archived. */
export const zAgentArchivedDeploymentPausedReasonError: z.ZodType<AgentArchivedDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('agent_archived_error')
  }))()

/** An event that each session of a deployment shall start with. */
export const zDeploymentInitialEventParams: z.ZodType<DeploymentInitialEventParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    'user.message': zUserMessageEventParams,
    'user.define_outcome': zUserDefineOutcomeEventParams,
    'system.message': zSystemMessageEventParams,
  }))()

const zCreateDeploymentRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512))()

const zCreateDeploymentRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zCreateDeploymentRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

const zCreateDeploymentRequest_resources_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    github_repository: zGitHubRepositoryResourceParams,
    file: zFileResourceParams,
    memory_store: zMemoryStoreResourceParams,
  }))()

/** When the sessions of a deployment shall start. */
export const zScheduleParams: z.ZodType<ScheduleParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    expression: z.string(),
    timezone: z.string(),
    type: z.literal('cron')
  }))()

/** A new deployment. */
export const zCreateDeploymentRequest: z.ZodType<CreateDeploymentRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    agent: z.union([
      z.string(),
      zAgentReferenceParams
    ]),
    environment_id: z.string(),
    initial_events: z.array(zDeploymentInitialEventParams).min(1).max(50),
    name: z.string().min(1),
    budget: zBudgetLimit.nullish(),
    description: z.string().nullish(),
    metadata: zCreateDeploymentRequest_metadata.optional(),
    resources: z.array(zCreateDeploymentRequest_resources_item).max(500).optional(),
    schedule: zScheduleParams.nullish(),
    vault_ids: z.array(z.string()).max(50).optional()
  }))()

const zDeploymentUserMessageEvent_content_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    text: zTextBlock,
    image: zImageBlock,
    document: zDocumentBlock,
    redacted: zRedactedBlock,
  }))()

/** A message that each session starts with. */
export const zDeploymentUserMessageEvent: z.ZodType<DeploymentUserMessageEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: z.array(zDeploymentUserMessageEvent_content_item),
    type: z.literal('user.message')
  }))()

const zDeploymentUserDefineOutcomeEvent_rubric = /* @__PURE__ */ (() =>
  openUnion('type', {
    file: zFileRubric,
    text: zTextRubric,
  }))()

/** An outcome that each session is judged by. */
export const zDeploymentUserDefineOutcomeEvent: z.ZodType<DeploymentUserDefineOutcomeEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    rubric: zDeploymentUserDefineOutcomeEvent_rubric,
    type: z.literal('user.define_outcome'),
    max_iterations: z.int().lte(20).nullish()
  }))()

/** An instruction that each session has appended to its system prompt. */
export const zDeploymentSystemMessageEvent: z.ZodType<DeploymentSystemMessageEvent> = /* @__PURE__ */ (() =>
  z.looseObject({
    content: z.array(zSystemContentBlock),
    type: z.literal('system.message')
  }))()

/** An event that each session of a deployment starts with, as stored. */
export const zDeploymentInitialEvent: z.ZodType<DeploymentInitialEvent> = /* @__PURE__ */ (() =>
  openUnion('type', {
    'user.message': zDeploymentUserMessageEvent,
    'user.define_outcome': zDeploymentUserDefineOutcomeEvent,
    'system.message': zDeploymentSystemMessageEvent,
  }))()

const zDeployment_metadata_value = /* @__PURE__ */ (() =>
  z.string())()

const zDeployment_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zDeployment_metadata_value).check(keys({ max: 16 })))()

/** Somebody paused the deployment. */
export const zManualDeploymentPausedReason: z.ZodType<ManualDeploymentPausedReason> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('manual')
  }))()

/** The deployment was paused because the environment is archived. */
export const zEnvironmentArchivedDeploymentPausedReasonError: z.ZodType<EnvironmentArchivedDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('environment_archived_error')
  }))()

/** The deployment was paused because the environment does not exist. */
export const zEnvironmentNotFoundDeploymentPausedReasonError: z.ZodType<EnvironmentNotFoundDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('environment_not_found_error')
  }))()

/** The deployment was paused because a vault does not exist. */
export const zVaultNotFoundDeploymentPausedReasonError: z.ZodType<VaultNotFoundDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('vault_not_found_error')
  }))()

/** The deployment was paused because a file does not exist. */
export const zFileNotFoundDeploymentPausedReasonError: z.ZodType<FileNotFoundDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('file_not_found_error')
  }))()

/** The deployment was paused because a resource does not exist. */
export const zSessionResourceNotFoundDeploymentPausedReasonError: z.ZodType<SessionResourceNotFoundDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('session_resource_not_found_error')
  }))()

/** The deployment was paused because the workspace is archived. */
export const zWorkspaceArchivedDeploymentPausedReasonError: z.ZodType<WorkspaceArchivedDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('workspace_archived_error')
  }))()

/** The deployment was paused because the organization is disabled. */
export const zOrganizationDisabledDeploymentPausedReasonError: z.ZodType<OrganizationDisabledDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('organization_disabled_error')
  }))()

/** The deployment was paused because a memory store is archived. */
export const zMemoryStoreArchivedDeploymentPausedReasonError: z.ZodType<MemoryStoreArchivedDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('memory_store_archived_error')
  }))()

/** The deployment was paused because a skill does not exist. */
export const zSkillNotFoundDeploymentPausedReasonError: z.ZodType<SkillNotFoundDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('skill_not_found_error')
  }))()

/** The deployment was paused because a vault is archived. */
export const zVaultArchivedDeploymentPausedReasonError: z.ZodType<VaultArchivedDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('vault_archived_error')
  }))()

/** The deployment was paused by an error that has no kind of its own. */
export const zUnknownDeploymentPausedReasonError: z.ZodType<UnknownDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('unknown_error')
  }))()

/** The deployment was paused because a self-hosted environment does not take these resources. */
export const zSelfHostedResourcesUnsupportedDeploymentPausedReasonError: z.ZodType<SelfHostedResourcesUnsupportedDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('self_hosted_resources_unsupported_error')
  }))()

/** The deployment was paused because the way out to an MCP server is blocked. */
export const zMCPEgressBlockedDeploymentPausedReasonError: z.ZodType<MCPEgressBlockedDeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('mcp_egress_blocked_error')
  }))()

/** The failure that paused a deployment. */
export const zDeploymentPausedReasonError: z.ZodType<DeploymentPausedReasonError> = /* @__PURE__ */ (() =>
  openUnion('type', {
    environment_archived_error: zEnvironmentArchivedDeploymentPausedReasonError,
    agent_archived_error: zAgentArchivedDeploymentPausedReasonError,
    environment_not_found_error: zEnvironmentNotFoundDeploymentPausedReasonError,
    vault_not_found_error: zVaultNotFoundDeploymentPausedReasonError,
    file_not_found_error: zFileNotFoundDeploymentPausedReasonError,
    session_resource_not_found_error: zSessionResourceNotFoundDeploymentPausedReasonError,
    workspace_archived_error: zWorkspaceArchivedDeploymentPausedReasonError,
    organization_disabled_error: zOrganizationDisabledDeploymentPausedReasonError,
    memory_store_archived_error: zMemoryStoreArchivedDeploymentPausedReasonError,
    skill_not_found_error: zSkillNotFoundDeploymentPausedReasonError,
    vault_archived_error: zVaultArchivedDeploymentPausedReasonError,
    unknown_error: zUnknownDeploymentPausedReasonError,
    self_hosted_resources_unsupported_error: zSelfHostedResourcesUnsupportedDeploymentPausedReasonError,
    mcp_egress_blocked_error: zMCPEgressBlockedDeploymentPausedReasonError,
  }))()

/** A run failed in a way that a retry won't mend, so the server paused the deployment. */
export const zErrorDeploymentPausedReason: z.ZodType<ErrorDeploymentPausedReason> = /* @__PURE__ */ (() =>
  z.looseObject({
    error: zDeploymentPausedReasonError,
    type: z.literal('error')
  }))()

/** Why a deployment is paused. */
export const zDeploymentPausedReason: z.ZodType<DeploymentPausedReason> = /* @__PURE__ */ (() =>
  openUnion('type', {
    manual: zManualDeploymentPausedReason,
    error: zErrorDeploymentPausedReason,
  }))()

/** When the sessions of a deployment start, as stored. */
export const zSchedule: z.ZodType<Schedule> = /* @__PURE__ */ (() =>
  z.looseObject({
    expression: z.string(),
    timezone: z.string(),
    type: z.literal('cron'),
    last_run_at: z.iso.datetime({ offset: true }).nullish(),
    upcoming_runs_at: z.array(z.iso.datetime({ offset: true })).max(5).optional()
  }))()

/** Whether the schedule of a deployment is in force. */
export const zDeploymentStatus: z.ZodType<DeploymentStatus> = /* @__PURE__ */ (() =>
  openEnum(['active', 'paused']))()

/** Starts sessions of an agent on a schedule or on demand, each with the same events, resources and budget. */
export const zDeployment: z.ZodType<Deployment> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent: zAgentReference,
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    created_at: z.iso.datetime({ offset: true }),
    description: z.string().nullable(),
    environment_id: z.string(),
    initial_events: z.array(zDeploymentInitialEvent),
    metadata: zDeployment_metadata,
    name: z.string(),
    paused_reason: zDeploymentPausedReason.nullable(),
    resources: z.array(zSessionResourceConfig),
    schedule: zSchedule.nullable(),
    status: zDeploymentStatus,
    type: z.literal('deployment'),
    updated_at: z.iso.datetime({ offset: true }),
    vault_ids: z.array(z.string()),
    budget: zBudgetLimit.nullish()
  }))()

/** One page of deployments. */
export const zDeploymentPage: z.ZodType<DeploymentPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDeployment),
    next_page: z.string().nullish()
  }))()

/** Whether the schedule of a deployment is in force. */
export const zDeploymentStatusInput: z.ZodType<DeploymentStatusInput> = /* @__PURE__ */ (() =>
  z.enum(['active', 'paused']))()

const zUpdateDeploymentRequest_metadata_value = /* @__PURE__ */ (() =>
  z.string().max(512).nullable())()

const zUpdateDeploymentRequest_metadata = /* @__PURE__ */ (() =>
  z.record(z.string(), zUpdateDeploymentRequest_metadata_value).check(keys({ max: 16, maxLength: 64 })))()

const zUpdateDeploymentRequest_resources_item = /* @__PURE__ */ (() =>
  closedUnion('type', {
    github_repository: zGitHubRepositoryResourceParams,
    file: zFileResourceParams,
    memory_store: zMemoryStoreResourceParams,
  }))()

/**
 * A partial change of a deployment. Arrays are replaced whole, metadata is merged. Archived deployments can't be
 * changed.
 */
export const zUpdateDeploymentRequest: z.ZodType<UpdateDeploymentRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    agent: z.union([
      z.string(),
      zAgentReferenceParams
    ]).optional(),
    budget: zBudgetLimit.nullish(),
    description: z.string().nullish(),
    environment_id: z.string().optional(),
    initial_events: z.array(zDeploymentInitialEventParams).min(1).max(50).optional(),
    metadata: zUpdateDeploymentRequest_metadata.nullish(),
    name: z.string().min(1).optional(),
    resources: z.array(zUpdateDeploymentRequest_resources_item).max(500).nullish(),
    schedule: zScheduleParams.nullish(),
    vault_ids: z.array(z.string()).max(50).nullish()
  }))()
