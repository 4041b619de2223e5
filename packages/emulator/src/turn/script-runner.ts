import type { At } from '../events/append-event.ts'
import { textOf } from '../events/text-of.ts'
import { nextRandom, seedRandom } from '../ids/seeded-random.ts'
import type { Scenario, Script, Turn } from '../scenario/scenario.ts'
import type { Step, StepOutcome } from '../scenario/step.ts'
import type { TurnRecord } from '../sessions/session-record.ts'
import { leaveOutside } from './outside.ts'

const running = new WeakMap<TurnRecord, Generator<Step, unknown, StepOutcome>>()

/**
 * The next step of a turn's script; undefined when it has ended. A turn whose generator is not at hand, as after a
 * restore, runs its script again with the outcomes so far: that is why scripts must be deterministic.
 */
export function nextStep(at: At, turn: TurnRecord): Step | undefined {
  const generator = running.get(turn)
  if (generator) return stepOf(generator.next(turn.outcomes[turn.outcomes.length - 1] ?? {}))
  const fresh = scriptOf(at.world.settings.scenario, turn.script)(turnContext(at, turn))
  running.set(turn, fresh)
  let result = fresh.next()
  for (const outcome of turn.outcomes) result = fresh.next(outcome)
  return stepOf(result)
}

/** Makes a restored turn's generator stand where its record does: at the step in hand. */
export function rewindScript(at: At, turn: TurnRecord): void {
  // The step from the script is the whole one: what a record keeps of it is data alone.
  if (turn.step && !running.has(turn)) turn.step = nextStep(at, turn) ?? turn.step
}

/** Ends the script early, so that its `finally` blocks run and what it waits for is stopped. */
export function abandonScript(turn: TurnRecord): void {
  running.get(turn)?.return(undefined)
  running.delete(turn)
  leaveOutside(turn)
}

function stepOf(result: IteratorResult<Step, unknown>): Step | undefined {
  return result.done ? undefined : result.value
}

function scriptOf(scenario: Scenario, name: string): Script {
  return (name === '' ? undefined : scenario.subagents?.[name]) ?? scenario.agent
}

export function turnContext({ session, thread }: At, turn: TurnRecord): Turn {
  const random = seedRandom(turn.seed)
  const newest = turn.messages[turn.messages.length - 1]
  const agent = thread.agent && 'tools' in thread.agent && thread.agent.type === 'agent' ? thread.agent : session.agent
  return {
    message: newest ? textOf(newest.content) : (turn.outcome?.description ?? ''),
    messages: turn.messages,
    agent,
    session: { id: session.id, title: session.title, metadata: session.metadata, turns: session.turns - 1 },
    thread: { id: thread.id, name: thread.name, primary: thread.parent === null },
    outcome: turn.outcome,
    history: () => session.log.map((entry) => entry.event),
    random: () => nextRandom(random),
  }
}
