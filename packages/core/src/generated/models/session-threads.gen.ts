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

export interface SessionThread {
  id: string
  agent: SessionThreadAgent | Advisor | InlineAgent | {
    type: UnknownTag
    model: ModelConfig | string
    [key: string]: unknown
  }
  archived_at: string | null
  created_at: string
  parent_thread_id: string | null
  session_id: string
  stats: SessionThreadStats | null
  status: SessionThreadStatus
  type: 'session_thread'
  updated_at: string
  usage: SessionThreadUsage | null
  workflow_run_id: string | null
}

export interface SessionThreadAgent {
  id: string
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
  type: 'agent'
  version: number
}

export interface SessionThreadPage {
  data: SessionThread[]
  next_page: string | null
}

export interface SessionThreadStats {
  active_seconds?: number
  duration_seconds?: number
  startup_seconds?: number
}

export type SessionThreadStatus = 'running' | 'idle' | 'rescheduling' | 'terminated' | (string & {})

export type SessionThreadStatusInput = 'running' | 'idle' | 'rescheduling' | 'terminated'

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

export interface SessionThreadUsage {
  active_seconds?: number
  cache_creation?: CacheCreationUsage
  cache_read_input_tokens?: number
  input_tokens?: number
  list_cost?: MonetaryAmount | null
  output_tokens?: number
  server_tool_use?: ServerToolUsage | null
}
