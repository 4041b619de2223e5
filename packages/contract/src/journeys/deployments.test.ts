import type { Deployment, DeploymentRun, Session } from '@org/managed-agents-core'
import { createVirtualClock } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import { apiClients } from '../endpoints/official-client.ts'
import { makeAgent, makeEnvironment, userMessage } from '../endpoints/world.ts'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const hourMs = 3_600_000

describe.each(apiClients.map((make) => ({ name: make(fetch).name, make })))('with $name', ({ make }) => {
  it('a deployment runs on its schedule, by hand, not while paused, and no more once archived', async () => {
    // The clock starts at 2026-11-01T00:00:00Z.
    const emulator = createJudgedEmulator({ seed: 1, clock: createVirtualClock() })
    const client = make(emulator.fetch)
    const [agent, environment] = [await makeAgent(client), await makeEnvironment(client)]
    const { id, schedule } = await client.call<Deployment>('deployments.create', {
      name: 'Morning report',
      agent: agent.id,
      environment_id: environment.id,
      initial_events: [userMessage('Write the report.')],
      schedule: { type: 'cron', expression: '0 7 * * *', timezone: 'Europe/Berlin' },
    })
    expect(schedule?.upcoming_runs_at?.slice(0, 2)).toEqual(['2026-11-01T06:00:00Z', '2026-11-02T06:00:00Z'])
    const runs = async () =>
      (await client.call<{ data: DeploymentRun[] }>('deploymentRuns.list', { deployment_id: id })).data

    await emulator.advance(7 * hourMs)
    const [first] = await runs()
    expect(first).toMatchObject({ trigger_context: { type: 'schedule', scheduled_at: '2026-11-01T06:00:00Z' } })
    const session = await client.call<Session>('sessions.retrieve', first?.session_id)
    expect(session).toMatchObject({ status: 'idle', deployment_id: id })

    await client.call('deployments.pause', id)
    await emulator.advance(24 * hourMs)
    const manual = await client.call<DeploymentRun>('deployments.run', id)
    expect(await client.call('deploymentRuns.retrieve', manual.id)).toEqual(manual)
    expect((await runs()).map(({ trigger_context: { type } }) => type)).toEqual(['manual', 'schedule'])

    await client.call('deployments.unpause', id)
    await client.call('deployments.update', id, {
      schedule: { type: 'cron', expression: '0 8 * * *', timezone: 'UTC' },
    })
    await emulator.advance(2 * hourMs)
    expect((await runs())[0]).toMatchObject({ trigger_context: { scheduled_at: '2026-11-02T08:00:00Z' } })

    const archived = await client.call<Deployment>('deployments.archive', id)
    expect(archived).toMatchObject({ status: 'active', schedule: { upcoming_runs_at: [] } })
    await emulator.advance(48 * hourMs)
    expect(await runs()).toHaveLength(3)
  })
})
