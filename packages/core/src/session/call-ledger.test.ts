import { describe, expect, it } from 'vitest'
import type { SessionStreamEvent } from '../generated/models.gen.ts'
import type { CallReport, OpenCall } from './call-ledger.ts'
import { createCallLedger, gateOf } from './call-ledger.ts'

function setUp(owned: string[] = ['mine']) {
  const closed: [string, string][] = []
  const reports: CallReport[] = []
  const calls = createCallLedger({
    owns: (call) => owned.includes(call.name),
    onClose: (call, why) => closed.push([call.id, why]),
    onReport: (report) => reports.push(report),
    now: () => 0,
  })
  const observe = (event: { type: string } & Record<string, unknown>) => calls.observe(event as SessionStreamEvent)
  const custom = (id: string, name = 'mine', extra = {}) =>
    observe({ type: 'agent.custom_tool_use', id, name, input: {}, ...extra })
  const builtin = (id: string, permission?: string, name = 'mine', extra = {}) =>
    observe({ type: 'agent.tool_use', id, name, input: {}, evaluated_permission: permission, ...extra })
  const mcp = (id: string, permission?: string) =>
    observe({
      type: 'agent.mcp_tool_use',
      id,
      name: 'search',
      mcp_server_name: 'srv',
      input: {},
      evaluated_permission: permission,
    })
  const confirm = (id: string, result: string, extra = {}) =>
    observe({ type: 'user.tool_confirmation', id: `c_${id}`, tool_use_id: id, result, ...extra })
  const states = () => Object.fromEntries(calls.all().map(({ id, state }) => [id, state]))
  return { calls, closed, reports, observe, custom, builtin, mcp, confirm, states }
}

describe('a custom tool call', () => {
  it('is ready when the tool is ours, and elsewhere and reported when it is not', () => {
    const { custom, states, reports } = setUp()
    custom('a')
    custom('b', 'theirs')
    expect(states()).toEqual({ a: 'ready', b: 'elsewhere' })
    expect(reports).toMatchObject([{ type: 'not_ours', call: { id: 'b' } }])
  })

  it('is opened once, whatever comes twice', () => {
    const { custom, observe, states } = setUp()
    custom('a')
    custom('a')
    observe({ type: 'user.custom_tool_result', id: 'r', custom_tool_use_id: 'a' })
    observe({ type: 'user.custom_tool_result', id: 'r', custom_tool_use_id: 'a', processed_at: 'x' })
    custom('a')
    expect(states()).toEqual({})
  })

  it('is closed by its result, whoever sent it', () => {
    const { custom, observe, closed } = setUp()
    custom('a')
    observe({ type: 'user.custom_tool_result', id: 'r', custom_tool_use_id: 'a' })
    expect(closed).toEqual([['a', 'answered']])
  })

  it('reports an answer that was routed to another thread', () => {
    const { custom, observe, reports, states } = setUp()
    custom('a', 'mine', { session_thread_id: 'sthr_1' })
    custom('b', 'mine', { session_thread_id: 'sthr_1' })
    observe({ type: 'user.custom_tool_result', id: 'r', custom_tool_use_id: 'a', session_thread_id: 'sthr_2' })
    observe({ type: 'user.custom_tool_result', id: 's', custom_tool_use_id: 'b', session_thread_id: 'sthr_1' })
    expect(reports).toMatchObject([{ type: 'thread_mismatch', call: { id: 'a' }, threadId: 'sthr_2' }])
    expect(states()).toEqual({})
  })
})

describe('permission', () => {
  it('lets a built-in tool of ours run only when it is plainly allowed', () => {
    const { builtin, states } = setUp()
    builtin('allowed', 'allow')
    builtin('asked', 'ask')
    builtin('denied', 'deny')
    builtin('absent')
    builtin('new', 'allow_sometimes')
    expect(states()).toEqual({ allowed: 'ready', asked: 'held', absent: 'held', new: 'held' })
  })

  it('follows what auto decided', () => {
    const { builtin, states } = setUp()
    const auto = (type: string) => ({
      evaluation: { type: 'auto', evaluated_permission: { type, reason_code: 'high_risk' } },
    })
    builtin('a', 'allow', 'mine', auto('allow'))
    builtin('b', 'allow', 'mine', auto('deny'))
    builtin('c', 'allow', 'mine', auto('ask'))
    builtin('d', 'allow', 'mine', auto('perhaps'))
    expect(states()).toEqual({ a: 'ready', c: 'held', d: 'held' })
  })

  it('opens on a confirmation, closes on a denial, and stays shut on any other verdict', () => {
    const { builtin, confirm, states, closed } = setUp()
    builtin('a', 'ask')
    builtin('b', 'ask')
    builtin('c', 'ask')
    confirm('a', 'allow')
    confirm('b', 'deny')
    confirm('c', 'maybe')
    expect(states()).toEqual({ a: 'ready', c: 'parked' })
    expect(closed).toEqual([['b', 'denied']])
  })

  it('never opens again after a denial', () => {
    const { builtin, confirm, states } = setUp()
    builtin('a', 'ask')
    confirm('a', 'deny')
    confirm('a', 'allow')
    builtin('a', 'allow')
    expect(states()).toEqual({})
  })

  it('goes by the first verdict: a denial that comes after an approval changes nothing', () => {
    const { builtin, confirm, states } = setUp()
    builtin('a', 'ask')
    confirm('a', 'allow')
    confirm('a', 'deny')
    expect(states()).toEqual({ a: 'ready' })
  })

  it('leaves an allowed tool to the server or another client', () => {
    const { builtin, mcp, confirm, states, observe } = setUp()
    builtin('a', 'allow', 'theirs')
    mcp('b', 'allow')
    mcp('c', 'ask')
    confirm('c', 'allow')
    expect(states()).toEqual({ a: 'elsewhere' })
    observe({ type: 'agent.tool_result', id: 'r', tool_use_id: 'a' })
    expect(states()).toEqual({})
  })

  it('takes an approved tool that is not ours for answered, until the session waits for its result', () => {
    const { builtin, confirm, states, observe } = setUp()
    builtin('a', 'ask', 'theirs')
    observe({ type: 'session.status_idle', id: 'i1', stop_reason: { type: 'requires_action', event_ids: ['a'] } })
    confirm('a', 'allow')
    expect(states()).toEqual({ a: 'answered' })
    observe({ type: 'session.status_idle', id: 'i2', stop_reason: { type: 'requires_action', event_ids: ['a'] } })
    expect(states()).toEqual({ a: 'elsewhere' })
  })

  it('describes a gate by name, input, thread and policy', () => {
    const { observe, calls } = setUp()
    const evaluation = { type: 'always_ask' }
    observe({
      type: 'agent.mcp_tool_use',
      id: 'a',
      name: 'search',
      mcp_server_name: 'srv',
      input: { q: 1 },
      session_thread_id: 'sthr_1',
      evaluated_permission: 'ask',
      evaluation,
    })
    expect(gateOf(calls.get('a') as OpenCall)).toEqual({
      id: 'a',
      name: 'search',
      kind: 'mcp',
      mcpServer: 'srv',
      input: { q: 1 },
      threadId: 'sthr_1',
      policy: evaluation,
      needs: 'approval',
      reason: 'no_handler',
    })
  })
})

describe('what ends calls', () => {
  it('an interrupt, of one thread or of all', () => {
    const { custom, observe, closed, states } = setUp()
    custom('a', 'mine', { session_thread_id: 'sthr_1' })
    custom('b', 'mine', { session_thread_id: 'sthr_2' })
    custom('c')
    observe({ type: 'user.interrupt', id: '', session_thread_id: 'sthr_1' })
    expect(closed).toEqual([['a', 'interrupted']])
    observe({ type: 'user.interrupt', id: '' })
    expect(states()).toEqual({})
  })

  it('the end of their thread', () => {
    const { custom, observe, states } = setUp()
    custom('a', 'mine', { session_thread_id: 'sthr_1' })
    custom('b')
    observe({ type: 'session.thread_status_terminated', id: 't', session_thread_id: 'sthr_1' })
    expect(states()).toEqual({ b: 'ready' })
  })

  it.each(['session.status_terminated', 'session.deleted'])('%s', (type) => {
    const { custom, observe, states } = setUp()
    custom('a')
    observe({ type, id: 't' })
    expect(states()).toEqual({})
  })

  it('the end of the turn, but neither requires_action nor the budget cap nor an unknown stop', () => {
    for (const [stop, left] of [
      ['end_turn', 0],
      ['refusal', 0],
      ['retries_exhausted', 0],
      ['requires_action', 1],
      ['budget_reached', 1],
      ['something_new', 1],
    ] as const) {
      const { custom, observe, calls } = setUp()
      custom('a')
      observe({ type: 'session.status_idle', id: 'i', stop_reason: { type: stop } })
      expect(calls.all(), stop).toHaveLength(left)
    }
  })
})

it('remembers a bounded number of closed calls', () => {
  const { custom, observe, calls } = setUp()
  for (let n = 0; n < 5000; n++) {
    custom(`c${n}`)
    observe({ type: 'user.custom_tool_result', id: `r${n}`, custom_tool_use_id: `c${n}` })
  }
  expect(calls.wasClosed('c4999')).toBe(true)
  expect(calls.wasClosed('c0')).toBe(false)
})
