// generated from openapi/ by `pnpm generate`; do not edit

import type {
  Advisor,
  AdvisorParams,
  InlineAgent,
  Multiagent,
  Multiagent20261001,
  Multiagent20261001Params,
  MultiagentAdvisor,
  MultiagentAdvisorDisabled,
  MultiagentAdvisorDisabledParams,
  MultiagentAdvisorEnabled,
  MultiagentAdvisorEnabledParams,
  MultiagentAdvisorParams,
  MultiagentCoordinator,
  MultiagentCoordinatorParams,
  MultiagentInlineAgents,
  MultiagentInlineAgentsDisabled,
  MultiagentInlineAgentsDisabledParams,
  MultiagentInlineAgentsEnabled,
  MultiagentInlineAgentsEnabledParams,
  MultiagentInlineAgentsParams,
  MultiagentParams,
  MultiagentPredefinedAgentParams,
  MultiagentRosterEntryParams,
  MultiagentSelfParams,
  MultiagentSubagents,
  MultiagentSubagentsDisabled,
  MultiagentSubagentsDisabledParams,
  MultiagentSubagentsEnabled,
  MultiagentSubagentsEnabledParams,
  MultiagentSubagentsParams,
  MultiagentWorkflows,
  MultiagentWorkflowsDisabled,
  MultiagentWorkflowsDisabledParams,
  MultiagentWorkflowsEnabled,
  MultiagentWorkflowsEnabledParams,
  MultiagentWorkflowsParams,
  SessionMultiagent,
  SessionMultiagent20261001,
  SessionMultiagentCoordinator,
  SessionMultiagentSubagents,
  SessionMultiagentSubagentsEnabled,
  SessionMultiagentWorkflows,
  SessionMultiagentWorkflowsEnabled,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { closedUnion, openUnion } from '../open.ts'
import {
  zAgentReference,
  zAnthropicSkill,
  zCustomSkill,
  zExecutionIdentity,
  zMCPServerURLDefinition,
  zModelConfig,
} from './agents.gen.ts'
import { zSessionThreadAgent } from './session-threads.gen.ts'
import { zAgentReferenceParams } from './sessions.gen.ts'
import { zAgentToolset20260401, zCustomTool, zMCPToolset } from './tools.gen.ts'

/** A model that the agent may consult. Its threads take the name `anthropic.advisor`. */
export const zAdvisor: z.ZodType<Advisor> = /* @__PURE__ */ (() =>
  z.looseObject({
    model: z.string(),
    type: z.literal('advisor')
  }))()

/** A model that the agent may consult. A pairing of models that is not allowed is refused with 400. */
export const zAdvisorParams: z.ZodType<AdvisorParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    model: z.string(),
    type: z.literal('advisor')
  }))()

const zMultiagentCoordinator_agents_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    agent: z.lazy(() => zAgentReference),
    advisor: zAdvisor,
  }))()

/** A roster as a plain list of agents and at most one advisor. */
export const zMultiagentCoordinator: z.ZodType<MultiagentCoordinator> = /* @__PURE__ */ (() =>
  z.looseObject({
    agents: z.array(zMultiagentCoordinator_agents_item),
    type: z.literal('coordinator')
  }))()

/** The agent may consult an advisor model. */
export const zMultiagentAdvisorEnabled: z.ZodType<MultiagentAdvisorEnabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    model: z.string(),
    type: z.literal('enabled')
  }))()

/** The agent has no advisor. */
export const zMultiagentAdvisorDisabled: z.ZodType<MultiagentAdvisorDisabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('disabled')
  }))()

/** Whether the agent may consult an advisor. */
export const zMultiagentAdvisor: z.ZodType<MultiagentAdvisor> = /* @__PURE__ */ (() =>
  openUnion('type', {
    enabled: zMultiagentAdvisorEnabled,
    disabled: zMultiagentAdvisorDisabled,
  }))()

/** Agents may be made up on the spot. */
export const zMultiagentInlineAgentsEnabled: z.ZodType<MultiagentInlineAgentsEnabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('enabled')
  }))()

/** Only stored agents are used. */
export const zMultiagentInlineAgentsDisabled: z.ZodType<MultiagentInlineAgentsDisabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('disabled')
  }))()

/** Whether agents may be made up on the spot. */
export const zMultiagentInlineAgents: z.ZodType<MultiagentInlineAgents> = /* @__PURE__ */ (() =>
  openUnion('type', {
    enabled: zMultiagentInlineAgentsEnabled,
    disabled: zMultiagentInlineAgentsDisabled,
  }))()

/** The agent may start subagents. */
export const zMultiagentSubagentsEnabled: z.ZodType<MultiagentSubagentsEnabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    inline_agents: zMultiagentInlineAgents,
    predefined_agents: z.array(z.lazy(() => zAgentReference)),
    type: z.literal('enabled')
  }))()

/** The agent starts no subagents. */
export const zMultiagentSubagentsDisabled: z.ZodType<MultiagentSubagentsDisabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('disabled')
  }))()

/** Whether the agent may start subagents, and which. */
export const zMultiagentSubagents: z.ZodType<MultiagentSubagents> = /* @__PURE__ */ (() =>
  openUnion('type', {
    enabled: zMultiagentSubagentsEnabled,
    disabled: zMultiagentSubagentsDisabled,
  }))()

/** The agent may run workflows. */
export const zMultiagentWorkflowsEnabled: z.ZodType<MultiagentWorkflowsEnabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    inline_agents: zMultiagentInlineAgents,
    predefined_agents: z.array(z.lazy(() => zAgentReference)),
    type: z.literal('enabled')
  }))()

/** The agent runs no workflows. */
export const zMultiagentWorkflowsDisabled: z.ZodType<MultiagentWorkflowsDisabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('disabled')
  }))()

/** Whether the agent may run workflows, and with which agents. */
export const zMultiagentWorkflows: z.ZodType<MultiagentWorkflows> = /* @__PURE__ */ (() =>
  openUnion('type', {
    enabled: zMultiagentWorkflowsEnabled,
    disabled: zMultiagentWorkflowsDisabled,
  }))()

/** A roster with three independent parts – advisor, subagents and workflows. */
export const zMultiagent20261001: z.ZodType<Multiagent20261001> = /* @__PURE__ */ (() =>
  z.looseObject({
    advisor: zMultiagentAdvisor,
    subagents: zMultiagentSubagents,
    type: z.literal('multiagent_20261001'),
    workflows: zMultiagentWorkflows
  }))()

/** The roster of an agent – other agents that it may put to work, as references. */
export const zMultiagent: z.ZodType<Multiagent> = /* @__PURE__ */ (() =>
  openUnion('type', {
    coordinator: zMultiagentCoordinator,
    multiagent_20261001: zMultiagent20261001,
  }))()

/** The agent itself as a member of its own roster. */
export const zMultiagentSelfParams: z.ZodType<MultiagentSelfParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('self')
  }))()

/** One member of a roster – an agent's id, an agent at a version, the agent itself, or an advisor. */
export const zMultiagentRosterEntryParams: z.ZodType<MultiagentRosterEntryParams> = /* @__PURE__ */ (() =>
  z.union([
    z.string(),
    z.lazy(() => zAgentReferenceParams),
    zMultiagentSelfParams,
    zAdvisorParams
  ]))()

/** A roster as a plain list. */
export const zMultiagentCoordinatorParams: z.ZodType<MultiagentCoordinatorParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    agents: z.array(zMultiagentRosterEntryParams).min(1).max(20),
    type: z.literal('coordinator')
  }))()

/** Let the agent consult an advisor model. */
export const zMultiagentAdvisorEnabledParams: z.ZodType<MultiagentAdvisorEnabledParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    model: z.string(),
    type: z.literal('enabled')
  }))()

/** Give the agent no advisor. */
export const zMultiagentAdvisorDisabledParams: z.ZodType<MultiagentAdvisorDisabledParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('disabled')
  }))()

/** Whether the agent may consult an advisor. */
export const zMultiagentAdvisorParams: z.ZodType<MultiagentAdvisorParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    enabled: zMultiagentAdvisorEnabledParams,
    disabled: zMultiagentAdvisorDisabledParams,
  }))()

/** Allow agents that are made up on the spot. */
export const zMultiagentInlineAgentsEnabledParams: z.ZodType<MultiagentInlineAgentsEnabledParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('enabled')
  }))()

/** Allow stored agents only. */
export const zMultiagentInlineAgentsDisabledParams: z.ZodType<MultiagentInlineAgentsDisabledParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('disabled')
  }))()

/** Whether agents may be made up on the spot. */
export const zMultiagentInlineAgentsParams: z.ZodType<MultiagentInlineAgentsParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    enabled: zMultiagentInlineAgentsEnabledParams,
    disabled: zMultiagentInlineAgentsDisabledParams,
  }))()

/** One stored agent of a roster – an id, an agent at a version, or the agent itself. */
export const zMultiagentPredefinedAgentParams: z.ZodType<MultiagentPredefinedAgentParams> = /* @__PURE__ */ (() =>
  z.union([
    z.string(),
    z.lazy(() => zAgentReferenceParams),
    zMultiagentSelfParams
  ]))()

/** Let the agent start subagents. */
export const zMultiagentSubagentsEnabledParams: z.ZodType<MultiagentSubagentsEnabledParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('enabled'),
    inline_agents: zMultiagentInlineAgentsParams.nullish(),
    predefined_agents: z.array(zMultiagentPredefinedAgentParams).max(20).nullish()
  }))()

/** Let the agent start no subagents. */
export const zMultiagentSubagentsDisabledParams: z.ZodType<MultiagentSubagentsDisabledParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('disabled')
  }))()

/** Whether the agent may start subagents, and which. */
export const zMultiagentSubagentsParams: z.ZodType<MultiagentSubagentsParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    enabled: zMultiagentSubagentsEnabledParams,
    disabled: zMultiagentSubagentsDisabledParams,
  }))()

/** Let the agent run workflows. */
export const zMultiagentWorkflowsEnabledParams: z.ZodType<MultiagentWorkflowsEnabledParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('enabled'),
    inline_agents: zMultiagentInlineAgentsParams.nullish(),
    predefined_agents: z.array(zMultiagentPredefinedAgentParams).max(20).nullish()
  }))()

/** Let the agent run no workflows. */
export const zMultiagentWorkflowsDisabledParams: z.ZodType<MultiagentWorkflowsDisabledParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('disabled')
  }))()

/** Whether the agent may run workflows, and with which agents. */
export const zMultiagentWorkflowsParams: z.ZodType<MultiagentWorkflowsParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    enabled: zMultiagentWorkflowsEnabledParams,
    disabled: zMultiagentWorkflowsDisabledParams,
  }))()

/** A roster with three independent parts, each of which can be enabled or disabled. */
export const zMultiagent20261001Params: z.ZodType<Multiagent20261001Params> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('multiagent_20261001'),
    advisor: zMultiagentAdvisorParams.nullish(),
    subagents: zMultiagentSubagentsParams.nullish(),
    workflows: zMultiagentWorkflowsParams.nullish()
  }))()

/** The roster of an agent, in one of two forms. `multiagent_20261001` is the recommended one. */
export const zMultiagentParams: z.ZodType<MultiagentParams> = /* @__PURE__ */ (() =>
  closedUnion('type', {
    coordinator: zMultiagentCoordinatorParams,
    multiagent_20261001: zMultiagent20261001Params,
  }))()

const zInlineAgent_skills_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    anthropic: z.lazy(() => zAnthropicSkill),
    custom: z.lazy(() => zCustomSkill),
  }))()

const zInlineAgent_tools_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    agent_toolset_20260401: zAgentToolset20260401,
    mcp_toolset: zMCPToolset,
    custom: zCustomTool,
  }))()

/** An agent that was made up on the spot. It has no id and no version. */
export const zInlineAgent: z.ZodType<InlineAgent> = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string().nullable(),
    execution_identity: z.lazy(() => zExecutionIdentity),
    mcp_servers: z.array(z.lazy(() => zMCPServerURLDefinition)),
    model: z.lazy(() => zModelConfig),
    name: z.string(),
    skills: z.array(zInlineAgent_skills_item),
    system: z.string().nullable(),
    tools: z.array(zInlineAgent_tools_item),
    type: z.literal('inline')
  }))()

const zSessionMultiagentCoordinator_agents_item = /* @__PURE__ */ (() =>
  openUnion('type', {
    agent: z.lazy(() => zSessionThreadAgent),
    advisor: zAdvisor,
  }))()

/** The plain list of a roster, with full snapshots. */
export const zSessionMultiagentCoordinator: z.ZodType<SessionMultiagentCoordinator> = /* @__PURE__ */ (() =>
  z.looseObject({
    agents: z.array(zSessionMultiagentCoordinator_agents_item),
    type: z.literal('coordinator')
  }))()

/** The session's agent may start subagents. */
export const zSessionMultiagentSubagentsEnabled: z.ZodType<SessionMultiagentSubagentsEnabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    inline_agents: zMultiagentInlineAgents,
    predefined_agents: z.array(z.lazy(() => zSessionThreadAgent)),
    type: z.literal('enabled')
  }))()

/** Whether the session's agent may start subagents, and which. */
export const zSessionMultiagentSubagents: z.ZodType<SessionMultiagentSubagents> = /* @__PURE__ */ (() =>
  openUnion('type', {
    enabled: zSessionMultiagentSubagentsEnabled,
    disabled: zMultiagentSubagentsDisabled,
  }))()

/** The session's agent may run workflows. */
export const zSessionMultiagentWorkflowsEnabled: z.ZodType<SessionMultiagentWorkflowsEnabled> = /* @__PURE__ */ (() =>
  z.looseObject({
    inline_agents: zMultiagentInlineAgents,
    predefined_agents: z.array(z.lazy(() => zSessionThreadAgent)),
    type: z.literal('enabled')
  }))()

/** Whether the session's agent may run workflows, and with which agents. */
export const zSessionMultiagentWorkflows: z.ZodType<SessionMultiagentWorkflows> = /* @__PURE__ */ (() =>
  openUnion('type', {
    enabled: zSessionMultiagentWorkflowsEnabled,
    disabled: zMultiagentWorkflowsDisabled,
  }))()

/** The three-part roster, with full snapshots. */
export const zSessionMultiagent20261001: z.ZodType<SessionMultiagent20261001> = /* @__PURE__ */ (() =>
  z.looseObject({
    advisor: zMultiagentAdvisor,
    subagents: zSessionMultiagentSubagents,
    type: z.literal('multiagent_20261001'),
    workflows: zSessionMultiagentWorkflows
  }))()

/** The roster as a session sees it, with each member as a full snapshot instead of a reference. */
export const zSessionMultiagent: z.ZodType<SessionMultiagent> = /* @__PURE__ */ (() =>
  openUnion('type', {
    coordinator: zSessionMultiagentCoordinator,
    multiagent_20261001: zSessionMultiagent20261001,
  }))()
