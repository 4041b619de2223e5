import type { SessionAgent, SessionEvent, SessionThreadAgent, UserMessageEvent } from '../wire.ts'
import type { Step, StepOutcome } from './step.ts'

/** What a script knows when it reacts. Read-only: a script acts by yielding steps. */
export interface Turn {
  /** Text of the newest message. */
  readonly message: string
  /** The messages that this run of the script reacts to; more than one when several were queued. */
  readonly messages: readonly UserMessageEvent[]
  readonly agent: SessionAgent | SessionThreadAgent
  readonly session: TurnSession
  /** Name of the thread's agent, and whether it is the primary thread. */
  readonly thread: { readonly id: string; readonly name: string; readonly primary: boolean }
  /** The outcome that the session works towards, with the grader's last words. */
  readonly outcome: TurnOutcome | undefined
  /** Persisted events so far, oldest first. */
  history(): readonly SessionEvent[]
  /** A number in [0, 1) from the seed; the same when a restored script is run again. */
  random(): number
}

/** What a script may know of its session. */
export interface TurnSession {
  readonly id: string
  readonly title: string | null
  readonly metadata: Readonly<Record<string, string>>
  /** Turns that began before this one. */
  readonly turns: number
}

/** The outcome that the turn works towards (`user.define_outcome`). */
export interface TurnOutcome {
  readonly description: string
  /** From 0. */
  readonly iteration: number
  readonly feedback: string | undefined
}

/**
 * What an agent does with messages: a generator that yields steps and gets their outcomes.
 * It must be deterministic: a restored session runs it again up to where it was.
 */
export type Script = (turn: Turn) => Generator<Step, unknown, StepOutcome>

/** The judgement of an outcome after a cycle. */
export interface Grade {
  readonly result: 'satisfied' | 'needs_revision' | 'failed'
  readonly explanation?: string
}

/** A built-in tool call that is to be run for real. */
export interface RealCall {
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
}

/** For whom a built-in tool is run. */
export interface RealContext {
  /** Id of the session. */
  readonly session: string
  /** Fires when the turn is over, as by an interrupt. */
  readonly signal: AbortSignal
}

/** What a tool gave that was run for real. */
export interface RealOutput {
  readonly text: string
  readonly isError: boolean
}

/** What the agents of an emulator do. */
export interface Scenario {
  /** What the session's agent does. */
  readonly agent: Script
  /** Scripts of sub-agents by name. Default: `agent`. */
  readonly subagents?: Readonly<Record<string, Script>>
  /** Judges an outcome after each cycle. Default: satisfied at once. */
  readonly grade?: (turn: Turn) => Grade
  /**
   * Runs built-in tools for real, after their approval where one is needed. A call with a scripted result is not run.
   * Default: nothing is run. A rejection becomes an error result.
   */
  readonly runTool?: (call: RealCall, of: RealContext) => Promise<RealOutput>
}
