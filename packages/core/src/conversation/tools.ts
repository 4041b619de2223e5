import type {
  AgentCustomToolUseEvent,
  AgentMCPToolUseEvent,
  AgentToolResultEvent,
  AgentToolUseEvent,
} from '../generated/models.gen.ts'
import type { ToolItem } from './conversation.ts'

export function toolItem(event: AgentToolUseEvent | AgentMCPToolUseEvent | AgentCustomToolUseEvent): ToolItem {
  const custom = event.type === 'agent.custom_tool_use'
  const permission = custom ? undefined : event.evaluated_permission
  return {
    kind: 'tool',
    id: event.id,
    tool: custom ? 'custom' : event.type === 'agent.mcp_tool_use' ? 'mcp' : 'builtin',
    name: event.name,
    server: event.type === 'agent.mcp_tool_use' ? event.mcp_server_name : undefined,
    input: event.input,
    threadId: event.session_thread_id ?? null,
    status: custom ? 'waiting' : permission === 'ask' ? 'asking' : permission === 'deny' ? 'denied' : 'running',
    evaluation: custom ? undefined : event.evaluation,
    denyMessage: undefined,
    result: undefined,
  }
}

/** Only a call that asks can be confirmed; a second verdict changes nothing. */
export function confirmTool(item: ToolItem, event: { result: string; deny_message?: string | null }): ToolItem {
  if (item.status !== 'asking') return item
  if (event.result === 'allow') return { ...item, status: 'running' }
  return event.result === 'deny' ? { ...item, status: 'denied', denyMessage: event.deny_message ?? undefined } : item
}

/** The first result counts. That of a denied call says so itself. */
export function answerTool(
  item: ToolItem,
  event: { content?: AgentToolResultEvent['content']; is_error?: boolean | null },
): ToolItem {
  if (item.status === 'done' || item.status === 'failed' || item.result) return item
  const status = item.status === 'denied' ? 'denied' : event.is_error ? 'failed' : 'done'
  return { ...item, status, result: event.content ?? [] }
}
