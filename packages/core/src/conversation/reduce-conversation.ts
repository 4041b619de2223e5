import type { SpanModelUsage } from '../generated/models.gen.ts'
import type { Conversation, ConversationEvent, ConversationThread, MessageItem } from './conversation.ts'
import type { Draft } from './draft.ts'
import { createDraft } from './draft.ts'
import { addPreview, removePreviews } from './previews.ts'
import { answerTool, confirmTool, toolItem } from './tools.ts'

/**
 * What a page shows after `events`, in the order in which `follow` gives them. Pure: the conversation before stays as it
 * is. Pass many events at once where there are many: the list of items is copied once per call. Repeated events, and
 * events that come queued first and processed later, count once; an unknown event becomes a notice.
 */
export function reduceConversation(conversation: Conversation, events: readonly ConversationEvent[]): Conversation {
  if (events.length === 0) return conversation
  const draft = createDraft(conversation)
  for (const event of events) apply(draft, event)
  return draft.next
}

function apply(draft: Draft, event: ConversationEvent): void {
  const { next } = draft
  switch (event.type) {
    case 'event_start':
    case 'event_delta':
      next.previews = addPreview(draft, event)
      return
    case 'preview_void':
      next.previews = removePreviews(next.previews, event.event_ids)
      return
    case 'user.message':
    case 'system.message':
      addMessage(draft, event.type === 'user.message' ? 'user' : 'system', event)
      return
    case 'agent.message':
      addMessage(draft, 'agent', event)
      return
    case 'agent.thinking':
      if (draft.find(event.id) === -1) draft.settle({ kind: 'thinking', id: event.id })
      next.previews = removePreviews(next.previews, [event.id])
      return
    case 'agent.tool_use':
    case 'agent.mcp_tool_use':
    case 'agent.custom_tool_use':
      if (draft.find(event.id) === -1) draft.settle(toolItem(event))
      return
    case 'user.tool_confirmation':
      draft.updateTool(event.tool_use_id, (item) => confirmTool(item, event))
      return
    case 'agent.tool_result':
    case 'user.tool_result':
      draft.updateTool(event.tool_use_id, (item) => answerTool(item, event))
      return
    case 'agent.mcp_tool_result':
      draft.updateTool(event.mcp_tool_use_id, (item) => answerTool(item, event))
      return
    case 'user.custom_tool_result':
      draft.updateTool(event.custom_tool_use_id, (item) => answerTool(item, event))
      return
    default:
      if (!applyStatus(draft, event)) addNotice(draft, event)
  }
}

/** Events that are not shown but change what is known of the session. */
function applyStatus(draft: Draft, event: ConversationEvent): boolean {
  const { next } = draft
  const { id } = event as { id?: string }
  switch (event.type) {
    case 'session.status_running':
      if (draft.isNew(id)) Object.assign(next, { status: 'running', stopReason: undefined, waitingFor: [] })
      return true
    case 'session.status_idle': {
      const { stop_reason } = event
      const waitingFor = stop_reason?.type === 'requires_action' ? (stop_reason.event_ids ?? []) : []
      if (draft.isNew(id)) Object.assign(next, { status: 'idle', stopReason: stop_reason, waitingFor })
      return true
    }
    case 'session.status_rescheduled':
      if (draft.isNew(id)) next.status = 'rescheduling'
      return true
    case 'session.status_terminated':
    case 'session.deleted':
      Object.assign(next, {
        status: event.type === 'session.deleted' ? 'deleted' : 'terminated',
        waitingFor: [],
        previews: [],
      })
      return true
    case 'session.usage':
      if (draft.isNew(id)) next.usage = event.usage
      return true
    case 'span.model_request_end':
      next.previews = next.previews.length > 0 ? [] : next.previews
      if (draft.isNew(id)) addTokens(draft, event.model_usage)
      return true
    case 'session.thread_created':
      setThread(draft, event.session_thread_id, event.agent_name, id, 'created')
      return true
    case 'session.thread_status_running':
    case 'session.thread_status_idle':
    case 'session.thread_status_terminated':
      setThread(draft, event.session_thread_id, event.agent_name, id, THREAD_STATUS[event.type])
      return true
    case 'session.thread_status_rescheduled':
      setThread(draft, event.session_thread_id, event.agent_name, id, 'rescheduling')
      return true
    case 'span.model_request_start':
    case 'span.outcome_evaluation_ongoing':
      return true
    default:
      return false
  }
}

const THREAD_STATUS = {
  'session.thread_status_running': 'running',
  'session.thread_status_idle': 'idle',
  'session.thread_status_terminated': 'terminated',
} as const

function addMessage(
  draft: Draft,
  role: MessageItem['role'],
  event: { id: string; content: MessageItem['content']; processed_at?: string | null },
): void {
  const queued = role !== 'agent' && !event.processed_at
  const known = draft.next.items[draft.find(event.id)]
  draft.next.previews = removePreviews(draft.next.previews, [event.id])
  if (known && (known.kind !== 'message' || !known.queued || queued)) return
  draft.settle({ kind: 'message', id: event.id, role, content: event.content, queued })
}

function addNotice(draft: Draft, event: ConversationEvent): void {
  const { id = '' } = event as { id?: string }
  const at = id ? draft.find(id) : -1
  if (at === -1) draft.settle({ kind: 'notice', id, event })
  else draft.items()[at] = { kind: 'notice', id, event }
}

function addTokens(draft: Draft, used: Partial<SpanModelUsage> | undefined): void {
  const { tokens } = draft.next
  draft.next.tokens = {
    inputTokens: tokens.inputTokens + (used?.input_tokens ?? 0),
    outputTokens: tokens.outputTokens + (used?.output_tokens ?? 0),
    cacheReadInputTokens: tokens.cacheReadInputTokens + (used?.cache_read_input_tokens ?? 0),
    cacheCreationInputTokens: tokens.cacheCreationInputTokens + (used?.cache_creation_input_tokens ?? 0),
  }
}

function setThread(
  draft: Draft,
  id: string,
  agentName: string,
  eventId: string | undefined,
  status: ConversationThread['status'],
): void {
  if (!draft.isNew(eventId)) return
  const { threads } = draft.next
  const thread = { id, agentName, status }
  const known = threads.some((other) => other.id === id)
  draft.next.threads = known ? threads.map((other) => (other.id === id ? thread : other)) : [...threads, thread]
}
