import { expect, test } from 'vitest'
import { createVirtualClock } from './virtual-clock.test-support.ts'

test('timers fire in order of time, and those armed by a promise in between are seen', async () => {
  const clock = createVirtualClock(0)
  const seen: string[] = []
  clock.setTimer(() => seen.push(`b@${clock.now()}`), 20)
  clock.setTimer(async () => {
    seen.push(`a@${clock.now()}`)
    await Promise.resolve()
    clock.setTimer(() => seen.push(`c@${clock.now()}`), 5)
  }, 10)
  await clock.advance(19)
  expect(seen).toEqual(['a@10', 'c@15'])
  await clock.advance(1)
  expect(seen).toEqual(['a@10', 'c@15', 'b@20'])
  expect(clock.now()).toBe(20)
})

test('a cancelled timer never fires and is not counted', async () => {
  const clock = createVirtualClock(0)
  const cancel = clock.setTimer(() => expect.unreachable(), 5)
  expect(clock.pendingTimers).toBe(1)
  cancel()
  expect(clock.pendingTimers).toBe(0)
  await clock.advance(10)
})

test('settle walks to the timer that resolves the promise, and says so when there is none', async () => {
  const clock = createVirtualClock(0)
  await clock.settle(new Promise<void>((resolve) => clock.setTimer(resolve, 60_000)))
  expect(clock.now()).toBe(60_000)
  await expect(clock.settle(new Promise(() => {}))).rejects.toThrow('not a timer')
}, 20_000)
