export type {
  Conversation,
  ConversationEvent,
  ConversationItem,
  ConversationThread,
  MessageItem,
  NoticeItem,
  PreviewItem,
  ThinkingItem,
  ToolItem,
} from './conversation.ts'
export { emptyConversation, openGates } from './conversation.ts'
export { reduceConversation } from './reduce-conversation.ts'
