import type { AgentCustomToolUseEvent, AgentMCPToolUseEvent, AgentToolUseEvent } from '../generated/models.gen.ts'

export type ToolUseEvent = AgentToolUseEvent | AgentMCPToolUseEvent | AgentCustomToolUseEvent

/** A tool call, as a tool's user sees it: an approval handler, a list of open gates, a report. */
export interface ToolCall {
  /** Id of the tool-use event, by which the call is answered. */
  readonly id: string
  readonly name: string
  readonly kind: 'custom' | 'builtin' | 'mcp'
  readonly input: Record<string, unknown>
  /** Thread that made the call; null on the primary one. */
  readonly threadId: string | null
  /** Name of the MCP server of an `mcp` call. */
  readonly mcpServer?: string
  /** The policy that judged the call, as the API sent it; `auto` has a reason. */
  readonly policy?: AgentToolUseEvent['evaluation']
}

/** The answer to a call that asks for permission. `defer` leaves it open for somebody else, or for later. */
export type Approval = 'allow' | 'deny' | { readonly deny: string } | 'defer'

/** Why nobody here answers a call. */
export type GateReason =
  /** It asks for permission and the run has no `approve`. */
  | 'no_handler'
  /** `approve` deferred it. */
  | 'deferred'
  /** `approve` threw, or returned something that is no verdict: nothing is allowed by accident. */
  | 'handler_failed'
  /** The tool is another client's. */
  | 'not_ours'
  /** The API refused our answer for good. */
  | 'refused'
  /** The API waits for an id that the session's history does not explain. */
  | 'unknown_call'

/** A call that the session waits for and that this run does not answer. */
export interface Gate extends ToolCall {
  /** What an answer would be: a permission, or the result of the tool. */
  readonly needs: 'approval' | 'result'
  readonly reason: GateReason
}

export type Permission = 'allow' | 'ask' | 'deny' | 'unknown'

/** What the API decided about a call. Anything that is not plainly allowed stays closed. */
export function permissionOf(event: ToolUseEvent): Permission {
  if (event.type === 'agent.custom_tool_use') return 'allow'
  const { evaluated_permission: permission, evaluation } = event
  const auto = evaluation?.type === 'auto' ? evaluation.evaluated_permission.type : undefined
  if (permission === 'deny' || auto === 'deny') return 'deny'
  if (permission === 'ask' || auto === 'ask') return 'ask'
  return permission === 'allow' && (auto === undefined || auto === 'allow') ? 'allow' : 'unknown'
}

export function toolCallOf(event: ToolUseEvent): ToolCall {
  const { id, name, input } = event
  const call = { id, name, input, threadId: event.session_thread_id ?? null }
  if (event.type === 'agent.custom_tool_use') return { ...call, kind: 'custom' }
  const policy = event.evaluation && { policy: event.evaluation }
  if (event.type === 'agent.tool_use') return { ...call, kind: 'builtin', ...policy }
  return { ...call, kind: 'mcp', mcpServer: event.mcp_server_name, ...policy }
}
