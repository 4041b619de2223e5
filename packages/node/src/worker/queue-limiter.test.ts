import { describe, expect, it } from 'vitest'
import { createQueueLimiter } from './queue-limiter.ts'
import { createTestClock, settled } from './test-clock.test-support.ts'

function setUp(limits = {}) {
  const clock = createTestClock()
  const limiter = createQueueLimiter(clock, limits)
  const sent: { use: string; at: number }[] = []
  const start = clock.now()
  const send = (use: 'heartbeat' | 'other' | 'poll', signal?: AbortSignal) =>
    limiter.run(use, async () => void sent.push({ use, at: clock.now() - start }), signal)
  return { clock, limiter, sent, send }
}

describe('the limiter of a queue', () => {
  it('lets a burst of a minute pass and then one a second', async () => {
    const { clock, sent, send } = setUp()
    for (let n = 0; n < 70; n++) void send('heartbeat')
    await settled()
    expect(sent).toHaveLength(60)
    await clock.advance(5000)
    expect(sent).toHaveLength(65)
  })

  it('sends no more than 120 within any two minutes from the first, whatever is asked', async () => {
    const { clock, sent, send } = setUp()
    for (let n = 0; n < 500; n++) void send(n % 2 ? 'poll' : 'other').catch(() => {})
    await clock.advance(60_000)
    expect(sent.length).toBeLessThanOrEqual(120)
  })

  it('lets heartbeats pass polls, which leave a reserve', async () => {
    const { clock, sent, send } = setUp()
    for (let n = 0; n < 60; n++) void send('poll').catch(() => {})
    await settled()
    expect(sent).toHaveLength(48)
    void send('heartbeat')
    await settled()
    expect(sent.at(-1)?.use).toBe('heartbeat')
    await clock.advance(1000)
    expect(sent.filter(({ use }) => use === 'poll')).toHaveLength(48)
  })

  it('has at most five under way', async () => {
    const clock = createTestClock()
    const limiter = createQueueLimiter(clock)
    let underWay = 0
    let most = 0
    const finish: (() => void)[] = []
    const all = Array.from({ length: 12 }, () =>
      limiter.run('other', async () => {
        most = Math.max(most, ++underWay)
        await new Promise<void>((resolve) => finish.push(resolve))
        underWay--
      }),
    )
    for (let n = 0; n < 12; n++) {
      await settled()
      finish.shift()?.()
    }
    await Promise.all(all)
    expect(most).toBe(5)
  })

  it('waits as long as the API asks', async () => {
    const { clock, limiter, sent, send } = setUp()
    limiter.pause(7000)
    void send('heartbeat')
    await clock.advance(6999)
    expect(sent).toHaveLength(0)
    await clock.advance(1)
    expect(sent).toHaveLength(1)
  })

  it('lets go of what is aborted, and leaves no timer behind', async () => {
    const { clock, send } = setUp({ perMinute: 1 })
    const controller = new AbortController()
    await send('other')
    const waiting = send('other', controller.signal)
    controller.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    expect(clock.timers).toBe(0)
  })
})
