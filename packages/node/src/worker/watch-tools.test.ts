import { defineTool } from '@org/managed-agents-core/session'
import { expect, it } from 'vitest'
import { createTestClock } from './test-clock.test-support.ts'
import type { ToolEnd } from './watch-tools.ts'
import { watchTools } from './watch-tools.ts'

it('tells of each call how long it took and whether it failed, by its result or by what it threw', async () => {
  const clock = createTestClock()
  const ends: ToolEnd[] = []
  const [tool] = watchTools(
    [
      defineTool({
        name: 'work',
        description: 'Works.',
        inputSchema: { type: 'object' },
        execute: (input) => {
          clock.jump(250)
          if ('fail' in input) throw new Error('it broke')
          return { content: [], isError: 'refuse' in input }
        },
      }),
    ],
    () => clock.now(),
    (end) => ends.push(end),
  )
  const call = async (input: object) =>
    tool?.execute(input, { callId: 'c1', sessionId: 's1', threadId: null, signal: new AbortController().signal })
  await call({})
  await call({ refuse: true })
  await expect(call({ fail: true })).rejects.toThrow('it broke')
  expect(ends).toEqual([false, true, true].map((isError) => ({ tool: 'work', callId: 'c1', durationMs: 250, isError })))
})
