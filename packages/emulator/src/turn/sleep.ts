import type { At } from '../events/append-event.ts'
import type { TurnRecord } from '../sessions/session-record.ts'

/** Lets the turn's step go on later, in its next phase. The wake-up time is data, so a restored turn wakes too. */
export function sleep(at: At, turn: TurnRecord, ms: number): void {
  turn.wakeAt = at.world.clock.now() + ms
  turn.phase++
  scheduleWake(at, turn)
}

export function scheduleWake(at: At, turn: TurnRecord): void {
  const { wakeAt } = turn
  if (wakeAt === null) return
  at.world.schedule(Math.max(0, wakeAt - at.world.clock.now()), () => {
    // An interrupt or a reset may have put another turn in its place.
    if (at.thread.turn !== turn || turn.wakeAt !== wakeAt) return
    turn.wakeAt = null
    at.world.advance(at)
  })
}
