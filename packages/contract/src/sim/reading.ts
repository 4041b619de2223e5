import type { SessionEvent } from '@org/managed-agents-core'
import type { Follow, FollowOptions } from '@org/managed-agents-core/session'
import { abortSettles } from '../../../core/src/session/checkers/abort-settles.test-support.ts'
import type { Plan } from './plan.ts'
import type { SimProcess } from './process.ts'

/** Somebody who follows the session from its beginning. */
export interface Reading {
  readonly received: readonly SessionEvent[]
  readonly failure: unknown
  /** Events taken from the network and not given yet, at most. */
  readonly mostAhead: number
  readonly positionLength: number
  /** Ends it, by its signal or by `close`; gives what is wrong with how it ended. */
  end(by: 'abort' | 'close'): Promise<readonly string[]>
}

export function startReading(reader: SimProcess, sessionId: string, plan: Plan): Reading {
  const received: SessionEvent[] = []
  const ending = new AbortController()
  let failure: unknown
  let mostAhead = 0
  let events = open({})

  function open(options: FollowOptions): Follow<unknown> {
    const signal = ending.signal
    const { events: log } = reader.client.sessions
    return plan.previews
      ? log.follow(sessionId, { ...options, previews: true, signal })
      : log.follow(sessionId, { ...options, signal })
  }

  async function read(leaveAfter: number): Promise<void> {
    for await (const event of events) {
      received.push(event as SessionEvent)
      mostAhead = Math.max(mostAhead, reader.framesTaken() - received.length)
      if (received.length === leaveAfter) break
      if (plan.readerMs > 0) await new Promise<void>((resolve) => reader.clock.setTimer(resolve, plan.readerMs))
    }
  }

  async function readOn(): Promise<void> {
    const leaveAfter = plan.readerLeavesAfter ?? Number.POSITIVE_INFINITY
    await read(leaveAfter)
    if (received.length !== leaveAfter || ending.signal.aborted) return
    // Stored and taken up again, in the same process or in another.
    events = open({ from: JSON.parse(JSON.stringify(events.position)) })
    await read(Number.POSITIVE_INFINITY)
  }

  const reading = readOn().catch((error) => {
    if (!ending.signal.aborted) failure = error
  })
  return {
    received,
    get failure() {
      return failure
    },
    get mostAhead() {
      return mostAhead
    },
    get positionLength() {
      return JSON.stringify(events.position).length
    },
    async end(by) {
      if (by === 'abort') return abortSettles(() => ending.abort(new Error('enough')), reading)
      events.close()
      return abortSettles(() => {}, reading)
    },
  }
}
