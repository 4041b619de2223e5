import { expect, test } from 'vitest'
import { apiFailure, json, networkFailure } from '../client.test-support.ts'
import { ManagedAgents } from '../managed-agents.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { reflects } from './reflects.ts'

interface Stored {
  version: number
  metadata: Record<string, string>
}

/** A server with one agent; `before` runs ahead of each update and may answer or fail in its place. */
function server(before: (call: number, apply: () => void) => Response | undefined = () => undefined) {
  const clock = createVirtualClock(0)
  const agent: Stored = { version: 1, metadata: { count: '0' } }
  const versions = [structuredClone(agent)]
  const stats = { reads: 0, updates: 0 }
  const client = new ManagedAgents({
    apiKey: 'k',
    platform: { clock, random: () => 0.5 },
    fetch: async (url, { method, body }) => {
      if (method === 'GET') {
        stats.reads++
        const version = Number(new URL(url).searchParams.get('version'))
        if (version > 0) return json({ id: 'agent_1', ...versions[version - 1], system: null })
        return json({ id: 'agent_1', ...agent, system: null })
      }
      const { version, metadata } = JSON.parse(String(body))
      const apply = () => {
        agent.version++
        Object.assign(agent.metadata, metadata)
        versions.push(structuredClone(agent))
      }
      const answer = before(++stats.updates, apply)
      if (answer) return answer
      if (version !== undefined && version !== agent.version) return apiFailure(409)({} as never)
      apply()
      return json({ id: 'agent_1', ...agent })
    },
  })
  const increment = () =>
    clock.settle(
      client.agents.updateWith('agent_1', ({ metadata }) => ({
        metadata: { count: String(Number(metadata.count) + 1) },
      })),
    )
  return { clock, agent, versions, client, stats, increment }
}

test('an update names the version that it was made from', async () => {
  const { agent, increment, stats } = server()
  expect(await increment()).toMatchObject({ version: 2, metadata: { count: '1' } })
  expect(agent.metadata.count).toBe('1')
  expect(stats).toEqual({ reads: 1, updates: 1 })
})

test('after a conflict the change is made anew from what the other made', async () => {
  const { agent, increment, stats } = server((call) => {
    if (call > 2) return undefined
    agent.version++
    agent.metadata.count = String(Number(agent.metadata.count) + 10)
    return undefined
  })
  expect(await increment()).toMatchObject({ metadata: { count: '21' } })
  expect(stats).toEqual({ reads: 3, updates: 3 })
})

test('a change that landed though its reply was lost is not made twice', async () => {
  for (const lose of [networkFailure('ECONNRESET'), apiFailure(500), apiFailure(504)]) {
    const { agent, increment, stats } = server((call, apply) => {
      if (call > 1) return undefined
      apply()
      return lose({} as never) as Response
    })
    expect(await increment()).toMatchObject({ version: 2, metadata: { count: '1' } })
    expect(agent).toMatchObject({ version: 2, metadata: { count: '1' } })
    expect(stats).toEqual({ reads: 2, updates: 1 })
  }
})

/** Somebody else, who adds ten. */
function addTen({ agent, versions }: Pick<ReturnType<typeof server>, 'agent' | 'versions'>) {
  agent.version++
  agent.metadata.count = String(Number(agent.metadata.count) + 10)
  versions.push(structuredClone(agent))
}

test('a change that landed is not made twice when somebody else builds on it before its loss is noticed', async () => {
  const api = server((call, apply) => {
    if (call > 1) return undefined
    apply()
    addTen(api)
    return apiFailure(504)({} as never) as Response
  })
  expect(await api.increment()).toMatchObject({ version: 3, metadata: { count: '11' } })
  expect(api.stats).toEqual({ reads: 3, updates: 1 })
})

test('a change that was lost on its way is made again upon what somebody else made meanwhile', async () => {
  const api = server((call) => {
    if (call > 1) return undefined
    addTen(api)
    return apiFailure(504)({} as never) as Response
  })
  expect(await api.increment()).toMatchObject({ version: 3, metadata: { count: '11' } })
  expect(api.stats.updates).toBe(2)
})

test('nobody can tell by the content of a memory whether a lost change was made before another one', async () => {
  const clock = createVirtualClock(0)
  let content = 'one'
  const client = new ManagedAgents({
    apiKey: 'k',
    platform: { clock, random: () => 0 },
    fetch: async (_, { method }) => {
      if (method === 'GET') return json({ id: 'mem_1', content, content_sha256: `hash of ${content}` })
      content = 'two, by somebody else'
      return apiFailure(504)({} as never) as Response
    },
  })
  const update = client.memoryStores.memories.updateWith('mem_1', { memory_store_id: 'memstore_1' }, () => ({
    content: 'two',
  }))
  await expect(clock.settle(update)).rejects.toMatchObject({ code: 'outcome_unknown', cause: { status: 504 } })
})

test('a change that was lost on its way is made again', async () => {
  const { agent, increment } = server((call) =>
    call > 1 ? undefined : (networkFailure('ECONNRESET')({} as never) as Response),
  )
  await increment()
  expect(agent).toMatchObject({ version: 2, metadata: { count: '1' } })
})

test('nothing is written when there is nothing to change', async () => {
  const { client, clock, stats } = server()
  expect(await clock.settle(client.agents.updateWith('agent_1', () => undefined))).toMatchObject({ version: 1 })
  expect(stats.updates).toBe(0)
})

test('it gives up by name, and passes on what is no conflict', async () => {
  const contended = server(() => apiFailure(409)({} as never) as Response)
  await expect(contended.increment()).rejects.toMatchObject({ code: 'gave_up', cause: { code: 'conflict' } })
  expect(contended.stats.updates).toBe(5)
  const refused = server(() => apiFailure(400)({} as never) as Response)
  await expect(refused.increment()).rejects.toMatchObject({ code: 'invalid_request' })
  expect(refused.stats.updates).toBe(1)
})

test('a memory is updated on condition of its hash', async () => {
  const clock = createVirtualClock(0)
  const sent: unknown[] = []
  const client = new ManagedAgents({
    apiKey: 'k',
    platform: { clock, random: () => 0 },
    fetch: async (url, { method, body }) => {
      sent.push([method, url.replace('https://api.anthropic.com', ''), body && JSON.parse(String(body))])
      return json({ id: 'mem_1', content: 'old', content_sha256: 'abc' })
    },
  })
  const params = { memory_store_id: 'memstore_1' }
  await clock.settle(
    client.memoryStores.memories.updateWith('mem_1', params, ({ content }) => ({ content: `${content}er` })),
  )
  expect(sent).toEqual([
    ['GET', '/v1/memory_stores/memstore_1/memories/mem_1?view=full', undefined],
    [
      'POST',
      '/v1/memory_stores/memstore_1/memories/mem_1?view=full',
      { content: 'older', precondition: { type: 'content_sha256', content_sha256: 'abc' } },
    ],
  ])
})

test.each([
  [{ model: 'm' }, { model: { id: 'm', speed: 'standard' } }, true],
  [{ model: 'm' }, { model: { id: 'n' } }, false],
  [{ model: { id: 'm', effort: 'high' } }, { model: { id: 'm', effort: { type: 'high' } } }, true],
  [{ system: null }, { system: '' }, true],
  [{ tools: [] }, { tools: null }, true],
  [{ tools: [{ type: 'a' }] }, { tools: [{ type: 'a', extra: 1 }] }, true],
  [{ tools: [{ type: 'a' }] }, { tools: [{ type: 'a' }, { type: 'b' }] }, false],
  [{ metadata: { a: '1' } }, { metadata: { a: '1', b: '2' } }, true],
  [{ metadata: { a: null } }, { metadata: { b: '2' } }, true],
  [{ metadata: { a: '1' } }, { metadata: {} }, false],
  [{ name: undefined }, {}, true],
  [{ name: 'x' }, {}, false],
  [{ list: ['a'] }, { list: { 0: 'a' } }, false],
])('reflects(%j, %j) is %s', (wanted, actual, expected) => {
  expect(reflects(wanted, actual)).toBe(expected)
})
