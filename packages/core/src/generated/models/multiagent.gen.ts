// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'
import type {
  AgentReference,
  AnthropicSkill,
  CustomSkill,
  ExecutionIdentity,
  MCPServerURLDefinition,
  ModelConfig,
} from './agents.gen.ts'
import type { SessionThreadAgent } from './session-threads.gen.ts'
import type { AgentReferenceParams } from './sessions.gen.ts'
import type { AgentToolset20260401, CustomTool, MCPToolset } from './tools.gen.ts'

export interface Advisor {
  model: string
  type: 'advisor'
}

export interface AdvisorParams {
  model: string
  type: 'advisor'
}

export interface InlineAgent {
  description: string | null
  execution_identity: ExecutionIdentity
  mcp_servers: MCPServerURLDefinition[]
  model: ModelConfig
  name: string
  skills: Array<AnthropicSkill | CustomSkill | {
    type: UnknownTag
    skill_id: string
    version: string
    [key: string]: unknown
  }>
  system: string | null
  tools: Array<AgentToolset20260401 | MCPToolset | CustomTool | UnknownVariant>
  type: 'inline'
}

export type Multiagent = MultiagentCoordinator | Multiagent20261001 | UnknownVariant

export interface Multiagent20261001 {
  advisor: MultiagentAdvisor
  subagents: MultiagentSubagents
  type: 'multiagent_20261001'
  workflows: MultiagentWorkflows
}

export interface Multiagent20261001Params {
  type: 'multiagent_20261001'
  advisor?: MultiagentAdvisorParams | null
  subagents?: MultiagentSubagentsParams | null
  workflows?: MultiagentWorkflowsParams | null
}

export type MultiagentAdvisor = MultiagentAdvisorEnabled | MultiagentAdvisorDisabled | UnknownVariant

export interface MultiagentAdvisorDisabled {
  type: 'disabled'
}

export interface MultiagentAdvisorDisabledParams {
  type: 'disabled'
}

export interface MultiagentAdvisorEnabled {
  model: string
  type: 'enabled'
}

export interface MultiagentAdvisorEnabledParams {
  model: string
  type: 'enabled'
}

export type MultiagentAdvisorParams = MultiagentAdvisorEnabledParams | MultiagentAdvisorDisabledParams

export interface MultiagentCoordinator {
  agents: Array<AgentReference | Advisor | UnknownVariant>
  type: 'coordinator'
}

export interface MultiagentCoordinatorParams {
  agents: MultiagentRosterEntryParams[]
  type: 'coordinator'
}

export type MultiagentInlineAgents = MultiagentInlineAgentsEnabled | MultiagentInlineAgentsDisabled | UnknownVariant

export interface MultiagentInlineAgentsDisabled {
  type: 'disabled'
}

export interface MultiagentInlineAgentsDisabledParams {
  type: 'disabled'
}

export interface MultiagentInlineAgentsEnabled {
  type: 'enabled'
}

export interface MultiagentInlineAgentsEnabledParams {
  type: 'enabled'
}

export type MultiagentInlineAgentsParams = MultiagentInlineAgentsEnabledParams | MultiagentInlineAgentsDisabledParams

export type MultiagentParams = MultiagentCoordinatorParams | Multiagent20261001Params

export type MultiagentPredefinedAgentParams = string | AgentReferenceParams | MultiagentSelfParams

export type MultiagentRosterEntryParams = string | AgentReferenceParams | MultiagentSelfParams | AdvisorParams

export interface MultiagentSelfParams {
  type: 'self'
}

export type MultiagentSubagents = MultiagentSubagentsEnabled | MultiagentSubagentsDisabled | UnknownVariant

export interface MultiagentSubagentsDisabled {
  type: 'disabled'
}

export interface MultiagentSubagentsDisabledParams {
  type: 'disabled'
}

export interface MultiagentSubagentsEnabled {
  inline_agents: MultiagentInlineAgents
  predefined_agents: AgentReference[]
  type: 'enabled'
}

export interface MultiagentSubagentsEnabledParams {
  type: 'enabled'
  inline_agents?: MultiagentInlineAgentsParams | null
  /** Default null. */
  predefined_agents?: MultiagentPredefinedAgentParams[] | null
}

export type MultiagentSubagentsParams = MultiagentSubagentsEnabledParams | MultiagentSubagentsDisabledParams

export type MultiagentWorkflows = MultiagentWorkflowsEnabled | MultiagentWorkflowsDisabled | UnknownVariant

export interface MultiagentWorkflowsDisabled {
  type: 'disabled'
}

export interface MultiagentWorkflowsDisabledParams {
  type: 'disabled'
}

export interface MultiagentWorkflowsEnabled {
  inline_agents: MultiagentInlineAgents
  predefined_agents: AgentReference[]
  type: 'enabled'
}

export interface MultiagentWorkflowsEnabledParams {
  type: 'enabled'
  inline_agents?: MultiagentInlineAgentsParams | null
  /** Default null. */
  predefined_agents?: MultiagentPredefinedAgentParams[] | null
}

export type MultiagentWorkflowsParams = MultiagentWorkflowsEnabledParams | MultiagentWorkflowsDisabledParams

export type SessionMultiagent = SessionMultiagentCoordinator | SessionMultiagent20261001 | UnknownVariant

export interface SessionMultiagent20261001 {
  advisor: MultiagentAdvisor
  subagents: SessionMultiagentSubagents
  type: 'multiagent_20261001'
  workflows: SessionMultiagentWorkflows
}

export interface SessionMultiagentCoordinator {
  agents: Array<SessionThreadAgent | Advisor | {
    type: UnknownTag
    model: ModelConfig | string
    [key: string]: unknown
  }>
  type: 'coordinator'
}

export type SessionMultiagentSubagents =
  | SessionMultiagentSubagentsEnabled
  | MultiagentSubagentsDisabled
  | UnknownVariant

export interface SessionMultiagentSubagentsEnabled {
  inline_agents: MultiagentInlineAgents
  predefined_agents: SessionThreadAgent[]
  type: 'enabled'
}

export type SessionMultiagentWorkflows =
  | SessionMultiagentWorkflowsEnabled
  | MultiagentWorkflowsDisabled
  | UnknownVariant

export interface SessionMultiagentWorkflowsEnabled {
  inline_agents: MultiagentInlineAgents
  predefined_agents: SessionThreadAgent[]
  type: 'enabled'
}
