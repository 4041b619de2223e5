import type { ConversationItem } from '@org/managed-agents-core/conversation'

/** One entry of the conversation. */
export function Item({ item }: { item: ConversationItem }) {
  switch (item.kind) {
    case 'message':
      return <li className={`message ${item.role}${item.queued ? ' queued' : ''}`}>{textOf(item.content)}</li>
    case 'tool':
      return (
        <li className={`tool ${item.status}`}>
          <code>
            {item.name} {JSON.stringify(item.input)}
          </code>
          <small>{item.status}</small>
          {item.result && <pre>{textOf(item.result)}</pre>}
        </li>
      )
    case 'thinking':
      return <li className="note">thinking</li>
    case 'notice':
      return <li className="note">{item.event.type}</li>
  }
}

function textOf(content: readonly { readonly type: unknown }[]): string {
  return content.map((block) => ('text' in block ? String(block.text) : `[${String(block.type)}]`)).join('')
}
