import { describe, expect, it } from 'vitest'
import { defineTool } from './define-tool.ts'
import type { FakeSession, Step } from './fake-session.test-support.ts'
import { apiError, createFakeSession, lostReply } from './fake-session.test-support.ts'
import { run } from './run.ts'
import type { RunOptions } from './run-options.ts'
import { createMemoryJournal } from './tool-journal.ts'

const works: Step = () => {}
const says =
  (text: string): Step =>
  (session) => {
    session.say(text)
    session.idle()
  }

function setUp(steps: Step[], options: RunOptions = {}) {
  const session = createFakeSession(steps)
  const started = run(session.client, 'sesn_1', { input: 'go', ...options })
  return { session, started, outcome: () => session.clock.settle(started.outcome) }
}

const interrupts = (session: FakeSession) => session.sent('user.interrupt').length

function expectNothingLeft(session: FakeSession): void {
  expect(session.clock.pendingTimers).toBe(0)
  expect(session.openStreams).toBe(0)
}

describe('leaving a run early interrupts the session and waits until it is idle', () => {
  it('by break', async () => {
    const { session, started, outcome } = setUp([works])
    const left = (async () => {
      for await (const event of started) if (event.type === 'session.status_running') break
    })()
    await session.clock.settle(left)
    expect(interrupts(session)).toBe(1)
    expect(session.types().at(-1)).toBe('session.status_idle')
    expect(await outcome()).toMatchObject({
      type: 'aborted',
      reason: 'closed',
      cleanup: { policy: 'interrupt', done: true },
    })
    expectNothingLeft(session)
  })

  it('by a throw in the loop', async () => {
    const { session, started } = setUp([works])
    const left = (async () => {
      for await (const event of started) if (event.type === 'session.status_running') throw new Error('mine')
    })()
    await expect(session.clock.settle(left)).rejects.toThrow('mine')
    expect(interrupts(session)).toBe(1)
    expectNothingLeft(session)
  })

  it('by a signal, and the iteration ends', async () => {
    const controller = new AbortController()
    const { session, started, outcome } = setUp([works], { signal: controller.signal })
    const types: string[] = []
    const iterated = (async () => {
      for await (const event of started) types.push(event.type)
    })()
    await session.clock.advance(100)
    controller.abort('enough')
    await session.clock.settle(iterated)
    expect(await outcome()).toMatchObject({ type: 'aborted', reason: 'enough' })
    expect(types).toContain('session.status_running')
    expect(interrupts(session)).toBe(1)
    expectNothingLeft(session)
  })

  it('by its deadline, and says what the session was waiting for', async () => {
    const stuck = defineTool({ name: 'stuck', description: 'd', inputSchema: {}, execute: () => new Promise(() => {}) })
    const { session, outcome } = setUp(
      [
        (s) => {
          s.use('custom', 'stuck')
          s.idle()
        },
      ],
      {
        tools: [stuck],
        timeoutMs: 30_000,
      },
    )
    const before = session.clock.now()
    const result = await outcome()
    expect(result).toMatchObject({
      type: 'timed_out',
      stall: { waitingFor: 'tool', calls: [{ name: 'stuck', state: 'running' }], connection: 'live' },
    })
    expect(session.clock.now() - before).toBeLessThan(32_000)
    expect(session.sent('user.custom_tool_result')).toEqual([])
    expect(interrupts(session)).toBe(1)
    expectNothingLeft(session)
  })

  it('by a signal while a tool runs: its journal is told before the run settles', async () => {
    const controller = new AbortController()
    const told: string[] = []
    const journal = createMemoryJournal()
    const stuck = defineTool({ name: 'stuck', description: 'd', inputSchema: {}, execute: () => new Promise(() => {}) })
    const { session, outcome } = setUp(
      [
        (s) => {
          s.use('custom', 'stuck')
          s.idle()
        },
      ],
      {
        tools: [stuck],
        signal: controller.signal,
        journal: {
          ...journal,
          async finish(key, entry) {
            await new Promise<void>((resolve) => session.clock.setTimer(resolve, 500))
            told.push(entry.state)
            return journal.finish(key, entry)
          },
        },
      },
    )
    await session.clock.advance(100)
    controller.abort()
    await outcome()
    expect(told).toEqual(['finished'])
    expectNothingLeft(session)
  })

  it('by close, and by dispose', async () => {
    for (const leave of ['close', Symbol.asyncDispose] as const) {
      const { session, started } = setUp([works])
      await session.clock.advance(100)
      await session.clock.settle(Promise.resolve(started[leave]()))
      expect(interrupts(session)).toBe(1)
      expectNothingLeft(session)
    }
  })

  it('when the message is still on its way: the interrupt is repeated until the session is quiet', async () => {
    const session = createFakeSession([works])
    const controller = new AbortController()
    const started = run(session.client, 'sesn_1', { input: 'go', signal: controller.signal })
    session.faults.set(1, () => {
      controller.abort()
      return undefined
    })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'aborted', cleanup: { done: true } })
    expect(session.types().at(-1)).toBe('session.status_idle')
    expect(session.types()).toContain('session.status_running')
    expectNothingLeft(session)
  })

  it('through lost replies and refusals that pass', async () => {
    const { session, started } = setUp([works])
    await session.clock.advance(100)
    session.faults.set(2, lostReply())
    session.faults.set(3, 'drop')
    const report = await session.clock.settle(started.close())
    expect(report).toEqual({ policy: 'interrupt', done: true })
    expect(session.types().at(-1)).toBe('session.status_idle')
    expectNothingLeft(session)
  })

  it('within a bound, when the session does not follow', async () => {
    const { session, started } = setUp([works], { cleanupTimeoutMs: 10_000 })
    await session.clock.advance(100)
    for (let n = 2; n < 100; n++) session.faults.set(n, apiError(529, 'overloaded'))
    const before = session.clock.now()
    const report = await session.clock.settle(started.close())
    expect(report).toMatchObject({ policy: 'interrupt', done: false, error: expect.any(Error) })
    expect(session.clock.now() - before).toBeLessThanOrEqual(10_000)
    expectNothingLeft(session)
  })
})

describe('nothing is sent', () => {
  it('once the run has settled, by break after the end or by close', async () => {
    const { session, started, outcome } = setUp([says('done')])
    await outcome()
    const posts = session.posts.length
    await session.clock.settle(started.close())
    await expect(started.send('more')).rejects.toMatchObject({ code: 'invalid_argument' })
    await expect(session.clock.settle(started.interrupt())).rejects.toMatchObject({ code: 'aborted' })
    expect(session.posts).toHaveLength(posts)
  })

  it('when the loop is left after the last event', async () => {
    const { session, started } = setUp([says('done')])
    const left = (async () => {
      for await (const event of started) if (event.type === 'session.status_idle') break
    })()
    await session.clock.settle(left)
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn' })
    expect(interrupts(session)).toBe(0)
    expectNothingLeft(session)
  })

  it('with the policy leave', async () => {
    const { session, started } = setUp([works], { cleanup: 'leave' })
    await session.clock.advance(100)
    expect(await session.clock.settle(started.close())).toEqual({ policy: 'leave', done: true })
    expect(interrupts(session)).toBe(0)
    expectNothingLeft(session)
  })

  it('when it was aborted before it began', async () => {
    const { session, started } = setUp([works], { signal: AbortSignal.abort() })
    expect(await session.clock.settle(started.outcome)).toMatchObject({
      type: 'aborted',
      text: '',
      cleanup: { done: true },
    })
    expect(session.calls).toEqual([])
    expectNothingLeft(session)
  })
})

describe('clean-up by policy', () => {
  it.each(['archive', 'delete'] as const)('%s follows the end of the turn', async (cleanup) => {
    const { session, outcome } = setUp([says('done')], { cleanup })
    expect(await outcome()).toMatchObject({ type: 'end_turn', cleanup: { policy: cleanup, done: true } })
    expect(session.calls).toContain(cleanup)
    expect(interrupts(session)).toBe(0)
    expectNothingLeft(session)
  })

  it.each(['archive', 'delete'] as const)('%s after leaving early interrupts first', async (cleanup) => {
    const { session, started } = setUp([works], { cleanup })
    await session.clock.advance(100)
    expect(await session.clock.settle(started.close())).toEqual({ policy: cleanup, done: true })
    expect(interrupts(session)).toBe(1)
    expect(session.calls.lastIndexOf('send')).toBeLessThan(session.calls.indexOf(cleanup))
    expectNothingLeft(session)
  })

  it('waits while the status still says running after idle', async () => {
    const { session, outcome } = setUp(
      [
        (s) => {
          s.say('done')
          s.idle()
          s.setStatus('running')
          s.clock.setTimer(() => s.setStatus('idle'), 3000)
        },
      ],
      { cleanup: 'archive' },
    )
    expect(await outcome()).toMatchObject({ type: 'end_turn', cleanup: { done: true } })
    expect(session.calls.filter((call) => call === 'archive')).toHaveLength(1)
  })

  it('may depend on the outcome', async () => {
    const { session, outcome } = setUp([says('done')], {
      cleanup: ({ type }) => (type === 'end_turn' ? 'delete' : 'leave'),
    })
    expect(await outcome()).toMatchObject({ cleanup: { policy: 'delete', done: true } })
    expect(session.calls).toContain('delete')
  })
})

describe('a run that cannot go on', () => {
  it('rejects, and its iteration throws the same', async () => {
    const session = createFakeSession()
    const gone = apiError(404, 'no such session')
    Object.assign(session.client.sessions.events, { list: () => Promise.reject(gone) })
    const started = run(session.client, 'sesn_1', { input: 'go' })
    const iterated = (async () => {
      for await (const _ of started);
    })()
    await expect(session.clock.settle(iterated)).rejects.toBe(gone)
    await expect(session.clock.settle(started.outcome)).rejects.toBe(gone)
    expect(session.posts).toEqual([])
    expectNothingLeft(session)
  })

  it('rejects when its message is refused', async () => {
    const session = createFakeSession()
    session.faults.set(1, apiError(409, 'session is archived'))
    const started = run(session.client, 'sesn_1', { input: 'go' })
    await expect(session.clock.settle(started.outcome)).rejects.toMatchObject({ status: 409 })
    expectNothingLeft(session)
  })

  it('rejects with OutcomeUnknownError when it cannot be known whether the message arrived, and interrupts', async () => {
    const session = createFakeSession()
    session.faults.set(1, 'drop')
    const started = run(session.client, 'sesn_1', { input: 'go' })
    await expect(session.clock.settle(started.outcome)).rejects.toMatchObject({ code: 'outcome_unknown' })
    expect(interrupts(session)).toBeGreaterThan(0)
    expectNothingLeft(session)
  })

  it('finds its message when only the reply was lost', async () => {
    const session = createFakeSession([says('done')])
    session.faults.set(1, 'lose')
    const started = run(session.client, 'sesn_1', { input: 'go' })
    expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
    expect(session.posts).toHaveLength(1)
  })
})

it('leaves no listener on a signal that outlives it', async () => {
  const controller = new AbortController()
  let listeners = 0
  const { signal } = controller
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  Object.assign(signal, {
    addEventListener: (...args: Parameters<typeof add>) => {
      listeners++
      add(...args)
    },
    removeEventListener: (...args: Parameters<typeof remove>) => {
      listeners--
      remove(...args)
    },
  })
  for (let n = 0; n < 5; n++) {
    const { outcome } = setUp([says('done')], { signal })
    await outcome()
  }
  expect(listeners).toBe(0)
})
