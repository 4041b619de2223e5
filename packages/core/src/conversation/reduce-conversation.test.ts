import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation, ConversationEvent } from './conversation.ts'
import { emptyConversation, openGates } from './conversation.ts'
import { reduceConversation } from './reduce-conversation.ts'

// Tests write events as the wire has them; the types of the API are the concern of the generated ones.
type Wire = { readonly type: string; readonly [field: string]: unknown }

/** As an event arrives: parsed, so that the types of the API are not asked. */
const fromWire = (event: Wire): ConversationEvent => JSON.parse(JSON.stringify(event))

const at = '2026-11-25T00:00:00Z'
const fold = (events: readonly Wire[], from: Conversation = emptyConversation) =>
  reduceConversation(from, events.map(fromWire))
const oneByOne = (events: readonly Wire[]) =>
  events.reduce((conversation, event) => fold([event], conversation), emptyConversation)

const text = (value: string) => [{ type: 'text', text: value }]
const user = (id: string, processed = true) => ({
  type: 'user.message',
  id,
  content: text(id),
  processed_at: processed ? at : null,
})
const agent = (id: string) => ({ type: 'agent.message', id, content: text(id), processed_at: at })
const start = (id: string, type = 'agent.message') => ({ type: 'event_start', event: { type, id } })
const delta = (event_id: string, value: string, index?: number) => ({
  type: 'event_delta',
  event_id,
  delta: { type: 'content_delta', index, content: { type: 'text', text: value } },
})
const bash = (id: string, evaluated_permission: string) => ({
  type: 'agent.tool_use',
  id,
  name: 'bash',
  input: { command: 'ls' },
  evaluated_permission,
  processed_at: at,
})
const idle = (id: string, stop_reason: object) => ({
  type: 'session.status_idle',
  id,
  stop_reason,
  stop_details: null,
  processed_at: at,
})
const requestEnd = (id: string) => ({
  type: 'span.model_request_end',
  id,
  is_error: false,
  model_request_start_id: 'x',
  model_usage: { input_tokens: 1, output_tokens: 2, cache_read_input_tokens: 3, cache_creation_input_tokens: 4 },
  processed_at: at,
})
const ids = ({ items }: Conversation) => items.map(({ id }) => id).join(' ')

describe('messages', () => {
  test('come in order, a queued one where it was sent until it is processed', () => {
    const queued = fold([user('u1'), agent('a1'), user('u2', false), agent('a2')])
    expect(ids(queued)).toBe('u1 a1 u2 a2')
    expect(queued.items[2]).toMatchObject({ kind: 'message', role: 'user', queued: true })
    const processed = fold([user('u2'), agent('a3')], queued)
    expect(ids(processed)).toBe('u1 a1 a2 u2 a3')
    expect(processed.items[3]).toMatchObject({ queued: false })
    expect(ids(queued)).toBe('u1 a1 u2 a2')
  })

  test('are not queued again by an event that comes late', () => {
    expect(fold([user('u'), user('u', false)]).items).toEqual(fold([user('u')]).items)
  })
})

describe('previews', () => {
  test('grow by their deltas and yield to the final event', () => {
    const writing = fold([start('a'), delta('a', 'Hel'), delta('a', 'lo'), delta('a', 'x', 2)])
    expect(writing.previews).toEqual([{ id: 'a', type: 'agent.message', blocks: ['Hello', '', 'x'] }])
    expect(writing.items).toEqual([])
    const written = fold([agent('a'), delta('a', 'late'), start('a')], writing)
    expect(written.previews).toEqual([])
    expect(ids(written)).toBe('a')
  })

  test('end with a void, with their request and with the session', () => {
    const two = fold([start('a'), start('b', 'agent.thinking')])
    expect(fold([{ type: 'preview_void', event_ids: ['a'] }], two).previews.map(({ id }) => id)).toEqual(['b'])
    expect(fold([requestEnd('r')], two).previews).toEqual([])
    expect(fold([{ type: 'session.deleted', id: 'd', processed_at: at }], two)).toMatchObject({
      previews: [],
      status: 'deleted',
    })
  })

  test('cost the same whatever was written before', () => {
    let conversation = fold([...Array.from({ length: 2000 }, (_, index) => agent(`m${index}`)), start('a')])
    for (let index = 0; index < 200_000; index++) conversation = fold([delta('a', 'word ')], conversation)
    expect(conversation.previews[0]?.blocks[0]).toHaveLength(1_000_000)
  })
})

describe('tool calls', () => {
  test('go from asking over running to done', () => {
    const asking = fold([bash('t', 'ask'), idle('i', { type: 'requires_action', event_ids: ['t'] })])
    expect(openGates(asking)).toMatchObject([
      { id: 't', name: 'bash', status: 'asking', tool: 'builtin', threadId: null },
    ])
    const allowed = fold(
      [{ type: 'user.tool_confirmation', id: 'c', tool_use_id: 't', result: 'allow', processed_at: at }],
      asking,
    )
    expect(allowed.items[0]).toMatchObject({ status: 'running' })
    const running = fold([{ type: 'session.status_running', id: 's', processed_at: at }], allowed)
    expect(openGates(running)).toEqual([])
    const result = { type: 'agent.tool_result', id: 'r', tool_use_id: 't', content: text('ok'), processed_at: at }
    expect(fold([result], running).items).toEqual([{ ...running.items[0], status: 'done', result: text('ok') }])
  })

  test('that are denied stay denied, with the reason, whatever comes after', () => {
    const verdict = (result: string) => ({
      type: 'user.tool_confirmation',
      id: result,
      tool_use_id: 't',
      result,
      deny_message: 'not here',
      processed_at: at,
    })
    const result = {
      type: 'agent.tool_result',
      id: 'r',
      tool_use_id: 't',
      content: text('rejected'),
      is_error: true,
      processed_at: at,
    }
    expect(fold([bash('t', 'ask'), verdict('deny'), verdict('allow'), result]).items[0]).toMatchObject({
      status: 'denied',
      denyMessage: 'not here',
      result: text('rejected'),
    })
    expect(fold([bash('t', 'ask'), verdict('perhaps')]).items[0]).toMatchObject({ status: 'asking' })
    expect(fold([bash('t', 'deny')]).items[0]).toMatchObject({ status: 'denied' })
  })

  test('of all kinds are answered by their own events, once', () => {
    const conversation = fold([
      {
        type: 'agent.custom_tool_use',
        id: 'c',
        name: 'get_weather',
        input: {},
        session_thread_id: 'sthr_2',
        processed_at: at,
      },
      { type: 'agent.mcp_tool_use', id: 'm', name: 'search', mcp_server_name: 'docs', input: {}, processed_at: at },
      { type: 'user.custom_tool_result', id: 'r1', custom_tool_use_id: 'c', content: text('sun'), processed_at: null },
      {
        type: 'user.custom_tool_result',
        id: 'r2',
        custom_tool_use_id: 'c',
        content: text('rain'),
        is_error: true,
        processed_at: at,
      },
      { type: 'agent.mcp_tool_result', id: 'r3', mcp_tool_use_id: 'm', is_error: true, processed_at: at },
      { type: 'agent.tool_result', id: 'r4', tool_use_id: 'never seen', processed_at: at },
    ])
    expect(conversation.items).toMatchObject([
      { id: 'c', tool: 'custom', status: 'done', result: text('sun'), threadId: 'sthr_2' },
      { id: 'm', tool: 'mcp', server: 'docs', status: 'failed', result: [] },
    ])
  })
})

test('status, stop reason, usage and threads are those of the last events, and tokens the sum of all', () => {
  const conversation = fold([
    { type: 'session.status_running', id: 's1', processed_at: at },
    {
      type: 'session.thread_created',
      id: 't1',
      session_thread_id: 'sthr_2',
      agent_name: 'helper',
      workflow_run_id: null,
      processed_at: at,
    },
    {
      type: 'session.thread_status_running',
      id: 't2',
      session_thread_id: 'sthr_2',
      agent_name: 'helper',
      processed_at: at,
    },
    requestEnd('r1'),
    requestEnd('r2'),
    { type: 'session.usage', id: 'u1', usage: { list_cost: { amount: '12', currency: 'USD' } }, processed_at: at },
    idle('i1', { type: 'end_turn' }),
  ])
  expect(conversation).toMatchObject({
    status: 'idle',
    stopReason: { type: 'end_turn' },
    threads: [{ id: 'sthr_2', agentName: 'helper', status: 'running' }],
    tokens: { inputTokens: 2, outputTokens: 4, cacheReadInputTokens: 6, cacheCreationInputTokens: 8 },
    usage: { list_cost: { amount: '12', currency: 'USD' } },
  })
})

test('what is unknown is a notice, whole', () => {
  const odd = { type: 'agent.dreamt', id: 'x', deep: [{ a: null }] }
  expect(fold([odd, { type: 'user.interrupt', id: '' }, { type: 'user.interrupt', id: '' }]).items).toEqual([
    { kind: 'notice', id: 'x', event: odd },
    { kind: 'notice', id: '', event: { type: 'user.interrupt', id: '' } },
    { kind: 'notice', id: '', event: { type: 'user.interrupt', id: '' } },
  ])
})

describe('the reducer', () => {
  const anyEvent = fc.oneof(
    fc
      .nat({ max: 5 })
      .chain((n) =>
        fc.constantFrom<Wire>(
          user(`u${n}`, false),
          user(`u${n}`),
          agent(`a${n}`),
          bash(`t${n}`, 'ask'),
          start(`a${n}`),
          delta(`a${n}`, 'x'),
          requestEnd(`r${n}`),
          idle(`i${n}`, { type: 'end_turn' }),
        ),
      ),
    fc.constantFrom<Wire>({ type: 'session.status_running', id: 's', processed_at: at }, { type: 'odd', id: 'o' }),
  )

  test('gives the same in one go, one by one, and going on from JSON', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.nat({ max: 40 }), (events, cut) => {
        const whole = fold(events)
        expect(oneByOne(events)).toEqual(whole)
        const stored: Conversation = JSON.parse(JSON.stringify(fold(events.slice(0, cut))))
        expect(JSON.parse(JSON.stringify(fold(events.slice(cut), stored)))).toEqual(JSON.parse(JSON.stringify(whole)))
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('takes an event that comes again for the same', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const lasting = events.filter(({ type }) => !type.startsWith('event_'))
        const twice = lasting.flatMap((event) => [event, event])
        expect(fold(twice)).toEqual(fold(lasting))
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  test('never changes a conversation it was given, also when two go on from the same', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.array(anyEvent), fc.array(anyEvent), (before, left, right) => {
        const base = fold(before)
        const copy = structuredClone(base)
        const first = fold(left, base)
        const firstCopy = structuredClone(first)
        expect(fold(right, base)).toEqual(oneByOne([...before, ...right]))
        expect(base).toEqual(copy)
        expect(first).toEqual(firstCopy)
        expect(fold(right, first)).toEqual(oneByOne([...before, ...left, ...right]))
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
