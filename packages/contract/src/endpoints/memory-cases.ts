import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'

function makeStore({ call }: ApiClient): Promise<Made> {
  return call('memoryStores.create', { name: 'Product knowledge', description: 'The shop.' })
}

/** A memory's id, and the params that name its store. */
async function makeMemory(client: ApiClient, path = '/notes/a.md'): Promise<[id: string, { memory_store_id: string }]> {
  const { id: store } = await makeStore(client)
  const { id } = await client.call<Made>('memoryStores.memories.create', store, { path, content: 'one' })
  return [id, { memory_store_id: store }]
}

/** The ids of the versions of a memory that was changed once, newest first, and the params that name its store. */
async function makeVersions(client: ApiClient): Promise<[ids: string[], { memory_store_id: string }]> {
  const [id, params] = await makeMemory(client)
  await client.call('memoryStores.memories.update', id, { ...params, content: 'two' })
  const query = { memory_id: id, limit: 5 }
  const { data } = await client.call<{ data: Made[] }>(
    'memoryStores.memoryVersions.list',
    params.memory_store_id,
    query,
  )
  return [data.map((version) => version.id), params]
}

export const memoryStoreCases: readonly EndpointCase[] = [
  { operation: 'createMemoryStore', run: makeStore, shows: { type: 'memory_store', description: 'The shop.' } },
  {
    operation: 'getMemoryStore',
    run: async (client) => client.call('memoryStores.retrieve', (await makeStore(client)).id),
    shows: { name: 'Product knowledge' },
  },
  {
    operation: 'updateMemoryStore',
    run: async (client) => client.call('memoryStores.update', (await makeStore(client)).id, { description: '' }),
    shows: { description: '' },
  },
  {
    operation: 'listMemoryStores',
    needs: 'a server without anything else',
    async run(client) {
      const { id } = await makeStore(client)
      const { data } = await client.call<{ data: Made[] }>('memoryStores.list', { limit: 5 })
      return data.map((store) => store.id === id)
    },
    shows: [true],
  },
  {
    operation: 'archiveMemoryStore',
    run: async (client) =>
      typeof (await client.call<Made>('memoryStores.archive', (await makeStore(client)).id)).archived_at,
    shows: 'string',
  },
  {
    operation: 'deleteMemoryStore',
    run: async (client) => client.call('memoryStores.delete', (await makeStore(client)).id),
    shows: { type: 'memory_store_deleted' },
  },
]

export const memoryCases: readonly EndpointCase[] = [
  {
    operation: 'createMemory',
    async run(client) {
      const { id } = await makeStore(client)
      return client.call('memoryStores.memories.create', id, { path: '/a.md', content: 'one', view: 'full' })
    },
    shows: { type: 'memory', path: '/a.md', content: 'one', content_size_bytes: 3 },
  },
  {
    operation: 'getMemory',
    run: async (client) => client.call('memoryStores.memories.retrieve', ...(await makeMemory(client))),
    shows: { path: '/notes/a.md', content: 'one' },
  },
  {
    operation: 'updateMemory',
    async run(client) {
      const [id, params] = await makeMemory(client)
      const { content_sha256: hash } = await client.call<Made>('memoryStores.memories.retrieve', id, params)
      const precondition = { type: 'content_sha256', content_sha256: hash }
      return client.call('memoryStores.memories.update', id, { ...params, content: 'two', view: 'full', precondition })
    },
    shows: { content: 'two' },
  },
  {
    operation: 'listMemories',
    async run(client) {
      const [, { memory_store_id: store }] = await makeMemory(client)
      const list = async (query: object) =>
        (await client.call<{ data: Made[] }>('memoryStores.memories.list', store, query)).data.map(({ path }) => path)
      return [await list({ depth: 1 }), await list({ path_prefix: '/notes/', view: 'full' })]
    },
    shows: [['/notes/'], ['/notes/a.md']],
  },
  {
    operation: 'deleteMemory',
    run: async (client) => client.call('memoryStores.memories.delete', ...(await makeMemory(client))),
    shows: { type: 'memory_deleted' },
  },
  {
    operation: 'listMemoryVersions',
    run: async (client) => (await makeVersions(client))[0].length,
    shows: 2,
  },
  {
    operation: 'getMemoryVersion',
    async run(client) {
      const [[, first = ''], params] = await makeVersions(client)
      return client.call('memoryStores.memoryVersions.retrieve', first, params)
    },
    shows: { operation: 'created', content: 'one' },
  },
  {
    operation: 'redactMemoryVersion',
    async run(client) {
      const [[, first = ''], params] = await makeVersions(client)
      return client.call('memoryStores.memoryVersions.redact', first, params)
    },
    shows: { content: null, path: null },
  },
]
