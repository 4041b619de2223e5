import { getEventListeners } from 'node:events'
import type { SelfHostedWork } from '@org/managed-agents-core'
import { ApiError, ConnectionError } from '@org/managed-agents-core'
import { expect, it } from 'vitest'
import type { PollOptions } from './poll-for-work.ts'
import { pollForWork } from './poll-for-work.ts'
import { createTestClock, settled } from './test-clock.test-support.ts'

type Answer = SelfHostedWork | null | Error

function setUp(answers: Answer[], options: Partial<PollOptions> = {}) {
  const clock = createTestClock()
  const controller = new AbortController()
  const seen = { polls: 0, failures: 0, worked: [] as string[], finish: [] as (() => void)[] }
  const done = pollForWork({
    clock,
    random: () => 0.5,
    concurrency: 2,
    signal: controller.signal,
    onPolled: () => {},
    onFailure: () => seen.failures++,
    async poll() {
      seen.polls++
      const answer = answers.shift() ?? null
      if (answer instanceof Error) throw answer
      return { item: answer, askedAt: clock.now() }
    },
    work: ({ id }) => {
      seen.worked.push(id)
      return new Promise<void>((resolve) => seen.finish.push(resolve))
    },
    ...options,
  })
  return { clock, controller, seen, done }
}

const item = (id: string) => ({ id }) as SelfHostedWork

it('asks again at once after an item, and after a pause when there was none; takes no more than it has room for', async () => {
  const { clock, controller, seen, done } = setUp([item('a'), item('b'), item('c')])
  await settled()
  expect([seen.worked, seen.polls]).toEqual([['a', 'b'], 2])
  await clock.advance(60_000)
  expect(seen.polls).toBe(2)
  seen.finish[0]?.()
  await settled()
  expect([seen.worked, seen.polls]).toEqual([['a', 'b', 'c'], 3])
  seen.finish[1]?.()
  await settled()
  const before = seen.polls
  await clock.advance(20_000)
  expect(seen.polls - before).toBe(10)
  controller.abort()
  seen.finish[2]?.()
  await done
  expect(clock.timers).toBe(0)
})

it('leaves no listener and no timer behind, however often it asks', async () => {
  const { clock, controller, done } = setUp([])
  await settled()
  for (let n = 0; n < 50; n++) await clock.advance(2000)
  expect(getEventListeners(controller.signal, 'abort').length).toBeLessThanOrEqual(1)
  expect(clock.timers).toBe(1)
  controller.abort()
  await done
  expect(clock.timers).toBe(0)
})

it('waits longer after each failure, and gives up where the answer is final', async () => {
  const lost = () => new ConnectionError('connection_lost', 'cut')
  const refused = new ApiError({ status: 401, headers: {}, operation: 'environments.work.poll' })
  const { clock, seen, done } = setUp([lost(), lost(), lost(), refused])
  const end = expect(done).rejects.toBe(refused)
  await settled()
  expect(seen.polls).toBe(1)
  await clock.advance(750)
  expect(seen.polls).toBe(2)
  await clock.advance(1499)
  expect(seen.polls).toBe(2)
  await clock.advance(1 + 3000)
  expect([seen.polls, seen.failures]).toEqual([4, 3])
  await end
})

it('waits for what is under way when it is stopped', async () => {
  const { controller, seen, done } = setUp([item('a')])
  await settled()
  controller.abort()
  let isOver = false
  void done.then(() => {
    isOver = true
  })
  await settled()
  expect(isOver).toBe(false)
  seen.finish[0]?.()
  await done
})
