import type {
  AgentMessageEvent,
  AgentToolResultEvent,
  AgentToolUseEvent,
  SessionEvent,
  SessionStatusIdleEvent,
  SessionStreamEvent,
  SessionUsageSnapshot,
  SystemMessageEvent,
  UserMessageEvent,
} from '../generated/models.gen.ts'

/** What a page shows of a session. Plain data: it can be sent as JSON and gone on with elsewhere. */
export interface Conversation {
  /** Finished and queued entries in the order of history, a queued one where it was sent until it is processed. */
  readonly items: readonly ConversationItem[]
  /** Messages and thoughts that are being written; they come after all items. */
  readonly previews: readonly PreviewItem[]
  /** `unknown` until the first status event. */
  readonly status: 'unknown' | 'running' | 'idle' | 'rescheduling' | 'terminated' | 'deleted'
  /** Why the session is idle. */
  readonly stopReason: SessionStatusIdleEvent['stop_reason'] | undefined
  /** Ids of the tool calls that the session waits for; see `openGates`. */
  readonly waitingFor: readonly string[]
  readonly threads: readonly ConversationThread[]
  /** Tokens of the model requests seen. */
  readonly tokens: ConversationTokens
  /** The session's own account, with its cost, as last reported. */
  readonly usage: SessionUsageSnapshot | undefined
  /** Ids of the last events that are no item, so that a repeated one changes nothing. */
  readonly recent: readonly string[]
}

/** An event as `follow` gives it, the void of previews among them. */
export type ConversationEvent =
  | SessionEvent
  | SessionStreamEvent
  | { readonly type: 'preview_void'; readonly event_ids: readonly string[] }

/** The four buckets of tokens, which do not overlap. */
export interface ConversationTokens {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cacheReadInputTokens: number
  readonly cacheCreationInputTokens: number
}

/** One entry of a conversation, told apart by `kind`. */
export type ConversationItem = MessageItem | ThinkingItem | ToolItem | NoticeItem

/** What the user, the agent or the application said. */
export interface MessageItem {
  readonly kind: 'message'
  readonly id: string
  readonly role: 'user' | 'agent' | 'system'
  readonly content: readonly (UserMessageEvent | AgentMessageEvent | SystemMessageEvent)['content'][number][]
  /** Sent and not yet processed. */
  readonly queued: boolean
}

/** The agent thought; the API does not say what. */
export interface ThinkingItem {
  readonly kind: 'thinking'
  readonly id: string
}

/** A tool call, from its request over approval to its result. */
export interface ToolItem {
  readonly kind: 'tool'
  readonly id: string
  readonly tool: 'builtin' | 'mcp' | 'custom'
  readonly name: string
  readonly server: string | undefined
  readonly input: Readonly<Record<string, unknown>>
  /** Thread that made the call; null for the session's own. */
  readonly threadId: string | null
  /** `asking` waits for an approval, `waiting` for a result from outside. */
  readonly status: 'asking' | 'waiting' | 'running' | 'denied' | 'done' | 'failed'
  readonly evaluation: AgentToolUseEvent['evaluation']
  readonly denyMessage: string | undefined
  readonly result: AgentToolResultEvent['content']
}

/** Anything else worth showing, as it came: errors, interrupts, outcomes, messages between threads, unknown events. */
export interface NoticeItem {
  readonly kind: 'notice'
  readonly id: string
  readonly event: ConversationEvent
}

/** A message or thought that is being written. */
export interface PreviewItem {
  readonly id: string
  /** Type of the final event. */
  readonly type: string
  /** Text so far by content block: a prefix of the final text. */
  readonly blocks: readonly string[]
}

/** A thread that the session has opened, and what it does. */
export interface ConversationThread {
  readonly id: string
  readonly agentName: string
  readonly status: 'created' | 'running' | 'idle' | 'rescheduling' | 'terminated'
}

/** Where every conversation starts. */
export const emptyConversation: Conversation = {
  items: [],
  previews: [],
  status: 'unknown',
  stopReason: undefined,
  waitingFor: [],
  threads: [],
  tokens: { inputTokens: 0, outputTokens: 0, cacheReadInputTokens: 0, cacheCreationInputTokens: 0 },
  usage: undefined,
  recent: [],
}

/** Tool calls that the session waits for: to be approved, or to be answered with a result. */
export function openGates(conversation: Conversation): ToolItem[] {
  const waiting = new Set(conversation.waitingFor)
  return conversation.items.filter((item): item is ToolItem => item.kind === 'tool' && waiting.has(item.id))
}
