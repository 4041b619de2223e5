import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'
import { completeTurn, makeSession, userMessage } from './world.ts'

export const sessionCases: readonly EndpointCase[] = [
  {
    operation: 'createSession',
    run: (client) => makeSession(client, { title: 'Release notes', metadata: { team: 'docs' } }),
    shows: { type: 'session', status: 'idle', title: 'Release notes', metadata: { team: 'docs' } },
  },
  {
    operation: 'getSession',
    run: async (client) => client.call('sessions.retrieve', (await makeSession(client)).id),
    shows: { type: 'session', agent: { name: 'Helper' } },
  },
  {
    operation: 'updateSession',
    run: async (client) => client.call('sessions.update', (await makeSession(client)).id, { title: 'Renamed' }),
    shows: { title: 'Renamed' },
  },
  {
    operation: 'listSessions',
    needs: 'a server without anything else',
    async run(client) {
      const { id } = await makeSession(client)
      const idle = await client.call<{ data: Made[] }>('sessions.list', { statuses: ['idle'], limit: 3 })
      const running = await client.call<{ data: Made[] }>('sessions.list', { statuses: ['running', 'rescheduling'] })
      return [idle.data.map((session) => session.id === id), running.data]
    },
    shows: [[true], []],
  },
  {
    operation: 'archiveSession',
    run: async (client) => client.call('sessions.archive', (await makeSession(client)).id),
    shows: { status: 'terminated' },
  },
  {
    operation: 'deleteSession',
    run: async (client) => client.call('sessions.delete', (await makeSession(client)).id),
    shows: { type: 'session_deleted' },
  },
  {
    operation: 'sendSessionEvents',
    async run(client) {
      const { id } = await makeSession(client)
      return client.call('sessions.events.send', id, { events: [userMessage('Hello')] })
    },
    shows: { data: [{ type: 'user.message', processed_at: null, content: [{ text: 'Hello' }] }] },
  },
  {
    operation: 'listSessionEvents',
    async run(client) {
      const { id } = await makeSession(client)
      await completeTurn(client, id, 'Hello')
      const types = ['user.message', 'agent.message', 'session.status_idle']
      const { data } = await client.call<{ data: Made[] }>('sessions.events.list', id, { types, order: 'asc' })
      return data.map(({ type }) => type)
    },
    shows: ['user.message', 'agent.message', 'session.status_idle'],
  },
  {
    operation: 'streamSessionEvents',
    async run(client) {
      const { id } = await makeSession(client)
      const stream = await client.stream('sessions.events.stream', id, { event_deltas: ['agent.message'] })
      await client.call('sessions.events.send', id, { events: [userMessage('Hello')] })
      const types = new Set<string>()
      for await (const event of stream) {
        types.add(event.type)
        if (event.type === 'session.status_idle') break
      }
      return [...types].filter((type) => /^(event_|agent\.|session\.status)/.test(type)).sort()
    },
    shows: ['agent.message', 'event_delta', 'event_start', 'session.status_idle', 'session.status_running'],
  },
]
