import type { EmulatorOptions } from '../options.ts'
import { setUp } from '../session.test-support.ts'
import type { Deployment, DeploymentRun } from '../wire.ts'

export const hourMs = 3_600_000
export const everyMorning = { type: 'cron', expression: '0 7 * * *', timezone: 'Europe/Berlin' }
export const greeting = [{ type: 'user.message', content: [{ type: 'text', text: 'Write the report.' }] }]

/** An agent and an environment, and the calls of deployments. The clock starts at 2026-11-01T00:00:00Z. */
export async function deployments(options: EmulatorOptions = {}) {
  const set = setUp(options)
  const { client } = set
  const agent = await client.agent()
  const environment = await client.environment()
  const create = (body: object = {}) =>
    client.call<Deployment>('POST', '/v1/deployments', {
      agent: agent.id,
      environment_id: environment.id,
      name: 'report',
      initial_events: greeting,
      ...body,
    })
  const runs = async (query = '') =>
    (await client.call<{ data: DeploymentRun[] }>('GET', `/v1/deployment_runs${query}`)).body.data
  return {
    ...set,
    agent,
    environment,
    create,
    runs,
    make: async (body: object = {}) => (await create({ schedule: everyMorning, ...body })).body,
    get: async (id: string) => (await client.call<Deployment>('GET', `/v1/deployments/${id}`)).body,
    post: <Body = Deployment>(id: string, action = '', body?: object) =>
      client.call<Body>('POST', `/v1/deployments/${id}${action}`, body),
    scheduledAt: async () =>
      (await runs()).map(({ trigger_context: trigger }) => 'scheduled_at' in trigger && trigger.scheduled_at).reverse(),
  }
}
