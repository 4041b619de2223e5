import { describe, expect, it } from 'vitest'
import type { SessionEventParams } from '../generated/models.gen.ts'
import { apiError, createFakeSession, lostReply } from './fake-session.test-support.ts'
import type { AnswerFate } from './send-answers.ts'
import { sendAnswers } from './send-answers.ts'

function result(id: string): SessionEventParams {
  return { type: 'user.custom_tool_result', custom_tool_use_id: id, content: [{ type: 'text', text: 'x' }] }
}

function setUp(count = 1) {
  const session = createFakeSession()
  const ids = Array.from({ length: count }, () => session.use('custom', 'work'))
  const batch = ids.map(result)
  const fates = new Map<SessionEventParams, AnswerFate>()
  const controller = new AbortController()
  const closed = new Set<SessionEventParams>()
  const sent = () =>
    sendAnswers(
      {
        client: session.client,
        sessionId: 'sesn_1',
        signal: controller.signal,
        post: async (events) => session.client.sessions.events.send('sesn_1', { events }),
        isClosed: (answer) => closed.has(answer),
        settle: (answer, fate) => fates.set(answer, fate),
      },
      batch,
    )
  const types = () => batch.map((answer) => fates.get(answer)?.type)
  const echoes = () => session.history.filter(({ type }) => type === 'user.custom_tool_result').length
  return { session, batch, fates, controller, closed, sent, types, echoes, ids }
}

describe('sending answers', () => {
  it('posts all in one batch', async () => {
    const { session, sent, types, batch } = setUp(3)
    await session.clock.settle(sent())
    expect(session.posts).toEqual([batch])
    expect(types()).toEqual(['accepted', 'accepted', 'accepted'])
  })

  it('finds an answer whose reply was lost and does not send it again', async () => {
    const { session, sent, types, echoes } = setUp(2)
    session.faults.set(1, 'lose')
    await session.clock.settle(sent())
    expect(session.posts).toHaveLength(1)
    expect(types()).toEqual(['accepted', 'accepted'])
    expect(echoes()).toBe(2)
    expect(session.clock.pendingTimers).toBe(0)
  })

  it('sends again what is provably absent, after several looks', async () => {
    const { session, sent, types, echoes } = setUp()
    session.faults.set(1, 'drop')
    await session.clock.settle(sent())
    expect(session.calls.filter((call) => call !== 'stream')).toEqual(['send', 'list', 'list', 'list', 'send'])
    expect(types()).toEqual(['accepted'])
    expect(echoes()).toBe(1)
  })

  it('does not send again while history cannot be read', async () => {
    const { session, sent, types, echoes } = setUp()
    session.faults.set(1, 'lose')
    const { list } = session.client.sessions.events
    let failures = 8
    Object.assign(session.client.sessions.events, {
      list: (...args: Parameters<typeof list>) => (failures-- > 0 ? Promise.reject(lostReply()) : list(...args)),
    })
    await session.clock.settle(sent())
    expect(session.posts).toHaveLength(1)
    expect(types()).toEqual(['accepted'])
    expect(echoes()).toBe(1)
  })

  it('waits and sends again when the refusal passes', async () => {
    const { session, sent, types } = setUp()
    const before = session.clock.now()
    session.faults.set(1, apiError(400, 'the tool use is waiting for confirmation'))
    session.faults.set(2, apiError(400, 'the tool use is waiting for confirmation'))
    await session.clock.settle(sent())
    expect(session.posts).toHaveLength(3)
    expect(types()).toEqual(['accepted'])
    expect(session.clock.now() - before).toBeGreaterThan(500)
  })

  it('gives up after a bound, without a hot loop', async () => {
    const { session, sent, types } = setUp()
    for (let n = 1; n < 10_000; n++) session.faults.set(n, apiError(400, 'waiting on responses'))
    const before = session.clock.now()
    await session.clock.settle(sent())
    expect(types()).toEqual(['refused'])
    expect(session.posts.length).toBeLessThan(30)
    expect(session.clock.now() - before).toBeLessThan(120_000)
  })

  it('refuses a single bad answer at once, and says why', async () => {
    const { session, sent, fates, batch } = setUp()
    const error = apiError(400, 'text content blocks must be non-empty')
    session.faults.set(1, error)
    await session.clock.settle(sent())
    expect(session.posts).toHaveLength(1)
    expect(fates.get(batch[0] as SessionEventParams)).toEqual({ type: 'refused', error })
  })

  it('sends one by one when a batch is refused, so that one bad answer holds up no other', async () => {
    const { session, sent, types } = setUp(3)
    const bad = apiError(400, 'content is bad')
    session.faults.set(1, bad)
    session.faults.set(3, bad)
    await session.clock.settle(sent())
    expect(session.posts.map((post) => post.length)).toEqual([3, 1, 1, 1])
    expect(types()).toEqual(['accepted', 'refused', 'accepted'])
  })

  it('counts an answer as given when a refusal means that it was answered before', async () => {
    const { session, sent, types, ids } = setUp(2)
    session.emit({ type: 'user.custom_tool_result', custom_tool_use_id: ids[0] })
    session.faults.set(1, apiError(400, 'tool use already has a result'))
    await session.clock.settle(sent())
    expect(types()).toEqual(['accepted', 'accepted'])
    expect(session.posts.map((post) => post.length)).toEqual([2, 1])
  })

  it('drops what the session no longer waits for', async () => {
    const { session, sent, types, batch, closed } = setUp(2)
    closed.add(batch[0] as SessionEventParams)
    await session.clock.settle(sent())
    expect(session.posts).toEqual([[batch[1]]])
    expect(types()).toEqual(['closed', 'accepted'])
  })

  it('stops when the signal aborts, wherever it is', async () => {
    const { session, sent, controller, types } = setUp()
    session.faults.set(1, 'drop')
    const pending = sent()
    await session.clock.advance(600)
    controller.abort()
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' })
    expect(types()).toEqual([undefined])
    expect(session.clock.pendingTimers).toBe(0)
  })
})
