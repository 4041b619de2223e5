import { expect, test } from 'vitest'
import { apiFailure, json } from '../client.test-support.ts'
import { ManagedAgents } from '../managed-agents.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'

/** A session whose status follows a plan by time; archive and delete answer 400 while it really runs. */
function server(plan: readonly (readonly [untilMs: number, reads: string, runs: boolean])[]) {
  const clock = createVirtualClock(0)
  const calls: string[] = []
  let gone: 'archived' | 'deleted' | undefined
  const client = new ManagedAgents({
    apiKey: 'k',
    platform: { clock, random: () => 0.5 },
    fetch: async (url, { method }) => {
      const [, reads, runs] = plan.find(([untilMs]) => clock.now() < untilMs) ?? [0, 'idle', false]
      const action = method === 'DELETE' ? 'delete' : url.endsWith('/archive') ? 'archive' : 'read'
      calls.push(action)
      if (gone === 'deleted') return apiFailure(404)({} as never)
      if (action !== 'read' && runs) return apiFailure(400)({} as never)
      if (action === 'archive') gone = 'archived'
      if (action === 'delete') gone = 'deleted'
      return json({
        id: 'sesn_1',
        status: gone ? 'terminated' : reads,
        archived_at: gone ? '2026-01-01T00:00:00Z' : null,
      })
    },
  })
  return { clock, calls, client, remove: () => (gone = 'deleted') }
}

test('untilIdle waits for the end of the run, looking less often as time goes by', async () => {
  const { clock, calls, client } = server([[60_000, 'running', true]])
  const session = await clock.settle(client.sessions.untilIdle('sesn_1'))
  expect(session.status).toBe('idle')
  expect(clock.now()).toBeGreaterThanOrEqual(61_000)
  expect(clock.now()).toBeLessThan(75_000)
  expect(calls.length).toBeLessThan(30)
})

test('an idle that was read too early does not count', async () => {
  const { clock, client } = server([
    [400, 'idle', true],
    [10_000, 'running', true],
  ])
  await clock.settle(client.sessions.untilIdle('sesn_1'))
  expect(clock.now()).toBeGreaterThan(10_000)
  const trusting = server([[10_000, 'idle', true]])
  await trusting.clock.settle(trusting.client.sessions.untilIdle('sesn_1', { confirmMs: 0 }))
  expect(trusting.clock.now()).toBe(0)
})

test('rescheduling and an unknown status are not the end, terminated is', async () => {
  for (const status of ['rescheduling', 'brand_new']) {
    const { clock, client } = server([[5000, status, true]])
    await clock.settle(client.sessions.untilIdle('sesn_1'))
    expect(clock.now()).toBeGreaterThan(5000)
  }
  const ended = server([[5000, 'terminated', false]])
  await ended.clock.settle(ended.client.sessions.untilIdle('sesn_1'))
  expect(ended.clock.now()).toBe(0)
})

test('waiting is given up by name after its limit, and at once by its signal', async () => {
  const { clock, client } = server([[Number.POSITIVE_INFINITY, 'running', true]])
  await expect(clock.settle(client.sessions.untilIdle('sesn_1', { timeoutMs: 30_000 }))).rejects.toMatchObject({
    code: 'gave_up',
    message: expect.stringContaining('still running'),
  })
  expect(clock.now()).toBeLessThanOrEqual(30_000)
  const controller = new AbortController()
  const wait = client.sessions.untilIdle('sesn_1', { signal: controller.signal })
  await clock.advance(1000)
  controller.abort()
  await expect(wait).rejects.toMatchObject({ code: 'aborted' })
  expect(clock.pendingTimers).toBe(0)
})

test('a refusal that lasts is told as the cause', async () => {
  const clock = createVirtualClock(0)
  const client = new ManagedAgents({
    apiKey: 'k',
    platform: { clock, random: () => 0.5 },
    fetch: async (_, { method }) =>
      method === 'GET'
        ? json({ id: 'sesn_1', status: 'idle', archived_at: null })
        : ((await apiFailure(400)({} as never)) as Response),
  })
  for (const method of ['archiveWhenIdle', 'deleteWhenIdle'] as const) {
    const given = clock.settle<unknown>(client.sessions[method]('sesn_1', { timeoutMs: 2000 }))
    await expect(given).rejects.toMatchObject({ code: 'gave_up', cause: { code: 'invalid_request', status: 400 } })
  }
})

test('archive and delete wait for the status to follow, and try again when it lags', async () => {
  for (const method of ['archiveWhenIdle', 'deleteWhenIdle'] as const) {
    const { clock, calls, client } = server([
      [5000, 'running', true],
      [9000, 'idle', true],
    ])
    await clock.settle<unknown>(client.sessions[method]('sesn_1'))
    expect(clock.now()).toBeGreaterThanOrEqual(9000)
    expect(calls.filter((call) => call !== 'read').length).toBeGreaterThan(1)
  }
})

test('an archived session is left as it is, a deleted one counts as deleted only when it was there', async () => {
  const { clock, calls, client, remove } = server([])
  await clock.settle(client.sessions.archiveWhenIdle('sesn_1'))
  await clock.settle(client.sessions.archiveWhenIdle('sesn_1'))
  expect(calls).toEqual(['read', 'archive', 'read'])
  remove()
  await expect(clock.settle(client.sessions.deleteWhenIdle('sesn_1'))).rejects.toMatchObject({ code: 'not_found' })
  const busy = server([[2000, 'running', true]])
  const deleting = busy.client.sessions.deleteWhenIdle('sesn_1')
  await busy.clock.advance(1000)
  busy.remove()
  expect(await busy.clock.settle(deleting)).toEqual({ id: 'sesn_1', type: 'session_deleted' })
})
