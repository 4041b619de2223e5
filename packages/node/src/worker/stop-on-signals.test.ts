import { describe, expect, it } from 'vitest'
import { createDrain } from './drain.ts'
import { stopOnSignals } from './stop-on-signals.ts'
import { createTestClock } from './test-clock.test-support.ts'

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  it('begins to drain, and cuts off what is left when it comes again', () => {
    const drain = createDrain({ clock: createTestClock(), limitMs: 1000 })
    const before = process.listenerCount(signal)
    const leave = stopOnSignals(drain)
    process.emit(signal)
    expect([drain.begun.aborted, drain.cut.aborted]).toEqual([true, false])
    process.emit(signal)
    expect(drain.cut.aborted).toBe(true)
    drain.end()
    leave()
    expect(process.listenerCount(signal)).toBe(before)
  })
})
