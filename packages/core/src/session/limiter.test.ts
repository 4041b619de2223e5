import { expect, it } from 'vitest'
import { createLimiter } from './limiter.ts'

function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

it('passes a turn on when its owner leaves in the moment it comes', async () => {
  const limited = createLimiter(1)
  const { signal } = new AbortController()
  const first = deferred()
  const running = limited(signal, () => first.promise)
  const leaver = new AbortController()
  const left = limited(leaver.signal, async () => 'never').catch((error: unknown) => error)
  const third = limited(signal, async () => 'third')
  first.resolve()
  await running.then(() => leaver.abort())
  await left
  expect(await third).toBe('third')
  expect(await limited(signal, async () => 'fourth')).toBe('fourth')
})

it('frees the slot of work that throws', async () => {
  const limited = createLimiter(1)
  const { signal } = new AbortController()
  await expect(limited(signal, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(await limited(signal, async () => 1)).toBe(1)
})
