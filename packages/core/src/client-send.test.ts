import { expect, test } from 'vitest'
import { createOne, json, readOne, testClient } from './client.test-support.ts'

test('a create reaches fetch as plain url and init, and its parsed body comes back', async () => {
  const { send, sent } = testClient(() => json({ id: 'agent_1' }))
  const agent = await send(createOne, { body: { name: 'a', model: 'm', gone: undefined } })
  expect(agent).toEqual({ id: 'agent_1' })
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({
    url: 'https://api.anthropic.com/v1/things',
    method: 'POST',
    body: '{"name":"a","model":"m"}',
    headers: {
      'anthropic-version': '2026-10-21',
      'anthropic-beta': 'managed-agents-2026-04-01',
      'content-type': 'application/json',
      'x-api-key': 'test-key',
    },
  })
})

test('path, query and a base path end up in one url', async () => {
  const { send, sent } = testClient(() => json({}), { baseUrl: 'http://localhost:1234/relay/' })
  await send(readOne, { path: { thing_id: 'a b' }, query: { 'statuses[]': ['x', 'y'], page: null, limit: undefined } })
  expect(sent[0]?.url).toBe('http://localhost:1234/relay/v1/things/a%20b?statuses%5B%5D=x&statuses%5B%5D=y&page=')
})
