import { describe, expect, it } from 'vitest'
import type { Deployment, DeploymentRun } from '../wire.ts'
import { deployments, everyMorning, greeting } from './deployments.test-support.ts'

const repository = {
  type: 'github_repository',
  url: 'https://github.com/acme/shop',
  authorization_token: 'github_pat_1',
}

describe('a deployment', () => {
  it('is created active, its agent pinned, without the tokens of its repositories', async () => {
    const { client, agent, create } = await deployments()
    await client.call('POST', `/v1/agents/${agent.id}`, { version: 1, system: 'Be brief.' })
    const { body } = await create({ resources: [repository], schedule: everyMorning })
    expect(body).toMatchObject({
      type: 'deployment',
      status: 'active',
      paused_reason: null,
      description: null,
      metadata: {},
      vault_ids: [],
      budget: null,
      agent: { type: 'agent', id: agent.id, version: 2 },
      initial_events: greeting,
      resources: [{ type: 'github_repository', url: repository.url }],
    })
    expect(JSON.stringify(body)).not.toContain('github_pat_1')
  })

  it('shows up to five exact times to come, and none once archived', async () => {
    const { make, get, post } = await deployments()
    const { id, schedule } = await make()
    const times = [1, 2, 3, 4, 5].map((day) => `2026-11-0${day}T06:00:00Z`)
    expect(schedule).toEqual({ ...everyMorning, last_run_at: null, upcoming_runs_at: times })
    await post(id, '/pause')
    expect((await get(id)).schedule?.upcoming_runs_at).toEqual(times)
    const archived = (await post(id, '/archive')).body
    expect(archived).toMatchObject({ status: 'active', paused_reason: null, schedule: { upcoming_runs_at: [] } })
    expect(archived.archived_at).not.toBeNull()
  })

  it.each([
    ['an agent that is not there', { agent: 'agent_01none' }],
    ['overrides', { agent: { type: 'agent_with_overrides', id: 'agent_01none', model: 'claude-opus-5' } }],
    ['an environment that is not there', { environment_id: 'env_01none' }],
    ['a vault that is not there', { vault_ids: ['vlt_01none'] }],
    ['a file that is not there', { resources: [{ type: 'file', file_id: 'file_01none' }] }],
    ['no event to start with', { initial_events: [] }],
    ['51 of them', { initial_events: Array.from({ length: 51 }, () => greeting[0]) }],
    ['a schedule with seconds', { schedule: { ...everyMorning, expression: '0 0 7 * * *' } }],
    ['a zone that is not there', { schedule: { ...everyMorning, timezone: 'Mars/Olympus' } }],
    ['a budget of nothing', { budget: { type: 'limit', max_list_cost: { amount: '0', currency: 'USD' } } }],
  ])('is refused with %s', async (_what, body) => {
    const { create } = await deployments()
    expect((await create(body)).status).toBe(400)
  })

  it('is one of a thousand scheduled ones at most', async () => {
    const { create, make, post, emulator } = await deployments()
    const { id } = await make()
    const snapshot = emulator.snapshot()
    const [, record] = snapshot.collections['deployments']?.entries[0] ?? []
    const entries = Array.from(
      { length: 1000 },
      (_, i) => [i + 1, { ...record, id: i === 0 ? id : `depl_${i}` }] as const,
    )
    emulator.restore({
      ...snapshot,
      collections: { ...snapshot.collections, deployments: { nextSeq: 1001, entries } },
    })
    expect((await create({ schedule: everyMorning })).status).toBe(400)
    expect((await create()).status).toBe(200)
    await post(id, '/archive')
    expect((await create({ schedule: everyMorning })).status).toBe(200)
  })
})

describe('an update of a deployment', () => {
  it('keeps what is left out, replaces arrays whole, merges metadata', async () => {
    const { make, post } = await deployments()
    const { id, ...before } = await make({ metadata: { team: 'docs', tier: 'gold' }, resources: [repository] })
    const { body } = await post(id, '', {
      description: 'Daily.',
      metadata: { tier: null, owner: 'kim' },
      resources: null,
    })
    expect(body).toEqual({
      ...before,
      id,
      description: 'Daily.',
      metadata: { team: 'docs', owner: 'kim' },
      resources: [],
      updated_at: expect.any(String),
    })
  })

  it('pins the latest version of an agent named by its id, and no sooner', async () => {
    const { make, post, get, client, agent } = await deployments()
    const { id } = await make()
    await client.call('POST', `/v1/agents/${agent.id}`, { version: 1, system: 'Be brief.' })
    expect((await get(id)).agent.version).toBe(1)
    expect((await post(id, '', { agent: agent.id })).body.agent.version).toBe(2)
  })

  it('clears budget and schedule by null, and can set them again', async () => {
    const { make, post } = await deployments()
    const budget = { type: 'limit', max_list_cost: { amount: '500', currency: 'USD' } }
    const { id } = await make({ budget })
    expect((await post(id, '', { budget: null, schedule: null })).body).toMatchObject({ budget: null, schedule: null })
    expect((await post(id, '', { budget, schedule: everyMorning })).body).toMatchObject({
      budget,
      schedule: everyMorning,
    })
  })

  it('that changes nothing leaves the time of the last change', async () => {
    const { make, post } = await deployments()
    const before = await make()
    expect((await post(before.id, '', { name: 'report' })).body).toEqual(before)
  })

  it('is refused once archived, as are pause, unpause and run', async () => {
    const { make, post } = await deployments()
    const { id } = await make()
    await post(id, '/archive')
    for (const action of ['', '/pause', '/unpause', '/run']) expect((await post(id, action, {})).status).toBe(400)
  })
})

describe('a list of deployments', () => {
  it('is newest first, filtered by agent, status and time', async () => {
    const { make, post, client, clock } = await deployments()
    const first = await make()
    await clock.advance(1000)
    const other = await client.agent()
    const second = await make({ agent: other.id })
    const third = await make()
    await post(third.id, '/pause')
    const list = async (query = '') =>
      (await client.call<{ data: Deployment[] }>('GET', `/v1/deployments${query}`)).body.data.map(({ id }) => id)
    expect(await list()).toEqual([third.id, second.id, first.id])
    expect(await list(`?agent_id=${other.id}`)).toEqual([second.id])
    expect(await list('?status=paused')).toEqual([third.id])
    expect(await list('?status=active')).toEqual([second.id, first.id])
    expect(await list(`?created_at[lte]=${first.created_at}`)).toEqual([first.id])
    await post(second.id, '/archive')
    expect(await list()).toEqual([third.id, first.id])
    expect(await list('?include_archived=true')).toEqual([third.id, second.id, first.id])
  })

  it('takes either a status or archived ones', async () => {
    const { client } = await deployments()
    expect((await client.call('GET', '/v1/deployments?status=active&include_archived=true')).status).toBe(400)
  })
})

describe('a list of runs', () => {
  it('is filtered by deployment, error and trigger; an unknown deployment has none', async () => {
    const { make, post, runs, clock } = await deployments()
    const [first, second] = [await make({ schedule: null }), await make()]
    const manual = (await post<DeploymentRun>(first.id, '/run')).body
    await clock.advance(7 * 3_600_000)
    const ids = async (query: string) => (await runs(query)).map(({ deployment_id: id }) => id)
    expect(await ids('')).toEqual([second.id, first.id])
    expect(await ids(`?deployment_id=${first.id}`)).toEqual([first.id])
    expect(await ids('?trigger_type=schedule')).toEqual([second.id])
    expect(await ids('?has_error=true')).toEqual([])
    expect(await ids('?has_error=false')).toEqual([second.id, first.id])
    expect(await ids('?deployment_id=depl_01none')).toEqual([])
    expect(await ids(`?created_at[gt]=${manual.created_at}`)).toEqual([second.id])
  })
})
