import { expect, it } from 'vitest'
import type { Session } from '../generated/models.gen.ts'
import { attachRuns } from './attach-runs.ts'
import type { Step } from './fake-session.test-support.ts'
import { createFakeSession } from './fake-session.test-support.ts'

const says: Step = (session) => {
  session.say('done')
  session.idle()
}

function setUp(steps: Step[]) {
  const session = createFakeSession(steps)
  const { client: bare } = session
  const sessions = { ...bare.sessions, create: async () => ({ id: 'sesn_1' }) as Session }
  return { session, client: attachRuns({ ...bare, sessions }) }
}

it('makes the runtime methods of a client', async () => {
  const { session, client } = setUp([says, says])
  const first = await session.clock.settle(client.sessions.run('sesn_1', { input: 'go' }).outcome)
  expect(first.type).toBe('end_turn')
  const second = client.run({ agent: 'agent_1', environment: 'env_1', input: 'go' })
  expect((await session.clock.settle(second.outcome)).type).toBe('end_turn')
  const third = client.sessions.resumeRun(first.continuation)
  expect((await session.clock.settle(third.outcome)).text).toBe('done')
})

it('follows by a method', async () => {
  const { session, client } = setUp([])
  session.emit({ type: 'session.status_running' })
  session.idle()
  const follow = client.sessions.events.follow('sesn_1')
  expect((await session.clock.settle(follow.next())).value).toMatchObject({ type: 'session.status_running' })
  follow.close()
})
