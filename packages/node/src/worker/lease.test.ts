import type { SelfHostedWorkHeartbeatResponse } from '@org/managed-agents-core'
import { ApiError, OutcomeUnknownError } from '@org/managed-agents-core'
import { describe, expect, it } from 'vitest'
import type { LeaseEnd, LeaseOptions } from './lease.ts'
import { keepLease } from './lease.ts'
import { createTestClock, settled } from './test-clock.test-support.ts'

type Answer = Partial<SelfHostedWorkHeartbeatResponse> | Error

/** A lease whose heartbeats get the answers in order; the last one again and again. */
function setUp(answers: Answer[], options: Partial<LeaseOptions> = {}) {
  const clock = createTestClock()
  const asked: string[] = []
  const told: string[] = []
  const ends: LeaseEnd[] = []
  const lease = keepLease({
    clock,
    acknowledgedAt: clock.now(),
    exclusive: true,
    random: () => 0,
    desiredSeconds: () => 60,
    async send({ expected_last_heartbeat: expected, desired_ttl_seconds: ttl }) {
      asked.push(ttl === 60 ? expected : `${expected} for ${ttl}`)
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (answer instanceof Error) throw answer
      return {
        type: 'work_heartbeat',
        lease_extended: true,
        state: 'active',
        ttl_seconds: 60,
        last_heartbeat: `h${asked.length}`,
        ...answer,
      }
    },
    onBeat: (result) => told.push(result),
    onEnd: (end) => ends.push(end),
    ...options,
  })
  return { clock, lease, asked, told, ends }
}

function precondition(current: object): ApiError {
  const details = { error_code: 'heartbeat_precondition_failed', current_state: current } as const
  const body = { type: 'invalid_request_error', message: 'no match', details } as ApiError['error']
  return new ApiError({ status: 412, body, headers: {}, operation: 'environments.work.heartbeat' })
}

const lost = () =>
  new OutcomeUnknownError({ operation: 'environments.work.heartbeat', cause: new Error('reset') } as never)
const gone = () => new ApiError({ status: 404, headers: {}, operation: 'environments.work.heartbeat' })
const busy = () => new ApiError({ status: 529, headers: {}, operation: 'environments.work.heartbeat' })

describe('a lease', () => {
  it('is kept by heartbeats at a third of its time, each expecting the one before', async () => {
    const { clock, lease, asked, ends } = setUp([{}])
    await settled()
    for (const _ of [1, 2, 3]) await clock.advance(20_000)
    expect(asked).toEqual(['NO_HEARTBEAT', 'h1', 'h2', 'h3'])
    expect(lease.isHeld()).toBe(true)
    expect(ends).toEqual([])
  })

  it('is recognised as its own when the reply to a heartbeat was lost', async () => {
    const { clock, lease, asked, told, ends } = setUp([
      {},
      lost(),
      precondition({ state: 'active', last_heartbeat: 'landed', ttl_seconds: 59 }),
      {},
    ])
    await settled()
    await clock.advance(20_000)
    await clock.advance(1000)
    await clock.advance(0)
    expect(asked).toEqual(['NO_HEARTBEAT', 'h1', 'h1', 'landed'])
    expect(told).toEqual(['extended', 'failed', 'recovered', 'extended'])
    expect([lease.isHeld(), ends]).toEqual([true, []])
  })

  it('is recognised as its own when the reply to the first heartbeat was lost, unless others may have been given the item', async () => {
    const answers = () => [lost(), precondition({ state: 'active', last_heartbeat: 'landed', ttl_seconds: 59 }), {}]
    for (const exclusive of [true, false]) {
      const { clock, lease, ends } = setUp(answers(), { exclusive })
      await settled()
      await clock.advance(1000)
      expect([lease.isHeld(), ends.length]).toEqual(exclusive ? [true, 0] : [false, 1])
    }
  })

  it('is lost to another heartbeat when all of its own were answered', async () => {
    const { clock, lease, ends } = setUp([
      {},
      precondition({ state: 'active', last_heartbeat: 'theirs', ttl_seconds: 60 }),
    ])
    await settled()
    await clock.advance(20_000)
    expect(lease.isHeld()).toBe(false)
    expect(ends).toEqual([{ type: 'lost', why: 'another heartbeat was accepted' }])
  })

  it('is lost when the state that was found is not active', async () => {
    const { clock, ends } = setUp([{}, lost(), precondition({ state: 'queued', last_heartbeat: null, ttl_seconds: 0 })])
    await settled()
    await clock.advance(20_000)
    await clock.advance(1000)
    expect(ends).toMatchObject([{ type: 'lost' }])
  })

  it('is lost when no heartbeat gets through before it lapses, and not before', async () => {
    const { clock, lease, ends } = setUp([{}, busy()])
    await settled()
    await clock.advance(59_999)
    expect([lease.isHeld(), ends]).toEqual([true, []])
    await clock.advance(1)
    expect(lease.isHeld()).toBe(false)
    expect(ends).toMatchObject([{ type: 'lost', why: expect.stringContaining('lapsed') }])
  })

  it('is not held any more when the machine slept over its end, before any timer runs', async () => {
    const { clock, lease } = setUp([{}])
    await settled()
    clock.jump(61_000)
    expect(lease.isHeld()).toBe(false)
  })

  it('is not prolonged by a clock that is set back', async () => {
    const { clock, lease } = setUp([{ ttl_seconds: 1 }])
    await settled()
    clock.jump(-3_600_000)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(lease.isHeld()).toBe(false)
  })

  it('is lost at once where the API will not answer otherwise', async () => {
    const { lease, ends } = setUp([gone()])
    await settled()
    expect([lease.isHeld(), ends.length]).toEqual([false, 1])
  })

  it('tells of a stop that was asked for, and is held until that is confirmed', async () => {
    const { clock, lease, ends } = setUp([{}, { lease_extended: false, state: 'stopping' }])
    await settled()
    await clock.advance(20_000)
    expect([lease.isHeld(), ends]).toEqual([true, [{ type: 'stop_requested' }]])
  })

  it('is handed over by a last heartbeat for one second; afterwards nothing is held and no timer is left', async () => {
    const { clock, lease, asked } = setUp([{}])
    await settled()
    await lease.end({ handOver: true })
    expect(asked).toEqual(['NO_HEARTBEAT', 'h1 for 1'])
    expect([lease.isHeld(), clock.timers]).toEqual([false, 0])
  })
})
