export { SessionChatTransport, type SessionChatTransportOptions } from './chat-transport.ts'
