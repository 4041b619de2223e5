import { describe, expect, it } from 'vitest'
import type { Step } from './fake-session.test-support.ts'
import { apiError, createFakeSession } from './fake-session.test-support.ts'
import { run } from './run.ts'
import type { StallReport } from './stall-report.ts'

const says =
  (text: string, stop?: Record<string, unknown>): Step =>
  (session) => {
    session.emit({
      type: 'span.model_request_end',
      model_usage: { input_tokens: 1, output_tokens: 1, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 },
    })
    session.say(text)
    session.idle(stop)
  }

describe('several turns on one run', () => {
  it('each have their own outcome, text and tokens, over one connection', async () => {
    const session = createFakeSession([says('one'), says('two'), says('three')])
    const started = run(session.client, 'sesn_1', { input: 'first', keepOpen: true })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ text: 'one', usage: { inputTokens: 1 } })
    expect(await session.clock.settle(started.next('second'))).toMatchObject({ text: 'two', usage: { inputTokens: 1 } })
    expect(await session.clock.settle(started.next('third'))).toMatchObject({ text: 'three', type: 'end_turn' })
    expect(session.calls.filter((call) => call === 'stream')).toHaveLength(1)
    expect(await session.clock.settle(started.close())).toEqual({ policy: 'interrupt', done: true })
    expect(session.sent('user.interrupt')).toEqual([])
    expect(session.clock.pendingTimers).toBe(0)
    expect(session.openStreams).toBe(0)
  })

  it('are iterated one at a time', async () => {
    const session = createFakeSession([says('one'), says('two')])
    const started = run(session.client, 'sesn_1', { input: 'first', keepOpen: true })
    const texts = async () => {
      const found: string[] = []
      for await (const event of started)
        if (event.type === 'agent.message')
          found.push(event.content.map((block) => ('text' in block ? block.text : '')).join(''))
      return found
    }
    expect(await session.clock.settle(texts())).toEqual(['one'])
    await session.clock.settle(started.send('second'))
    expect(await session.clock.settle(texts())).toEqual(['two'])
    await session.clock.settle(started.close())
  })

  it('go on when the loop is left at the last event of one', async () => {
    const session = createFakeSession([says('one'), says('two')])
    const started = run(session.client, 'sesn_1', { input: 'first', keepOpen: true })
    const left = (async () => {
      for await (const event of started) if (event.type === 'session.status_idle') break
    })()
    await session.clock.settle(left)
    expect(await session.clock.settle(started.next('second'))).toMatchObject({ type: 'end_turn', text: 'two' })
    await session.clock.settle(started.close())
    expect(session.sent('user.interrupt')).toEqual([])
  })

  it('carry out their clean-up when the run is closed', async () => {
    const session = createFakeSession([says('one'), says('two')])
    const started = run(session.client, 'sesn_1', { input: 'first', keepOpen: true, cleanup: 'archive' })
    await session.clock.settle(started.outcome)
    expect(session.calls).not.toContain('archive')
    await session.clock.settle(started.next('second'))
    expect(await session.clock.settle(started.close())).toEqual({ policy: 'archive', done: true })
    expect(session.calls).toContain('archive')
  })

  it('end with the session', async () => {
    const session = createFakeSession([(s) => void s.emit({ type: 'session.status_terminated' })])
    const started = run(session.client, 'sesn_1', { input: 'first', keepOpen: true })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'terminated' })
    await expect(started.next('more')).rejects.toMatchObject({ code: 'invalid_argument' })
    expect(session.openStreams).toBe(0)
  })

  it('need keepOpen', async () => {
    const session = createFakeSession([says('one')])
    const started = run(session.client, 'sesn_1', { input: 'first' })
    await session.clock.settle(started.outcome)
    await expect(started.next('more')).rejects.toThrow('keepOpen')
  })
})

describe('a message while the turn runs', () => {
  it('joins it: two messages, one end', async () => {
    const session = createFakeSession([
      (s) =>
        s.clock.setTimer(() => {
          for (const event of s.history.filter((old) => old.type === 'user.message' && !old.processed_at))
            s.emit({ ...event, processed_at: '2026-01-01T00:00:01Z' })
          says('both')(s)
        }, 1000),
    ])
    const started = run(session.client, 'sesn_1', { input: 'one' })
    await session.clock.advance(500)
    await session.clock.settle(started.send('two', { system: 'be brief' }))
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'both' })
    expect(session.posts[1]).toMatchObject([
      { type: 'user.message' },
      { type: 'system.message', content: [{ text: 'be brief' }] },
    ])
    expect(session.types().filter((type) => type === 'session.status_running')).toHaveLength(1)
  })

  it('that is refused is the caller’s to know; the turn goes on', async () => {
    const session = createFakeSession([(s) => s.clock.setTimer(() => says('done')(s), 1000)])
    session.faults.set(2, apiError(400, 'too large'))
    const started = run(session.client, 'sesn_1', { input: 'one' })
    await session.clock.advance(500)
    await expect(session.clock.settle(started.send('two'))).rejects.toMatchObject({ status: 400 })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
  })

  it('is checked before anything is sent', () => {
    const { client } = createFakeSession()
    expect(() => run(client, 'sesn_1', { input: [] })).toThrow('empty')
    expect(() => run(client, 'sesn_1', { input: [{ type: 'user.interrupt' }] })).toThrow('user.interrupt')
  })
})

describe('a budget', () => {
  const cap = (amount: string) => ({ type: 'limit' as const, max_list_cost: { amount, currency: 'USD' as const } })

  it('is raised by the handler and the turn goes on', async () => {
    const session = createFakeSession([says('half', { type: 'budget_reached' }), says('whole')])
    const seen: unknown[] = []
    const started = run(session.client, 'sesn_1', {
      input: 'go',
      onBudgetReached: (budget) => {
        seen.push(budget)
        return cap('500')
      },
    })
    expect(await session.clock.settle(started.outcome)).toMatchObject({
      type: 'end_turn',
      text: 'whole',
      usage: { inputTokens: 2 },
    })
    expect(seen).toHaveLength(1)
    expect(session.history.find(({ type }) => type === 'session.updated')).toMatchObject({ budget: cap('500') })
  })

  it('ends the turn when the handler declines, and can be raised on a run that stays open', async () => {
    const session = createFakeSession([says('half', { type: 'budget_reached' }), says('whole')])
    const started = run(session.client, 'sesn_1', { input: 'go', keepOpen: true, onBudgetReached: () => undefined })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'budget_reached' })
    await session.clock.settle(started.raiseBudget(null))
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'whole' })
    await session.clock.settle(started.close())
  })

  it('that cannot be raised is the caller’s to know, and the run can still be closed', async () => {
    const session = createFakeSession([says('half', { type: 'budget_reached' })])
    Object.assign(session.client.sessions, { update: () => Promise.reject(apiError(400, 'budget_not_raised')) })
    const started = run(session.client, 'sesn_1', { input: 'go', keepOpen: true })
    await session.clock.settle(started.outcome)
    await expect(session.clock.settle(started.raiseBudget(cap('1')))).rejects.toMatchObject({ status: 400 })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'budget_reached' })
    await session.clock.settle(started.close())
    expect(session.posts).toHaveLength(1)
  })

  it('that is spent refuses input: the outcome says so and gives it back', async () => {
    const session = createFakeSession()
    session.emit({ type: 'session.status_running' })
    session.idle({ type: 'budget_reached' })
    session.faults.set(
      1,
      apiError(400, 'only tool_confirmation, tool_result, custom_tool_result and interrupt are accepted'),
    )
    const started = run(session.client, 'sesn_1', { input: 'go' })
    expect(await session.clock.settle(started.outcome)).toMatchObject({
      type: 'budget_reached',
      undelivered: [{ type: 'user.message' }],
    })
  })
})

describe('a stall', () => {
  it('is reported with what blocks the session, and again as the silence doubles', async () => {
    const session = createFakeSession([
      (s) => {
        s.use('custom', 'human', { session_thread_id: 'sthr_1' })
        s.idle()
      },
    ])
    const stalls: StallReport[] = []
    const started = run(session.client, 'sesn_1', {
      input: 'go',
      waitForOthers: true,
      onStall: (report) => stalls.push(report),
    })
    await session.clock.advance(10 * 60_000)
    expect(stalls.map(({ silentMs }) => Math.round(silentMs / 60_000))).toEqual([1, 2, 4, 8])
    const call = session.history.find(({ type }) => type === 'agent.custom_tool_use')
    expect(stalls[0]).toMatchObject({
      waitingFor: 'others',
      ids: [call?.id],
      calls: [{ id: call?.id, name: 'human', state: 'elsewhere', threadId: 'sthr_1' }],
      connection: 'live',
    })
    await session.clock.settle(started.close())
    expect(session.clock.pendingTimers).toBe(0)
  })

  it('of a session that does nothing with a message names the message', async () => {
    const session = createFakeSession()
    session.setStatus('running')
    const started = run(session.client, 'sesn_1', { input: 'go', timeoutMs: 120_000 })
    expect(await session.clock.settle(started.outcome)).toMatchObject({
      type: 'timed_out',
      stall: { waitingFor: 'session', ids: [session.history.find(({ type }) => type === 'user.message')?.id] },
    })
  })
})
