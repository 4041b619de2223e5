import { describe, expect, it } from 'vitest'
import { settled, typesOf } from '../client.test-support.ts'
import { pause } from '../scenario/steps.ts'
import { converse, lookupTool, setUp, toolsetOf } from '../session.test-support.ts'
import type { Session } from '../wire.ts'

interface Refusal {
  readonly error: { readonly type: string; readonly message: string; readonly details?: object }
}

async function prepared(agentParams: Parameters<ReturnType<typeof setUp>['client']['agent']>[0] = {}) {
  const setup = setUp()
  const agent = await setup.client.agent(agentParams)
  const environment = await setup.client.environment()
  const create = (body: object) =>
    setup.client.call<Session & Refusal>('POST', '/v1/sessions', {
      agent: agent.id,
      environment_id: environment.id,
      ...body,
    })
  return { ...setup, agent, environment, create }
}

describe('creating a session', () => {
  it('takes the newest version of an agent, or the one named', async () => {
    const { client, agent, create } = await prepared()
    await client.call('POST', `/v1/agents/${agent.id}`, { name: 'Renamed' })
    expect((await create({})).body.agent).toMatchObject({ version: 2, name: 'Renamed' })
    expect((await create({ agent: { type: 'agent', id: agent.id, version: 1 } })).body.agent).toMatchObject({
      version: 1,
      name: 'Helper',
    })
  })

  it('applies overrides: omitted inherits, null clears, a value replaces; the base id and version stay', async () => {
    const { agent, create } = await prepared({
      system: 'be kind',
      tools: [lookupTool],
      model: { id: 'claude-opus-5', effort: 'low' },
    })
    const overridden = await create({
      agent: {
        type: 'agent_with_overrides',
        id: agent.id,
        system: null,
        model: { id: 'claude-sonnet-5', effort: 'max' },
      },
    })
    expect(overridden.body.agent).toMatchObject({
      id: agent.id,
      version: 1,
      system: null,
      tools: [lookupTool],
      model: { id: 'claude-sonnet-5', effort: { type: 'high' } },
    })
    expect((await create({})).body.agent).toMatchObject({
      system: 'be kind',
      model: { id: 'claude-opus-5', effort: { type: 'low' } },
    })
  })

  it.each([
    ['an unknown agent', { agent: 'agent_none' }],
    ['an unknown environment', { environment_id: 'env_none' }],
    ['an unknown vault', { vault_ids: ['vlt_none'] }],
    [
      'two outcomes',
      {
        initial_events: [1, 2].map(() => ({
          type: 'user.define_outcome',
          description: 'x',
          rubric: { type: 'text', content: 'y' },
        })),
      },
    ],
    ['another kind of initial event', { initial_events: [{ type: 'user.interrupt' }] }],
    ['a repository with .git', { resources: [{ type: 'github_repository', url: 'https://github.com/a/b.git' }] }],
    ['too much metadata', { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, 'v'])) }],
    ['a budget of nothing', { budget: { type: 'limit', max_list_cost: { amount: '0', currency: 'USD' } } }],
  ])('refuses %s and leaves nothing behind', async (_what, body) => {
    const { client, create } = await prepared()
    expect((await create(body)).status).toBe(400)
    expect((await client.call<{ data: object[] }>('GET', '/v1/sessions')).body.data).toEqual([])
  })

  it('refuses an archived agent or environment', async () => {
    const { client, agent, environment, create } = await prepared()
    await client.call('POST', `/v1/agents/${agent.id}/archive`)
    expect((await create({})).status).toBe(400)
    const other = await client.agent()
    await client.call('POST', `/v1/environments/${environment.id}/archive`)
    expect((await create({ agent: other.id })).body.error.details).toEqual({ error_code: 'environment_archived' })
  })

  it('mounts a repository below /workspace and never shows its token', async () => {
    const { create } = await prepared()
    const { body } = await create({
      resources: [{ type: 'github_repository', url: 'https://github.com/acme/app', authorization_token: 'ghp_secret' }],
    })
    expect(body.resources).toMatchObject([
      { type: 'github_repository', mount_path: '/workspace/app', id: expect.stringMatching(/^sesrsc_/) },
    ])
    expect(JSON.stringify(body)).not.toContain('ghp_secret')
  })
})

describe('updating a session', () => {
  it('emits what changed, and nothing when nothing did', async () => {
    const { client, create } = await prepared()
    const { body: session } = await create({ title: 'a', metadata: { x: '1' } })
    const update = (body: object) => client.call('POST', `/v1/sessions/${session.id}`, body)
    await update({ title: 'a', metadata: { x: '1' } })
    expect(await client.history(session.id)).toEqual([])
    await update({ title: 'b', metadata: { x: null } })
    const [event] = await client.history(session.id)
    expect(event).toMatchObject({ type: 'session.updated', title: 'b' })
    expect(event).not.toHaveProperty('metadata') // documented: absent when cleared to empty
    expect(event).not.toHaveProperty('agent')
  })

  it('replaces tools for this session alone, while it rests', async () => {
    const { client, agent, create } = await prepared()
    const { body: session } = await create({})
    const changed = await client.call<Session>('POST', `/v1/sessions/${session.id}`, { agent: { tools: [lookupTool] } })
    expect(changed.body.agent.tools).toEqual([lookupTool])
    expect((await client.call<Session>('GET', `/v1/agents/${agent.id}`)).body).toMatchObject({ tools: [] })
    expect((await client.call('POST', `/v1/sessions/${session.id}`, { vault_ids: [] })).status).toBe(400)
  })

  it('refuses new tools while running', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield pause(10)
      },
    })
    const session = await client.session()
    await converse(client, session.id)
    expect(
      (await client.call('POST', `/v1/sessions/${session.id}`, { agent: { tools: [toolsetOf('auto')] } })).status,
    ).toBe(409)
  })
})

describe('listing sessions', () => {
  it('goes forwards and backwards, newest first, without a session twice', async () => {
    const { client, create } = await prepared()
    const ids: string[] = []
    for (let i = 0; i < 7; i++) ids.unshift((await create({ title: String(i) })).body.id)
    const list = async (query: string) =>
      (
        await client.call<{ data: Session[]; next_page: string; prev_page: string }>(
          'GET',
          `/v1/sessions?limit=3${query}`,
        )
      ).body
    const first = await list('')
    const second = await list(`&page=${first.next_page}`)
    const third = await list(`&page=${second.next_page}`)
    const pages = [first, second, third].map((page) => page.data.map((session) => session.id))
    expect(pages).toEqual([ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)])
    expect([first.prev_page, third.next_page]).toEqual([null, null])
    const back = await list(`&page=${third.prev_page}`)
    expect(back.data.map((session) => session.id)).toEqual(pages[1])
    const start = await list(`&page=${back.prev_page}`)
    expect(start.data.map((session) => session.id)).toEqual(pages[0])
    expect(start.prev_page).toBeNull()
  })

  it('filters by status, agent and time, and hides archived ones', async () => {
    const { client, agent, create } = await prepared()
    const { body: kept } = await create({})
    const { body: gone } = await create({})
    await client.call('POST', `/v1/sessions/${gone.id}/archive`)
    const ids = async (query: string) =>
      (await client.call<{ data: Session[] }>('GET', `/v1/sessions?${query}`)).body.data.map((session) => session.id)
    expect(await ids('')).toEqual([kept.id])
    expect(await ids('include_archived=true')).toEqual([gone.id, kept.id])
    expect(await ids('include_archived=true&statuses[]=terminated')).toEqual([gone.id])
    expect(await ids('statuses%5B%5D=running&statuses%5B%5D=idle')).toEqual([kept.id])
    expect(await ids(`agent_id=${agent.id}&agent_version=2`)).toEqual([])
    expect(await ids('created_at[gt]=2030-01-01T00:00:00Z')).toEqual([])
    expect((await client.call('GET', '/v1/sessions?agent_version=1')).status).toBe(400)
  })
})

describe('ending a session', () => {
  it('archives to terminated with a readable history, and deletes with everything', async () => {
    const { client, create } = await prepared()
    const { body: session } = await create({})
    await converse(client, session.id)
    const archived = await client.call<Session>('POST', `/v1/sessions/${session.id}/archive`)
    expect(archived.body.status).toBe('terminated')
    expect(typesOf(await client.history(session.id)).at(-1)).toBe('session.status_terminated')
    expect((await client.call('DELETE', `/v1/sessions/${session.id}`)).status).toBe(200)
    await settled()
    expect((await client.call('GET', `/v1/sessions/${session.id}`)).status).toBe(404)
  })
})
