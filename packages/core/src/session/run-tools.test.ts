import { describe, expect, it } from 'vitest'
import { defineTool } from './define-tool.ts'
import type { FakeSession, Step } from './fake-session.test-support.ts'
import { apiError, createFakeSession } from './fake-session.test-support.ts'
import { run } from './run.ts'
import type { RunOptions, RunReport } from './run-options.ts'
import type { ToolContext } from './tool.ts'

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

  it('have names of their own', () => {
    const twice = [tool('work', () => 1), tool('work', () => 2)]
    expect(() => run(createFakeSession().client, 'sesn_1', { tools: twice })).toThrow('two tools named "work"')
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
