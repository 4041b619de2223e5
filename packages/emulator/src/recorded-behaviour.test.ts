import { describe, expect, it } from 'vitest'
import { settled, typesOf } from './client.test-support.ts'
import type { EmulatorOptions } from './options.ts'
import { callTools, fail, pause, say, think } from './scenario/steps.ts'
import { lookupTool, setUp, toolsetOf } from './session.test-support.ts'
import type { SessionEvent } from './wire.ts'

// What the hosted API was seen to do between May and October 2026, one test a point, with literal expectations.

const tool = lookupTool
const toolset = toolsetOf

const idOf = (events: readonly SessionEvent[], type: string) => events.find((event) => event.type === type)?.id ?? ''
const last = <T>(list: readonly T[]) => list[list.length - 1]

describe('recorded behaviour', () => {
  it('1: a sent message comes back unprocessed; the log shows both running events, then the message', async () => {
    const { client } = setUp()
    const session = await client.session()
    const sent = await client.message(session.id, 'hi')
    expect(sent.body.data).toMatchObject([{ type: 'user.message', processed_at: null }])
    await settled()
    const log = await client.history(session.id)
    expect(typesOf(log).slice(0, 3)).toEqual([
      'session.status_running',
      'session.thread_status_running',
      'user.message',
    ])
    expect(log[2]?.id).toBe(sent.body.data[0]?.id)
    expect(log[2]).toMatchObject({ processed_at: expect.stringMatching(/^2026-11-01T00:00:00\.\d{6}Z$/) })
  })

  it('2: straight after a send, a read may still say idle', async () => {
    const { clock, client } = setUp({
      timing: { startMs: 20, statusLagMs: 50 },
      scenario: function* () {
        yield pause(500)
      },
    })
    const session = await client.session()
    const status = async () => (await client.call<{ status: string }>('GET', `/v1/sessions/${session.id}`)).body.status
    await client.message(session.id, 'hi')
    expect(await status()).toBe('idle')
    await clock.advance(20)
    expect(await status()).toBe('idle') // the stream says running already
    await clock.advance(50)
    expect(await status()).toBe('running')
  })

  it('3: a message sent during a turn joins it: two messages, one running, one idle', async () => {
    const { clock, client } = setUp({
      scenario: function* (turn) {
        yield say(`to: ${turn.message}`)
        yield pause(100)
      },
    })
    const session = await client.session()
    await client.message(session.id, 'first')
    await settled()
    await client.message(session.id, 'second')
    await clock.advance(300)
    expect(typesOf(await client.history(session.id))).toEqual([
      'session.status_running',
      'session.thread_status_running',
      'user.message',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'user.message',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
  })

  it('4: an idle is a group of three with the same stop reason, microseconds apart, threads in every session', async () => {
    const { client } = setUp()
    const session = await client.session()
    await client.message(session.id, 'hi')
    await settled()
    const group = (await client.history(session.id)).slice(-3)
    expect(group).toMatchObject([
      { type: 'session.thread_status_idle', stop_reason: { type: 'end_turn' }, stop_details: null },
      { type: 'session.usage' },
      { type: 'session.status_idle', stop_reason: { type: 'end_turn' }, stop_details: null },
    ])
    const micros = group.map((event) => Number(String(event.processed_at).slice(20, 26)))
    expect((micros[2] ?? 0) - (micros[0] ?? 0)).toBeLessThan(10)
  })

  it('5: a request is start, thinking, message, tool use, end', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield think()
        yield say('Looking.')
        yield* callTools({ name: 'lookup' })
      },
    })
    const session = await client.session({ agent: { tools: [tool] } })
    await client.message(session.id, 'hi')
    await settled()
    expect(typesOf(await client.history(session.id)).slice(3, 8)).toEqual([
      'span.model_request_start',
      'agent.thinking',
      'agent.message',
      'agent.custom_tool_use',
      'span.model_request_end',
    ])
  })

  describe('6: a second result for the same call', () => {
    async function answerTwice(options: EmulatorOptions) {
      const { client } = setUp({
        scenario: function* () {
          yield* callTools({ name: 'lookup' })
        },
        ...options,
      })
      const session = await client.session({ agent: { tools: [tool] } })
      await client.message(session.id, 'hi')
      await settled()
      const custom_tool_use_id = idOf(await client.history(session.id), 'agent.custom_tool_use')
      const answer = () =>
        client.send(session.id, {
          type: 'user.custom_tool_result',
          custom_tool_use_id,
          content: [{ type: 'text', text: 'found' }],
        })
      const first = await answer()
      await settled()
      const before = (await client.history(session.id)).length
      const second = await answer()
      await settled()
      return { first, second, added: (await client.history(session.id)).slice(before) }
    }

    it('is accepted with a new id and makes an empty turn', async () => {
      const { first, second, added } = await answerTwice({})
      expect(second.status).toBe(200)
      expect(second.body.data[0]?.id).not.toBe(first.body.data[0]?.id)
      expect(typesOf(added)).toEqual([
        'user.custom_tool_result',
        'session.status_running',
        'session.thread_status_running',
        'session.thread_status_idle',
        'session.usage',
        'session.status_idle',
      ])
    })

    it('is refused with 400 by another implementation', async () => {
      expect((await answerTwice({ duplicateAnswers: 'refuse' })).second.status).toBe(400)
    })
  })

  it('7: history can list a result after a later idle', async () => {
    const { client, emulator } = setUp()
    const session = await client.session()
    await client.message(session.id, 'hi')
    await settled()
    emulator.faults.add({
      match: { event: { type: 'agent.message' } },
      action: { type: 'reorder', by: 5, in: 'history' },
    })
    const log = await client.history(session.id)
    expect(typesOf(log).slice(-2)).toEqual(['session.status_idle', 'agent.message'])
    expect(String(log.at(-1)?.processed_at) < String(log.at(-2)?.processed_at)).toBe(true)
  })

  it('8: a denial gives a result with is_error, and the turn goes on', async () => {
    const { client } = setUp({
      scenario: function* () {
        const [result] = yield* callTools({ name: 'bash', input: { command: 'rm -rf /' } })
        yield say(result?.denied ? 'Then not.' : 'Done.')
      },
    })
    const session = await client.session({ agent: { tools: [toolset('always_ask')] } })
    await client.message(session.id, 'hi')
    await settled()
    const asked = await client.history(session.id)
    const tool_use_id = idOf(asked, 'agent.tool_use')
    expect(last(asked)).toMatchObject({ stop_reason: { type: 'requires_action', event_ids: [tool_use_id] } })
    await client.send(session.id, {
      type: 'user.tool_confirmation',
      tool_use_id,
      result: 'deny',
      deny_message: 'not here',
    })
    await settled()
    const log = (await client.history(session.id)).slice(asked.length)
    expect(typesOf(log)).toEqual([
      'user.tool_confirmation',
      'session.status_running',
      'session.thread_status_running',
      'agent.tool_result',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    expect(log[3]).toMatchObject({ tool_use_id, is_error: true, content: [{ type: 'text', text: 'not here' }] })
    expect(log[5]).toMatchObject({ content: [{ text: 'Then not.' }] })
  })

  it('9: a missing beta is 404 on agents and sessions; unknown ones are 400 on environments and files, ignored elsewhere', async () => {
    const { client } = setUp()
    const beta = (value: string) => ({ 'anthropic-beta': value })
    const status = async (path: string, value: string) =>
      (await client.call('GET', path, undefined, beta(value))).status
    expect(await status('/v1/agents', '')).toBe(404)
    expect(await status('/v1/sessions', '')).toBe(404)
    expect(await status('/v1/environments', 'managed-agents-2026-04-01,no-such-beta')).toBe(400)
    expect(await status('/v1/files', 'no-such-beta')).toBe(400)
    expect(await status('/v1/agents', 'managed-agents-2026-04-01,no-such-beta')).toBe(200)
    expect(await status('/v1/sessions', 'managed-agents-2026-04-01,no-such-beta')).toBe(200)
  })

  it('10: a bad cursor is 400 "invalid page cursor", and so is a changed order', async () => {
    const { client } = setUp()
    const session = await client.session()
    await client.message(session.id, 'hi')
    await settled()
    const page = async (query: string) =>
      client.call<{ next_page: string; error: { message: string } }>(
        'GET',
        `/v1/sessions/${session.id}/events?${query}`,
      )
    const bad = await page('page=page_nonsense')
    expect([bad.status, bad.body.error.message]).toEqual([400, 'invalid page cursor'])
    const { next_page } = (await page('limit=2&order=asc')).body
    expect((await page(`limit=2&order=asc&page=${next_page}`)).status).toBe(200)
    expect((await page(`limit=2&order=desc&page=${next_page}`)).status).toBe(400)
  })

  it('11: a stale version is 409, an update of an archived agent 400, a null value deletes a metadata key', async () => {
    const { client } = setUp()
    const agent = await client.agent({ metadata: { a: '1', b: '2' } })
    const update = (body: object) =>
      client.call<{ version: number; metadata: object; error: object }>('POST', `/v1/agents/${agent.id}`, body)
    expect((await update({ version: 1, metadata: { a: null } })).body).toMatchObject({
      version: 2,
      metadata: { b: '2' },
    })
    const stale = await update({ version: 1, name: 'Other' })
    expect([stale.status, stale.body.error]).toMatchObject([409, { type: 'conflict_error' }])
    await client.call('POST', `/v1/agents/${agent.id}/archive`)
    expect((await update({ name: 'Other' })).status).toBe(400)
  })

  it('12: delete while running is 400; archive reads terminated, with nine fractional digits', async () => {
    const { clock, client } = setUp({
      scenario: function* () {
        yield pause(100)
      },
    })
    const session = await client.session()
    await client.message(session.id, 'hi')
    await settled()
    expect((await client.call('DELETE', `/v1/sessions/${session.id}`)).status).toBe(400)
    await clock.advance(100)
    const archived = await client.call<{ status: string; archived_at: string }>(
      'POST',
      `/v1/sessions/${session.id}/archive`,
    )
    expect(archived.body.status).toBe('terminated')
    expect(archived.body.archived_at).toMatch(/^2026-11-01T00:00:00\.\d{9}Z$/)
  })

  it('13: tokens stand still during a turn while active_seconds moves; in the end they equal the sum of the requests', async () => {
    const { clock, client } = setUp({
      scenario: function* () {
        yield say('one')
        yield { do: 'request' }
        yield pause(2000)
        yield say('two')
      },
    })
    const session = await client.session()
    const usage = async () =>
      (
        await client.call<{ usage: { input_tokens: number; output_tokens: number; active_seconds: number } }>(
          'GET',
          `/v1/sessions/${session.id}`,
        )
      ).body.usage
    await client.message(session.id, 'hi')
    await clock.advance(1000)
    expect(await usage()).toMatchObject({ input_tokens: 0, output_tokens: 0, active_seconds: 1 })
    await clock.advance(1000)
    const ends = (await client.history(session.id)).filter((event) => event.type === 'span.model_request_end')
    expect(ends).toHaveLength(2)
    const sum = (key: 'input_tokens' | 'output_tokens') =>
      ends.reduce((total, event) => total + (event.type === 'span.model_request_end' ? event.model_usage[key] : 0), 0)
    expect(await usage()).toMatchObject({
      input_tokens: sum('input_tokens'),
      output_tokens: sum('output_tokens'),
      active_seconds: 2,
    })
  })

  it('14: an MCP start failure is information; the run still ends in end_turn', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield fail({
          type: 'mcp_connection_failed_error',
          retry: 'retrying',
          reschedules: false,
          fields: { mcp_server_name: 'docs' },
        })
        yield say('Without it, then.')
      },
    })
    const session = await client.session()
    await client.message(session.id, 'hi')
    await settled()
    const log = await client.history(session.id)
    expect(log[3]).toMatchObject({
      type: 'session.error',
      error: { type: 'mcp_connection_failed_error', mcp_server_name: 'docs', retry_status: { type: 'retrying' } },
    })
    expect(last(log)).toMatchObject({ stop_reason: { type: 'end_turn' } })
  })

  it('15: tool names have a pattern; an empty text block is 400; a result before the confirmation is 400', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield* callTools({ name: 'lookup' })
      },
    })
    const bad = await client.call('POST', '/v1/agents', {
      name: 'x',
      model: 'claude-opus-5',
      tools: [{ ...tool, name: 'no spaces' }],
    })
    expect(bad.status).toBe(400)
    const session = await client.session({ agent: { tools: [tool] } })
    await client.message(session.id, 'hi')
    await settled()
    const custom_tool_use_id = idOf(await client.history(session.id), 'agent.custom_tool_use')
    const empty = await client.send(session.id, {
      type: 'user.custom_tool_result',
      custom_tool_use_id,
      content: [{ type: 'text', text: '' }],
    })
    expect(empty.status).toBe(400)

    const hosted = setUp({
      scenario: function* () {
        yield* callTools({ name: 'bash', input: { command: 'ls' } })
      },
    })
    const own = await hosted.client.session({
      agent: { tools: [toolset('always_ask')] },
      environment: { config: { type: 'self_hosted' } },
    })
    await hosted.client.message(own.id, 'hi')
    await settled()
    const tool_use_id = idOf(await hosted.client.history(own.id), 'agent.tool_use')
    const result = { type: 'user.tool_result' as const, tool_use_id, content: [{ type: 'text' as const, text: 'x' }] }
    expect((await hosted.client.send(own.id, result)).status).toBe(400)
    expect(
      (await hosted.client.send(own.id, { type: 'user.tool_confirmation', tool_use_id, result: 'allow' })).status,
    ).toBe(200)
    await settled()
    expect(last(await hosted.client.history(own.id))).toMatchObject({ stop_reason: { type: 'requires_action' } })
    expect((await hosted.client.send(own.id, result)).status).toBe(200)
  })

  it('17: rate headers name two pools alike', async () => {
    const { client } = setUp({ rateLimits: true })
    const created = await client.call('POST', '/v1/agents', { name: 'x', model: 'claude-opus-5' })
    const read = await client.call('GET', '/v1/agents')
    const figures = (headers: Headers) => [
      headers.get('anthropic-ratelimit-requests-limit'),
      headers.get('anthropic-ratelimit-requests-remaining'),
      headers.get('anthropic-ratelimit-requests-reset'),
    ]
    expect(figures(created.headers)).toEqual(['300', '299', '2026-11-01T00:00:00.200Z'])
    expect(figures(read.headers)).toEqual(['1200', '1199', '2026-11-01T00:00:00.050Z'])
  })
})
