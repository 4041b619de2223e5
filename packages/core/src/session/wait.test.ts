import { expect, it } from 'vitest'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { orAbort, orLate, setLongTimer, wait } from './wait.ts'

it('waits longer than a timer can', async () => {
  const clock = createVirtualClock()
  const start = clock.now()
  let firedAt = 0
  const ms = 2 ** 31 * 3
  setLongTimer(clock, () => (firedAt = clock.now() - start), ms)
  await clock.advance(ms - 1)
  expect(firedAt).toBe(0)
  await clock.advance(1)
  expect(firedAt).toBe(ms)
})

it('cancels a long timer in any of its steps', async () => {
  const clock = createVirtualClock()
  let fired = false
  const cancel = setLongTimer(clock, () => (fired = true), 2 ** 31 * 3)
  await clock.advance(2 ** 31)
  cancel()
  expect(clock.pendingTimers).toBe(0)
  expect(fired).toBe(false)
})

it('ends a wait on abort and leaves neither timer nor listener', async () => {
  const clock = createVirtualClock()
  const controller = new AbortController()
  let listeners = 0
  const signal: AbortSignal = Object.assign(Object.create(controller.signal) as AbortSignal, {
    addEventListener: (...args: Parameters<AbortSignal['addEventListener']>) => {
      listeners++
      controller.signal.addEventListener(...args)
    },
    removeEventListener: (...args: Parameters<AbortSignal['removeEventListener']>) => {
      listeners--
      controller.signal.removeEventListener(...args)
    },
  })
  Object.defineProperty(signal, 'aborted', { get: () => controller.signal.aborted })
  Object.defineProperty(signal, 'reason', { get: () => controller.signal.reason })
  await clock.settle(wait(clock, 5, signal))
  expect(await orAbort(Promise.resolve(1), signal)).toBe(1)
  expect(listeners).toBe(0)
  const pending = wait(clock, 1000, signal)
  controller.abort('why')
  await expect(pending).rejects.toMatchObject({ name: 'AbortError', cause: 'why' })
  await expect(wait(clock, 1000, signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(listeners).toBe(0)
  expect(clock.pendingTimers).toBe(0)
})

it('answers for a promise that is late, by a value or an error', async () => {
  const clock = createVirtualClock()
  const never = new Promise<string>(() => {})
  expect(await clock.settle(orLate(clock, never, 10, () => 'late'))).toBe('late')
  const failing = orLate(clock, never, 10, () => {
    throw new Error('late')
  })
  await expect(clock.settle(failing)).rejects.toThrow('late')
  expect(await orLate(clock, Promise.resolve('soon'), 10, () => 'late')).toBe('soon')
  expect(clock.pendingTimers).toBe(0)
})

it('hears a failure that comes when the wait was aborted before it began', async () => {
  const clock = createVirtualClock()
  const failing = () => Promise.reject(new Error('too late'))
  await expect(orAbort(failing(), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  await expect(orLate(clock, failing(), 10, () => 1, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  // A rejection that nobody hears fails the test run.
  await new Promise((resolve) => setTimeout(resolve, 0))
})
