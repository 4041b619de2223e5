import { describe, expect, it } from 'vitest'
import { settled } from '../client.test-support.ts'
import type { DeploymentRun, Session } from '../wire.ts'
import { deployments, everyMorning, greeting, hourMs } from './deployments.test-support.ts'

const dayMs = 24 * hourMs

describe('a scheduled run', () => {
  it('comes at its exact time by the clock of the emulator, once, and starts a session', async () => {
    const { clock, make, runs, client, get } = await deployments()
    const { id } = await make({
      budget: { type: 'limit', max_list_cost: { amount: '500', currency: 'USD' } },
      initial_events: [...greeting, { type: 'system.message', content: [{ type: 'text', text: 'Be brief.' }] }],
    })
    await clock.advance(6 * hourMs - 1)
    expect(await runs()).toEqual([])
    await clock.advance(1)
    const [run, ...more] = await runs()
    expect(more).toEqual([])
    expect(run).toMatchObject({
      deployment_id: id,
      error: null,
      trigger_context: { type: 'schedule', scheduled_at: '2026-11-01T06:00:00Z' },
    })
    const session = (await client.call<Session>('GET', `/v1/sessions/${run?.session_id}`)).body
    expect(session).toMatchObject({ deployment_id: id, budget: { max_list_cost: { amount: '500' } } })
    await settled()
    expect((await client.history(session.id)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['user.message', 'system.message', 'agent.message', 'session.status_idle']),
    )
    expect((await get(id)).schedule?.last_run_at).toMatch(/^2026-11-01T06:00:00/)
  })

  it('comes once for each time, however far time moves at once', async () => {
    const { clock, make, scheduledAt } = await deployments()
    await make()
    await clock.advance(3 * dayMs)
    expect(await scheduledAt()).toEqual(['2026-11-01T06:00:00Z', '2026-11-02T06:00:00Z', '2026-11-03T06:00:00Z'])
  })

  it('is left out in the gap of spring and comes twice in autumn', async () => {
    const { clock, make, scheduledAt } = await deployments()
    await clock.advance(Date.UTC(2027, 2, 27) - clock.now())
    await make({ schedule: { ...everyMorning, expression: '30 2 * * *' } })
    await clock.advance(3 * dayMs)
    expect(await scheduledAt()).toEqual(['2027-03-27T01:30:00Z', '2027-03-29T00:30:00Z'])
    await clock.advance(Date.UTC(2027, 9, 31) - clock.now())
    await clock.advance(dayMs)
    expect((await scheduledAt()).slice(-2)).toEqual(['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'])
  })

  it('starts later by up to 15 % of the interval, of at least 5 seconds and at most 9 minutes', async () => {
    const delays = async (expression: string, steps: number, stepMs: number) => {
      const { clock, make, runs } = await deployments({ timing: { scheduleJitter: 1 } })
      await make({ schedule: { ...everyMorning, expression } })
      await clock.advance(steps * stepMs)
      return (await runs()).map(({ created_at: at, trigger_context: trigger }) =>
        'scheduled_at' in trigger ? Date.parse(at) - Date.parse(String(trigger.scheduled_at)) : Number.NaN,
      )
    }
    const minutely = await delays('* * * * *', 60, 60_000)
    expect(Math.max(...minutely)).toBeLessThan(9000)
    expect(Math.max(...minutely)).toBeGreaterThan(6000)
    expect(Math.min(...minutely)).toBeGreaterThanOrEqual(0)
    const daily = await delays('0 7 * * *', 40, dayMs)
    expect(Math.max(...daily)).toBeLessThan(9 * 60_000)
    expect(Math.max(...daily)).toBeGreaterThan(7 * 60_000)
  })

  it('does not come while paused; unpausing goes on with the next time and makes up for nothing', async () => {
    const { clock, make, post, scheduledAt, get } = await deployments()
    const { id } = await make()
    expect((await post(id, '/pause')).body).toMatchObject({ status: 'paused', paused_reason: { type: 'manual' } })
    await clock.advance(2 * dayMs)
    expect(await scheduledAt()).toEqual([])
    expect((await post(id, '/unpause')).body).toMatchObject({ status: 'active', paused_reason: null })
    await clock.advance(dayMs)
    expect(await scheduledAt()).toEqual(['2026-11-03T06:00:00Z'])
    expect((await get(id)).status).toBe('active')
  })

  it('follows a schedule that was changed, and none that was taken away', async () => {
    const { clock, make, post, scheduledAt } = await deployments()
    const { id } = await make()
    await post(id, '', { schedule: { ...everyMorning, timezone: 'UTC' } })
    await clock.advance(dayMs)
    expect(await scheduledAt()).toEqual(['2026-11-01T07:00:00Z'])
    await post(id, '', { schedule: null })
    await clock.advance(dayMs)
    expect(await scheduledAt()).toHaveLength(1)
  })

  it('does not come of a schedule that was changed while paused', async () => {
    const { clock, make, post, runs } = await deployments()
    const { id } = await make()
    await post(id, '/pause')
    await post(id, '', { schedule: { ...everyMorning, timezone: 'UTC' } })
    await clock.advance(dayMs)
    expect(await runs()).toEqual([])
  })

  it('is waited for again after a restore', async () => {
    const { clock, make, emulator, scheduledAt } = await deployments()
    await make()
    await clock.advance(hourMs)
    emulator.restore(emulator.snapshot())
    await clock.advance(dayMs)
    expect(await scheduledAt()).toEqual(['2026-11-01T06:00:00Z'])
  })
})

describe('a run by hand', () => {
  it('works while paused, and is no run of the schedule', async () => {
    const { make, post, get } = await deployments()
    const { id } = await make()
    await post(id, '/pause')
    const { body } = await post<DeploymentRun>(id, '/run')
    expect(body).toMatchObject({ trigger_context: { type: 'manual' }, error: null, session_id: expect.any(String) })
    expect((await get(id)).schedule?.last_run_at).toBeNull()
  })

  it('that fails tells the error and does not pause', async () => {
    const { make, post, get, client, environment } = await deployments()
    const { id } = await make()
    await client.call('POST', `/v1/environments/${environment.id}/archive`)
    const { status, body } = await post<DeploymentRun>(id, '/run')
    expect(status).toBe(200)
    expect(body).toMatchObject({ session_id: null, error: { type: 'environment_archived_error' } })
    expect((await get(id)).status).toBe('active')
  })
})

describe('a scheduled run that cannot be', () => {
  it.each([
    ['environment_archived_error', (path: string) => ['POST', `/v1/environments/${path}/archive`]],
    ['environment_not_found_error', (path: string) => ['DELETE', `/v1/environments/${path}`]],
  ])('fails with %s and pauses the deployment by the same reason', async (type, call) => {
    const { make, clock, client, environment, runs, get } = await deployments()
    const { id } = await make()
    const [method = '', path = ''] = call(environment.id)
    await client.call(method, path)
    await clock.advance(2 * dayMs)
    const found = await runs()
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ session_id: null, error: { type } })
    expect(await get(id)).toMatchObject({ status: 'paused', paused_reason: { type: 'error', error: { type } } })
  })

  it('for an archived subagent fails with agent_archived_error', async () => {
    const { make, clock, client, runs, get } = await deployments()
    const member = await client.agent({ name: 'Member' })
    const lead = await client.agent({ multiagent: { type: 'coordinator', agents: [member.id] } })
    const { id } = await make({ agent: lead.id })
    await client.call('POST', `/v1/agents/${member.id}/archive`)
    await clock.advance(dayMs)
    expect(await runs()).toMatchObject([{ error: { type: 'agent_archived_error' } }])
    expect((await get(id)).paused_reason).toEqual({ type: 'error', error: { type: 'agent_archived_error' } })
  })

  it('for the rate limit or a refusal of its kind fails alone: the schedule goes on', async () => {
    const types = ['session_rate_limited_error', 'session_creation_rejected_error', null] as const
    let starts = 0
    const { make, clock, runs, get } = await deployments({ failDeploymentRun: () => types[starts++] ?? null })
    const { id } = await make()
    await clock.advance(3 * dayMs)
    expect((await runs()).map(({ error }) => error?.type ?? null).reverse()).toEqual(types)
    expect((await get(id)).status).toBe('active')
  })

  it('is none when the agent is archived: the deployment is archived with it', async () => {
    const { make, clock, client, agent, runs, get } = await deployments()
    const { id } = await make()
    await client.call('POST', `/v1/agents/${agent.id}/archive`)
    expect(await get(id)).toMatchObject({ status: 'active', archived_at: expect.any(String) })
    await clock.advance(dayMs)
    expect(await runs()).toEqual([])
  })

  it('is none when the agent is gone: the deployment is archived when it is due', async () => {
    const { make, clock, emulator, runs, get } = await deployments()
    const { id } = await make()
    const snapshot = emulator.snapshot()
    emulator.restore({ ...snapshot, collections: { ...snapshot.collections, agents: { nextSeq: 2, entries: [] } } })
    expect((await get(id)).archived_at).toBeNull()
    await clock.advance(dayMs)
    expect((await get(id)).archived_at).not.toBeNull()
    expect(await runs()).toEqual([])
  })
})
