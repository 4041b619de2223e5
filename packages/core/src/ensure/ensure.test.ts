import { expect, test } from 'vitest'
import { apiFailure, json, networkFailure } from '../client.test-support.ts'
import { ManagedAgents } from '../managed-agents.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'

interface Stored extends Record<string, unknown> {
  id: string
  version: number
  created_at: string
  archived_at: string | null
  metadata: Record<string, string>
}

/** A server that keeps agents as the API does: it fills in defaults, and makes a version only when something changes. */
function server() {
  const clock = createVirtualClock(0)
  const agents: Stored[] = []
  const calls: string[] = []
  const on: { create?: (make: () => Stored) => Response | undefined } = {}
  let serial = 0

  const make = (request: Record<string, unknown>): Stored => {
    const { model, ...rest } = request
    const agent = {
      system: null,
      description: null,
      tools: [],
      mcp_servers: [],
      skills: [],
      multiagent: null,
      metadata: {},
      ...rest,
      model: typeof model === 'string' ? { id: model, effort: { type: 'high' } } : model,
      id: `agent_${++serial}`,
      version: 1,
      created_at: new Date(clock.now() + serial).toISOString(),
      archived_at: null,
    } as Stored
    agents.push(agent)
    return agent
  }
  const client = new ManagedAgents({
    apiKey: 'k',
    platform: { clock, random: () => 0.5 },
    fetch: async (url, { method, body }) => {
      const [, id, action] = new URL(url).pathname.slice('/v1/'.length).split('/')
      const agent = agents.find((stored) => stored.id === id)
      const request = body ? JSON.parse(String(body)) : {}
      if (method === 'GET' && !id) {
        calls.push('list')
        return json({ data: agents.filter(({ archived_at }) => !archived_at), next_page: null })
      }
      if (method === 'GET') return json(agent)
      if (!agent) {
        calls.push('create')
        return on.create?.(() => make(request)) ?? json(make(request))
      }
      calls.push(action ?? 'update')
      if (action === 'archive') agent.archived_at = 'now'
      else {
        if (request.version !== agent.version) return apiFailure(409)({} as never)
        const { version, metadata, ...fields } = request
        Object.assign(agent, fields, { version: version + 1, metadata: { ...agent.metadata, ...metadata } })
      }
      return json(agent)
    },
  })
  const ensure = (definition: object, key?: string) =>
    clock.settle(client.agents.ensure({ name: 'helper', model: 'm', ...definition }, { key }))
  return { clock, agents, calls, client, on, ensure }
}

test('an agent is created once, found by its key, and left alone while nothing changes', async () => {
  const { agents, calls, ensure } = server()
  const first = await ensure({ system: 'Be brief.' })
  const again = await ensure({ system: 'Be brief.' })
  expect(again).toMatchObject({ id: first.id, version: 1, metadata: { ensure_key: 'helper' } })
  expect(agents).toHaveLength(1)
  expect(calls).toEqual(['list', 'create', 'list', 'list'])
})

test('a change makes one new version, and a field left out is cleared', async () => {
  const { ensure, calls } = server()
  await ensure({ system: 'Be brief.', description: 'd', metadata: { team: 'a' } })
  const changed = await ensure({ system: 'Be long.' })
  expect(changed).toMatchObject({
    version: 2,
    system: 'Be long.',
    description: null,
    metadata: { team: 'a', ensure_key: 'helper' },
  })
  await ensure({ system: 'Be long.' })
  expect(calls.filter((call) => call === 'update')).toHaveLength(1)
})

test('drift made by others is put right', async () => {
  const { agents, ensure } = server()
  await ensure({ system: 'Be brief.' })
  Object.assign(agents[0] ?? {}, { system: 'Ignore the file.', version: 7 })
  expect(await ensure({ system: 'Be brief.' })).toMatchObject({ version: 8, system: 'Be brief.' })
})

test('another key is another agent, an archived one does not count', async () => {
  const { agents, ensure } = server()
  await ensure({}, 'a')
  await ensure({}, 'b')
  expect(agents).toHaveLength(2)
  Object.assign(agents[0] ?? {}, { archived_at: 'now' })
  await ensure({}, 'a')
  expect(agents).toHaveLength(3)
})

test('an agent whose creation got no reply is found again, and never made twice', async () => {
  for (const lose of [networkFailure('ECONNRESET'), apiFailure(500)]) {
    const { agents, ensure, on } = server()
    on.create = (make) => {
      make()
      return lose({} as never) as Response
    }
    expect(await ensure({})).toMatchObject({ id: 'agent_1' })
    expect(agents).toHaveLength(1)
  }
})

test('one that is not found stays unknown', async () => {
  const { ensure, on, calls } = server()
  on.create = () => networkFailure('ECONNRESET')({} as never) as Response
  await expect(ensure({})).rejects.toMatchObject({ code: 'outcome_unknown' })
  expect(calls).toEqual(['list', 'create', 'list', 'list', 'list'])
})

test('two processes that ensure at once agree on one agent', async () => {
  const { clock, agents, client } = server()
  const definition = { name: 'helper', model: 'm' }
  const both = await clock.settle(Promise.all([client.agents.ensure(definition), client.agents.ensure(definition)]))
  expect(both[0].id).toBe(both[1].id)
  expect(agents.filter(({ archived_at }) => !archived_at)).toHaveLength(1)
})

test('an environment is ensured the same way, and deleted where it is a twin', async () => {
  const clock = createVirtualClock(0)
  const stored: Record<string, unknown>[] = []
  const calls: string[] = []
  const client = new ManagedAgents({
    apiKey: 'k',
    platform: { clock, random: () => 0.5 },
    fetch: async (url, { method, body }) => {
      calls.push(`${method} ${new URL(url).pathname}`)
      const request = body ? JSON.parse(String(body)) : {}
      if (method === 'GET') return json({ data: stored, next_page: null })
      const found = stored.find(({ id }) => url.endsWith(String(id)))
      if (found) return json(Object.assign(found, request))
      const made = { description: null, ...request, id: 'env_1', created_at: '2026', archived_at: null }
      stored.push(made)
      return json(made)
    },
  })
  const cloud = (hosts: string[]) => ({
    name: 'box',
    config: { type: 'cloud' as const, networking: { type: 'limited' as const, allowed_hosts: hosts } },
  })
  await clock.settle(client.environments.ensure(cloud(['a.test'])))
  await clock.settle(client.environments.ensure(cloud(['a.test'])))
  expect(await clock.settle(client.environments.ensure(cloud(['b.test'])))).toMatchObject(cloud(['b.test']))
  expect(calls.filter((call) => call.startsWith('POST'))).toEqual([
    'POST /v1/environments',
    'POST /v1/environments/env_1',
  ])
})
