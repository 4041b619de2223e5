import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'
import { completeTurn, makeSession, userMessage } from './world.ts'

async function primaryThread(client: ApiClient): Promise<{ session: string; thread: string }> {
  const { id: session } = await makeSession(client)
  await completeTurn(client, session, 'Hello')
  const { data } = await client.call<{ data: Made[] }>('sessions.threads.list', session)
  return { session, thread: data[0]?.id ?? '' }
}

export const threadCases: readonly EndpointCase[] = [
  {
    operation: 'listSessionThreads',
    async run(client) {
      const { session } = await primaryThread(client)
      return client.call('sessions.threads.list', session)
    },
    shows: { data: [{ type: 'session_thread', status: 'idle', agent: { name: 'Helper' } }] },
  },
  {
    operation: 'getSessionThread',
    async run(client) {
      const { session, thread } = await primaryThread(client)
      return client.call('sessions.threads.retrieve', thread, { session_id: session })
    },
    shows: { type: 'session_thread', status: 'idle' },
  },
  {
    operation: 'listSessionThreadEvents',
    async run(client) {
      const { session, thread } = await primaryThread(client)
      const { data } = await client.call<{ data: Made[] }>('sessions.threads.events.list', thread, {
        session_id: session,
      })
      return data.map(({ type }) => type).filter((type) => String(type).endsWith('.message'))
    },
    shows: ['user.message', 'agent.message'],
  },
  {
    operation: 'streamSessionThreadEvents',
    async run(client) {
      const { session, thread } = await primaryThread(client)
      const stream = await client.stream('sessions.threads.events.stream', thread, { session_id: session })
      await client.call('sessions.events.send', session, { events: [userMessage('Again')] })
      for await (const event of stream) if (event.type === 'agent.message') return event
      return undefined
    },
    shows: { type: 'agent.message' },
  },
  {
    operation: 'archiveSessionThread',
    async run(client) {
      const { session, thread } = await primaryThread(client)
      const refusal = client.call('sessions.threads.archive', thread, { session_id: session })
      return refusal.catch((error: { status: number }) => error.status)
    },
    shows: 400,
  },
]
