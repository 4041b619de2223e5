// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, object } from '../../validation/containers.ts'
import { text } from '../../validation/scalars.ts'
import { anyOf, nullable, tagged } from '../../validation/unions.ts'
import {
  checkAgentReference,
  checkAnthropicSkill,
  checkCustomSkill,
  checkExecutionIdentity,
  checkMCPServerURLDefinition,
  checkModelConfig,
} from './agents.gen.ts'
import { checkSessionThreadAgent } from './session-threads.gen.ts'
import { checkAgentReferenceParams } from './sessions.gen.ts'
import { checkAgentToolset20260401, checkCustomTool, checkMCPToolset } from './tools.gen.ts'

const checkAdvisor_fields: Fields = {
  model: text,
  type: 'advisor',
}

export function checkAdvisor(value: unknown, report: Report): void {
  object(value, report, checkAdvisor_fields, ['model', 'type'])
}

const checkAdvisorParams_fields: Fields = {
  model: text,
  type: 'advisor',
}

export function checkAdvisorParams(value: unknown, report: Report): void {
  object(value, report, checkAdvisorParams_fields, ['model', 'type'])
}

function checkInlineAgent_description(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkInlineAgent_mcp_servers(value: unknown, report: Report): void {
  list(value, report, checkMCPServerURLDefinition)
}

const checkInlineAgent_skills_item_variants: Variants = {
  anthropic: checkAnthropicSkill,
  custom: checkCustomSkill,
}

function checkInlineAgent_skills_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkInlineAgent_skills_item_variants)
}

function checkInlineAgent_skills(value: unknown, report: Report): void {
  list(value, report, checkInlineAgent_skills_item)
}

function checkInlineAgent_system(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkInlineAgent_tools_item_variants: Variants = {
  agent_toolset_20260401: checkAgentToolset20260401,
  mcp_toolset: checkMCPToolset,
  custom: checkCustomTool,
}

function checkInlineAgent_tools_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkInlineAgent_tools_item_variants)
}

function checkInlineAgent_tools(value: unknown, report: Report): void {
  list(value, report, checkInlineAgent_tools_item)
}

const checkInlineAgent_fields: Fields = {
  description: checkInlineAgent_description,
  execution_identity: checkExecutionIdentity,
  mcp_servers: checkInlineAgent_mcp_servers,
  model: checkModelConfig,
  name: text,
  skills: checkInlineAgent_skills,
  system: checkInlineAgent_system,
  tools: checkInlineAgent_tools,
  type: 'inline',
}

export function checkInlineAgent(value: unknown, report: Report): void {
  object(value, report, checkInlineAgent_fields, ['description', 'execution_identity', 'mcp_servers', 'model', 'name', 'skills', 'system', 'tools', 'type'])
}

const checkMultiagent_variants: Variants = {
  coordinator: checkMultiagentCoordinator,
  multiagent_20261001: checkMultiagent20261001,
}

export function checkMultiagent(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagent_variants)
}

const checkMultiagent20261001_fields: Fields = {
  advisor: checkMultiagentAdvisor,
  subagents: checkMultiagentSubagents,
  type: 'multiagent_20261001',
  workflows: checkMultiagentWorkflows,
}

export function checkMultiagent20261001(value: unknown, report: Report): void {
  object(value, report, checkMultiagent20261001_fields, ['advisor', 'subagents', 'type', 'workflows'])
}

function checkMultiagent20261001Params_advisor(value: unknown, report: Report): void {
  nullable(value, report, checkMultiagentAdvisorParams)
}

function checkMultiagent20261001Params_subagents(value: unknown, report: Report): void {
  nullable(value, report, checkMultiagentSubagentsParams)
}

function checkMultiagent20261001Params_workflows(value: unknown, report: Report): void {
  nullable(value, report, checkMultiagentWorkflowsParams)
}

const checkMultiagent20261001Params_fields: Fields = {
  type: 'multiagent_20261001',
  advisor: checkMultiagent20261001Params_advisor,
  subagents: checkMultiagent20261001Params_subagents,
  workflows: checkMultiagent20261001Params_workflows,
}

export function checkMultiagent20261001Params(value: unknown, report: Report): void {
  object(value, report, checkMultiagent20261001Params_fields, ['type'])
}

const checkMultiagentAdvisor_variants: Variants = {
  enabled: checkMultiagentAdvisorEnabled,
  disabled: checkMultiagentAdvisorDisabled,
}

export function checkMultiagentAdvisor(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentAdvisor_variants)
}

const checkMultiagentAdvisorDisabled_fields: Fields = {
  type: 'disabled',
}

export function checkMultiagentAdvisorDisabled(value: unknown, report: Report): void {
  object(value, report, checkMultiagentAdvisorDisabled_fields, ['type'])
}

const checkMultiagentAdvisorDisabledParams_fields: Fields = {
  type: 'disabled',
}

export function checkMultiagentAdvisorDisabledParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentAdvisorDisabledParams_fields, ['type'])
}

const checkMultiagentAdvisorEnabled_fields: Fields = {
  model: text,
  type: 'enabled',
}

export function checkMultiagentAdvisorEnabled(value: unknown, report: Report): void {
  object(value, report, checkMultiagentAdvisorEnabled_fields, ['model', 'type'])
}

const checkMultiagentAdvisorEnabledParams_fields: Fields = {
  model: text,
  type: 'enabled',
}

export function checkMultiagentAdvisorEnabledParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentAdvisorEnabledParams_fields, ['model', 'type'])
}

const checkMultiagentAdvisorParams_variants: Variants = {
  enabled: checkMultiagentAdvisorEnabledParams,
  disabled: checkMultiagentAdvisorDisabledParams,
}

export function checkMultiagentAdvisorParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentAdvisorParams_variants)
}

const checkMultiagentCoordinator_agents_item_variants: Variants = {
  agent: checkAgentReference,
  advisor: checkAdvisor,
}

function checkMultiagentCoordinator_agents_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentCoordinator_agents_item_variants)
}

function checkMultiagentCoordinator_agents(value: unknown, report: Report): void {
  list(value, report, checkMultiagentCoordinator_agents_item)
}

const checkMultiagentCoordinator_fields: Fields = {
  agents: checkMultiagentCoordinator_agents,
  type: 'coordinator',
}

export function checkMultiagentCoordinator(value: unknown, report: Report): void {
  object(value, report, checkMultiagentCoordinator_fields, ['agents', 'type'])
}

function checkMultiagentCoordinatorParams_agents(value: unknown, report: Report): void {
  list(value, report, checkMultiagentRosterEntryParams, { minItems: 1, maxItems: 20 })
}

const checkMultiagentCoordinatorParams_fields: Fields = {
  agents: checkMultiagentCoordinatorParams_agents,
  type: 'coordinator',
}

export function checkMultiagentCoordinatorParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentCoordinatorParams_fields, ['agents', 'type'])
}

const checkMultiagentInlineAgents_variants: Variants = {
  enabled: checkMultiagentInlineAgentsEnabled,
  disabled: checkMultiagentInlineAgentsDisabled,
}

export function checkMultiagentInlineAgents(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentInlineAgents_variants)
}

const checkMultiagentInlineAgentsDisabled_fields: Fields = {
  type: 'disabled',
}

export function checkMultiagentInlineAgentsDisabled(value: unknown, report: Report): void {
  object(value, report, checkMultiagentInlineAgentsDisabled_fields, ['type'])
}

const checkMultiagentInlineAgentsDisabledParams_fields: Fields = {
  type: 'disabled',
}

export function checkMultiagentInlineAgentsDisabledParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentInlineAgentsDisabledParams_fields, ['type'])
}

const checkMultiagentInlineAgentsEnabled_fields: Fields = {
  type: 'enabled',
}

export function checkMultiagentInlineAgentsEnabled(value: unknown, report: Report): void {
  object(value, report, checkMultiagentInlineAgentsEnabled_fields, ['type'])
}

const checkMultiagentInlineAgentsEnabledParams_fields: Fields = {
  type: 'enabled',
}

export function checkMultiagentInlineAgentsEnabledParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentInlineAgentsEnabledParams_fields, ['type'])
}

const checkMultiagentInlineAgentsParams_variants: Variants = {
  enabled: checkMultiagentInlineAgentsEnabledParams,
  disabled: checkMultiagentInlineAgentsDisabledParams,
}

export function checkMultiagentInlineAgentsParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentInlineAgentsParams_variants)
}

const checkMultiagentParams_variants: Variants = {
  coordinator: checkMultiagentCoordinatorParams,
  multiagent_20261001: checkMultiagent20261001Params,
}

export function checkMultiagentParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentParams_variants)
}

export function checkMultiagentPredefinedAgentParams(value: unknown, report: Report): void {
  anyOf(value, report, [text, checkAgentReferenceParams, checkMultiagentSelfParams])
}

export function checkMultiagentRosterEntryParams(value: unknown, report: Report): void {
  anyOf(value, report, [text, checkAgentReferenceParams, checkMultiagentSelfParams, checkAdvisorParams])
}

const checkMultiagentSelfParams_fields: Fields = {
  type: 'self',
}

export function checkMultiagentSelfParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentSelfParams_fields, ['type'])
}

const checkMultiagentSubagents_variants: Variants = {
  enabled: checkMultiagentSubagentsEnabled,
  disabled: checkMultiagentSubagentsDisabled,
}

export function checkMultiagentSubagents(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentSubagents_variants)
}

const checkMultiagentSubagentsDisabled_fields: Fields = {
  type: 'disabled',
}

export function checkMultiagentSubagentsDisabled(value: unknown, report: Report): void {
  object(value, report, checkMultiagentSubagentsDisabled_fields, ['type'])
}

const checkMultiagentSubagentsDisabledParams_fields: Fields = {
  type: 'disabled',
}

export function checkMultiagentSubagentsDisabledParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentSubagentsDisabledParams_fields, ['type'])
}

function checkMultiagentSubagentsEnabled_predefined_agents(value: unknown, report: Report): void {
  list(value, report, checkAgentReference)
}

const checkMultiagentSubagentsEnabled_fields: Fields = {
  inline_agents: checkMultiagentInlineAgents,
  predefined_agents: checkMultiagentSubagentsEnabled_predefined_agents,
  type: 'enabled',
}

export function checkMultiagentSubagentsEnabled(value: unknown, report: Report): void {
  object(value, report, checkMultiagentSubagentsEnabled_fields, ['inline_agents', 'predefined_agents', 'type'])
}

function checkMultiagentSubagentsEnabledParams_inline_agents(value: unknown, report: Report): void {
  nullable(value, report, checkMultiagentInlineAgentsParams)
}

function checkMultiagentSubagentsEnabledParams_predefined_agents(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, checkMultiagentPredefinedAgentParams, { maxItems: 20 })
}

const checkMultiagentSubagentsEnabledParams_fields: Fields = {
  type: 'enabled',
  inline_agents: checkMultiagentSubagentsEnabledParams_inline_agents,
  predefined_agents: checkMultiagentSubagentsEnabledParams_predefined_agents,
}

export function checkMultiagentSubagentsEnabledParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentSubagentsEnabledParams_fields, ['type'])
}

const checkMultiagentSubagentsParams_variants: Variants = {
  enabled: checkMultiagentSubagentsEnabledParams,
  disabled: checkMultiagentSubagentsDisabledParams,
}

export function checkMultiagentSubagentsParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentSubagentsParams_variants)
}

const checkMultiagentWorkflows_variants: Variants = {
  enabled: checkMultiagentWorkflowsEnabled,
  disabled: checkMultiagentWorkflowsDisabled,
}

export function checkMultiagentWorkflows(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentWorkflows_variants)
}

const checkMultiagentWorkflowsDisabled_fields: Fields = {
  type: 'disabled',
}

export function checkMultiagentWorkflowsDisabled(value: unknown, report: Report): void {
  object(value, report, checkMultiagentWorkflowsDisabled_fields, ['type'])
}

const checkMultiagentWorkflowsDisabledParams_fields: Fields = {
  type: 'disabled',
}

export function checkMultiagentWorkflowsDisabledParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentWorkflowsDisabledParams_fields, ['type'])
}

function checkMultiagentWorkflowsEnabled_predefined_agents(value: unknown, report: Report): void {
  list(value, report, checkAgentReference)
}

const checkMultiagentWorkflowsEnabled_fields: Fields = {
  inline_agents: checkMultiagentInlineAgents,
  predefined_agents: checkMultiagentWorkflowsEnabled_predefined_agents,
  type: 'enabled',
}

export function checkMultiagentWorkflowsEnabled(value: unknown, report: Report): void {
  object(value, report, checkMultiagentWorkflowsEnabled_fields, ['inline_agents', 'predefined_agents', 'type'])
}

function checkMultiagentWorkflowsEnabledParams_inline_agents(value: unknown, report: Report): void {
  nullable(value, report, checkMultiagentInlineAgentsParams)
}

function checkMultiagentWorkflowsEnabledParams_predefined_agents(value: unknown, report: Report): void {
  if (value === null) return
  list(value, report, checkMultiagentPredefinedAgentParams, { maxItems: 20 })
}

const checkMultiagentWorkflowsEnabledParams_fields: Fields = {
  type: 'enabled',
  inline_agents: checkMultiagentWorkflowsEnabledParams_inline_agents,
  predefined_agents: checkMultiagentWorkflowsEnabledParams_predefined_agents,
}

export function checkMultiagentWorkflowsEnabledParams(value: unknown, report: Report): void {
  object(value, report, checkMultiagentWorkflowsEnabledParams_fields, ['type'])
}

const checkMultiagentWorkflowsParams_variants: Variants = {
  enabled: checkMultiagentWorkflowsEnabledParams,
  disabled: checkMultiagentWorkflowsDisabledParams,
}

export function checkMultiagentWorkflowsParams(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMultiagentWorkflowsParams_variants)
}

const checkSessionMultiagent_variants: Variants = {
  coordinator: checkSessionMultiagentCoordinator,
  multiagent_20261001: checkSessionMultiagent20261001,
}

export function checkSessionMultiagent(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionMultiagent_variants)
}

const checkSessionMultiagent20261001_fields: Fields = {
  advisor: checkMultiagentAdvisor,
  subagents: checkSessionMultiagentSubagents,
  type: 'multiagent_20261001',
  workflows: checkSessionMultiagentWorkflows,
}

export function checkSessionMultiagent20261001(value: unknown, report: Report): void {
  object(value, report, checkSessionMultiagent20261001_fields, ['advisor', 'subagents', 'type', 'workflows'])
}

const checkSessionMultiagentCoordinator_agents_item_variants: Variants = {
  agent: checkSessionThreadAgent,
  advisor: checkAdvisor,
}

function checkSessionMultiagentCoordinator_agents_item(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionMultiagentCoordinator_agents_item_variants)
}

function checkSessionMultiagentCoordinator_agents(value: unknown, report: Report): void {
  list(value, report, checkSessionMultiagentCoordinator_agents_item)
}

const checkSessionMultiagentCoordinator_fields: Fields = {
  agents: checkSessionMultiagentCoordinator_agents,
  type: 'coordinator',
}

export function checkSessionMultiagentCoordinator(value: unknown, report: Report): void {
  object(value, report, checkSessionMultiagentCoordinator_fields, ['agents', 'type'])
}

const checkSessionMultiagentSubagents_variants: Variants = {
  enabled: checkSessionMultiagentSubagentsEnabled,
  disabled: checkMultiagentSubagentsDisabled,
}

export function checkSessionMultiagentSubagents(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionMultiagentSubagents_variants)
}

function checkSessionMultiagentSubagentsEnabled_predefined_agents(value: unknown, report: Report): void {
  list(value, report, checkSessionThreadAgent)
}

const checkSessionMultiagentSubagentsEnabled_fields: Fields = {
  inline_agents: checkMultiagentInlineAgents,
  predefined_agents: checkSessionMultiagentSubagentsEnabled_predefined_agents,
  type: 'enabled',
}

export function checkSessionMultiagentSubagentsEnabled(value: unknown, report: Report): void {
  object(value, report, checkSessionMultiagentSubagentsEnabled_fields, ['inline_agents', 'predefined_agents', 'type'])
}

const checkSessionMultiagentWorkflows_variants: Variants = {
  enabled: checkSessionMultiagentWorkflowsEnabled,
  disabled: checkMultiagentWorkflowsDisabled,
}

export function checkSessionMultiagentWorkflows(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionMultiagentWorkflows_variants)
}

function checkSessionMultiagentWorkflowsEnabled_predefined_agents(value: unknown, report: Report): void {
  list(value, report, checkSessionThreadAgent)
}

const checkSessionMultiagentWorkflowsEnabled_fields: Fields = {
  inline_agents: checkMultiagentInlineAgents,
  predefined_agents: checkSessionMultiagentWorkflowsEnabled_predefined_agents,
  type: 'enabled',
}

export function checkSessionMultiagentWorkflowsEnabled(value: unknown, report: Report): void {
  object(value, report, checkSessionMultiagentWorkflowsEnabled_fields, ['inline_agents', 'predefined_agents', 'type'])
}
