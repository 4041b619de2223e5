import { expect, it } from 'vitest'
import type { CreateSessionRequest, Session } from '../generated/models.gen.ts'
import type { RequestOptions } from '../resources/call.ts'
import { createFakeSession } from './fake-session.test-support.ts'
import { runNew } from './run-new.ts'

function setUp(create?: () => Promise<Session>) {
  const session = createFakeSession([
    (s) => {
      s.say('done')
      s.idle()
    },
  ])
  const creations: [CreateSessionRequest, RequestOptions?][] = []
  const client = {
    ...session.client,
    sessions: {
      ...session.client.sessions,
      create: async (params: CreateSessionRequest, options?: RequestOptions) => {
        creations.push([params, options])
        return create ? create() : ({ id: 'sesn_1' } as Session)
      },
    },
  }
  return { session, client, creations }
}

it('creates a session, runs it and cleans it up', async () => {
  const { session, client, creations } = setUp()
  const started = runNew(client, {
    agent: 'agent_1',
    environment: 'env_1',
    input: 'go',
    session: { title: 'T', metadata: { a: 'b' } },
    idempotencyKey: 'k1',
    cleanup: 'delete',
  })
  expect(await session.clock.settle(started.outcome)).toMatchObject({
    type: 'end_turn',
    text: 'done',
    sessionId: 'sesn_1',
    cleanup: { policy: 'delete', done: true },
  })
  expect(await started.sessionId).toBe('sesn_1')
  expect(creations[0]).toMatchObject([
    { agent: 'agent_1', environment_id: 'env_1', title: 'T', metadata: { a: 'b' } },
    { idempotencyKey: 'k1' },
  ])
})

it('rejects when the session cannot be created, and so does its iteration', async () => {
  const failure = new Error('no such agent')
  const { session, client } = setUp(() => Promise.reject(failure))
  const started = runNew(client, { agent: 'agent_1', environment: 'env_1', input: 'go' })
  await expect(
    (async () => {
      for await (const _ of started);
    })(),
  ).rejects.toBe(failure)
  await expect(started.outcome).rejects.toBe(failure)
  await expect(started.sessionId).rejects.toBe(failure)
  expect(session.posts).toEqual([])
})

it('carries out the clean-up of a session whose creation was overtaken by close', async () => {
  let give: (session: Session) => void = () => {}
  const { session, client } = setUp(
    () =>
      new Promise((resolve) => {
        give = resolve
      }),
  )
  const started = runNew(client, { agent: 'agent_1', environment: 'env_1', input: 'go', cleanup: 'delete' })
  const closed = started.close()
  await session.clock.flush()
  give({ id: 'sesn_1' } as Session)
  expect(await session.clock.settle(closed)).toEqual({ policy: 'delete', done: true })
  expect(session.posts).toEqual([])
  expect(session.calls).toContain('delete')
})
