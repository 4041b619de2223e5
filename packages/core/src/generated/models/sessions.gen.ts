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

/** An agent as a request names it, with or without a version. */
export interface AgentReferenceParams {
  /** Starts with `agent_`. */
  id: string
  type: 'agent'
  /** Left out means the latest version at this moment. */
  version?: number
}

/**
 * An agent with parts replaced for one session. What is left out is inherited, a value replaces the whole part. The
 * answer's `agent` is the effective snapshot under the base id and version.
 */
export interface AgentWithOverridesParams {
  /** Starts with `agent_`. */
  id: string
  type: 'agent_with_overrides'
  /** An empty list clears the agent's servers, which is refused while an `mcp_toolset` points to one of them. */
  mcp_servers?: URLMCPServerParams[]
  /**
   * Can't be null (400). An `effort` in it is ignored, and the agent's own effort is lost too, so the model's default
   * applies.
   */
  model?: AgentModelId | ModelConfigParams
  /** Replaces the agent's skills; an empty list clears them. */
  skills?: SkillParams[]
  /** Null clears the agent's system prompt. */
  system?: string | null
  /** Replaces the agent's tools. They can't be cleared while skills remain. */
  tools?: Array<AgentToolset20260401Params | MCPToolsetParams | CustomToolParams>
  /** Left out means the latest version at this moment. */
  version?: number
}

/** Input tokens written to the cache, by how long they stay there. */
export interface CacheCreationUsage {
  /** Tokens cached for an hour. */
  ephemeral_1h_input_tokens?: number
  /** Tokens cached for five minutes. */
  ephemeral_5m_input_tokens?: number
}

/** A new session. It starts `idle`, or `running` if there are initial events; the sandbox is prepared at once. */
export interface CreateSessionRequest {
  /** An agent's id (its latest version), an agent at a version, or an agent with parts replaced. */
  agent: string | AgentReferenceParams | AgentWithOverridesParams
  /** Starts with `env_`. */
  environment_id: string
  /** Can only be attached here. Refused for a model without a list price. */
  budget?: BudgetLimit
  /**
   * Up to 50 events that start the work at once – `user.message`, and at most one `user.define_outcome`, which needs
   * its rubric. At most 100 documents from files in all. They are checked and stored in order before the answer, all or
   * none. An empty list counts as left out.
   */
  initial_events?: Array<UserMessageEventParams | UserDefineOutcomeEventParams>
  /** At most 16 keys of up to 64 characters; values up to 512 characters. */
  metadata?: Record<string, string>
  /**
   * What to mount – up to 500 files, up to 8 memory stores, and repositories. A self-hosted environment takes memory
   * stores only.
   */
  resources?: Array<GitHubRepositoryResourceParams | FileResourceParams | MemoryStoreResourceParams>
  title?: string | null
  /** Vaults that supply credentials. The first one with a match wins; an archived vault makes creation fail. */
  vault_ids?: string[]
}

/** Confirms that a session, its events, its sandbox and the files it produced are gone. */
export interface DeletedSession {
  /** Starts with `sesn_`. */
  id: string
  type: 'session_deleted'
}

/** State of one outcome that was asked for by `user.define_outcome`. */
export interface OutcomeEvaluation {
  completed_at: string | null
  description: string
  explanation: string | null
  /** Counts from 0. */
  iteration: number
  /** Starts with `outc_`. */
  outcome_id: string
  /** `pending`, `running` or `evaluating` while it goes on, later the result of the last evaluation. */
  result:
    | 'pending'
    | 'running'
    | 'evaluating'
    | 'satisfied'
    | 'needs_revision'
    | 'max_iterations_reached'
    | 'failed'
    | 'interrupted'
    | (string & {})
  type: 'outcome_evaluation'
}

/** How often tools that run on the server were used. */
export interface ServerToolUsage {
  web_fetch_requests?: number
  web_search_requests?: number
}

/**
 * One run of an agent in an environment. Status, usage, stats and outcome evaluations are snapshots, and may lag the
 * event stream. The state of its sandbox is kept for 30 days from the making of the sandbox, its history until it is
 * deleted.
 */
export interface Session {
  /** Starts with `sesn_`. */
  id: string
  /** Full snapshot of the agent as this session uses it, overrides included, under the base id and version. */
  agent: SessionAgent
  /** When it was archived, which also sets the status to `terminated`; null while it is not. */
  archived_at: string | null
  /** The cap on what the session may cost; null when there is none. It can be attached at creation only. */
  budget: BudgetLimit | null
  created_at: string
  /** Starts with `env_`. */
  environment_id: string
  /** The caller's own keys and values. */
  metadata: Record<string, string>
  /** One entry per outcome that was asked for. */
  outcome_evaluations: OutcomeEvaluation[]
  resources: SessionResource[]
  stats: SessionStats
  /**
   * `idle` before and between turns, `running` during one, `rescheduling` while a transient error is retried by the
   * server, `terminated` after an unrecoverable error or archiving. Over several threads it is `running` if any thread
   * runs.
   */
  status: 'rescheduling' | 'running' | 'idle' | 'terminated' | (string & {})
  title: string | null
  type: 'session'
  updated_at: string
  /** Tokens and cost so far. Tokens stand still during a turn. */
  usage: SessionUsage
  /** Vaults that supply credentials. The first one with a match wins. */
  vault_ids: string[]
  /** The deployment that started the session, if one did. */
  deployment_id?: string | null
}

/** Full snapshot of the agent as a session uses it. */
export interface SessionAgent {
  /** Starts with `agent_`. */
  id: string
  description: string | null
  /** The identity that the agent acts under. Added after August 2026, so an older server or recording may lack it. */
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

/** What of a session's agent can be replaced. */
export interface SessionAgentUpdate {
  /** Replaces the whole list, for this session alone. */
  mcp_servers?: URLMCPServerParams[]
  /** Replaces the whole list, for this session alone. */
  tools?: Array<AgentToolset20260401Params | MCPToolsetParams | CustomToolParams>
}

/** One page of sessions. The only list that can also go back. */
export interface SessionPage {
  data: Session[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
  /** Cursor of the page before, to be sent as `page`; null on the first page. */
  prev_page: string | null
}

/** How long a session has been at work. */
export interface SessionStats {
  /** In seconds, with fractions. */
  active_seconds?: number
  /** In seconds, with fractions. */
  duration_seconds?: number
}

/** Tokens and cost of a session so far. */
export interface SessionUsage {
  /** In seconds, with fractions. */
  active_seconds?: number
  cache_creation?: CacheCreationUsage
  cache_read_input_tokens?: number
  input_tokens?: number
  /** The cost at list price, in rounded cents. */
  list_cost?: MonetaryAmount | null
  output_tokens?: number
  server_tool_use?: ServerToolUsage | null
}

/**
 * A partial change of a session, in force from the next turn. A `session.updated` event is emitted only if something
 * changed.
 */
export interface UpdateSessionRequest {
  /** Tools and MCP servers of this session alone. Refused while the session runs. */
  agent?: SessionAgentUpdate
  /**
   * A new cap must be strictly above the cost so far, and lets a paused session go on by itself. Null removes the
   * budget for good.
   */
  budget?: BudgetLimit | null
  /** Merged key by key; null as a value deletes that key. */
  metadata?: Record<string, string | null> | null
  title?: string | null
  /** Not supported; the request is refused. */
  vault_ids?: string[]
}
