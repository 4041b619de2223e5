import { describe, expect, it } from 'vitest'
import { createRealClock } from './real-clock.ts'
import { createVirtualClock } from './virtual-clock.ts'

describe('the virtual clock', () => {
  it('runs timers in order of time, then of setting, and lets promises settle between', async () => {
    const clock = createVirtualClock({ startMs: 0 })
    const seen: string[] = []
    const note = (name: string) => () => void Promise.resolve().then(() => seen.push(`${name}@${clock.now()}`))
    clock.setTimer(note('b'), 20)
    clock.setTimer(note('a'), 10)
    clock.setTimer(note('c'), 20)
    clock.setTimer(note('never'), 15)()
    await clock.advance(20)
    expect(seen).toEqual(['a@10', 'b@20', 'c@20'])
    expect(await clock.advanceToNext()).toBe(false)
  })
})

describe('the real clock', () => {
  it('can be moved ahead: what falls due runs at once, and time stays ahead', async () => {
    const clock = createRealClock()
    const seen: string[] = []
    clock.setTimer(() => {
      seen.push('hour')
      clock.setTimer(() => seen.push('half past'), 1_800_000)
    }, 3_600_000)
    const before = clock.now()
    // A moment of real time passes between the two timers.
    await clock.advance(5_410_000)
    expect(seen).toEqual(['hour', 'half past'])
    expect(clock.now() - before).toBeGreaterThanOrEqual(5_400_000)
  })

  it('has timers that keep no process alive, and run like any other when time moves', async () => {
    const clock = createRealClock()
    const seen: string[] = []
    clock.setIdleTimer?.(() => seen.push('idle'), 3_600_000)
    clock.setIdleTimer?.(() => seen.push('never'), 3_600_000)()
    await clock.advance(3_600_000)
    expect(seen).toEqual(['idle'])
  })
})
