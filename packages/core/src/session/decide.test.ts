import { describe, expect, it } from 'vitest'
import type { SessionEventParams, SessionStreamEvent } from '../generated/models.gen.ts'
import { createCallLedger } from './call-ledger.ts'
import type { Decision, Facts } from './decide.ts'
import { decide } from './decide.ts'
import { createTurn, expectInputs, observeTurn } from './turn.ts'

const go: SessionEventParams = { type: 'user.message', content: [{ type: 'text', text: 'go' }] }

/** Plays events, one a second, and decides after each. */
function setUp(facts: Partial<Facts> = {}) {
  const turn = createTurn()
  const calls = createCallLedger({ owns: () => false, onClose() {}, onReport() {}, now: () => 0 })
  let now = 0
  let nextId = 0
  const look = (at = now): string =>
    told(
      decide({ turn, calls, now: at, lastEventAt: now, lastSendAt: 0, sending: false, waitForOthers: false, ...facts }),
    )
  const see = (type: string, fields: object = {}): string => {
    now += 1000
    const event = {
      id: `e${++nextId}`,
      processed_at: new Date(now).toISOString(),
      type,
      ...fields,
    } as SessionStreamEvent
    observeTurn(turn, event)
    calls.observe(event)
    return look()
  }
  const idle = (type: string, fields: object = {}) => see('session.status_idle', { stop_reason: { type, ...fields } })
  return { turn, see, idle, look, later: (ms: number) => look(now + ms), send: () => expectInputs(turn, [go]) }
}

function told(decision: Decision): string {
  if (decision.type === 'end') return decision.reason.type
  if (decision.type === 'verify') return `verify ${decision.reason.type}`
  return decision.until === undefined ? 'wait' : 'wait a while'
}

describe('the end of a turn', () => {
  it('is no idle from before the input, and none at all in a fresh session', () => {
    const { idle, look, send, see } = setUp()
    expect(look()).toBe('wait')
    expect(idle('end_turn')).toBe('end_turn')
    send()
    expect(look()).toBe('wait')
    expect(see('session.status_running')).toBe('wait')
  })

  it('is the idle after the input was processed', () => {
    const { see, idle, send, later } = setUp()
    send()
    expect(see('user.message', { ...go, id: 'm', processed_at: null })).toBe('wait')
    expect(idle('end_turn')).toBe('wait')
    expect(later(3_600_000)).toBe('wait')
    expect(see('session.status_running')).toBe('wait')
    expect(see('user.message', { ...go, id: 'm' })).toBe('wait')
    expect(idle('end_turn')).toBe('end_turn')
  })

  it('is believed after a silence when the API never says that the input was processed', () => {
    const { see, idle, send, later } = setUp()
    send()
    see('session.status_running')
    expect(idle('end_turn')).toBe('wait a while')
    expect(later(9999)).toBe('wait a while')
    expect(later(10_000)).toBe('verify end_turn')
  })

  it('is believed after a silence for an input that joined a running turn, too', () => {
    const { see, idle, send, later } = setUp()
    see('session.status_running')
    send()
    expect(idle('end_turn')).toBe('wait a while')
    expect(later(10_000)).toBe('verify end_turn')
  })

  it('waits while an input is being sent', () => {
    expect(setUp({ sending: true }).idle('end_turn')).toBe('wait')
    expect(setUp({ sending: true }).see('session.status_terminated')).toBe('terminated')
  })

  it('knows an interrupt from an end, and forgets it when the session runs again', () => {
    const { see, idle } = setUp()
    see('session.status_running')
    see('user.interrupt', { id: '' })
    expect(idle('end_turn')).toBe('interrupted')
    see('session.status_running')
    expect(idle('end_turn')).toBe('end_turn')
    see('session.status_running')
    see('user.interrupt', { session_thread_id: 'sthr_1' })
    expect(idle('end_turn')).toBe('end_turn')
  })

  it('comes at once when the API dropped the queued input', () => {
    const { see, idle, send } = setUp()
    see('session.status_running')
    send()
    expect(idle('retries_exhausted')).toBe('retries_exhausted')
  })

  it('is not an idle that exhausted retries before the input', () => {
    const { idle, send, look, later } = setUp()
    idle('retries_exhausted')
    send()
    expect(look()).toBe('wait')
    expect(later(3_600_000)).toBe('wait')
  })

  it('survives an idle without a stop reason', () => {
    expect(setUp().see('session.status_idle')).toBe('unknown')
  })
})

describe('requires_action', () => {
  it('is the end when nobody here answers', () => {
    const { see, idle } = setUp()
    see('agent.custom_tool_use', { id: 'c', name: 'x', input: {} })
    expect(idle('requires_action', { event_ids: ['c'] })).toBe('requires_action')
  })

  it('with an empty list goes by the calls that are open', () => {
    const { see, idle } = setUp()
    see('agent.custom_tool_use', { id: 'c', name: 'x', input: {} })
    expect(idle('requires_action', { event_ids: [] })).toBe('requires_action')
  })

  it('for calls that are answered already is waited out for a while', () => {
    const { see, idle, later } = setUp()
    see('agent.custom_tool_use', { id: 'c', name: 'x', input: {} })
    see('user.custom_tool_result', { custom_tool_use_id: 'c' })
    expect(idle('requires_action', { event_ids: ['c'] })).toBe('wait a while')
    expect(later(10_000)).toBe('verify requires_action')
  })

  it('for an id that no event explains is a gate, not a hang', () => {
    const { idle, turn } = setUp()
    expect(idle('requires_action', { event_ids: ['ghost'] })).toBe('requires_action')
    expect(turn.idle?.id).toBeDefined()
  })

  it('is waited out without end when others may answer', () => {
    const { see, idle, later } = setUp({ waitForOthers: true })
    see('agent.custom_tool_use', { id: 'c', name: 'x', input: {} })
    expect(idle('requires_action', { event_ids: ['c'] })).toBe('wait')
    expect(later(3_600_000)).toBe('wait')
  })
})
