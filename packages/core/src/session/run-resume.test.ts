import { describe, expect, it } from 'vitest'
import { defineTool } from './define-tool.ts'
import type { Step } from './fake-session.test-support.ts'
import { createFakeSession } from './fake-session.test-support.ts'
import type { RunEvent } from './iterate-turn.ts'
import { resumeRun, run } from './run.ts'

const says =
  (text: string): Step =>
  (session) => {
    session.say(text)
    session.idle()
  }
const ask = { evaluated_permission: 'ask' }
const asks: Step = (session) => {
  session.say('May I?')
  session.use('mcp', 'write', ask)
  session.idle()
}

describe('resuming a run', () => {
  it('from requires_action in another process, with the answers', async () => {
    const session = createFakeSession([asks, says('done')])
    const first = await session.clock.settle(run(session.client, 'sesn_1', { input: 'go' }).outcome)
    if (first.type !== 'requires_action') throw new Error(first.type)
    const stored = JSON.parse(JSON.stringify({ token: first.continuation, gates: first.gates }))
    const answers = Object.fromEntries(first.gates.map(({ id }) => [id, 'allow'] as const))
    const resumed = resumeRun({ ...session.client }, stored.token, { answers })
    expect(await session.clock.settle(resumed.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(session.sent('user.tool_confirmation')).toHaveLength(1)
    expect(session.sent('user.message')).toHaveLength(1)
    expect(session.clock.pendingTimers).toBe(0)
  })

  it('gives only the events after the place where the first one stopped', async () => {
    const session = createFakeSession([asks, says('done')])
    const first = await session.clock.settle(run(session.client, 'sesn_1', { input: 'go' }).outcome)
    const resumed = resumeRun(session.client, first.continuation, { approve: () => 'allow' })
    const events: RunEvent[] = []
    await session.clock.settle(
      (async () => {
        for await (const event of resumed) events.push(event)
      })(),
    )
    expect(events.map(({ type }) => type)).toEqual([
      'user.tool_confirmation',
      'session.status_running',
      'agent.message',
      'session.usage',
      'session.status_idle',
    ])
  })

  it('ends in requires_action again when nothing answers', async () => {
    const session = createFakeSession([asks])
    const first = await session.clock.settle(run(session.client, 'sesn_1', { input: 'go' }).outcome)
    const again = await session.clock.settle(resumeRun(session.client, first.continuation).outcome)
    expect(again).toMatchObject({ type: 'requires_action', gates: [{ name: 'write' }] })
  })

  it('after a suspension, when the turn has ended meanwhile', async () => {
    const session = createFakeSession([(s) => s.clock.setTimer(() => says('done')(s), 10_000)])
    const started = run(session.client, 'sesn_1', { input: 'go' })
    await session.clock.advance(1000)
    const token = await session.clock.settle(started.suspend())
    expect(session.sent('user.interrupt')).toEqual([])
    expect(session.clock.pendingTimers).toBe(1)
    await session.clock.advance(60_000)
    expect(await session.clock.settle(resumeRun(session.client, token).outcome)).toMatchObject({
      type: 'end_turn',
      text: 'done',
    })
    expect(session.posts).toHaveLength(1)
  })

  it('with a new input, once the turn before is over', async () => {
    const session = createFakeSession([says('one'), says('two')])
    const first = await session.clock.settle(run(session.client, 'sesn_1', { input: 'go' }).outcome)
    const resumed = resumeRun(session.client, first.continuation, { input: 'more' })
    expect(await session.clock.settle(resumed.outcome)).toMatchObject({ type: 'end_turn', text: 'two' })
  })

  it('runs the tools that were open, and not those that were answered before', async () => {
    let runs = 0
    const work = defineTool({ name: 'work', description: 'd', inputSchema: {}, execute: () => ++runs })
    const session = createFakeSession([
      (s) => {
        s.use('custom', 'work')
        s.use('custom', 'human')
        s.idle()
      },
      says('done'),
    ])
    const first = await session.clock.settle(run(session.client, 'sesn_1', { input: 'go', tools: [work] }).outcome)
    if (first.type !== 'requires_action') throw new Error(first.type)
    const answers = Object.fromEntries(first.gates.map(({ id }) => [id, { result: 'me' }] as const))
    const resumed = resumeRun({ ...session.client }, first.continuation, { answers, tools: [work] })
    expect(await session.clock.settle(resumed.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(runs).toBe(1)
  })

  it.each(['', 'x', '{}', '[]', 'null', '{"version":2,"sessionId":"s","inputIds":[],"outcomeIds":[]}'])(
    'refuses %j',
    (token) => {
      expect(() => resumeRun(createFakeSession().client, token)).toThrow('no continuation')
    },
  )

  it('needs no more than a few KiB, however long the turn was', async () => {
    const session = createFakeSession([
      (s) => {
        for (let n = 0; n < 5000; n++) s.say('x'.repeat(100))
        s.idle()
      },
    ])
    const { continuation } = await session.clock.settle(run(session.client, 'sesn_1', { input: 'go' }).outcome)
    expect(continuation.length).toBeLessThan(8192)
  })
})
