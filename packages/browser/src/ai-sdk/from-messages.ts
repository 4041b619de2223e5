import { SdkError } from '@org/managed-agents-core'
import type { GateAnswer, MessageContent } from '@org/managed-agents-core/session'
import type { UIMessage } from 'ai'

/** What the last message of a chat asks for: a message to send, or answers to what the agent waits for. */
export type Intent =
  | { readonly type: 'send'; readonly content: readonly MessageContent[] }
  | { readonly type: 'answer'; readonly answers: Readonly<Record<string, GateAnswer>> }

/** Reads the last message. Throws `invalid_argument` for what cannot be sent. */
export function intentOf(messages: readonly UIMessage[]): Intent {
  const last = messages.at(-1)
  if (last?.role === 'user') return { type: 'send', content: last.parts.flatMap(contentOf) }
  const answers = Object.fromEntries((last?.parts ?? []).flatMap(answersOf))
  if (Object.keys(answers).length > 0) return { type: 'answer', answers }
  throw new SdkError(
    'invalid_argument',
    'The last message is neither a message of the user nor one with answers to open tool calls.',
  )
}

type Part = UIMessage['parts'][number]

function contentOf(part: Part): MessageContent[] {
  if (part.type === 'text') return part.text ? [{ type: 'text', text: part.text }] : []
  if (part.type !== 'file') return []
  const [, mediaType = '', data = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(part.url) ?? []
  if (data && /^image\/(jpeg|png|gif|webp)$/.test(mediaType)) {
    return [{ type: 'image', source: { type: 'base64', media_type: mediaType, data } }]
  }
  if (data && mediaType === 'application/pdf') {
    return [{ type: 'document', source: { type: 'base64', media_type: mediaType, data } }]
  }
  throw new SdkError('invalid_argument', `A ${part.mediaType} cannot be sent: give images or PDF files as data URLs.`)
}

function answersOf(part: Part): (readonly [string, GateAnswer])[] {
  if (!('toolCallId' in part)) return []
  if (part.state === 'approval-responded') {
    const { approved, reason } = part.approval
    return [[part.toolCallId, approved ? 'allow' : reason ? { deny: reason } : 'deny']]
  }
  // What the agent's own tools gave is history; what the page's tools gave is an answer.
  if (part.providerExecuted) return []
  if (part.state === 'output-available') return [[part.toolCallId, { result: part.output }]]
  if (part.state === 'output-error') return [[part.toolCallId, { result: { isError: true, content: part.errorText } }]]
  return []
}
