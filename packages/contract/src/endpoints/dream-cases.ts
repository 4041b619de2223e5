import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'
import { makeSession } from './world.ts'

/** Long enough for a dream to be still waiting. */
const timing = { dreamMs: 1000 }

/** A dream over one memory store and one session. */
async function makeDream(client: ApiClient): Promise<Made> {
  const { id: store } = await client.call<Made>('memoryStores.create', { name: 'Product knowledge' })
  const { id: session } = await makeSession(client)
  return client.call('dreams.create', {
    inputs: [
      { type: 'memory_store', memory_store_id: store },
      { type: 'sessions', session_ids: [session] },
    ],
    model: 'claude-opus-5',
    output_behavior: { type: 'create_new' },
  })
}

export const dreamCases: readonly EndpointCase[] = [
  {
    operation: 'createDream',
    timing,
    run: makeDream,
    shows: { type: 'dream', status: 'pending', archived_at: null },
  },
  {
    operation: 'getDream',
    run: async (client) => client.call('dreams.retrieve', (await makeDream(client)).id),
    shows: { type: 'dream' },
  },
  {
    operation: 'listDreams',
    timing,
    async run(client) {
      const { id } = await makeDream(client)
      await client.call('dreams.cancel', id)
      return client.call('dreams.list', { statuses: ['canceled', 'failed'], limit: 5 })
    },
    shows: { data: [{ status: 'canceled' }] },
  },
  {
    operation: 'cancelDream',
    timing,
    run: async (client) => client.call('dreams.cancel', (await makeDream(client)).id),
    shows: { status: 'canceled' },
  },
  {
    operation: 'archiveDream',
    timing,
    async run(client) {
      const { id } = await makeDream(client)
      await client.call('dreams.cancel', id)
      return typeof (await client.call<Made>('dreams.archive', id)).archived_at
    },
    shows: 'string',
  },
]
