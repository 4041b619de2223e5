import type { At } from '../events/append-event.ts'
import { nextUint32 } from '../ids/seeded-random.ts'
import type { TurnRecord } from '../sessions/session-record.ts'
import { zeroUsage } from '../sessions/usage.ts'
import type { UserMessageEvent } from '../wire.ts'

/** Puts a run of the thread's script in place; `advance` then performs it. */
export function beginTurn(at: At, messages: readonly UserMessageEvent[]): void {
  const { session, thread, world } = at
  const earlier = thread.turn
  const { outcome } = session
  const turn: TurnRecord = {
    script: thread.parent === null ? '' : thread.name,
    messages,
    joined: [],
    outcome:
      outcome && thread.parent === null
        ? { description: outcome.description, iteration: outcome.iteration, feedback: outcome.feedback }
        : undefined,
    seed: nextUint32(world.random),
    outcomes: [],
    step: null,
    phase: 0,
    wakeAt: null,
    request: null,
    usage: null,
    calls: [],
    children: [],
    workflow: null,
    // A turn that goes on with further messages keeps counting.
    spent: earlier?.spent ?? zeroUsage(),
    capped: false,
  }
  thread.turn = turn
  if (thread.parent === null) session.turns++
}
