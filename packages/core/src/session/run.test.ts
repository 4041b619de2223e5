import { describe, expect, it } from 'vitest'
import type { Step } from './fake-session.test-support.ts'
import { createFakeSession } from './fake-session.test-support.ts'
import type { RunEvent } from './iterate-turn.ts'
import { run } from './run.ts'
import type { RunOptions } from './run-options.ts'

const says =
  (text: string, stop?: Record<string, unknown>): Step =>
  (session) => {
    session.emit({ type: 'span.model_request_end', model_usage: usage(5, 7, 11, 13) })
    session.say(text)
    session.idle(stop)
  }

function usage(input: number, output: number, read: number, created: number) {
  return {
    input_tokens: input,
    output_tokens: output,
    cache_read_input_tokens: read,
    cache_creation_input_tokens: created,
  }
}

function setUp(steps: Step[], options: RunOptions = { input: 'go' }) {
  const session = createFakeSession(steps)
  const started = run(session.client, 'sesn_1', options)
  return { session, started, outcome: () => session.clock.settle(started.outcome) }
}

async function collect(iterable: AsyncIterable<RunEvent>): Promise<string[]> {
  const types: string[] = []
  for await (const event of iterable) types.push(event.type)
  return types
}

describe('a run', () => {
  it('sends once the stream is open, and ends with the last text, tokens, cost and position', async () => {
    const { session, outcome } = setUp([says('Hello')])
    const result = await outcome()
    expect(result).toMatchObject({
      type: 'end_turn',
      sessionId: 'sesn_1',
      text: 'Hello',
      usage: { inputTokens: 5, outputTokens: 7, cacheReadInputTokens: 11, cacheCreationInputTokens: 13 },
      listCost: { amount: '12', currency: 'USD' },
      errors: [],
      undelivered: [],
      cleanup: { policy: 'interrupt', done: true },
    })
    expect(result.position).toBeDefined()
    expect(session.calls.indexOf('stream')).toBeLessThan(session.calls.indexOf('send'))
    expect(session.posts).toHaveLength(1)
    expect(session.clock.pendingTimers).toBe(0)
    expect(session.openStreams).toBe(0)
  })

  it('sends nothing while the stream is not open', async () => {
    const { session, started } = setUp([says('Hello')])
    session.streamDelayMs = 5000
    await session.clock.advance(4999)
    expect(session.posts).toEqual([])
    await session.clock.settle(started.outcome)
    expect(session.calls.indexOf('stream')).toBeLessThan(session.calls.indexOf('send'))
  })

  it('gives every event of its turn to whoever iterates it', async () => {
    const { session, started } = setUp([says('Hello')])
    const types = await session.clock.settle(collect(started))
    expect(types).toEqual([
      'user.message',
      'session.status_running',
      'user.message',
      'span.model_request_end',
      'agent.message',
      'session.usage',
      'session.status_idle',
    ])
    expect(session.openStreams).toBe(0)
  })

  it('gives the whole turn also to one who comes late, and to two at once', async () => {
    const { session, started, outcome } = setUp([says('Hello')])
    await outcome()
    const [first, second] = await session.clock.settle(Promise.all([collect(started), collect(started)]))
    // In history the message stands once, as processed.
    expect(first).toHaveLength(6)
    expect(second).toEqual(first)
    expect(session.openStreams).toBe(0)
    expect(session.clock.pendingTimers).toBe(0)
  })

  it('does not take the idle of a fresh session, or of an earlier turn, for its end', async () => {
    const { session, started, outcome } = setUp([says('one'), says('two')])
    await outcome()
    expect(session.types().filter((type) => type === 'session.status_idle')).toHaveLength(1)
    const again = run(session.client, 'sesn_1', { input: 'more' })
    expect(await session.clock.settle(again.outcome)).toMatchObject({ type: 'end_turn', text: 'two' })
    expect(started).not.toBe(again)
  })

  it('waits through an idle that comes before its message was processed', async () => {
    const busy = createFakeSession([(s) => s.later(() => s.later(() => says('theirs')(s))), says('mine')])
    busy.run()
    const mine = run(busy.client, 'sesn_1', { input: 'go' })
    expect(await busy.clock.settle(mine.outcome)).toMatchObject({ type: 'end_turn', text: 'mine' })
  })

  it('reads history from the end: one request for an idle session, however long it is', async () => {
    const session = createFakeSession([says('Hello')])
    for (let n = 0; n < 5000; n++) session.emit({ type: 'agent.thinking' })
    session.idle()
    const before = session.calls.length
    const started = run(session.client, 'sesn_1', { input: 'go' })
    await session.clock.flush()
    expect(session.calls.slice(before, before + 2)).toEqual(['list', 'stream'])
    await session.clock.settle(started.outcome)
  })

  it('joins what the session is doing when it has no input', async () => {
    const session = createFakeSession([(s) => s.later(() => says('done')(s))])
    session.run()
    const started = run(session.client, 'sesn_1')
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(session.posts).toEqual([])
  })

  it('ends at once when it joins a session that is done', async () => {
    const session = createFakeSession()
    session.idle()
    expect(await session.clock.settle(run(session.client, 'sesn_1').outcome)).toMatchObject({
      type: 'end_turn',
      text: '',
    })
  })
})

describe('its outcome', () => {
  it.each([
    [{ type: 'end_turn' }, { type: 'end_turn' }],
    [{ type: 'retries_exhausted' }, { type: 'retries_exhausted' }],
    [{ type: 'budget_reached' }, { type: 'budget_reached' }],
    [
      { type: 'refusal', details: { type: 'refusal', category: 'cyber', explanation: 'no' } },
      { type: 'refusal', details: { category: 'cyber', explanation: 'no' } },
    ],
    [
      { type: 'moon_phase', x: 1 },
      { type: 'unknown', stopReason: { type: 'moon_phase', x: 1 } },
    ],
  ])('for the stop reason %j', async (stop, expected) => {
    const { outcome, session } = setUp([says('bye', stop)])
    expect(await outcome()).toMatchObject({ ...expected, text: 'bye' })
    expect(session.posts).toHaveLength(1)
  })

  it('is requires_action when the session waits for an empty list of events and nothing is open', async () => {
    const { outcome } = setUp([says('hm', { type: 'requires_action', event_ids: [] })])
    expect(await outcome()).toMatchObject({ type: 'requires_action', gates: [] })
  })

  it('is terminated or deleted when the session ends', async () => {
    const ended = setUp([(s) => void s.emit({ type: 'session.status_terminated' })])
    expect(await ended.outcome()).toMatchObject({ type: 'terminated' })
    const deleted = setUp([(s) => void s.emit({ type: 'session.deleted' })])
    expect(await deleted.outcome()).toMatchObject({ type: 'deleted' })
    expect(deleted.session.posts).toHaveLength(1)
  })

  it('is interrupted after an interrupt, and not after a later turn', async () => {
    const { session, started, outcome } = setUp([() => {}])
    await session.clock.advance(100)
    await session.clock.settle(started.interrupt())
    expect(await outcome()).toMatchObject({ type: 'interrupted' })
    session.addStep(says('fine'))
    expect(await session.clock.settle(run(session.client, 'sesn_1', { input: 'x' }).outcome)).toMatchObject({
      type: 'end_turn',
    })
  })

  it('does not mistake a retried error for the end, and lists the latest errors', async () => {
    const retrying = { type: 'model_overloaded_error', message: 'busy', retry_status: { type: 'retrying' } }
    const { outcome } = setUp([
      (s) => {
        for (let n = 0; n < 50; n++) s.emit({ type: 'session.error', error: { ...retrying, message: `${n}` } })
        s.emit({ type: 'session.status_rescheduled' })
        s.later(() => says('done')(s))
      },
    ])
    const result = await outcome()
    expect(result).toMatchObject({ type: 'end_turn', text: 'done', errorCount: 50 })
    expect(result.errors).toHaveLength(20)
    expect(result.errors.at(-1)).toMatchObject({ message: '49' })
  })

  it('has the last text also when only the idle came over the stream', async () => {
    const { outcome } = setUp([
      (s) => {
        s.emit({ type: 'agent.message', content: [{ type: 'text', text: 'not streamed' }], hidden: true })
        s.idle()
      },
    ])
    expect(await outcome()).toMatchObject({ type: 'end_turn', text: 'not streamed' })
  })

  it('survives an unknown event, and callbacks that throw', async () => {
    const broken = () => {
      throw new Error('mine')
    }
    const { started, session } = setUp(
      [
        (s) => {
          s.emit({ type: 'agent.dreamt', dream: { of: 'sheep' } })
          s.use('custom', 'theirs')
          s.idle()
        },
      ],
      { input: 'go', onReport: broken, onState: broken, onStall: broken, stallAfterMs: 1 },
    )
    const types = await session.clock.settle(collect(started))
    expect(types).toContain('agent.dreamt')
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'requires_action' })
  })

  it('reads all text and all events of the turn from history when asked', async () => {
    const { session, outcome } = setUp([
      (s) => {
        s.say('one')
        s.say('two')
        s.idle()
      },
    ])
    for (let n = 0; n < 10; n++) session.emit({ type: 'agent.message', content: [{ type: 'text', text: `old ${n}` }] })
    session.idle()
    const result = await outcome()
    session.say('later')
    expect(result.text).toBe('two')
    expect(await session.clock.settle(result.fullText())).toBe('one\n\ntwo')
    const types: string[] = []
    for await (const event of result.events()) types.push(event.type)
    expect(types[0]).toBe('session.status_running')
    expect(types.at(-1)).toBe('session.status_idle')
  })

  it('reports evaluations of an outcome, and does not end between two cycles', async () => {
    const { outcome } = setUp(
      [
        (s) => {
          const defined = s.history.find((event) => event.type === 'user.define_outcome')
          const evaluated = (iteration: number, result: string) =>
            s.emit({ type: 'span.outcome_evaluation_end', outcome_id: defined?.outcome_id, iteration, result })
          evaluated(0, 'needs_revision')
          s.idle()
          s.clock.setTimer(() => {
            s.emit({ type: 'session.status_running' })
            s.say('revised')
            evaluated(1, 'satisfied')
            s.idle()
          }, 5000)
        },
      ],
      { input: { outcome: { description: 'A report', rubric: 'Is it good?', maxIterations: 2 } } },
    )
    const result = await outcome()
    expect(result).toMatchObject({ type: 'end_turn', text: 'revised' })
    expect(result.evaluations.map((evaluation) => evaluation.result)).toEqual(['needs_revision', 'satisfied'])
  })
})
