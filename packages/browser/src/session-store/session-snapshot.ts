import type { Conversation, ConversationEvent, ToolItem } from '@org/managed-agents-core/conversation'
import { emptyConversation } from '@org/managed-agents-core/conversation'
import type { FollowState } from '@org/managed-agents-core/session'

/** What a page shows of a session. A new object for every change; parts that have not changed stay the same. */
export interface SessionSnapshot {
  /** Messages, tool calls with their results, previews of text that is being written, threads, usage. */
  readonly conversation: Conversation
  /** The last events, previews left out; older ones are in the history. */
  readonly events: readonly ConversationEvent[]
  /** Tool calls that wait for an approval, or for a result from outside. */
  readonly gates: readonly ToolItem[]
  readonly connection: FollowState['status'] | 'cached'
  /** Why following ended, or what was sent last and not taken. */
  readonly error: unknown
}

/** Where every session starts, and what a server renders. */
export const emptySnapshot: SessionSnapshot = {
  conversation: emptyConversation,
  events: [],
  gates: [],
  connection: 'connecting',
  error: undefined,
}
