import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'
import { makeAgent, makeEnvironment, userMessage } from './world.ts'

const everyMorning = { type: 'cron', expression: '0 7 * * *', timezone: 'Europe/Zurich' }

async function makeDeployment(client: ApiClient): Promise<Made> {
  const [agent, environment] = [await makeAgent(client), await makeEnvironment(client)]
  return client.call('deployments.create', {
    name: 'Morning report',
    agent: agent.id,
    environment_id: environment.id,
    initial_events: [userMessage('Write the report.')],
    schedule: everyMorning,
  })
}

export const deploymentCases: readonly EndpointCase[] = [
  {
    operation: 'createDeployment',
    run: makeDeployment,
    shows: { type: 'deployment', status: 'active', agent: { type: 'agent', version: 1 }, schedule: everyMorning },
  },
  {
    operation: 'getDeployment',
    run: async (client) => client.call('deployments.retrieve', (await makeDeployment(client)).id),
    shows: { name: 'Morning report' },
  },
  {
    operation: 'updateDeployment',
    run: async (client) => client.call('deployments.update', (await makeDeployment(client)).id, { schedule: null }),
    shows: { name: 'Morning report', schedule: null },
  },
  {
    operation: 'listDeployments',
    needs: 'a server without anything else',
    async run(client) {
      const { id } = await makeDeployment(client)
      await client.call('deployments.pause', id)
      const listed = async (status: string) =>
        (await client.call<{ data: Made[] }>('deployments.list', { status })).data.length
      return [await listed('active'), await listed('paused')]
    },
    shows: [0, 1],
  },
  {
    operation: 'archiveDeployment',
    async run(client) {
      const { archived_at: at } = await client.call<Made>('deployments.archive', (await makeDeployment(client)).id)
      return typeof at
    },
    shows: 'string',
  },
  {
    operation: 'pauseDeployment',
    run: async (client) => client.call('deployments.pause', (await makeDeployment(client)).id),
    shows: { status: 'paused', paused_reason: { type: 'manual' } },
  },
  {
    operation: 'unpauseDeployment',
    async run(client) {
      const { id } = await makeDeployment(client)
      await client.call('deployments.pause', id)
      return client.call('deployments.unpause', id)
    },
    shows: { status: 'active', paused_reason: null },
  },
  {
    operation: 'runDeployment',
    run: async (client) => client.call('deployments.run', (await makeDeployment(client)).id),
    shows: { type: 'deployment_run', trigger_context: { type: 'manual' }, error: null },
  },
  {
    operation: 'getDeploymentRun',
    async run(client) {
      const { id } = await client.call<Made>('deployments.run', (await makeDeployment(client)).id)
      const { session_id: session } = await client.call<Made>('deploymentRuns.retrieve', id)
      return client.call('sessions.retrieve', session)
    },
    shows: { type: 'session', agent: { name: 'Helper' } },
  },
  {
    operation: 'listDeploymentRuns',
    async run(client) {
      const { id } = await makeDeployment(client)
      await client.call('deployments.run', id)
      return client.call('deploymentRuns.list', { deployment_id: id, has_error: false, trigger_type: 'manual' })
    },
    shows: { data: [{ type: 'deployment_run' }] },
  },
]
