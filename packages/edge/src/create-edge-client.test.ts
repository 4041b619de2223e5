import type { Run } from '@org/managed-agents-core'
import { expect, it } from 'vitest'
import { createEdgeClient } from './create-edge-client.ts'

it('names the bindings that are missing, and never a value', () => {
  expect(() => createEdgeClient({})).toThrow('ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN')
  const both = () => createEdgeClient({ ANTHROPIC_API_KEY: 'sk-ant-api03-one', ANTHROPIC_AUTH_TOKEN: 'two-secret' })
  expect(both).toThrow('set one of them')
  expect(both).not.toThrow(/sk-ant|two-secret/)
})

it('sends with the credential and to the address of the bindings', async () => {
  const seen: [string, string | null][] = []
  const client = createEdgeClient(
    { ANTHROPIC_API_KEY: ' sk-ant-api03-test\n', ANTHROPIC_BASE_URL: 'https://gateway.example' },
    undefined,
    {
      fetch: async (url, init) => {
        seen.push([new URL(url).origin, new Headers(init.headers).get('x-api-key')])
        return Response.json({ data: [], has_more: false, first_id: null, last_id: null, next_page: null })
      },
    },
  )
  await client.agents.list()
  expect(seen).toEqual([['https://gateway.example', 'sk-ant-api03-test']])
})

it('suspends a run whose budget is spent, within what the platform waits for', async () => {
  const waited: Promise<unknown>[] = []
  const ctx = { waitUntil: (work: Promise<unknown>) => void waited.push(work) }
  const client = createEdgeClient({ ANTHROPIC_API_KEY: 'sk-ant-api03-test' }, ctx, { budgetMs: 0 })
  const run = { outcome: new Promise(() => {}), suspend: async () => 'token' } as Partial<Run> as Run
  expect(await client.within(run)).toEqual({ type: 'suspended', continuation: 'token' })
  expect(waited).toHaveLength(1)
})
