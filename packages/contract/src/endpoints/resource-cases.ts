import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'
import { makeSession } from './world.ts'

const repository = {
  type: 'github_repository',
  url: 'https://github.com/acme/shop',
  authorization_token: 'github_pat_1',
}

/** A session with a repository, and the id of that resource. */
async function withRepository(client: ApiClient): Promise<{ session: string; resource: string }> {
  const { id: session, resources } = await makeSession(client, { resources: [repository] })
  return { session, resource: (resources as Made[])[0]?.id ?? '' }
}

/** Adds a file that has been uploaded. */
async function addFile(client: ApiClient, session: string): Promise<Made> {
  const { id } = await client.call<Made>('files.upload', { file: new File(['issue,title\n'], 'changes.csv') })
  return client.call('sessions.resources.add', session, { type: 'file', file_id: id, mount_path: '/data/changes.csv' })
}

export const resourceCases: readonly EndpointCase[] = [
  {
    operation: 'addSessionResource',
    run: async (client) => addFile(client, (await makeSession(client)).id),
    shows: { type: 'file' },
  },
  {
    operation: 'getSessionResource',
    async run(client) {
      const { session, resource } = await withRepository(client)
      return client.call('sessions.resources.retrieve', resource, { session_id: session })
    },
    shows: { type: 'github_repository', url: repository.url },
  },
  {
    operation: 'updateSessionResource',
    async run(client) {
      const { session, resource } = await withRepository(client)
      const params = { session_id: session, authorization_token: 'github_pat_2' }
      return client.call('sessions.resources.update', resource, params)
    },
    shows: { type: 'github_repository' },
  },
  {
    operation: 'listSessionResources',
    async run(client) {
      const { session } = await withRepository(client)
      await addFile(client, session)
      const { data } = await client.call<{ data: Made[] }>('sessions.resources.list', session)
      return data.map(({ type }) => type)
    },
    shows: ['github_repository', 'file'],
  },
  {
    operation: 'deleteSessionResource',
    async run(client) {
      const { id: session } = await makeSession(client)
      const { id } = await addFile(client, session)
      return client.call('sessions.resources.delete', id, { session_id: session })
    },
    shows: { type: 'session_resource_deleted' },
  },
]
