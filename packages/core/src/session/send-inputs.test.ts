import { describe, expect, it } from 'vitest'
import type { SessionEventParams } from '../generated/models.gen.ts'
import { apiError, createFakeSession } from './fake-session.test-support.ts'
import { sendInputs } from './send-inputs.ts'

const message = (text: string): SessionEventParams => ({ type: 'user.message', content: [{ type: 'text', text }] })

function setUp() {
  const session = createFakeSession()
  let seen: string | undefined
  let lastAnswerAt = 0
  const known = new Set<string>()
  const send = (events: SessionEventParams[], lastKnownId?: string) =>
    session.clock.settle(
      sendInputs(
        {
          client: session.client,
          sessionId: 'sesn_1',
          signal: new AbortController().signal,
          post: async (batch) => session.client.sessions.events.send('sesn_1', { events: batch }),
          lastKnownId: () => lastKnownId,
          isKnown: (id) => known.has(id),
          seen: () => seen,
          lastAnswerAt: () => lastAnswerAt,
        },
        events,
      ),
    )
  const messages = () => session.history.filter(({ type, id: _ }) => type === 'user.message')
  return {
    session,
    send,
    known,
    messages,
    see: (id: string) => {
      seen = id
    },
    answeredAt: (ms: number) => {
      lastAnswerAt = ms
    },
  }
}

describe('sending a message', () => {
  it('gives the ids that the API gave', async () => {
    const { session, send } = setUp()
    expect(await send([message('a'), message('b')])).toEqual(session.history.slice(0, 2).map(({ id }) => id))
  })

  it('finds a message whose reply was lost by its content, after what was known before', async () => {
    const { session, send, messages } = setUp()
    const old = session.emit({ ...message('go'), processed_at: '2026-01-01T00:00:00Z' })
    session.faults.set(1, 'lose')
    const [id] = await send([message('go')], old.id)
    expect(session.posts).toHaveLength(1)
    expect(id).toBeDefined()
    expect(id).not.toBe(old.id)
    expect(new Set(messages().map((event) => event.id)).size).toBe(2)
  })

  it('is not fooled by the same message that was known before, even when it is listed late', async () => {
    const { session, send, known } = setUp()
    const first = session.emit({ type: 'session.status_running' })
    const old = session.emit({ ...message('go'), processed_at: null })
    known.add(old.id)
    session.faults.set(1, 'drop')
    await expect(send([message('go')], first.id)).rejects.toMatchObject({ code: 'outcome_unknown' })
  })

  it('takes the word of the stream', async () => {
    const { session, send, see } = setUp()
    session.faults.set(1, 'drop')
    see('sevt_seen')
    expect(await send([message('go')])).toEqual(['sevt_seen'])
  })

  it('throws OutcomeUnknownError and never sends again what it cannot find', async () => {
    const { session, send } = setUp()
    session.faults.set(1, 'drop')
    await expect(send([message('go')])).rejects.toMatchObject({ code: 'outcome_unknown' })
    expect(session.posts).toHaveLength(1)
    expect(session.calls.filter((call) => call === 'list')).toHaveLength(3)
  })

  it('is sent again while the session waits on responses for a moment', async () => {
    const { session, send } = setUp()
    for (let n = 1; n <= 4; n++) session.faults.set(n, apiError(400, 'Session is waiting on responses to tool calls'))
    await send([message('go')])
    expect(session.posts).toHaveLength(5)
  })

  it('gives up "waiting on responses" after a bound that counts from the last answer', async () => {
    const { session, send, answeredAt } = setUp()
    const start = session.clock.now()
    for (let n = 1; n < 1000; n++) session.faults.set(n, apiError(400, 'waiting on responses'))
    answeredAt(start + 60_000)
    await expect(send([message('go')])).rejects.toMatchObject({ status: 400 })
    expect(session.clock.now() - start).toBeGreaterThan(90_000)
    expect(session.clock.now() - start).toBeLessThan(150_000)
    expect(session.posts.length).toBeLessThan(40)
  })

  it('throws a refusal for good at once', async () => {
    const { session, send } = setUp()
    session.faults.set(1, apiError(409, 'session is archived'))
    await expect(send([message('go')])).rejects.toMatchObject({ status: 409 })
    expect(session.posts).toHaveLength(1)
  })
})
