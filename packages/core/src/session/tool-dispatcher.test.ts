import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { defineTool } from './define-tool.ts'
import type { Tool, ToolContext, ToolResult } from './tool.ts'
import type { ToolDispatcherOptions } from './tool-dispatcher.ts'
import { createToolDispatcher } from './tool-dispatcher.ts'
import type { ToolCall } from './tool-gate.ts'
import { createMemoryJournal } from './tool-journal.ts'

const call = (id: string, input: Record<string, unknown> = {}): ToolCall => ({
  id,
  name: 'work',
  kind: 'custom',
  input,
  threadId: 'sthr_1',
})

function tool(execute: (input: unknown, context: ToolContext) => unknown, extra = {}): Tool {
  return defineTool({ name: 'work', description: 'Works.', inputSchema: { type: 'object' }, execute, ...extra })
}

function setUp(options: Partial<ToolDispatcherOptions> = {}) {
  const clock = createVirtualClock()
  const journalErrors: unknown[] = []
  const dispatcher = createToolDispatcher({
    sessionId: 'sesn_1',
    clock,
    journal: createMemoryJournal(),
    parallel: 4,
    timeoutMs: 120_000,
    onJournalError: (_, error) => journalErrors.push(error),
    ...options,
  })
  return { clock, dispatcher, journalErrors }
}

function textOf(result: ToolResult | undefined): string | undefined {
  const [block] = result?.content ?? []
  return block?.type === 'text' ? block.text : undefined
}

const never = () => new Promise<never>(() => {})

describe('a tool call', () => {
  it('runs with its input and context and gives a result', async () => {
    const { clock, dispatcher } = setUp()
    const seen: unknown[] = []
    const result = await clock.settle(
      dispatcher.run(
        tool((input, { signal: _, ...context }) => seen.push(input, context) && 'done'),
        call('e1', { a: 1 }),
      ),
    )
    expect(result).toEqual({ content: [{ type: 'text', text: 'done' }], isError: false })
    expect(seen).toEqual([{ a: 1 }, { callId: 'e1', sessionId: 'sesn_1', threadId: 'sthr_1' }])
    expect(clock.pendingTimers).toBe(0)
  })

  it('is not run when the input does not fit, and the agent learns why', async () => {
    const { clock, dispatcher } = setUp()
    let runs = 0
    const strict = defineTool({
      name: 'work',
      description: 'd',
      inputSchema: { type: 'object', required: ['city'] },
      execute: () => runs++,
    })
    const result = await clock.settle(dispatcher.run(strict, call('e1')))
    expect(result?.isError).toBe(true)
    expect(textOf(result)).toContain('city: is required')
    expect(runs).toBe(0)
  })

  it('gives an error result when the tool throws, or a schema does', async () => {
    const { clock, dispatcher } = setUp()
    const thrower = tool(() => {
      throw new Error('no such city')
    })
    expect(await clock.settle(dispatcher.run(thrower, call('e1')))).toEqual({
      content: [{ type: 'text', text: 'no such city' }],
      isError: true,
    })
    const rejecter = { ...tool(() => 1), check: () => Promise.reject(new Error('schema broke')) }
    expect(textOf(await clock.settle(dispatcher.run(rejecter, call('e2'))))).toBe('schema broke')
  })

  it('ends at its timeout with its signal aborted, even if the tool ignores that', async () => {
    const { clock, dispatcher } = setUp({ parallel: 1 })
    let signal: AbortSignal | undefined
    const stuck = tool((_, context) => {
      signal = context.signal
      return never()
    })
    const pending = dispatcher.run(stuck, call('e1'))
    await clock.advance(119_999)
    expect(signal?.aborted).toBe(false)
    const result = await clock.settle(pending)
    expect(textOf(result)).toContain('did not finish within 120 s')
    expect(result?.isError).toBe(true)
    expect(signal?.reason).toMatchObject({ name: 'TimeoutError' })
    expect(
      textOf(
        await clock.settle(
          dispatcher.run(
            tool(() => 'next'),
            call('e2'),
          ),
        ),
      ),
    ).toBe('next')
    expect(clock.pendingTimers).toBe(0)
  })

  it('has the timeout that its tool asks for', async () => {
    const { clock, dispatcher } = setUp()
    expect(textOf(await clock.settle(dispatcher.run(tool(never, { timeoutMs: 50 }), call('e1'))))).toContain('0.05 s')
  })

  it('stops when it is cancelled, gives no result and frees its slot', async () => {
    const { clock, dispatcher } = setUp({ parallel: 1 })
    let signal: AbortSignal | undefined
    const stuck = tool((_, context) => {
      signal = context.signal
      return never()
    })
    const pending = dispatcher.run(stuck, call('e1'))
    await clock.flush()
    dispatcher.cancel('e1', 'interrupted')
    expect(await clock.settle(pending)).toBeUndefined()
    expect(signal?.aborted).toBe(true)
    expect(
      textOf(
        await clock.settle(
          dispatcher.run(
            tool(() => 'next'),
            call('e2'),
          ),
        ),
      ),
    ).toBe('next')
    expect(clock.pendingTimers).toBe(0)
  })

  it('is never started when it is cancelled while it waits for a slot', async () => {
    const { clock, dispatcher } = setUp({ parallel: 1 })
    let runs = 0
    const stuck = dispatcher.run(tool(never), call('e1'))
    await clock.flush()
    const waiting = dispatcher.run(
      tool(() => runs++),
      call('e2'),
    )
    await clock.flush()
    dispatcher.cancel('e2', 'interrupted')
    expect(await clock.settle(waiting)).toBeUndefined()
    dispatcher.cancel('e1', 'interrupted')
    await clock.settle(stuck)
    expect(runs).toBe(0)
  })
})

it('runs as many calls at once as the limit says, in order of arrival', async () => {
  const { clock, dispatcher } = setUp({ parallel: 2 })
  const started: string[] = []
  let running = 0
  let most = 0
  const slow = tool(async (_, { callId }) => {
    started.push(callId)
    most = Math.max(most, ++running)
    await new Promise<void>((resolve) => clock.setTimer(resolve, 10))
    running--
  })
  await clock.settle(Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => dispatcher.run(slow, call(id)))))
  expect(started).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(most).toBe(2)
})

describe('with a journal that outlives a crash', () => {
  it('gives the result of an earlier run instead of running again', async () => {
    const journal = createMemoryJournal()
    let runs = 0
    const counted = tool(() => `run ${++runs}`)
    for (let process = 0; process < 3; process++) {
      const { clock, dispatcher } = setUp({ journal })
      expect(textOf(await clock.settle(dispatcher.run(counted, call('e1'))))).toBe('run 1')
    }
  })

  const crashed = async (journal = createMemoryJournal()) => {
    const { clock, dispatcher } = setUp({ journal })
    void dispatcher.run(tool(never), call('e1'))
    await clock.flush()
    return journal
  }

  it('answers a call that was begun and never finished with "outcome unknown", once nobody can be running it', async () => {
    const { clock, dispatcher } = setUp({ journal: await crashed() })
    let runs = 0
    const pending = dispatcher.run(
      tool(() => runs++),
      call('e1'),
    )
    await clock.advance(120_000)
    const early = await Promise.race([pending, Promise.resolve('waiting')])
    expect(early).toBe('waiting')
    const result = await clock.settle(pending)
    expect(result?.isError).toBe(true)
    expect(textOf(result)).toContain('not known whether this call took effect')
    expect(runs).toBe(0)
  })

  it('takes the result of the other process when it finishes in the meantime', async () => {
    const journal = await crashed()
    const { clock, dispatcher } = setUp({ journal })
    const pending = dispatcher.run(
      tool(() => 'second'),
      call('e1'),
    )
    await clock.advance(1000)
    const result: ToolResult = { content: [{ type: 'text', text: 'first' }], isError: false }
    await journal.finish({ sessionId: 'sesn_1', callId: 'e1' }, { state: 'finished', tool: 'work', result })
    expect(textOf(await clock.settle(pending))).toBe('first')
  })

  it('runs an idempotent tool again, at once', async () => {
    const { clock, dispatcher } = setUp({ journal: await crashed() })
    const result = dispatcher.run(
      tool(() => 'again', { idempotent: true }),
      call('e1'),
    )
    await clock.flush()
    expect(textOf(await result)).toBe('again')
  })

  it('does not run a call again that was cancelled half-way', async () => {
    const journal = createMemoryJournal()
    const first = setUp({ journal })
    const pending = first.dispatcher.run(tool(never), call('e1'))
    await first.clock.flush()
    first.dispatcher.cancel('e1', 'run aborted')
    await first.clock.settle(pending)
    const { clock, dispatcher } = setUp({ journal })
    let runs = 0
    const again = dispatcher.run(
      tool(() => runs++),
      call('e1'),
    )
    await clock.flush()
    expect(textOf(await again)).toContain('not known')
    expect(runs).toBe(0)
  })

  it('lets one of two processes run a call that both see at once', async () => {
    const journal = createMemoryJournal()
    const { clock, dispatcher } = setUp({ journal })
    const other = setUp({ journal })
    let runs = 0
    const slow = tool(async () => {
      runs++
      await new Promise<void>((resolve) => clock.setTimer(resolve, 10))
      return 'done'
    })
    const both = Promise.all([dispatcher.run(slow, call('e1')), other.dispatcher.run(slow, call('e1'))])
    await clock.advance(10)
    await other.clock.advance(125_000)
    expect((await both).map(textOf)).toEqual(['done', 'done'])
    expect(runs).toBe(1)
  })
})

describe('with a journal that fails', () => {
  const broken = (method: 'begin' | 'finish' | 'load', how: () => Promise<never>) => ({
    ...createMemoryJournal(),
    [method]: how,
  })
  const fails = () => Promise.reject(new Error('disk full'))

  it.each([
    ['begin', 'its journal could not be written'],
    ['load', 'its journal could not be read'],
  ] as const)('does not run a tool when %s fails or hangs', async (method, words) => {
    for (const how of [fails, never]) {
      const { clock, dispatcher, journalErrors } = setUp({ journal: broken(method, how) })
      let runs = 0
      const result = await clock.settle(
        dispatcher.run(
          tool(() => runs++),
          call('e1'),
        ),
      )
      expect(textOf(result)).toContain(words)
      expect(result?.isError).toBe(true)
      expect(runs).toBe(0)
      expect(journalErrors).toHaveLength(1)
      expect(clock.pendingTimers).toBe(0)
    }
  })

  it('still answers when finish fails or hangs', async () => {
    for (const how of [fails, never]) {
      const { clock, dispatcher, journalErrors } = setUp({ journal: broken('finish', how) })
      expect(
        textOf(
          await clock.settle(
            dispatcher.run(
              tool(() => 'done'),
              call('e1'),
            ),
          ),
        ),
      ).toBe('done')
      expect(journalErrors).toHaveLength(1)
    }
  })
})
