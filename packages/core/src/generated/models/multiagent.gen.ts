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

/** A model that the agent may consult. Its threads take the name `anthropic.advisor`. */
export interface Advisor {
  model: string
  type: 'advisor'
}

/** A model that the agent may consult. A pairing of models that is not allowed is refused with 400. */
export interface AdvisorParams {
  model: string
  type: 'advisor'
}

/** An agent that was made up on the spot. It has no id and no version. */
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

/** The roster of an agent – other agents that it may put to work, as references. */
export type Multiagent = MultiagentCoordinator | Multiagent20261001 | UnknownVariant

/** A roster with three independent parts – advisor, subagents and workflows. */
export interface Multiagent20261001 {
  advisor: MultiagentAdvisor
  subagents: MultiagentSubagents
  type: 'multiagent_20261001'
  workflows: MultiagentWorkflows
}

/** A roster with three independent parts, each of which can be enabled or disabled. */
export interface Multiagent20261001Params {
  type: 'multiagent_20261001'
  /** Disabled by default. */
  advisor?: MultiagentAdvisorParams | null
  /** Enabled by default. */
  subagents?: MultiagentSubagentsParams | null
  /** Enabled by default. */
  workflows?: MultiagentWorkflowsParams | null
}

/** Whether the agent may consult an advisor. */
export type MultiagentAdvisor = MultiagentAdvisorEnabled | MultiagentAdvisorDisabled | UnknownVariant

/** The agent has no advisor. */
export interface MultiagentAdvisorDisabled {
  type: 'disabled'
}

/** Give the agent no advisor. */
export interface MultiagentAdvisorDisabledParams {
  type: 'disabled'
}

/** The agent may consult an advisor model. */
export interface MultiagentAdvisorEnabled {
  model: string
  type: 'enabled'
}

/** Let the agent consult an advisor model. */
export interface MultiagentAdvisorEnabledParams {
  model: string
  type: 'enabled'
}

/** Whether the agent may consult an advisor. */
export type MultiagentAdvisorParams = MultiagentAdvisorEnabledParams | MultiagentAdvisorDisabledParams

/** A roster as a plain list of agents and at most one advisor. */
export interface MultiagentCoordinator {
  /** Members pinned to the versions they had when the coordinator was saved. The advisor comes last. */
  agents: Array<AgentReference | Advisor | UnknownVariant>
  type: 'coordinator'
}

/** A roster as a plain list. */
export interface MultiagentCoordinatorParams {
  /**
   * 1 to 20 distinct entries, among them at most one `self` and at most one `advisor`. Members must be unarchived and
   * may not have a roster of their own.
   */
  agents: MultiagentRosterEntryParams[]
  type: 'coordinator'
}

/** Whether agents may be made up on the spot. */
export type MultiagentInlineAgents = MultiagentInlineAgentsEnabled | MultiagentInlineAgentsDisabled | UnknownVariant

/** Only stored agents are used. */
export interface MultiagentInlineAgentsDisabled {
  type: 'disabled'
}

/** Allow stored agents only. */
export interface MultiagentInlineAgentsDisabledParams {
  type: 'disabled'
}

/** Agents may be made up on the spot. */
export interface MultiagentInlineAgentsEnabled {
  type: 'enabled'
}

/** Allow agents that are made up on the spot. */
export interface MultiagentInlineAgentsEnabledParams {
  type: 'enabled'
}

/** Whether agents may be made up on the spot. */
export type MultiagentInlineAgentsParams = MultiagentInlineAgentsEnabledParams | MultiagentInlineAgentsDisabledParams

/** The roster of an agent, in one of two forms. `multiagent_20261001` is the recommended one. */
export type MultiagentParams = MultiagentCoordinatorParams | Multiagent20261001Params

/** One stored agent of a roster – an id, an agent at a version, or the agent itself. */
export type MultiagentPredefinedAgentParams = string | AgentReferenceParams | MultiagentSelfParams

/** One member of a roster – an agent's id, an agent at a version, the agent itself, or an advisor. */
export type MultiagentRosterEntryParams = string | AgentReferenceParams | MultiagentSelfParams | AdvisorParams

/** The agent itself as a member of its own roster. */
export interface MultiagentSelfParams {
  type: 'self'
}

/** Whether the agent may start subagents, and which. */
export type MultiagentSubagents = MultiagentSubagentsEnabled | MultiagentSubagentsDisabled | UnknownVariant

/** The agent starts no subagents. */
export interface MultiagentSubagentsDisabled {
  type: 'disabled'
}

/** Let the agent start no subagents. */
export interface MultiagentSubagentsDisabledParams {
  type: 'disabled'
}

/** The agent may start subagents. */
export interface MultiagentSubagentsEnabled {
  inline_agents: MultiagentInlineAgents
  /** Stored agents that it may start, pinned to versions. */
  predefined_agents: AgentReference[]
  type: 'enabled'
}

/** Let the agent start subagents. */
export interface MultiagentSubagentsEnabledParams {
  type: 'enabled'
  /** Whether it may make up agents of its own. Allowed by default. */
  inline_agents?: MultiagentInlineAgentsParams | null
  /**
   * Stored agents that it may start.
   * Default null.
   */
  predefined_agents?: MultiagentPredefinedAgentParams[] | null
}

/** Whether the agent may start subagents, and which. */
export type MultiagentSubagentsParams = MultiagentSubagentsEnabledParams | MultiagentSubagentsDisabledParams

/** Whether the agent may run workflows, and with which agents. */
export type MultiagentWorkflows = MultiagentWorkflowsEnabled | MultiagentWorkflowsDisabled | UnknownVariant

/** The agent runs no workflows. */
export interface MultiagentWorkflowsDisabled {
  type: 'disabled'
}

/** Let the agent run no workflows. */
export interface MultiagentWorkflowsDisabledParams {
  type: 'disabled'
}

/** The agent may run workflows. */
export interface MultiagentWorkflowsEnabled {
  inline_agents: MultiagentInlineAgents
  /** Stored agents that a workflow may use, pinned to versions. */
  predefined_agents: AgentReference[]
  type: 'enabled'
}

/** Let the agent run workflows. */
export interface MultiagentWorkflowsEnabledParams {
  type: 'enabled'
  /** Whether a workflow may make up agents of its own. Allowed by default. */
  inline_agents?: MultiagentInlineAgentsParams | null
  /**
   * Stored agents that a workflow may use.
   * Default null.
   */
  predefined_agents?: MultiagentPredefinedAgentParams[] | null
}

/** Whether the agent may run workflows, and with which agents. */
export type MultiagentWorkflowsParams = MultiagentWorkflowsEnabledParams | MultiagentWorkflowsDisabledParams

/** The roster as a session sees it, with each member as a full snapshot instead of a reference. */
export type SessionMultiagent = SessionMultiagentCoordinator | SessionMultiagent20261001 | UnknownVariant

/** The three-part roster, with full snapshots. */
export interface SessionMultiagent20261001 {
  advisor: MultiagentAdvisor
  subagents: SessionMultiagentSubagents
  type: 'multiagent_20261001'
  workflows: SessionMultiagentWorkflows
}

/** The plain list of a roster, with full snapshots. */
export interface SessionMultiagentCoordinator {
  agents: Array<SessionThreadAgent | Advisor | {
    type: UnknownTag
    model: ModelConfig | string
    [key: string]: unknown
  }>
  type: 'coordinator'
}

/** Whether the session's agent may start subagents, and which. */
export type SessionMultiagentSubagents = SessionMultiagentSubagentsEnabled | MultiagentSubagentsDisabled | UnknownVariant

/** The session's agent may start subagents. */
export interface SessionMultiagentSubagentsEnabled {
  inline_agents: MultiagentInlineAgents
  /** Full snapshots of the stored agents that it may start. */
  predefined_agents: SessionThreadAgent[]
  type: 'enabled'
}

/** Whether the session's agent may run workflows, and with which agents. */
export type SessionMultiagentWorkflows = SessionMultiagentWorkflowsEnabled | MultiagentWorkflowsDisabled | UnknownVariant

/** The session's agent may run workflows. */
export interface SessionMultiagentWorkflowsEnabled {
  inline_agents: MultiagentInlineAgents
  /** Full snapshots of the stored agents that a workflow may use. */
  predefined_agents: SessionThreadAgent[]
  type: 'enabled'
}
