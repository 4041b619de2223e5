import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'
import { makeAgent } from './world.ts'

export const agentCases: readonly EndpointCase[] = [
  {
    operation: 'createAgent',
    run: (client) => makeAgent(client),
    shows: { type: 'agent', name: 'Helper', version: 1, archived_at: null, tools: [{ name: 'get_weather' }] },
  },
  {
    operation: 'getAgent',
    async run(client) {
      const { id } = await makeAgent(client)
      await client.call('agents.update', id, { version: 1, name: 'Second' })
      return [await client.call('agents.retrieve', id), await client.call('agents.retrieve', id, { version: 1 })]
    },
    shows: [
      { name: 'Second', version: 2 },
      { name: 'Helper', version: 1 },
    ],
  },
  {
    operation: 'updateAgent',
    async run(client) {
      const { id } = await makeAgent(client, { metadata: { team: 'docs', tier: 'gold' } })
      return client.call('agents.update', id, { version: 1, system: 'Be brief.', metadata: { tier: null } })
    },
    shows: { version: 2, system: 'Be brief.', metadata: { team: 'docs' } },
  },
  {
    operation: 'listAgents',
    needs: 'a server without anything else',
    async run(client) {
      for (const name of ['First', 'Second', 'Third']) await makeAgent(client, { name })
      const page = await client.call<{ data: Made[]; next_page: string }>('agents.list', { limit: 2 })
      const next = await client.call<{ data: Made[] }>('agents.list', { limit: 2, page: page.next_page })
      return [...page.data, ...next.data].map(({ name }) => name).sort()
    },
    shows: ['First', 'Second', 'Third'],
  },
  {
    operation: 'archiveAgent',
    needs: 'a server without anything else',
    async run(client) {
      const { id } = await makeAgent(client)
      const archived = await client.call<Made>('agents.archive', id)
      const listed = await client.call<{ data: Made[] }>('agents.list', {})
      return { isArchived: archived.archived_at !== null, listed: listed.data.length }
    },
    shows: { isArchived: true, listed: 0 },
  },
  {
    operation: 'listAgentVersions',
    async run(client) {
      const { id } = await makeAgent(client)
      await client.call('agents.update', id, { version: 1, name: 'Second' })
      const { data } = await client.call<{ data: Made[] }>('agents.versions.list', id)
      return data.map(({ version, name }) => `${version} ${name}`).sort()
    },
    shows: ['1 Helper', '2 Second'],
  },
]
