import { expect, it } from 'vitest'
import { defineTool } from './define-tool.ts'
import type { Step } from './fake-session.test-support.ts'
import { createFakeSession } from './fake-session.test-support.ts'
import { run } from './run.ts'

const says =
  (text: string): Step =>
  (session) => {
    session.say(text)
    session.idle()
  }
const work = defineTool({ name: 'work', description: 'Works.', inputSchema: {}, execute: () => 'ok' })
const uses: Step = (session) => {
  session.use('custom', 'work')
  session.idle()
}

it('a stream that is open and silent while the session works is noticed, by the run and by whoever iterates it', async () => {
  const session = createFakeSession([
    (s) => {
      s.deaf = true
      uses(s)
    },
    says('done'),
  ])
  const started = run(session.client, 'sesn_1', { input: 'go', tools: [work] })
  const types: string[] = []
  const iterated = (async () => {
    for await (const event of started) types.push(event.type)
  })()
  expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
  await session.clock.settle(iterated)
  expect(types.filter((type) => type === 'agent.message')).toHaveLength(1)
  expect(types.at(-1)).toBe('session.status_idle')
  expect(session.sent('user.custom_tool_result')).toHaveLength(1)
  expect(session.clock.pendingTimers).toBe(0)
  expect(session.openStreams).toBe(0)
})

it('a stream that goes silent after an answer is not taken for the end of the turn', async () => {
  const session = createFakeSession([
    uses,
    (s) => {
      s.clock.setTimer(() => says('done')(s), 60_000)
    },
  ])
  session.faults.set(2, () => {
    session.deaf = true
    return undefined
  })
  const started = run(session.client, 'sesn_1', { input: 'go', tools: [work] })
  expect(await session.clock.settle(started.outcome)).toMatchObject({ type: 'end_turn', text: 'done' })
})

it('a session that is silent because nothing happens costs few requests', async () => {
  const session = createFakeSession([() => {}])
  const started = run(session.client, 'sesn_1', { input: 'go' })
  await session.clock.advance(3_600_000)
  expect(session.calls.filter((call) => call === 'list').length).toBeLessThan(20)
  await session.clock.settle(started.close())
  expect(session.clock.pendingTimers).toBe(0)
})

it('an iterator that nobody reads leaves nothing behind', async () => {
  const session = createFakeSession([says('done')])
  const started = run(session.client, 'sesn_1', { input: 'go' })
  const iterator = started[Symbol.asyncIterator]()
  await session.clock.settle(started.outcome)
  expect(session.clock.pendingTimers).toBe(0)
  expect(session.openStreams).toBe(0)
  await iterator.return?.()
})
