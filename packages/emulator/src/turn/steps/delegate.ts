import type { At } from '../../events/append-event.ts'
import type { DelegateStep } from '../../scenario/step.ts'
import type { ThreadRecord, TurnRecord } from '../../sessions/session-record.ts'
import type { StepResult } from '../advance.ts'
import { closeRequest, openRequest } from '../model-request.ts'
import { startChild } from '../start-child.ts'
import { setIdle, setRunning } from '../status.ts'

/** Hands work to sub-agents, each in a new thread, and waits for their replies. */
export function performDelegate(at: At, turn: TurnRecord, step: DelegateStep): StepResult {
  if (turn.phase === 0) {
    if (!openRequest(at, turn)) return 'wait'
    const started = step.tasks.map((task) => startChild(at, turn, task))
    closeRequest(at, turn)
    turn.phase++
    if (started.length === 0) return { replies: [] }
    letRun(at, started)
    return 'wait'
  }
  const children = childrenOf(at, turn)
  if (children.some((child) => child.turn !== null)) return 'wait'
  if (at.thread.status !== 'running') setRunning(at)
  turn.children.length = 0
  return { replies: children.map((child) => child.lastText) }
}

/** Inferred: the coordinator rests while its sub-agents work; the session goes on running. */
export function letRun(at: At, started: readonly At[]): void {
  const { world } = at
  for (const child of started) world.schedule(world.settings.timing.startMs, () => world.advance(child))
  if (at.thread.status === 'running') setIdle(at, { type: 'end_turn' })
}

export function childrenOf(at: At, turn: TurnRecord): ThreadRecord[] {
  return at.session.threads.filter((child) => turn.children.includes(child.id))
}
