import type { BudgetLimit } from '../generated/models.gen.ts'
import type { CallReport } from './call-ledger.ts'
import type { CleanupPolicy } from './cleanup.ts'
import type { FollowOptions } from './follow-options.ts'
import type { Outcome } from './outcome.ts'
import type { RunInput } from './run-input.ts'
import type { StallReport } from './stall-report.ts'
import type { Tool } from './tool.ts'
import type { Approval, ToolCall } from './tool-gate.ts'
import type { ToolJournal } from './tool-journal.ts'
import type { ToolResultLimits } from './tool-result.ts'

/** How a run treats tool calls and requests for permission. */
export interface ToolRunOptions {
  /** Tools that this run executes. Calls of other tools are left to other clients and reported. */
  tools?: readonly Tool[]
  /**
   * Decides calls that ask for permission. Without it they stay open, and the run ends in `requires_action` with the
   * list of them. The signal aborts when the answer is no longer awaited.
   */
  approve?: (call: ToolCall, context: { readonly signal: AbortSignal }) => Approval | Promise<Approval>
  /** Answers that are known already, by tool-use id: for a run that is resumed. They go before `approve`. */
  answers?: Readonly<Record<string, GateAnswer>>
  /** Remembers what was executed. Default: in memory, for this client and as long as the process lives. */
  journal?: ToolJournal
  /** Tool calls that run at once. Default 4. */
  parallelTools?: number
  /** Milliseconds for a tool that says nothing else. Default 120,000. */
  toolTimeoutMs?: number
  /** How large a tool's result may be. */
  resultLimits?: ToolResultLimits
  /** Told what deserves a look and stops nothing; what it throws is ignored. */
  onReport?: (report: RunReport) => void
}

/** An answer to an open gate: a permission, or the result of a tool that this run does not execute. */
export type GateAnswer = Approval | { readonly result: unknown }

/** Something that went wrong or was left alone during a run without ending it. */
export type RunReport =
  | CallReport
  /** The API refused an answer for good; the call stays open. */
  | { readonly type: 'answer_refused'; readonly call: ToolCall; readonly error: unknown }
  /** `approve` threw or returned no verdict; the call stays open. */
  | { readonly type: 'approve_failed'; readonly call: ToolCall; readonly error: unknown }
  | { readonly type: 'journal_failed'; readonly call: ToolCall; readonly error: unknown }

/** Options of a run: what it sends, when it ends, what becomes of the session. */
export interface RunOptions extends ToolRunOptions {
  /** What to send first. Without it the run joins what the session is doing. */
  input?: RunInput
  /** A `system.message` to send right behind `input`. */
  system?: string
  /** Ends the run early; the session is then cleaned up as `cleanup` says. */
  signal?: AbortSignal
  /** Milliseconds for the whole run, by the wall clock. Default: none. */
  timeoutMs?: number
  /**
   * What becomes of the session when the run ends: by default it is interrupted if it still works for this run. A
   * function decides by the outcome.
   */
  cleanup?: CleanupPolicy | ((outcome: Outcome) => CleanupPolicy)
  /** Milliseconds for the clean-up. Default 30,000. */
  cleanupTimeoutMs?: number
  /** Stay on the session after a turn, for `next`; ends with `close()`. Default false: the run ends with its first turn. */
  keepOpen?: boolean
  /** Stay while somebody else may answer the gates that this run does not. Default false: end in `requires_action`. */
  waitForOthers?: boolean
  /** Also iterate previews of messages. Default false. */
  previews?: FollowOptions['previews']
  /** Decides at the cap: a higher budget, or null for none, goes on; undefined ends the turn in `budget_reached`. */
  onBudgetReached?: (
    budget: BudgetLimit | null | undefined,
  ) => BudgetLimit | null | undefined | Promise<BudgetLimit | null | undefined>
  /** Told when nothing has happened for `stallAfterMs`, and again after each doubling of the silence. */
  onStall?: (report: StallReport) => void
  /** Default 60,000. */
  stallAfterMs?: number
  /** Told of changes of the connection. */
  onState?: FollowOptions['onState']
  /** Settings of the connection. */
  connection?: Pick<FollowOptions, 'idleTimeoutMs' | 'giveUpAfterMs' | 'proofTimeoutMs'>
}
