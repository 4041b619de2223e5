import type {
  BudgetLimit,
  MonetaryAmount,
  SessionErrorEvent,
  SessionEvent,
  SessionEventParams,
  SessionStatusIdleEvent,
  SpanOutcomeEvaluationEndEvent,
} from '../generated/models.gen.ts'
import type { CleanupReport } from './cleanup.ts'
import type { SessionPosition } from './follow-options.ts'
import type { OutputFiles, OutputFilesOptions } from './output-files.ts'
import type { StallReport } from './stall-report.ts'
import type { Gate } from './tool-gate.ts'
import type { CumulativeUsage, TokenUsage } from './usage.ts'

/** What every outcome has. Nothing here grows with the length of the turn. */
export interface OutcomeDetails {
  readonly sessionId: string
  /** Text of the agent's last message in the turn; empty when it wrote none. */
  readonly text: string
  /** Tokens of the turn's model requests. */
  readonly usage: TokenUsage
  /** The session's usage since it began, as the API last reported it. */
  readonly sessionUsage: CumulativeUsage | undefined
  /** List cost of the session since it began: whole minor units (cents). Undefined when the API has not told. */
  readonly listCost: MonetaryAmount | undefined
  /** The latest 20 `session.error` events of the turn; many are information only. */
  readonly errors: readonly SessionErrorEvent['error'][]
  /** All errors of the turn, those that `errors` no longer holds included. */
  readonly errorCount: number
  /** The latest 20 evaluations of a defined outcome. */
  readonly evaluations: readonly SpanOutcomeEvaluationEndEvent[]
  /** Input that the session refused to take in this state; send it once the gates are answered or the budget is raised. */
  readonly undelivered: readonly SessionEventParams[]
  /** Where to go on from, with `follow` or `sessions.events.follow`. */
  readonly position: SessionPosition | undefined
  /** For `resumeRun`, in any process. */
  readonly continuation: string
  /** How the clean-up went; `leave` after a turn of a run that stays open. */
  readonly cleanup: CleanupReport
  /** All messages of the turn, joined by blank lines. Reads history when called. */
  fullText(options?: { readonly signal?: AbortSignal }): Promise<string>
  /** All events of the turn in order. Reads history when iterated. */
  events(options?: { readonly signal?: AbortSignal }): AsyncIterableIterator<SessionEvent>
  /** What the session wrote to `/mnt/session/outputs/`. Waits for the files to be indexed. */
  files(options?: OutputFilesOptions): Promise<OutputFiles>
}

/** Why a turn stopped. */
export type OutcomeReason =
  /** The agent is done. */
  | { readonly type: 'end_turn' }
  /** The session waits for answers that this run does not give. */
  | { readonly type: 'requires_action'; readonly gates: readonly Gate[] }
  /** The API gave up on a failing model request or a limit; `errors` says which. Input that waited was dropped. */
  | { readonly type: 'retries_exhausted' }
  /** The budget is spent; raise it with `raiseBudget` to go on. */
  | { readonly type: 'budget_reached'; readonly budget: BudgetLimit | null | undefined }
  | { readonly type: 'refusal'; readonly details: SessionStatusIdleEvent['stop_details'] }
  | { readonly type: 'interrupted' }
  /** The session ended for good: archived, or an error that cannot be retried. */
  | { readonly type: 'terminated' }
  | { readonly type: 'deleted' }
  /** `timeoutMs` of the run passed; `stall` says what the session was waiting for. */
  | { readonly type: 'timed_out'; readonly stall: StallReport }
  /** Left early: by a signal, by leaving the loop, or by `close()`. */
  | { readonly type: 'aborted'; readonly reason: unknown }
  /** A stop reason that this version does not know. */
  | { readonly type: 'unknown'; readonly stopReason: unknown }

/** Why a run stopped, by its `type`, and what there is to know about it. Nothing in it grows with the turn. */
export type Outcome = OutcomeDetails & OutcomeReason
