// generated from openapi/ by `pnpm generate`; do not edit

import type {
  AgentArchivedRunError,
  DeploymentRun,
  DeploymentRunPage,
  EnvironmentArchivedRunError,
  EnvironmentNotFoundRunError,
  FileNotFoundRunError,
  MCPEgressBlockedRunError,
  ManualTriggerContext,
  MemoryStoreArchivedRunError,
  OrganizationDisabledRunError,
  ScheduleTriggerContext,
  SelfHostedResourcesUnsupportedRunError,
  SessionCreationRejectedRunError,
  SessionRateLimitedRunError,
  SessionResourceNotFoundRunError,
  SkillNotFoundRunError,
  TriggerContext,
  TriggerType,
  UnknownRunError,
  VaultArchivedRunError,
  VaultNotFoundRunError,
  WorkspaceArchivedRunError,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { openUnion } from '../open.ts'
import { zAgentReference } from './agents.gen.ts'

/** The run failed because the agent, or one of its subagents, is archived. */
export const zAgentArchivedRunError: z.ZodType<AgentArchivedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('agent_archived_error')
  }))()

/** The run failed because the environment is archived. */
export const zEnvironmentArchivedRunError: z.ZodType<EnvironmentArchivedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('environment_archived_error')
  }))()

/** The run failed because the environment does not exist. */
export const zEnvironmentNotFoundRunError: z.ZodType<EnvironmentNotFoundRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('environment_not_found_error')
  }))()

/** The run failed because a vault does not exist. */
export const zVaultNotFoundRunError: z.ZodType<VaultNotFoundRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('vault_not_found_error')
  }))()

/** The run failed because a vault is archived. */
export const zVaultArchivedRunError: z.ZodType<VaultArchivedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('vault_archived_error')
  }))()

/** The run failed because a file does not exist. */
export const zFileNotFoundRunError: z.ZodType<FileNotFoundRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('file_not_found_error')
  }))()

/** The run failed because a memory store is archived. */
export const zMemoryStoreArchivedRunError: z.ZodType<MemoryStoreArchivedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('memory_store_archived_error')
  }))()

/** The run failed because a skill does not exist. */
export const zSkillNotFoundRunError: z.ZodType<SkillNotFoundRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('skill_not_found_error')
  }))()

/** The run failed because a resource does not exist. */
export const zSessionResourceNotFoundRunError: z.ZodType<SessionResourceNotFoundRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('session_resource_not_found_error')
  }))()

/** The run failed because the workspace is archived. */
export const zWorkspaceArchivedRunError: z.ZodType<WorkspaceArchivedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('workspace_archived_error')
  }))()

/** The run failed because the organization is disabled. */
export const zOrganizationDisabledRunError: z.ZodType<OrganizationDisabledRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('organization_disabled_error')
  }))()

/** The run failed because the limit of new sessions was reached. It is not repeated; the schedule goes on. */
export const zSessionRateLimitedRunError: z.ZodType<SessionRateLimitedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('session_rate_limited_error')
  }))()

/** The run failed because the session was refused. */
export const zSessionCreationRejectedRunError: z.ZodType<SessionCreationRejectedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('session_creation_rejected_error')
  }))()

/** The run failed with an error that has no kind of its own. */
export const zUnknownRunError: z.ZodType<UnknownRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('unknown_error')
  }))()

/** The run failed because a self-hosted environment does not take these resources. */
export const zSelfHostedResourcesUnsupportedRunError: z.ZodType<SelfHostedResourcesUnsupportedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('self_hosted_resources_unsupported_error')
  }))()

/** The run failed because the way out to an MCP server is blocked. */
export const zMCPEgressBlockedRunError: z.ZodType<MCPEgressBlockedRunError> = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.literal('mcp_egress_blocked_error')
  }))()

const zDeploymentRun_error_1 = /* @__PURE__ */ (() =>
  openUnion('type', {
    environment_archived_error: zEnvironmentArchivedRunError,
    agent_archived_error: zAgentArchivedRunError,
    environment_not_found_error: zEnvironmentNotFoundRunError,
    vault_not_found_error: zVaultNotFoundRunError,
    vault_archived_error: zVaultArchivedRunError,
    file_not_found_error: zFileNotFoundRunError,
    memory_store_archived_error: zMemoryStoreArchivedRunError,
    skill_not_found_error: zSkillNotFoundRunError,
    session_resource_not_found_error: zSessionResourceNotFoundRunError,
    workspace_archived_error: zWorkspaceArchivedRunError,
    organization_disabled_error: zOrganizationDisabledRunError,
    session_rate_limited_error: zSessionRateLimitedRunError,
    session_creation_rejected_error: zSessionCreationRejectedRunError,
    unknown_error: zUnknownRunError,
    self_hosted_resources_unsupported_error: zSelfHostedResourcesUnsupportedRunError,
    mcp_egress_blocked_error: zMCPEgressBlockedRunError,
  }))()

/** The schedule started the run. */
export const zScheduleTriggerContext: z.ZodType<ScheduleTriggerContext> = /* @__PURE__ */ (() =>
  z.looseObject({
    scheduled_at: z.iso.datetime({ offset: true }),
    type: z.literal('schedule')
  }))()

/** Somebody started the run. */
export const zManualTriggerContext: z.ZodType<ManualTriggerContext> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('manual')
  }))()

/** What started a run. */
export const zTriggerContext: z.ZodType<TriggerContext> = /* @__PURE__ */ (() =>
  openUnion('type', {
    schedule: zScheduleTriggerContext,
    manual: zManualTriggerContext,
  }))()

/** One start of a deployment, which led to a session or to an error. */
export const zDeploymentRun: z.ZodType<DeploymentRun> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    agent: zAgentReference,
    created_at: z.iso.datetime({ offset: true }),
    deployment_id: z.string(),
    error: zDeploymentRun_error_1.nullable(),
    session_id: z.string().nullable(),
    trigger_context: zTriggerContext,
    type: z.literal('deployment_run')
  }))()

/** One page of runs. */
export const zDeploymentRunPage: z.ZodType<DeploymentRunPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zDeploymentRun),
    next_page: z.string().nullish()
  }))()

/** What starts runs. */
export const zTriggerType: z.ZodType<TriggerType> = /* @__PURE__ */ (() =>
  z.enum(['schedule', 'manual']))()
