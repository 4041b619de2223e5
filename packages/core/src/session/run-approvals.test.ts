import { describe, expect, it } from 'vitest'
import { defineTool } from './define-tool.ts'
import type { FakeSession, Step } from './fake-session.test-support.ts'
import { apiError, createFakeSession } from './fake-session.test-support.ts'
import { run } from './run.ts'
import type { RunOptions, RunReport } from './run-options.ts'
import type { ToolCall } from './tool-gate.ts'

const says =
  (text: string): Step =>
  (session) => {
    session.say(text)
    session.idle()
  }
const ask = { evaluated_permission: 'ask', evaluation: { type: 'always_ask' } }
const asks =
  (...names: string[]): Step =>
  (session) => {
    for (const name of names) session.use('mcp', name, ask)
    session.idle()
  }

function setUp(steps: Step[], options: RunOptions) {
  const session = createFakeSession(steps)
  const reports: RunReport[] = []
  const started = run(session.client, 'sesn_1', { input: 'go', onReport: (report) => reports.push(report), ...options })
  return { session, started, reports, outcome: () => session.clock.settle(started.outcome) }
}

const confirmations = (session: FakeSession) => session.sent('user.tool_confirmation')

describe('approvals', () => {
  it('are put to the handler with all that it needs to decide, and answered in one batch', async () => {
    const calls: ToolCall[] = []
    const { session, outcome } = setUp([asks('read', 'write', 'drop'), says('done')], {
      approve: (call) => {
        calls.push(call)
        return call.name === 'read' ? 'allow' : call.name === 'write' ? { deny: 'not here' } : 'deny'
      },
    })
    expect(await outcome()).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(calls[0]).toEqual({
      id: expect.any(String),
      name: 'read',
      kind: 'mcp',
      mcpServer: 'srv',
      input: {},
      threadId: null,
      policy: { type: 'always_ask' },
    })
    const ids = calls.map(({ id }) => id)
    expect(session.posts[1]).toEqual([
      { type: 'user.tool_confirmation', tool_use_id: ids[0], result: 'allow' },
      { type: 'user.tool_confirmation', tool_use_id: ids[1], result: 'deny', deny_message: 'not here' },
      { type: 'user.tool_confirmation', tool_use_id: ids[2], result: 'deny' },
    ])
  })

  it('end the run in requires_action when there is no handler, with the list of gates', async () => {
    const { session, outcome } = setUp([asks('read', 'write')], {})
    expect(await outcome()).toMatchObject({
      type: 'requires_action',
      gates: [
        { name: 'read', needs: 'approval', reason: 'no_handler', mcpServer: 'srv', policy: { type: 'always_ask' } },
        { name: 'write', needs: 'approval', reason: 'no_handler' },
      ],
    })
    // The gates are left open for whoever answers them.
    expect(session.posts).toHaveLength(1)
  })

  it('end the run when one is deferred, after the others were answered', async () => {
    const { session, outcome } = setUp([asks('read', 'write')], {
      approve: async (call) => (call.name === 'read' ? 'allow' : 'defer'),
    })
    expect(await outcome()).toMatchObject({ type: 'requires_action', gates: [{ name: 'write', reason: 'deferred' }] })
    expect(confirmations(session)).toHaveLength(1)
  })

  it.each([
    ['throws', () => Promise.reject(new Error('handler broke'))],
    ['returns nothing', () => undefined as never],
    ['returns a word that it made up', () => 'yes' as never],
    ['returns true', () => true as never],
  ])('allow nothing when the handler %s', async (_, approve) => {
    const { session, outcome, reports } = setUp([asks('read')], { approve })
    expect(await outcome()).toMatchObject({ type: 'requires_action', gates: [{ reason: 'handler_failed' }] })
    expect(confirmations(session)).toEqual([])
    expect(reports).toMatchObject([{ type: 'approve_failed', call: { name: 'read' } }])
  })

  it('by another client close the gate, and the handler is told by its signal', async () => {
    let signal: AbortSignal | undefined
    const { session, outcome } = setUp(
      [
        (s) => {
          const id = s.use('mcp', 'read', ask)
          s.idle()
          s.clock.setTimer(
            () =>
              void s.client.sessions.events.send('sesn_1', {
                events: [{ type: 'user.tool_confirmation', tool_use_id: id, result: 'allow' }],
              }),
            1000,
          )
        },
        says('done'),
      ],
      {
        approve: (_, context) => {
          signal = context.signal
          return new Promise(() => {})
        },
      },
    )
    expect(await outcome()).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(signal?.aborted).toBe(true)
    expect(confirmations(session)).toHaveLength(1)
  })

  it('are found again when the reply is lost, and sent once', async () => {
    const session = createFakeSession([asks('read'), says('done')])
    session.faults.set(2, 'lose')
    const started = run(session.client, 'sesn_1', { input: 'go', approve: () => 'allow' })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn' })
    expect(confirmations(session)).toHaveLength(1)
  })

  it('that the API refuses leave the gate open, and the run says so', async () => {
    const session = createFakeSession([asks('read')])
    session.faults.set(2, apiError(400, 'unknown tool_use_id'))
    const started = run(session.client, 'sesn_1', { input: 'go', approve: () => 'allow' })
    expect(await session.clock.settle(started.outcome)).toMatchObject({
      type: 'requires_action',
      gates: [{ reason: 'refused' }],
    })
  })

  it('are not asked for what was denied or allowed by policy', async () => {
    let asked = 0
    const { outcome } = setUp(
      [
        (s) => {
          s.emit({
            type: 'agent.mcp_tool_use',
            name: 'a',
            mcp_server_name: 'srv',
            input: {},
            evaluated_permission: 'deny',
          })
          const id = s.emit({
            type: 'agent.mcp_tool_use',
            name: 'b',
            mcp_server_name: 'srv',
            input: {},
            evaluated_permission: 'allow',
          }).id
          s.emit({ type: 'agent.mcp_tool_result', mcp_tool_use_id: id })
          says('done')(s)
        },
      ],
      {
        approve: () => {
          asked++
          return 'allow'
        },
      },
    )
    expect(await outcome()).toMatchObject({ type: 'end_turn' })
    expect(asked).toBe(0)
  })

  it('for a permission that is not known are asked only once the session waits for them', async () => {
    const asked: string[] = []
    const { outcome } = setUp(
      [
        (s) => {
          const seen = s.emit({ type: 'agent.tool_use', name: 'bash', input: {} }).id
          s.clock.setTimer(() => {
            s.emit({ type: 'agent.tool_result', tool_use_id: seen })
            s.use('mcp', 'read', { evaluated_permission: 'hmm' })
            s.idle()
          }, 5000)
        },
        says('done'),
      ],
      {
        approve: (call) => {
          asked.push(call.name)
          return 'allow'
        },
      },
    )
    expect(await outcome()).toMatchObject({ type: 'end_turn' })
    expect(asked).toEqual(['read'])
  })
})

describe('a built-in tool of ours that asks', () => {
  const setUpBash = (confirm: 'allow' | 'deny' | undefined, options: RunOptions = {}) => {
    let runs = 0
    const bash = defineTool({ builtin: true, name: 'bash', inputSchema: { type: 'object' }, execute: () => ++runs })
    const first: Step = (s) => {
      const id = s.use('builtin', 'bash', ask)
      s.idle()
      if (confirm)
        s.clock.setTimer(() => void s.emit({ type: 'user.tool_confirmation', tool_use_id: id, result: confirm }), 1000)
    }
    return {
      ...setUp([first, says('done')], { tools: [bash], waitForOthers: true, timeoutMs: 60_000, ...options }),
      runs: () => runs,
    }
  }

  it('does not run before it is allowed', async () => {
    const { session, runs } = setUpBash('allow')
    await session.clock.advance(900)
    expect(runs()).toBe(0)
    await session.clock.advance(200)
    expect(runs()).toBe(1)
  })

  it('never runs when it is denied', async () => {
    const { outcome, runs, session } = setUpBash('deny')
    await outcome()
    expect(runs()).toBe(0)
    expect(session.sent('user.tool_result')).toEqual([])
  })

  it('runs once when another client allows it while the handler still thinks', async () => {
    let decide: (verdict: 'deny') => void = () => {}
    const { session, runs } = setUpBash('allow', {
      approve: () =>
        new Promise((resolve) => {
          decide = resolve
        }),
    })
    await session.clock.advance(1500)
    decide('deny')
    await session.clock.advance(1500)
    expect(runs()).toBe(1)
    expect(session.posts.flat().map(({ type }) => type)).toEqual(['user.message', 'user.tool_result'])
  })

  it('runs once its own approval is seen in the session', async () => {
    const { session, runs } = setUpBash(undefined, { approve: () => 'allow' })
    await session.clock.advance(1000)
    expect(session.posts.flat().map(({ type }) => type)).toEqual([
      'user.message',
      'user.tool_confirmation',
      'user.tool_result',
    ])
    expect(runs()).toBe(1)
  })
})

describe('answers to open gates', () => {
  it('are given in a batch on a run that stays open, and the turn goes on', async () => {
    const { session, started, outcome } = setUp([asks('read', 'write'), says('done')], { keepOpen: true })
    const first = await outcome()
    expect(first.type).toBe('requires_action')
    const [read, write] = started.gates
    const answered = started.answer({ [read?.id ?? '']: 'allow', [write?.id ?? '']: { deny: 'no' } })
    await session.clock.settle(answered)
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(session.posts[1]).toHaveLength(2)
    await session.clock.settle(started.close())
  })

  it('must be of the kind that the gate needs', async () => {
    const { session, started, outcome } = setUp([asks('read')], { keepOpen: true })
    await outcome()
    const id = started.gates[0]?.id ?? ''
    await expect(session.clock.settle(started.answer({ [id]: { result: 'x' } }))).rejects.toThrow('needs an approval')
    await session.clock.settle(started.close())
    expect(session.posts).toHaveLength(1)
  })

  it('may be the result of a tool that the run does not have', async () => {
    const { session, started, outcome } = setUp(
      [
        (s) => {
          s.use('custom', 'human')
          s.idle()
        },
        says('done'),
      ],
      {
        keepOpen: true,
      },
    )
    await outcome()
    await session.clock.settle(started.answer({ [started.gates[0]?.id ?? '']: { result: 'forty-two' } }))
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(session.sent('user.custom_tool_result')).toMatchObject([{ content: [{ text: 'forty-two' }] }])
    await session.clock.settle(started.close())
  })
})
