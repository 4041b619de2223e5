import type { ApiClient } from './api-client.ts'
import { environmentKey } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'
import { makeAgent, uniqueName } from './world.ts'

interface Queue {
  /** With the key of the environment. */
  readonly worker: ApiClient
  readonly environment: string
  /** The item of a session that waits for a worker. */
  poll(): Promise<Made>
}

/** A self-hosted environment with one session, which queues one item. */
async function makeQueue(client: ApiClient): Promise<Queue> {
  const config = { type: 'self_hosted' }
  const { id: environment } = await client.call<Made>('environments.create', { name: uniqueName('farm'), config })
  const { id: agent } = await makeAgent(client)
  await client.call('sessions.create', { agent, environment_id: environment })
  const worker = client.as(environmentKey)
  return { worker, environment, poll: () => worker.call('environments.work.poll', environment) }
}

/** An item that a worker has polled and acknowledged. */
async function acknowledged(client: ApiClient) {
  const { worker, environment, poll } = await makeQueue(client)
  const { id } = await poll()
  const params = { environment_id: environment }
  const item = await worker.call<Made>('environments.work.ack', id, params)
  return { worker, id, params, item }
}

export const workCases: readonly EndpointCase[] = [
  {
    operation: 'pollWork',
    async run(client) {
      const { poll } = await makeQueue(client)
      return [await poll(), await poll()]
    },
    shows: [{ type: 'work', data: { type: 'session' }, state: 'queued' }, null],
  },
  {
    operation: 'ackWork',
    run: async (client) => (await acknowledged(client)).item,
    shows: { type: 'work', state: 'starting' },
  },
  {
    operation: 'heartbeatWork',
    async run(client) {
      const { worker, id, params } = await acknowledged(client)
      const first = { ...params, expected_last_heartbeat: 'NO_HEARTBEAT' }
      return worker.call('environments.work.heartbeat', id, first)
    },
    shows: { type: 'work_heartbeat', state: 'active', lease_extended: true },
  },
  {
    operation: 'getWork',
    async run(client) {
      const { id, params } = await acknowledged(client)
      return client.call('environments.work.retrieve', id, params)
    },
    shows: { type: 'work', secret: null },
  },
  {
    operation: 'updateWork',
    async run(client) {
      const { id, params } = await acknowledged(client)
      return client.call('environments.work.update', id, { ...params, metadata: { host: 'rack-03' } })
    },
    shows: { metadata: { host: 'rack-03' } },
  },
  {
    operation: 'listWork',
    async run(client) {
      const { worker, environment } = await makeQueue(client)
      return worker.call('environments.work.list', environment, { limit: 5 })
    },
    shows: { data: [{ type: 'work', state: 'queued' }] },
  },
  {
    operation: 'getWorkStats',
    run: async (client) => client.call('environments.work.stats', (await makeQueue(client)).environment),
    shows: { type: 'work_queue_stats', depth: 1, pending: 0 },
  },
  {
    operation: 'stopWork',
    async run(client) {
      const { id, params } = await acknowledged(client)
      return client.call('environments.work.stop', id, { ...params, force: true })
    },
    shows: { state: 'stopped' },
  },
]
