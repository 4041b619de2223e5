import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'

export const modelCases: readonly EndpointCase[] = [
  {
    operation: 'getModel',
    run: (client) => client.call('models.retrieve', 'claude-haiku-4-5'),
    shows: { type: 'model', id: 'claude-haiku-4-5-20251001' },
  },
  {
    operation: 'listModels',
    async run(client) {
      const first = await client.call<{ data: Made[]; last_id: string }>('models.list', { limit: 2 })
      const next = await client.call<{ data: Made[] }>('models.list', { limit: 1, after_id: first.last_id })
      const retired = await client.call<{ data: Made[] }>('models.list', { lifecycle: ['retired'] })
      return [first.data.length, next.data.length, retired.data.map(({ lifecycle }) => lifecycle)]
    },
    shows: [2, 1, ['retired']],
  },
]
