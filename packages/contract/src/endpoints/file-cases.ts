import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'

function upload({ call }: ApiClient, name = 'changes.csv', params: object = {}): Promise<Made> {
  return call('files.upload', { file: new File(['issue,title\n'], name, { type: 'text/csv' }), ...params })
}

export const fileCases: readonly EndpointCase[] = [
  {
    operation: 'uploadFile',
    needs: 'a clock that stands still',
    run: (client) => upload(client, 'a/changes.csv', { expires_in_seconds: 3600 }),
    shows: {
      type: 'file',
      filename: 'changes.csv',
      mime_type: 'text/csv',
      size_bytes: 12,
      expires_at: '2026-11-01T01:00:00.000Z',
    },
  },
  {
    operation: 'getFileMetadata',
    run: async (client) => client.call('files.retrieveMetadata', (await upload(client)).id),
    shows: { type: 'file', downloadable: false, expires_at: null },
  },
  {
    operation: 'listFiles',
    needs: 'a server without anything else',
    async run(client) {
      const [a] = [await upload(client, 'a'), await upload(client, 'b'), await upload(client, 'c')]
      const page = await client.call<{ data: Made[]; next_page: string }>('files.list', { limit: 2 })
      const next = await client.call<{ data: Made[] }>('files.list', { page: page.next_page })
      const found = await client.call<{ data: Made[] }>('files.list', { ids: [a.id, 'file_unknown'] })
      return [page.data, next.data, found.data].map((files) => files.map(({ filename }) => filename))
    },
    shows: [['c', 'b'], ['a'], ['a']],
  },
  {
    operation: 'downloadFile',
    run: async (client) =>
      client.call('files.download', (await upload(client)).id).catch((error: object) => ({
        status: Reflect.get(error, 'status'),
      })),
    shows: { status: 400 },
  },
  {
    operation: 'deleteFile',
    run: async (client) => client.call('files.delete', (await upload(client)).id),
    shows: { type: 'file_deleted' },
  },
]
