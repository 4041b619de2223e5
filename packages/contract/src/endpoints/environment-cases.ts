import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'
import { makeEnvironment } from './world.ts'

export const environmentCases: readonly EndpointCase[] = [
  {
    operation: 'createEnvironment',
    run: (client) => makeEnvironment(client),
    shows: { type: 'environment', config: { type: 'cloud' }, archived_at: null },
  },
  {
    operation: 'getEnvironment',
    run: async (client) => client.call('environments.retrieve', (await makeEnvironment(client)).id),
    shows: { type: 'environment' },
  },
  {
    operation: 'updateEnvironment',
    async run(client) {
      const { id } = await makeEnvironment(client)
      return client.call('environments.update', id, { description: 'For the docs.' })
    },
    shows: { description: 'For the docs.' },
  },
  {
    operation: 'listEnvironments',
    needs: 'a server without anything else',
    async run(client) {
      const { id } = await makeEnvironment(client)
      const { data } = await client.call<{ data: Made[] }>('environments.list', { limit: 5 })
      return data.map((environment) => environment.id === id)
    },
    shows: [true],
  },
  {
    operation: 'archiveEnvironment',
    async run(client) {
      const { archived_at: at } = await client.call<Made>('environments.archive', (await makeEnvironment(client)).id)
      return typeof at
    },
    shows: 'string',
  },
  {
    operation: 'deleteEnvironment',
    run: async (client) => client.call('environments.delete', (await makeEnvironment(client)).id),
    shows: { type: 'environment_deleted' },
  },
]
