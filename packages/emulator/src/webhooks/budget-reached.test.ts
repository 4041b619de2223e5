import { expect, it } from 'vitest'
import { settled, testClient } from '../client.test-support.ts'
import { createVirtualClock } from '../clock/virtual-clock.ts'
import { emit } from '../events/append-event.ts'
import { resolveSettings } from '../options.ts'
import { setUp } from '../session.test-support.ts'
import { newSession } from '../sessions/new-session.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import { createWorld } from '../state/create-world.ts'
import type { Session } from '../wire.ts'
import { deliveriesOf } from './delivery-record.ts'
import { receiverUrl } from './webhooks.test-support.ts'

async function someAgent(): Promise<Session['agent']> {
  const { emulator } = setUp()
  const { agent } = await testClient(emulator).session()
  return agent
}

it('a session that stops at the same budget twice is told of once', async () => {
  const webhookFetch = async () => new Response(null, { status: 204 })
  const settings = resolveSettings({ webhooks: [{ url: receiverUrl }], webhookFetch })
  const world = createWorld({ clock: createVirtualClock(), seed: 1, settings })
  const parts = { id: 'sesn_1', environment_id: 'env_1', selfHosted: false, resources: [] }
  const session = newSession(world, { ...parts, agent: await someAgent() })
  sessionsOf(world).insert(session)
  const thread = session.threads[0]
  if (!thread) throw new Error('no thread')
  const stop = (amount: string) => {
    session.budget = { type: 'limit', max_list_cost: { amount, currency: 'USD' } }
    const event = { type: 'session.status_idle', stop_reason: { type: 'budget_reached' }, stop_details: null } as const
    emit({ world, session, thread }, event, 'session')
  }
  for (const amount of ['10', '10', '20', '20']) stop(amount)
  await settled()
  const types = deliveriesOf(world)
    .values()
    .map(({ event_type: type }) => type)
  expect(types.filter((type) => type === 'session.budget_reached')).toHaveLength(2)
})
