import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { BrowserClient } from '../browser-client.ts'
import { createBrowserClient } from '../browser-client.ts'
import { useApprovals, useEvents, useSession } from './index.ts'

function Page({ client }: { readonly client: BrowserClient }) {
  const { conversation, connection } = useSession(client)
  const { pending } = useApprovals(client)
  const text = [connection, conversation.items.length, useEvents(client).length, pending.length].join(' ')
  return createElement('p', null, text)
}

it('renders an empty session on a server, and touches neither page nor network', () => {
  let fetched = 0
  const client = createBrowserClient({
    relay: 'https://app.example/api/agent',
    platform: {
      fetch: async () => {
        fetched++
        return new Response(null, { status: 500 })
      },
    },
  })
  expect(renderToString(createElement(Page, { client }))).toBe('<p>connecting 0 0 0</p>')
  expect(fetched).toBe(0)
  client.close()
})
