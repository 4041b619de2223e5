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
  for (let delay = 0; delay < 10; delay++) {
    const limited = createLimiter(1)
    const { signal } = new AbortController()
    const first = deferred()
    const running = limited(signal, () => first.promise)
    const leaver = new AbortController()
    const left = limited(leaver.signal, async () => 'ran').catch(() => 'left')
    const third = limited(signal, async () => 'third')
    first.resolve()
    for (let turns = 0; turns < delay; turns++) await null
    leaver.abort()
    await running
    expect(await left).toMatch(/ran|left/)
    expect(await third).toBe('third')
  }
})

it('frees the slot of work that throws', async () => {
  const limited = createLimiter(1)
  const { signal } = new AbortController()
  await expect(limited(signal, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(await limited(signal, async () => 1)).toBe(1)
})
