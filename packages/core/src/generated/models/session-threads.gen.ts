// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag, UnknownVariant } from '../../resources/unknown-tag.ts'
import type {
  AnthropicSkill,
  CustomSkill,
  ExecutionIdentity,
  MCPServerURLDefinition,
  ModelConfig,
} from './agents.gen.ts'
import type { MonetaryAmount } from './money.gen.ts'
import type { Advisor, InlineAgent } from './multiagent.gen.ts'
import type {
  AgentCustomToolUseEvent,
  AgentMCPToolResultEvent,
  AgentMCPToolUseEvent,
  AgentMessageEvent,
  AgentThinkingEvent,
  AgentThreadContextCompactedEvent,
  AgentThreadMessageReceivedEvent,
  AgentThreadMessageSentEvent,
  AgentToolResultEvent,
  AgentToolUseEvent,
  EventDelta,
  EventStart,
  SessionDeletedEvent,
  SessionErrorEvent,
  SessionStatusIdleEvent,
  SessionStatusRescheduledEvent,
  SessionStatusRunningEvent,
  SessionStatusTerminatedEvent,
  SessionThreadCreatedEvent,
  SessionThreadStatusIdleEvent,
  SessionThreadStatusRescheduledEvent,
  SessionThreadStatusRunningEvent,
  SessionThreadStatusTerminatedEvent,
  SessionUpdatedEvent,
  SessionUsageEvent,
  SpanModelRequestEndEvent,
  SpanModelRequestStartEvent,
  SpanOutcomeEvaluationEndEvent,
  SpanOutcomeEvaluationOngoingEvent,
  SpanOutcomeEvaluationStartEvent,
  SystemMessageEvent,
  UserCustomToolResultEvent,
  UserDefineOutcomeEvent,
  UserInterruptEvent,
  UserMessageEvent,
  UserToolConfirmationEvent,
  UserToolResultEvent,
  WorkflowRunCreatedEvent,
  WorkflowRunErrorEvent,
  WorkflowRunPhaseEndedEvent,
  WorkflowRunPhaseStartedEvent,
  WorkflowRunStatusEndedEvent,
  WorkflowRunStatusIdleEvent,
  WorkflowRunStatusRunningEvent,
} from './session-events.gen.ts'
import type { CacheCreationUsage, ServerToolUsage } from './sessions.gen.ts'
import type { AgentToolset20260401, CustomTool, MCPToolset } from './tools.gen.ts'

/**
 * One line of conversation in a session. Each session has a primary thread; subagents, advisors and workflow runs have
 * threads of their own. Up to 25 may be at work at once, advisors not counted.
 */
export interface SessionThread {
  /** Starts with `sthr_`. */
  id: string
  /** The agent of the thread as a snapshot – a stored agent, an advisor, or one made up on the spot. */
  agent:
    | SessionThreadAgent
    | Advisor
    | InlineAgent
    | {
        type: UnknownTag
        model: ModelConfig | string
        [key: string]: unknown
      }
  /** Null while it is not archived. */
  archived_at: string | null
  created_at: string
  /** Null for the primary thread. */
  parent_thread_id: string | null
  /** Starts with `sesn_`. */
  session_id: string
  stats: SessionThreadStats | null
  status: SessionThreadStatus
  type: 'session_thread'
  updated_at: string
  usage: SessionThreadUsage | null
  /**
   * The workflow run that the thread belongs to. Added after August 2026, so an older server or recording may lack it.
   */
  workflow_run_id: string | null
}

/** Snapshot of a stored agent as a thread uses it. */
export interface SessionThreadAgent {
  /** Starts with `agent_`. */
  id: string
  description: string | null
  /** The identity that the agent acts under. Added after August 2026, so an older server or recording may lack it. */
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
  type: 'agent'
  version: number
}

/** One page of a session's threads, the primary one and advisors included. */
export interface SessionThreadPage {
  data: SessionThread[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** How long a thread has been at work. */
export interface SessionThreadStats {
  /** In seconds, with fractions. */
  active_seconds?: number
  /** In seconds, with fractions. */
  duration_seconds?: number
  /** In seconds, with fractions. */
  startup_seconds?: number
}

/** What a thread is doing. */
export type SessionThreadStatus = 'running' | 'idle' | 'rescheduling' | 'terminated' | (string & {})

/** What a thread is doing. */
export type SessionThreadStatusInput = 'running' | 'idle' | 'rescheduling' | 'terminated'

/** One event of a thread's live stream. The SSE event name equals `type`. */
export type SessionThreadStreamEvent =
  | UserMessageEvent
  | UserInterruptEvent
  | UserToolConfirmationEvent
  | UserCustomToolResultEvent
  | AgentCustomToolUseEvent
  | AgentMessageEvent
  | AgentThinkingEvent
  | AgentMCPToolUseEvent
  | AgentMCPToolResultEvent
  | AgentToolUseEvent
  | AgentToolResultEvent
  | AgentThreadMessageReceivedEvent
  | AgentThreadMessageSentEvent
  | AgentThreadContextCompactedEvent
  | SessionErrorEvent
  | SessionStatusRescheduledEvent
  | SessionStatusRunningEvent
  | SessionStatusIdleEvent
  | SessionStatusTerminatedEvent
  | SessionThreadCreatedEvent
  | SpanOutcomeEvaluationStartEvent
  | SpanOutcomeEvaluationEndEvent
  | SpanModelRequestStartEvent
  | SpanModelRequestEndEvent
  | SpanOutcomeEvaluationOngoingEvent
  | UserDefineOutcomeEvent
  | SessionDeletedEvent
  | SessionThreadStatusRunningEvent
  | SessionThreadStatusIdleEvent
  | SessionThreadStatusTerminatedEvent
  | UserToolResultEvent
  | SessionThreadStatusRescheduledEvent
  | SessionUpdatedEvent
  | EventStart
  | EventDelta
  | SystemMessageEvent
  | SessionUsageEvent
  | WorkflowRunCreatedEvent
  | WorkflowRunStatusEndedEvent
  | WorkflowRunPhaseStartedEvent
  | WorkflowRunPhaseEndedEvent
  | WorkflowRunStatusRunningEvent
  | WorkflowRunStatusIdleEvent
  | WorkflowRunErrorEvent
  | UnknownVariant

/** Tokens and cost of a thread so far. */
export interface SessionThreadUsage {
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
