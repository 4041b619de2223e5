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

export interface AWSRoleExecutionIdentity {
  role_arn: string
  type: 'aws_role'
}

export interface AWSRoleExecutionIdentityParams {
  role_arn: string
  type: 'aws_role'
}

export interface Agent {
  id: string
  archived_at: string | null
  created_at: string
  description: string | null
  execution_identity: ExecutionIdentity
  mcp_servers: MCPServerURLDefinition[]
  metadata: Record<string, string>
  model: ModelConfig
  multiagent: Multiagent | null
  name: string
  skills: Array<AnthropicSkill | CustomSkill | {
    type: UnknownTag
    skill_id: string
    version: string
    [key: string]: unknown
  }>
  system: string | null
  tools: Array<AgentToolset20260401 | MCPToolset | CustomTool | UnknownVariant>
  type: 'agent'
  updated_at: string
  version: number
}

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

export interface AgentPage {
  data: Agent[]
  next_page: string | null
}

export interface AgentReference {
  id: string
  type: 'agent'
  version: number
}

export interface AnthropicSkill {
  skill_id: string
  type: 'anthropic'
  version: string
}

export interface AnthropicSkillParams {
  skill_id: string
  type: 'anthropic'
  version?: string | null
}

export interface CreateAgentRequest {
  model: AgentModelId | ModelConfigParams
  name: string
  description?: string | null
  execution_identity?: ExecutionIdentityParams | null
  mcp_servers?: URLMCPServerParams[]
  metadata?: Record<string, string>
  multiagent?: MultiagentParams | null
  skills?: SkillParams[]
  system?: string | null
  tools?: Array<AgentToolset20260401Params | MCPToolsetParams | CustomToolParams>
}

export interface CustomSkill {
  skill_id: string
  type: 'custom'
  version: string
}

export interface CustomSkillParams {
  skill_id: string
  type: 'custom'
  version?: string | null
}

export interface EffortHigh {
  type: 'high'
}

export interface EffortLow {
  type: 'low'
}

export interface EffortMax {
  type: 'max'
}

export interface EffortMedium {
  type: 'medium'
}

export interface EffortXhigh {
  type: 'xhigh'
}

export type ExecutionIdentity = AWSRoleExecutionIdentity | ServiceAccountExecutionIdentity | UnknownVariant

export type ExecutionIdentityParams = AWSRoleExecutionIdentityParams | ServiceAccountExecutionIdentityParams

export interface MCPServerURLDefinition {
  name: string
  type: 'url'
  url: string
}

export interface ModelConfig {
  id: AgentModelId
  effort?: EffortLow | EffortMedium | EffortHigh | EffortXhigh | EffortMax | UnknownVariant
  inference_geo?: string
  /** Default "standard". */
  speed?: 'standard' | 'fast' | (string & {})
}

export interface ModelConfigParams {
  id: AgentModelId
  effort?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | EffortLow | EffortMedium | EffortHigh | EffortXhigh | EffortMax | null
  inference_geo?: string | null
  /** Default "standard". */
  speed?: 'standard' | 'fast' | null
}

export interface ServiceAccountExecutionIdentity {
  type: 'service_account'
}

export interface ServiceAccountExecutionIdentityParams {
  type: 'service_account'
}

export type SkillParams = AnthropicSkillParams | CustomSkillParams

export interface URLMCPServerParams {
  name: string
  type: 'url'
  url: string
}

export interface UpdateAgentRequest {
  description?: string | null
  execution_identity?: ExecutionIdentityParams | null
  mcp_servers?: URLMCPServerParams[] | null
  metadata?: Record<string, string | null> | null
  model?: AgentModelId | ModelConfigParams
  multiagent?: MultiagentParams | null
  name?: string
  skills?: SkillParams[] | null
  system?: string | null
  tools?: Array<AgentToolset20260401Params | MCPToolsetParams | CustomToolParams> | null
  version?: number
}
