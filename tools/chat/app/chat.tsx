import type { BrowserClient } from '@org/managed-agents-browser'
import { createEventCache } from '@org/managed-agents-browser'
import { useSession } from '@org/managed-agents-browser/react'
import { Approvals } from './approvals.tsx'
import { Composer } from './composer.tsx'
import { Item } from './item.tsx'
import { timeZoneTool } from './page-tool.ts'

const options = { tools: [timeZoneTool], cache: createEventCache() }

export function Chat({ client }: { client: BrowserClient }) {
  // #region session
  const { conversation, connection, error, send, interrupt } = useSession(client, options)
  const working = conversation.status === 'running'
  // #endregion
  return (
    <main>
      <header>
        <h1>Chat with an agent</h1>
        <output data-connection={connection}>{working ? 'working' : connection}</output>
      </header>
      <ol aria-live="polite">
        {conversation.items.map((item, index) => (
          <Item key={item.id || index} item={item} />
        ))}
        {conversation.previews.map(({ id, blocks }) => (
          <li key={id} className="message agent writing">
            {blocks.join('') || '…'}
          </li>
        ))}
      </ol>
      <Approvals client={client} />
      {error instanceof Error && <p role="alert">{error.message}</p>}
      <Composer working={working} onSend={send} onStop={interrupt} />
    </main>
  )
}
