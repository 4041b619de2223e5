// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'
import type {
  AgentModelId,
  AnthropicSkill,
  CustomSkill,
  ExecutionIdentity,
  MCPServerURLDefinition,
  ModelConfig,
  ModelConfigParams,
  SkillParams,
  URLMCPServerParams,
} from './agents.gen.ts'
import type { BudgetLimit, MonetaryAmount } from './money.gen.ts'
import type { SessionMultiagent } from './multiagent.gen.ts'
import type { UserDefineOutcomeEventParams, UserMessageEventParams } from './session-events.gen.ts'
import type {
  FileResourceParams,
  GitHubRepositoryResourceParams,
  MemoryStoreResourceParams,
  SessionResource,
} from './session-resources.gen.ts'
import type {
  AgentToolset20260401,
  AgentToolset20260401Params,
  CustomTool,
  CustomToolParams,
  MCPToolset,
  MCPToolsetParams,
} from './tools.gen.ts'

export interface AgentReferenceParams {
  id: string
  type: 'agent'
  version?: number
}

export interface AgentWithOverridesParams {
  id: string
  type: 'agent_with_overrides'
  mcp_servers?: URLMCPServerParams[]
  model?: AgentModelId | ModelConfigParams
  skills?: SkillParams[]
  system?: string | null
  tools?: Array<AgentToolset20260401Params | MCPToolsetParams | CustomToolParams>
  version?: number
}

export interface CacheCreationUsage {
  ephemeral_1h_input_tokens?: number
  ephemeral_5m_input_tokens?: number
}

export interface CreateSessionRequest {
  agent: string | AgentReferenceParams | AgentWithOverridesParams
  environment_id: string
  budget?: BudgetLimit
  initial_events?: Array<UserMessageEventParams | UserDefineOutcomeEventParams>
  metadata?: Record<string, string>
  resources?: Array<GitHubRepositoryResourceParams | FileResourceParams | MemoryStoreResourceParams>
  title?: string | null
  vault_ids?: string[]
}

export interface DeletedSession {
  id: string
  type: 'session_deleted'
}

export interface OutcomeEvaluation {
  completed_at: string | null
  description: string
  explanation: string | null
  iteration: number
  outcome_id: string
  result: 'pending' | 'running' | 'evaluating' | 'satisfied' | 'needs_revision' | 'max_iterations_reached' | 'failed' | 'interrupted' | (string & {})
  type: 'outcome_evaluation'
}

export interface ServerToolUsage {
  web_fetch_requests?: number
  web_search_requests?: number
}

export interface Session {
  id: string
  agent: SessionAgent
  archived_at: string | null
  budget: BudgetLimit | null
  created_at: string
  environment_id: string
  metadata: Record<string, string>
  outcome_evaluations: OutcomeEvaluation[]
  resources: SessionResource[]
  stats: SessionStats
  status: 'rescheduling' | 'running' | 'idle' | 'terminated' | (string & {})
  title: string | null
  type: 'session'
  updated_at: string
  usage: SessionUsage
  vault_ids: string[]
  deployment_id?: string | null
}

export interface SessionAgent {
  id: string
  description: string | null
  execution_identity: ExecutionIdentity
  mcp_servers: MCPServerURLDefinition[]
  model: ModelConfig
  multiagent: SessionMultiagent | null
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
  version: number
}

export interface SessionAgentUpdate {
  mcp_servers?: URLMCPServerParams[]
  tools?: Array<AgentToolset20260401Params | MCPToolsetParams | CustomToolParams>
}

export interface SessionPage {
  data: Session[]
  next_page: string | null
  prev_page: string | null
}

export interface SessionStats {
  active_seconds?: number
  duration_seconds?: number
}

export interface SessionUsage {
  active_seconds?: number
  cache_creation?: CacheCreationUsage
  cache_read_input_tokens?: number
  input_tokens?: number
  list_cost?: MonetaryAmount | null
  output_tokens?: number
  server_tool_use?: ServerToolUsage | null
}

export interface UpdateSessionRequest {
  agent?: SessionAgentUpdate
  budget?: BudgetLimit | null
  metadata?: Record<string, string | null> | null
  title?: string | null
  vault_ids?: string[]
}
