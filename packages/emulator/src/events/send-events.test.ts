import { describe, expect, it } from 'vitest'
import { settled, typesOf } from '../client.test-support.ts'
import { callTools, pause, say } from '../scenario/steps.ts'
import { converse, lookupTool, only, setUp, toolsetOf } from '../session.test-support.ts'

const text = (value: string) => [{ type: 'text' as const, text: value }]
const message = { type: 'user.message' as const, content: text('hi') }
const system = { type: 'system.message' as const, content: text('be brief') }

async function refusal(body: object, options: Parameters<typeof setUp>[0] = {}) {
  const { client } = setUp(options)
  const session = await client.session({ agent: { tools: [lookupTool, toolsetOf('always_ask')] } })
  const events = options?.scenario ? await converse(client, session.id) : []
  const answer = await client.call<{ error: { type: string; message: string } }>(
    'POST',
    `/v1/sessions/${session.id}/events`,
    body,
  )
  await settled()
  expect(await client.history(session.id)).toHaveLength(events.length)
  return [answer.status, answer.body.error.type, answer.body.error.message]
}

describe('sending events', () => {
  it.each([
    ['an unknown type', [{ type: 'user.shout' }], /must be one of/],
    ['a field that the contract does not have', [{ ...message, urgent: true }], /urgent: is not a field/],
    ['a missing field', [{ type: 'user.message' }], /content: is required/],
    ['no event at all', [], /events: must not be empty/],
    ['a redacted block', [{ type: 'user.message', content: [{ type: 'redacted' }] }], /redacted blocks are refused/],
    ['a system message that comes first', [system, message], /system.message must be last/],
    ['a system message alone', [system], /must directly follow/],
    [
      'a confirmation of nothing',
      [{ type: 'user.tool_confirmation', tool_use_id: 'sevt_x', result: 'allow' }],
      /does not wait/,
    ],
    [
      'a result for nothing',
      [{ type: 'user.custom_tool_result', custom_tool_use_id: 'sevt_x' }],
      /no tool use has the id/,
    ],
    [
      'a tool result outside self-hosted',
      [{ type: 'user.tool_result', tool_use_id: 'sevt_x' }],
      /only in a self-hosted/,
    ],
    ['an interrupt of an unknown thread', [{ type: 'user.interrupt', session_thread_id: 'sthr_x' }], /was not found/],
    [
      'a message beside an answer',
      [message, { type: 'user.custom_tool_result', custom_tool_use_id: 'x' }],
      /cannot be sent in one request/,
    ],
  ])('refuses %s, and takes nothing of the batch', async (_what, events, reason) => {
    expect(await refusal({ events })).toEqual([400, 'invalid_request_error', expect.stringMatching(reason)])
  })

  it('refuses a deny_message with allow', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield* callTools({ name: 'bash', input: { command: 'ls' } })
      },
    })
    const session = await client.session({ agent: { tools: [toolsetOf('always_ask')] } })
    const tool_use_id = only(await converse(client, session.id), 'agent.tool_use').id
    const confirm = (more: object) =>
      client.call('POST', `/v1/sessions/${session.id}/events`, {
        events: [{ type: 'user.tool_confirmation', tool_use_id, ...more }],
      })
    expect((await confirm({ result: 'allow', deny_message: 'no' })).status).toBe(400)
    expect((await confirm({ result: 'allow' })).status).toBe(200)
    expect((await confirm({ result: 'allow' })).status).toBe(400)
  })

  it('appends a system message after the user message that it follows', async () => {
    const { client } = setUp()
    const session = await client.session()
    await client.send(session.id, message, system)
    await settled()
    expect(typesOf(await client.history(session.id)).slice(2, 4)).toEqual(['user.message', 'system.message'])
  })

  it('takes two messages of one request into one turn', async () => {
    const { client } = setUp({
      scenario: function* (turn) {
        yield say(String(turn.messages.length))
      },
    })
    const session = await client.session()
    await client.send(session.id, message, message)
    await settled()
    expect(only(await client.history(session.id), 'agent.message')).toMatchObject({ content: [{ text: '2' }] })
  })

  it('answers an archived session with 409', async () => {
    const { client } = setUp()
    const session = await client.session()
    await client.call('POST', `/v1/sessions/${session.id}/archive`)
    expect((await client.message(session.id, 'hi')).status).toBe(409)
  })

  it('can refuse a message for a moment after a result, as one integration saw', async () => {
    const { client, clock } = setUp({
      transientRefusalMs: 100,
      scenario: function* () {
        yield* callTools({ name: 'lookup' })
      },
    })
    const session = await client.session({ agent: { tools: [lookupTool] } })
    const use = only(await converse(client, session.id), 'agent.custom_tool_use')
    await client.send(session.id, { type: 'user.custom_tool_result', custom_tool_use_id: use.id, content: [] })
    const early = await client.call<{ error: { message: string } }>('POST', `/v1/sessions/${session.id}/events`, {
      events: [message],
    })
    expect([early.status, early.body.error.message]).toEqual([400, 'the session is waiting on responses to tool use'])
    await clock.advance(100)
    expect((await client.message(session.id, 'hi')).status).toBe(200)
  })
})

describe('history', () => {
  async function long() {
    const setup = setUp({
      scenario: function* (turn) {
        yield say(turn.message)
        if (turn.message === 'last') yield pause(1000)
      },
    })
    const session = await setup.client.session()
    for (const word of ['one', 'two', 'last']) await converse(setup.client, session.id, word)
    await setup.client.message(session.id, 'waiting')
    const list = async (query: string) =>
      (
        await setup.client.call<{
          data: { id: string; type: string; processed_at: string | null }[]
          next_page: string | null
        }>('GET', `/v1/sessions/${session.id}/events${query}`)
      ).body
    return { ...setup, session, list }
  }

  it.each(['asc', 'desc'])(
    'pages through everything once, %s, with what still waits at the newest end',
    async (order) => {
      const { list, client, session } = await long()
      const whole = (await client.history(session.id)).map((event) => event.id)
      const seen: string[] = []
      let page: string | null = null
      let pages = 0
      do {
        const next: Awaited<ReturnType<typeof list>> = await list(
          `?limit=4&order=${order}${page ? `&page=${page}` : ''}`,
        )
        seen.push(...next.data.map((event) => event.id))
        page = next.next_page
        pages++
      } while (page)
      expect(order === 'asc' ? seen : seen.reverse()).toEqual(whole)
      expect(pages).toBe(Math.ceil(whole.length / 4))
      expect((await client.history(session.id)).at(-1)).toMatchObject({ type: 'user.message', processed_at: null })
    },
  )

  it('lists a waiting event again, at its place, once it is processed', async () => {
    const { clock, client, session } = await long()
    const waiting = (await client.history(session.id)).at(-1)
    await clock.advance(1000)
    const after = await client.history(session.id)
    expect(after.filter((event) => event.id === waiting?.id)).toMatchObject([{ processed_at: expect.any(String) }])
    expect(after.at(-1)?.type).toBe('session.status_idle')
  })

  it('filters by type and by processed_at', async () => {
    const { list } = await long()
    const { data } = await list('?types[]=agent.message&types[]=user.message')
    expect(new Set(data.map((event) => event.type))).toEqual(new Set(['agent.message', 'user.message']))
    const from = data[2]?.processed_at ?? ''
    expect((await list(`?created_at[gte]=${encodeURIComponent(from)}`)).data[0]?.processed_at).toBe(from)
    expect((await list(`?created_at[gt]=${encodeURIComponent(from)}`)).data[0]?.processed_at).not.toBe(from)
  })

  it('refuses a cursor whose position a created_at filter excludes', async () => {
    const { list, client, session } = await long()
    const { next_page } = await list('?limit=2')
    const late = encodeURIComponent('2030-01-01T00:00:00Z')
    expect(
      (await client.call('GET', `/v1/sessions/${session.id}/events?page=${next_page}&created_at[gt]=${late}`)).status,
    ).toBe(400)
  })

  it('refuses a limit out of bounds and an unknown type', async () => {
    const { client, session } = await long()
    const status = async (query: string) =>
      (await client.call('GET', `/v1/sessions/${session.id}/events?${query}`)).status
    expect([
      await status('limit=0'),
      await status('limit=1001'),
      await status('types[]=no.such'),
      await status('beta=true'),
    ]).toEqual([400, 400, 400, 200])
  })
})
