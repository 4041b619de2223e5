import type { SessionEvent } from '@org/managed-agents-core'
import type { Outcome, StallReport } from '@org/managed-agents-core/session'
import type { Exchange, Finding } from '@org/managed-agents-emulator'
import type { Plan } from './plan.ts'

/** All that happened: what the API knows, what the reader was given, what ran. */
export interface Played {
  readonly plan: Plan
  readonly outcome: Outcome | undefined
  readonly failure: unknown
  /** Virtual milliseconds until the run and the reader had settled; undefined when they never did. */
  readonly settledAfterMs: number | undefined
  /** The same from the abort of the run. */
  readonly settledAfterAbortMs: number | undefined
  /** Virtual time at which the run had settled. */
  readonly settledAtMs: number
  /** Persisted events in their order, queued ones last. */
  readonly history: readonly SessionEvent[]
  readonly received: readonly SessionEvent[]
  /** What each loop over the run was given. */
  readonly iterated: readonly (readonly SessionEvent[])[]
  /** They have ended, or died with their process. */
  readonly loopsEnded: boolean
  readonly readerFailure: unknown
  /** What is wrong with how the reader ended when it was told to. */
  readonly readerEnd: readonly string[]
  /** Events that the reader had taken from the network and not given yet, at most. */
  readonly mostAhead: number
  /** Length of the reader's position as JSON. */
  readonly positionLength: number
  readonly stalls: readonly { readonly atMs: number; readonly report: StallReport }[]
  /** Ids of the calls that our tool ran, one entry a time. */
  readonly executions: readonly string[]
  readonly exchanges: readonly Exchange[]
  readonly findings: readonly Finding[]
  /** Ordinal of the last request before the run had settled. */
  readonly lastBeforeSettled: number
  /** Status of the session when the run had settled. */
  readonly statusWhenSettled: string
  readonly leftTimers: number
  readonly leftBodies: number
  readonly unhandled: readonly unknown[]
  /** The longest stretch of work of this thread, in milliseconds of CPU; no part of the trace. */
  readonly longestBlockMs: number
  /** The run was left or the session was acted on from outside, so that not every call need be answered. */
  readonly disturbed: boolean
  /** Somebody else sent messages, which the session may work for when the run has left it. */
  readonly othersSpoke: boolean
}
