import { describe, expect, it } from 'vitest'
import { defineTool } from './define-tool.ts'
import type { FakeSession, Step } from './fake-session.test-support.ts'
import { apiError, createFakeSession } from './fake-session.test-support.ts'
import { run } from './run.ts'
import type { RunReport } from './run-options.ts'
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

const sleep = (session: FakeSession, ms: number) => new Promise<void>((resolve) => session.clock.setTimer(resolve, ms))

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

  it('when somebody sends a duplicate, which gives an empty turn', async () => {
    const session = createFakeSession([uses('work'), says('one'), says('two')])
    let runs = 0
    const started = run(session.client, 'sesn_1', { input: 'go', tools: [tool('work', () => ++runs)], keepOpen: true })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'one' })
    const call = session.history.find(({ type }) => type === 'agent.custom_tool_use')
    session.emit({ type: 'user.custom_tool_result', custom_tool_use_id: call?.id })
    session.emit({ type: 'session.status_running' })
    session.emit({ type: 'session.status_idle', stop_reason: { type: 'end_turn' }, stop_details: null })
    await session.clock.advance(1000)
    expect(await session.clock.settle(started.next('more'))).toMatchObject({ type: 'end_turn', text: 'two' })
    expect(runs).toBe(1)
    await session.clock.settle(started.close())
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
