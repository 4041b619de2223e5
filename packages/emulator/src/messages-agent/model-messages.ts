import { textOf } from '../events/text-of.ts'
import type { SessionEvent } from '../wire.ts'
import type { ModelBlock, ModelMessage } from './messages-api.ts'

/**
 * The session's history as the messages of a model: neighbours of one role become one message, and a call without a
 * result, as after an interrupt, gets one that says so.
 */
export function modelMessages(history: readonly SessionEvent[]): ModelMessage[] {
  const messages: { role: ModelMessage['role']; content: ModelBlock[] }[] = []
  const results = new Map<string, ModelBlock>()
  for (const event of history) {
    const result = resultOf(event)
    if (result) results.set(result.tool_use_id, result)
  }
  for (const event of history) {
    const said = saidBy(event)
    if (said?.[0] === 'user' || resultOf(event)) answerCalls(messages, results)
    if (!said) continue
    const [role, block] = said
    const open = messages.at(-1)
    if (open?.role === role) open.content.push(block)
    else messages.push({ role, content: [block] })
  }
  answerCalls(messages, results)
  return messages
}

/** The results of a message's calls come first in the next one, all of them. */
function answerCalls(
  messages: { role: string; content: ModelBlock[] }[],
  results: ReadonlyMap<string, ModelBlock>,
): void {
  const last = messages.at(-1)
  if (last?.role !== 'assistant') return
  const calls = last.content.flatMap((block) => (block.type === 'tool_use' ? [block.id] : []))
  const unanswered = (id: string): ModelBlock => ({
    type: 'tool_result',
    tool_use_id: id,
    content: 'This call has no result.',
    is_error: true,
  })
  if (calls.length > 0) messages.push({ role: 'user', content: calls.map((id) => results.get(id) ?? unanswered(id)) })
}

function saidBy(event: SessionEvent): [ModelMessage['role'], ModelBlock] | undefined {
  switch (event.type) {
    case 'user.message':
      return ['user', { type: 'text', text: textOf(event.content) }]
    case 'user.define_outcome':
      return ['user', { type: 'text', text: event.description }]
    case 'agent.message':
      return ['assistant', { type: 'text', text: textOf(event.content) }]
    case 'agent.tool_use':
    case 'agent.custom_tool_use':
      return ['assistant', { type: 'tool_use', id: event.id, name: event.name, input: event.input }]
    default:
      return undefined
  }
}

function resultOf(event: SessionEvent): Extract<ModelBlock, { type: 'tool_result' }> | undefined {
  if (event.type === 'agent.tool_result' || event.type === 'user.tool_result') {
    return result(event.tool_use_id, event)
  }
  return event.type === 'user.custom_tool_result' ? result(event.custom_tool_use_id, event) : undefined
}

function result(
  id: string,
  { content, is_error: isError }: { content?: readonly object[]; is_error?: boolean | null },
): Extract<ModelBlock, { type: 'tool_result' }> {
  return { type: 'tool_result', tool_use_id: id, content: textOf(content) || '(no output)', is_error: isError === true }
}
