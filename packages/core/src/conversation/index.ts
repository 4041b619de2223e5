export type {
  Conversation,
  ConversationEvent,
  ConversationItem,
  ConversationThread,
  ConversationTokens,
  MessageItem,
  NoticeItem,
  PreviewItem,
  ThinkingItem,
  ToolItem,
} from './conversation.ts'
export { emptyConversation, openGates } from './conversation.ts'
export { reduceConversation } from './reduce-conversation.ts'
