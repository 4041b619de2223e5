// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'
import type { Multiagent, MultiagentParams } from './multiagent.gen.ts'
import type {
  AgentToolset20260401,
  AgentToolset20260401Params,
  CustomTool,
  CustomToolParams,
  MCPToolset,
  MCPToolsetParams,
} from './tools.gen.ts'

/** The agent acts under a role of AWS. */
export interface AWSRoleExecutionIdentity {
  /** ARN of the role. */
  role_arn: string
  type: 'aws_role'
}

/** Let the agent act under a role of AWS. */
export interface AWSRoleExecutionIdentityParams {
  /** ARN of the role. */
  role_arn: string
  type: 'aws_role'
}

/**
 * A versioned definition of what a session runs – model, instructions, tools, MCP servers, skills and roster. Each
 * change makes a new version; all versions stay listed and readable.
 */
export interface Agent {
  /** Starts with `agent_`. */
  id: string
  /** Null while it is not archived. */
  archived_at: string | null
  created_at: string
  /** Null when the agent has none. */
  description: string | null
  /** The identity that the agent acts under. Added after August 2026, so an older server or recording may lack it. */
  execution_identity: ExecutionIdentity
  /** The MCP servers that the agent may reach. Each has an `mcp_toolset` among the tools. */
  mcp_servers: MCPServerURLDefinition[]
  /** The caller's own keys and values. */
  metadata: Record<string, string>
  model: ModelConfig
  /** The roster of other agents that this one may put to work; null when it works alone. */
  multiagent: Multiagent | null
  name: string
  /** The skills that sessions of this agent have. They need the `read` tool. */
  skills: Array<AnthropicSkill | CustomSkill | {
    type: UnknownTag
    skill_id: string
    version: string
    [key: string]: unknown
  }>
  /** The system prompt; null when there is none. */
  system: string | null
  /** Toolsets and custom tools. At most 256 tools, counted over all toolsets. */
  tools: Array<AgentToolset20260401 | MCPToolset | CustomTool | UnknownVariant>
  type: 'agent'
  updated_at: string
  /** Starts at 1 and grows by 1 with each change. */
  version: number
}

/** The id of a model. The known ones are listed; others may come at any time and must be accepted. */
export type AgentModelId =
  | 'claude-fable-5-2'
  | 'claude-haiku-5-5'
  | 'claude-sonnet-5-5'
  | 'claude-opus-5-5'
  | 'claude-fable-5-1'
  | 'claude-sonnet-5'
  | 'claude-fable-5'
  | 'claude-opus-5'
  | 'claude-opus-4-8'
  | 'claude-opus-4-7'
  | 'claude-opus-4-6'
  | 'claude-sonnet-4-6'
  | 'claude-haiku-4-5'
  | 'claude-haiku-4-5-20251001'
  | 'claude-opus-4-5'
  | 'claude-opus-4-5-20251101'
  | 'claude-sonnet-4-5'
  | 'claude-sonnet-4-5-20250929'
  | (string & {})

/** One page of agents, or of the versions of one agent. */
export interface AgentPage {
  data: Agent[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** An agent at one version, as an answer names it. */
export interface AgentReference {
  /** Starts with `agent_`. */
  id: string
  type: 'agent'
  /** The version that was resolved. */
  version: number
}

/** A skill that Anthropic provides, pinned to a version. */
export interface AnthropicSkill {
  skill_id: string
  type: 'anthropic'
  version: string
}

/** A skill that Anthropic provides. */
export interface AnthropicSkillParams {
  skill_id: string
  type: 'anthropic'
  version?: string | null
}

/** The definition of a new agent, which becomes its version 1. */
export interface CreateAgentRequest {
  /** A model id, or an object when effort, speed or region matter. */
  model: AgentModelId | ModelConfigParams
  name: string
  description?: string | null
  /** Null or left out stores a `service_account` identity. */
  execution_identity?: ExecutionIdentityParams | null
  /** Names must be unique. Every server needs an `mcp_toolset` among the tools, and every `mcp_toolset` a server. */
  mcp_servers?: URLMCPServerParams[]
  /** At most 16 keys of up to 64 characters; values up to 512 characters. */
  metadata?: Record<string, string>
  /**
   * The roster. Its members must exist, be unarchived and have no roster of their own; they are pinned to versions when
   * the agent is saved.
   */
  multiagent?: MultiagentParams | null
  /** Skills need the `read` tool. The limit of 20 is that of older texts; later ones count 500 per session instead. */
  skills?: SkillParams[]
  /** The system prompt. */
  system?: string | null
  /** At most 256 tools, counted over all toolsets (texts of August 2026 say 128). */
  tools?: Array<AgentToolset20260401Params | MCPToolsetParams | CustomToolParams>
}

/** A skill that was uploaded to the workspace, pinned to a version. */
export interface CustomSkill {
  /** Starts with `skill_`. */
  skill_id: string
  type: 'custom'
  version: string
}

/** A skill that was uploaded to the workspace. */
export interface CustomSkillParams {
  /** Starts with `skill_`. */
  skill_id: string
  type: 'custom'
  version?: string | null
}

/** The high level of effort. */
export interface EffortHigh {
  type: 'high'
}

/** The lowest level of effort. */
export interface EffortLow {
  type: 'low'
}

/** The highest level of effort. */
export interface EffortMax {
  type: 'max'
}

/** The level of effort between low and high. */
export interface EffortMedium {
  type: 'medium'
}

/** The level of effort between high and max. */
export interface EffortXhigh {
  type: 'xhigh'
}

/** The identity that an agent acts under, as stored. */
export type ExecutionIdentity = AWSRoleExecutionIdentity | ServiceAccountExecutionIdentity | UnknownVariant

/** The identity that an agent shall act under. */
export type ExecutionIdentityParams = AWSRoleExecutionIdentityParams | ServiceAccountExecutionIdentityParams

/** An MCP server that an agent reaches by its URL. */
export interface MCPServerURLDefinition {
  /** The name by which an `mcp_toolset` and the events refer to the server. Unique within the agent. */
  name: string
  type: 'url'
  url: string
}

/**
 * The model of an agent with everything that was resolved for it. Answers always use this form, with effort and speed
 * filled in.
 */
export interface ModelConfig {
  id: AgentModelId
  /** A level that was not chosen is the model's default. */
  effort?: EffortLow | EffortMedium | EffortHigh | EffortXhigh | EffortMax | UnknownVariant
  /**
   * Region that inference is bound to. Checked against the workspace when the agent is saved, when a session is created
   * and on every turn.
   */
  inference_geo?: string
  /** Default "standard". */
  speed?: 'standard' | 'fast' | (string & {})
}

/** A model with settings. */
export interface ModelConfigParams {
  id: AgentModelId
  /** A level by name or as an object. Left out means the model's default. */
  effort?:
    | 'low'
    | 'medium'
    | 'high'
    | 'xhigh'
    | 'max'
    | EffortLow
    | EffortMedium
    | EffortHigh
    | EffortXhigh
    | EffortMax
    | null
  /**
   * Region that inference is bound to. It is checked against the workspace; pins of a roster must be all equal or all
   * unset.
   */
  inference_geo?: string | null
  /**
   * Refused for a model that does not support it.
   * Default "standard".
   */
  speed?: 'standard' | 'fast' | null
}

/** The agent acts under a service account. This is what is stored when nothing was chosen. */
export interface ServiceAccountExecutionIdentity {
  type: 'service_account'
}

/** Let the agent act under a service account. */
export interface ServiceAccountExecutionIdentityParams {
  type: 'service_account'
}

/** A skill to give to an agent, by id. */
export type SkillParams = AnthropicSkillParams | CustomSkillParams

/** An MCP server to be reached by its URL. It is not contacted when the agent or a session is created. */
export interface URLMCPServerParams {
  /** The name by which an `mcp_toolset` refers to the server. Unique within the agent. */
  name: string
  type: 'url'
  url: string
}

/**
 * A partial change of an agent. What is left out stays; arrays and `multiagent` are replaced whole, metadata is merged
 * key by key. A change makes the next version; a request that changes nothing returns the current one.
 */
export interface UpdateAgentRequest {
  /** Null clears it. */
  description?: string | null
  /** Null stores a `service_account` identity. */
  execution_identity?: ExecutionIdentityParams | null
  /** Replaces the whole list; null or an empty list clears it. */
  mcp_servers?: URLMCPServerParams[] | null
  /** Merged key by key; null as a value deletes that key. */
  metadata?: Record<string, string | null> | null
  /**
   * Replaces the whole model object, with one exception – the same `id` without `effort` keeps the stored effort.
   * Without `inference_geo` the stored one is cleared. Can't be cleared.
   */
  model?: AgentModelId | ModelConfigParams
  /**
   * Replaces the whole roster, and null clears it. A `multiagent_20261001` sent over a stored `multiagent_20261001` is
   * merged level by level instead – keys left out stay, null keys take their default.
   */
  multiagent?: MultiagentParams | null
  /** Can't be cleared. */
  name?: string
  /** Replaces the whole list; null or an empty list clears it. */
  skills?: SkillParams[] | null
  /** Null clears it. */
  system?: string | null
  /** Replaces the whole list; null or an empty list clears it. */
  tools?: Array<AgentToolset20260401Params | MCPToolsetParams | CustomToolParams> | null
  /**
   * The version that the caller has read. When sent, it must be the current one, else the answer is 409, even if
   * nothing would change. When left out, the last write wins silently.
   */
  version?: number
}
