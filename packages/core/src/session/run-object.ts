import type { BudgetLimit } from '../generated/models.gen.ts'
import type { CleanupReport } from './cleanup.ts'
import type { RunEvent } from './iterate-turn.ts'
import type { Outcome } from './outcome.ts'
import type { RunInput } from './run-input.ts'
import type { GateAnswer } from './run-options.ts'
import type { StallReport } from './stall-report.ts'
import type { Gate } from './tool-gate.ts'

/** Options of `run.send`. */
export interface SendOptions {
  /** A `system.message` to send right behind the input. */
  readonly system?: string
}

/**
 * A run under way. Iterating it gives the events of the current turn, from its first, whenever the iteration begins; it
 * ends with the turn. Leaving the loop before that ends the run.
 */
export interface Run extends AsyncIterable<RunEvent> {
  readonly sessionId: Promise<string>
  /** The outcome of the current turn, once the session has been cleaned up. Rejects when the run cannot go on. */
  readonly outcome: Promise<Outcome>
  /** The open calls that this run does not answer. */
  readonly gates: readonly Gate[]
  /** What the session waits for. */
  stall(): StallReport
  /** Sends a message into the turn that runs, or begins the next one (`keepOpen`). Resolves once it is accepted. */
  send(input: RunInput, options?: SendOptions): Promise<void>
  /** Sends an input and gives the outcome of its turn (`keepOpen`). */
  next(input: RunInput, options?: SendOptions): Promise<Outcome>
  /** Interrupts all threads, or one; running tools are stopped. The turn then ends with `interrupted`. */
  interrupt(options?: { readonly threadId?: string }): Promise<void>
  /** Answers open gates, in one batch, by tool-use id; rejects with `invalid_argument` for an answer of the wrong kind. After `requires_action` (`keepOpen`) the turn goes on. */
  answer(answers: Readonly<Record<string, GateAnswer>>): Promise<void>
  /** Sets a higher cap, or none for good (null). After `budget_reached` (`keepOpen`) the turn goes on. */
  raiseBudget(budget: BudgetLimit | null): Promise<void>
  /** Lets go of the session as it is and gives the continuation for `resumeRun`. Tools that are running are stopped. */
  suspend(): Promise<string>
  /** Ends the run, cleans up, and tells how that went. Safe to call at any time. */
  close(): Promise<CleanupReport>
  [Symbol.asyncDispose](): Promise<void>
}
