import { describe, expect, it } from 'vitest'
import { defineTool } from './define-tool.ts'
import type { FakeSession, Step } from './fake-session.test-support.ts'
import { apiError, createFakeSession } from './fake-session.test-support.ts'
import { run } from './run.ts'
import type { RunOptions, RunReport } from './run-options.ts'
import type { ToolContext } from './tool.ts'
import { createMemoryJournal } from './tool-journal.ts'

const says =
  (text: string): Step =>
  (session) => {
    session.say(text)
    session.idle()
  }

const uses =
  (...names: string[]): Step =>
  (session) => {
    for (const name of names) session.use('custom', name)
    session.idle()
  }

function tool(name: string, execute: (input: unknown, context: ToolContext) => unknown, extra = {}) {
  return defineTool({ name, description: 'Works.', inputSchema: { type: 'object' }, execute, ...extra })
}

function builtin(name: string, execute: () => unknown) {
  return defineTool({ builtin: true, name, inputSchema: { type: 'object' }, execute })
}

function setUp(steps: Step[], options: RunOptions) {
  const session = createFakeSession(steps)
  const reports: RunReport[] = []
  const started = run(session.client, 'sesn_1', { input: 'go', onReport: (report) => reports.push(report), ...options })
  return { session, started, reports, outcome: () => session.clock.settle(started.outcome) }
}

const sleep = (session: FakeSession, ms: number) => new Promise<void>((resolve) => session.clock.setTimer(resolve, ms))
const results = (session: FakeSession) => session.posts.filter(([first]) => first?.type === 'user.custom_tool_result')

describe('tools', () => {
  it('are executed and answered, and the turn goes on to its end', async () => {
    const { session, outcome } = setUp([uses('weather'), says('Sunny')], { tools: [tool('weather', () => '21 °C')] })
    expect(await outcome()).toMatchObject({ type: 'end_turn', text: 'Sunny' })
    expect(session.sent('user.custom_tool_result')).toEqual([
      {
        type: 'user.custom_tool_result',
        custom_tool_use_id: expect.any(String),
        content: [{ type: 'text', text: '21 °C' }],
        is_error: false,
      },
    ])
    expect(session.clock.pendingTimers).toBe(0)
  })

  it('run in parallel while the stream goes on being read, and are answered in one batch when they end together', async () => {
    const session = createFakeSession([uses('slow', 'slow', 'slow'), says('done')])
    let most = 0
    let running = 0
    let together: Promise<void> | undefined
    const slow = tool('slow', async () => {
      most = Math.max(most, ++running)
      together ??= sleep(session, 100)
      await together
      running--
    })
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [slow], parallelTools: 3 })
    await session.clock.settle(started.outcome)
    expect(most).toBe(3)
    expect(results(session).map((post) => post.length)).toEqual([3])
  })

  it('are answered one after the other as they end, and requires_action in between is no end', async () => {
    const session = createFakeSession([uses('fast', 'slow'), says('done')])
    const tools = [tool('fast', () => 1), tool('slow', () => sleep(session, 60_000))]
    const outcome = await session.clock.settle(run(session.client, 'sesn_1', { input: 'go', tools }).outcome)
    expect(outcome).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(results(session)).toHaveLength(2)
    expect(session.types().filter((type) => type === 'session.status_idle')).toHaveLength(3)
  })

  it('are answered with something even when they return nothing, or throw', async () => {
    const tools = [
      tool('empty', () => undefined),
      tool('broken', () => {
        throw new Error('no such city')
      }),
    ]
    const { session, outcome } = setUp([uses('empty', 'broken'), says('done')], { tools })
    await outcome()
    expect(session.sent('user.custom_tool_result')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ content: [{ type: 'text', text: expect.stringMatching(/\S/) }], is_error: false }),
        expect.objectContaining({ content: [{ type: 'text', text: 'no such city' }], is_error: true }),
      ]),
    )
  })

  it('answer a cross-posted call by its id alone', async () => {
    const contexts: ToolContext[] = []
    const { session, outcome } = setUp(
      [
        (s) => {
          s.use('custom', 'work', { session_thread_id: 'sthr_9' })
          s.idle()
        },
        says('done'),
      ],
      { tools: [tool('work', (_, context) => void contexts.push(context))] },
    )
    await outcome()
    expect(contexts[0]?.threadId).toBe('sthr_9')
    expect(session.sent('user.custom_tool_result')[0]).not.toHaveProperty('session_thread_id')
  })

  it('of other clients are left alone and reported', async () => {
    const { session, outcome, reports } = setUp([uses('theirs', 'mine')], { tools: [tool('mine', () => 1)] })
    const result = await outcome()
    expect(result).toMatchObject({
      type: 'requires_action',
      gates: [{ name: 'theirs', needs: 'result', reason: 'not_ours' }],
    })
    expect(session.sent('user.custom_tool_result')).toHaveLength(1)
    expect(reports).toMatchObject([{ type: 'not_ours', call: { name: 'theirs' } }])
  })

  it('of other clients are waited for when that is asked', async () => {
    const { session, outcome } = setUp(
      [
        (s) => {
          const id = s.use('custom', 'theirs')
          s.idle()
          s.clock.setTimer(
            () =>
              void s.client.sessions.events.send('sesn_1', {
                events: [{ type: 'user.custom_tool_result', custom_tool_use_id: id }],
              }),
            50_000,
          )
        },
        says('done'),
      ],
      { waitForOthers: true },
    )
    expect(await outcome()).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(session.posts).toHaveLength(2)
  })

  it('that are built in are executed on a self-hosted environment and answered by user.tool_result', async () => {
    const { session, outcome } = setUp(
      [
        (s) => {
          s.use('builtin', 'bash', { evaluated_permission: 'allow' })
          s.idle()
        },
        says('done'),
      ],
      { tools: [builtin('bash', () => 'ok')] },
    )
    expect(await outcome()).toMatchObject({ type: 'end_turn' })
    expect(session.sent('user.tool_result')).toMatchObject([
      { tool_use_id: expect.any(String), content: [{ text: 'ok' }] },
    ])
  })

  it('that are built in run on the server otherwise, and nothing is sent', async () => {
    const { session, outcome } = setUp(
      [
        (s) => {
          const id = s.emit({ type: 'agent.tool_use', name: 'bash', input: {}, evaluated_permission: 'allow' }).id
          s.emit({ type: 'agent.tool_result', tool_use_id: id })
          says('done')(s)
        },
      ],
      { tools: [tool('other', () => 1)] },
    )
    expect(await outcome()).toMatchObject({ type: 'end_turn' })
    expect(session.posts).toHaveLength(1)
  })
})

describe('a call is executed at most once and answered exactly once', () => {
  it('when the reply to its result is lost', async () => {
    let runs = 0
    const session = createFakeSession([uses('work'), says('done')])
    session.faults.set(2, 'lose')
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => ++runs)] })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn' })
    expect(runs).toBe(1)
    expect(session.sent('user.custom_tool_result')).toHaveLength(1)
  })

  it('when its result did not arrive, which is sent again', async () => {
    let runs = 0
    const session = createFakeSession([uses('work'), says('done')])
    session.faults.set(2, 'drop')
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => ++runs)] })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(runs).toBe(1)
    expect(session.sent('user.custom_tool_result')).toHaveLength(2)
    expect(session.types().filter((type) => type === 'user.custom_tool_result')).toHaveLength(1)
  })

  it('when the connection drops again and again while it runs', async () => {
    let runs = 0
    const session = createFakeSession([uses('work'), says('done')])
    const slow = tool('work', async () => {
      runs++
      await sleep(session, 3000)
    })
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [slow] })
    for (let n = 0; n < 10; n++) {
      await session.clock.advance(400)
      session.cut()
    }
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(runs).toBe(1)
    expect(session.sent('user.custom_tool_result')).toHaveLength(1)
  })

  it('when history already holds the answer of another client', async () => {
    let runs = 0
    const session = createFakeSession([says('done')])
    const id = session.use('custom', 'work')
    session.idle()
    session.emit({ type: 'user.custom_tool_result', custom_tool_use_id: id })
    session.emit({ type: 'session.status_running' })
    session.idle({ type: 'end_turn' })
    await session.clock.settle(
      run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => ++runs)] }).outcome,
    )
    expect(runs).toBe(0)
  })

  it('when the answer is further on in the gap that a drop left', async () => {
    let runs = 0
    const session = createFakeSession([
      (s) => {
        s.cut()
        const id = s.use('custom', 'work')
        s.idle()
        void s.client.sessions.events.send('sesn_1', {
          events: [{ type: 'user.custom_tool_result', custom_tool_use_id: id }],
        })
      },
      says('done'),
    ])
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => ++runs)] })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(runs).toBe(0)
  })

  it('when a long gap is read page by page and the answer is on the last one', async () => {
    let runs = 0
    const session = createFakeSession([
      (s) => {
        s.cut()
        const id = s.use('custom', 'work')
        for (let n = 0; n < 2500; n++) s.emit({ type: 'agent.thinking' })
        s.emit({ type: 'user.custom_tool_result', custom_tool_use_id: id })
        s.listDelayMs = 2000
        s.idle({ type: 'end_turn' })
      },
    ])
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => ++runs)] })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn' })
    expect(runs).toBe(0)
  })

  it('when another client answers while it runs: it is stopped and its result is not sent', async () => {
    const session = createFakeSession([
      (s) => {
        const id = s.use('custom', 'work')
        s.idle()
        s.clock.setTimer(
          () =>
            void s.client.sessions.events.send('sesn_1', {
              events: [{ type: 'user.custom_tool_result', custom_tool_use_id: id }],
            }),
          500,
        )
      },
      says('done'),
    ])
    let signal: AbortSignal | undefined
    const slow = tool('work', async (_, context) => {
      signal = context.signal
      await sleep(session, 60_000)
    })
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [slow] })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn' })
    expect(signal?.aborted).toBe(true)
    expect(session.sent('user.custom_tool_result')).toHaveLength(1)
  })

  it('when the process crashes between running and answering, with a journal', async () => {
    let runs = 0
    const journal = createMemoryJournal()
    const session = createFakeSession([uses('work'), says('done')])
    session.faults.set(2, () => new Promise(() => {}) as never)
    const work = tool('work', () => ++runs)
    const { send } = session.client.sessions.events
    Object.assign(session.client.sessions.events, {
      send: (...args: Parameters<typeof send>) => (session.posts.length > 0 ? new Promise(() => {}) : send(...args)),
    })
    const crashed = run(session.client, 'sesn_1', { input: 'go', tools: [work], journal })
    await session.clock.advance(1000)
    expect(runs).toBe(1)
    Object.assign(session.client.sessions.events, { send })
    const second = run(session.client, 'sesn_1', { tools: [work], journal })
    expect(await session.clock.settle(second.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(runs).toBe(1)
    expect(session.sent('user.custom_tool_result')).toMatchObject([{ content: [{ text: '1' }] }])
    void crashed.outcome
  })

  it('when a duplicate answer gives an empty turn, or is refused', async () => {
    const session = createFakeSession([uses('work'), says('done')])
    session.faults.set(2, () => {
      // Lands, is answered by an error, and lands again when it is sent again.
      return apiError(400, 'waiting for something')
    })
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => 1)] })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
  })
})

describe('a result that the API refuses', () => {
  it('is replaced by an error, so that the session does not hang', async () => {
    const session = createFakeSession([uses('work'), says('done')])
    session.faults.set(2, apiError(400, 'image is broken'))
    const reports: RunReport[] = []
    const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'x' } }
    const started = run(session.client, 'sesn_1', {
      input: 'go',
      tools: [tool('work', () => image)],
      onReport: (report) => reports.push(report),
    })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(session.sent('user.custom_tool_result').at(-1)).toMatchObject({ is_error: true })
    expect(reports).toMatchObject([{ type: 'answer_refused' }])
  })

  it('leaves a gate when even that is refused, and the run says so', async () => {
    const session = createFakeSession([uses('work')])
    for (let n = 2; n < 100; n++) session.faults.set(n, apiError(400, 'no'))
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => 1)] })
    expect(await session.clock.settle(started.outcome)).toMatchObject({
      type: 'requires_action',
      gates: [{ name: 'work', reason: 'refused' }],
    })
    expect(session.posts.length).toBeLessThan(5)
  })
})

describe('an interrupt', () => {
  it.each([
    ['of all threads', {}, true],
    ['of its thread', { session_thread_id: 'sthr_1' }, true],
    ['of another thread', { session_thread_id: 'sthr_2' }, false],
  ])('%s stops a running tool as it should', async (_, extra, stopped) => {
    const session = createFakeSession([
      (s) => {
        s.use('custom', 'work', { session_thread_id: 'sthr_1' })
        s.idle()
      },
    ])
    let signal: AbortSignal | undefined
    const work = tool('work', (__, context) => {
      signal = context.signal
      return new Promise(() => {})
    })
    run(session.client, 'sesn_1', { input: 'go', tools: [work] })
    await session.clock.advance(100)
    session.emit({ type: 'user.interrupt', ...extra })
    await session.clock.advance(100)
    expect(signal?.aborted).toBe(stopped)
  })

  it('of a terminated thread stops its tools', async () => {
    const session = createFakeSession([
      (s) => {
        s.use('custom', 'work', { session_thread_id: 'sthr_1' })
        s.idle()
      },
    ])
    let signal: AbortSignal | undefined
    const work = tool('work', (__, context) => {
      signal = context.signal
      return new Promise(() => {})
    })
    run(session.client, 'sesn_1', { input: 'go', tools: [work] })
    await session.clock.advance(100)
    session.emit({ type: 'session.thread_status_terminated', session_thread_id: 'sthr_1' })
    await session.clock.advance(100)
    expect(signal?.aborted).toBe(true)
    expect(session.sent('user.custom_tool_result')).toEqual([])
  })
})

describe('results and messages', () => {
  it('never share a batch, and results go first', async () => {
    const session = createFakeSession([uses('work'), says('one'), says('two')])
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => sleep(session, 1000))] })
    await session.clock.advance(500)
    const sent = started.send('and this')
    await session.clock.settle(sent)
    await session.clock.settle(started.outcome)
    expect(session.posts.map((post) => post.map(({ type }) => type))).toEqual([
      ['user.message'],
      ['user.custom_tool_result'],
      ['user.message'],
    ])
  })

  it('survive a moment in which the session still waits on responses', async () => {
    const session = createFakeSession([uses('work'), says('one'), says('two')])
    for (const n of [3, 4]) session.faults.set(n, apiError(400, 'Session is waiting on responses to tool uses'))
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => 1)] })
    await session.clock.advance(1)
    await session.clock.settle(started.send('more'))
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn' })
    expect(session.sent('user.message')).toHaveLength(4)
  })
})
