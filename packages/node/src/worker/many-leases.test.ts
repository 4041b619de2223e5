import { expect, it } from 'vitest'
import type { Lease } from './lease.ts'
import { keepLease } from './lease.ts'
import { createQueueLimiter } from './queue-limiter.ts'
import { createTestClock, settled } from './test-clock.test-support.ts'
import { leaseSecondsFor } from './work-on.ts'

const MINUTES = 120

it.each([1, 10, 100, 300])(
  'the heartbeats of %i sessions fit the limits of the queue with room for polls, and no lease lapses',
  async (sessions) => {
    const clock = createTestClock()
    const limiter = createQueueLimiter(clock)
    const sent: number[] = []
    let lost = 0
    let state = 1
    const random = (): number => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const leases: Lease[] = []
    // Each takes a poll and an acknowledgement first.
    for (let index = 0; index < sessions; index++) {
      let beats = 0
      leases.push(
        keepLease({
          clock,
          acknowledgedAt: clock.now(),
          exclusive: true,
          random,
          desiredSeconds: () => leaseSecondsFor(sessions, 60),
          send: ({ desired_ttl_seconds: ttl }, { signal }) =>
            limiter.run(
              'heartbeat',
              async () => {
                sent.push(clock.now())
                return {
                  type: 'work_heartbeat',
                  lease_extended: true,
                  state: 'active',
                  ttl_seconds: ttl,
                  last_heartbeat: `${++beats}`,
                }
              },
              signal,
            ),
          onBeat: () => {},
          onEnd: () => lost++,
        }),
      )
      await clock.advance(2000)
    }
    await settled()
    const start = clock.now()
    for (let minute = 0; minute < MINUTES; minute++) await clock.advance(60_000)
    const perMinute = Array.from(
      { length: MINUTES },
      (_, minute) => sent.filter((at) => Math.floor((at - start) / 60_000) === minute).length,
    )
    expect(Math.max(...perMinute.slice(MINUTES / 2))).toBeLessThanOrEqual(60)
    expect(sent.length / MINUTES).toBeLessThan(48)
    expect(lost).toBe(0)
    expect(leases.filter((lease) => lease.isHeld()).length).toBe(sessions)
    await Promise.all(leases.map((lease) => lease.end({ handOver: false })))
  },
)
