import { notFound } from '../http/api-failure.ts'
import type { Turn, TurnOutcome } from '../scenario/scenario.ts'
import type { ScriptedCall, ScriptedUsage, Step, StepOutcome } from '../scenario/step.ts'
import type { Collection } from '../state/collection.ts'
import type {
  Advisor,
  BudgetLimit,
  InlineAgent,
  OutcomeEvaluation,
  SessionAgent,
  SessionEvent,
  SessionResource,
  SessionStatusIdleEvent,
  SessionThreadAgent,
  UserMessageEvent,
} from '../wire.ts'
import type { World } from '../world.ts'
import type { ActiveTime, UsageTotals } from './usage.ts'

export type SessionStatus = 'idle' | 'running' | 'rescheduling' | 'terminated'
export type StopReason = SessionStatusIdleEvent['stop_reason']
export type StopDetails = SessionStatusIdleEvent['stop_details']

/** All of a session, plain data. Timers and generators live beside it and are rebuilt from it. */
export interface SessionRecord {
  readonly id: string
  agent: SessionAgent
  readonly environment_id: string
  readonly selfHosted: boolean
  title: string | null
  metadata: Record<string, string>
  readonly vault_ids: string[]
  readonly resources: SessionResource[]
  budget: BudgetLimit | null
  readonly deployment_id: string | null
  readonly created_at: string
  updated_at: string
  archived_at: string | null
  /** Status as the event log tells it. */
  status: SessionStatus
  /** What a lagging read still reports, and until when (milliseconds since 1970). */
  lagging: { readonly status: SessionStatus; readonly untilMs: number } | null
  readonly outcome_evaluations: OutcomeEvaluation[]
  outcome: OutcomeState | null
  /** The primary thread first. */
  readonly threads: ThreadRecord[]
  readonly log: LogEntry[]
  /** User events that wait, in order of arrival; `processed_at` is null. */
  queue: SessionEvent[]
  readonly usage: UsageTotals
  readonly active: ActiveTime
  turns: number
  /** When the last result of a tool came in, in milliseconds since 1970. */
  lastAnswerAt: number | null
  /** Files that the agent wrote, by path. */
  readonly files: Record<string, string>
}

export interface ThreadRecord {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  readonly workflow_run_id: string | null
  /** Null for the primary thread: its agent is the session's. */
  readonly agent: SessionThreadAgent | Advisor | InlineAgent | null
  readonly created_at: string
  updated_at: string
  archived_at: string | null
  status: SessionStatus
  stop: StopReason | null
  stopDetails: StopDetails
  turn: TurnRecord | null
  readonly usage: UsageTotals
  readonly active: ActiveTime
  /** Text of the last message, which a parent gets as the reply. */
  lastText: string
  /** What the next model request reads: tokens it has read before, characters that are new. */
  readonly context: { cachedTokens: number; newChars: number }
}

/** Where an event shows: session stream and primary thread, session stream alone, thread alone, or cross-posted from a child. */
export type Shown = 'both' | 'session' | 'thread' | 'cross'

export interface LogEntry {
  readonly event: SessionEvent
  /** Index in `threads`. */
  readonly thread: number
  readonly shown: Shown
}

/** One run of a script on a thread. */
export interface TurnRecord {
  readonly script: string
  readonly messages: Turn['messages']
  /** Messages taken up while the turn ran; the script reacts to them afterwards. */
  readonly joined: UserMessageEvent[]
  readonly outcome: TurnOutcome | undefined
  /** Seed of `turn.random()`. */
  readonly seed: number
  /** Outcomes of the steps done, enough to run the generator again after a restore. */
  readonly outcomes: StepOutcome[]
  /** The step in hand and how far it is. */
  step: Step | null
  phase: number
  /** When the step goes on (milliseconds since 1970); null when it waits for an answer or for nothing. */
  wakeAt: number | null
  request: ModelRequest | null
  /** Token counts that the script gave for the next request. */
  usage: ScriptedUsage | null
  calls: ToolCallRecord[]
  /** Child threads that a `delegate` or a phase of a workflow waits for. */
  readonly children: string[]
  workflow: WorkflowRun | null
  /** Tokens of the turn, not yet reported (recorded: session tokens stand still during a turn). */
  readonly spent: UsageTotals
  /** The turn waits at the budget cap. */
  capped: boolean
}

export interface WorkflowRun {
  readonly id: string
  readonly phaseIds: readonly string[]
  /** Event that started the current phase. */
  startedId: string
  readonly threads: string[]
}

export interface ModelRequest {
  readonly startId: string
  /** Serial number of the request in the emulator: previews go to connections that opened before it. */
  readonly serial: number
  outputChars: number
  /** The message being streamed. */
  previewId: string | null
}

export interface ToolCallRecord {
  /** Id of the use event. */
  readonly id: string
  readonly kind: 'builtin' | 'mcp' | 'custom' | 'client'
  readonly scripted: ScriptedCall
  readonly asks: boolean
  verdict: 'allow' | 'deny' | null
  denyMessage: string | null
  /** The answer, once there is one. */
  result: { readonly text: string; readonly isError: boolean } | null
}

export interface OutcomeState {
  readonly outcome_id: string
  readonly description: string
  readonly maxIterations: number
  iteration: number
  feedback: string | undefined
  /** Id of the evaluation's start event while one runs, else empty. */
  startId: string
  /** The acknowledgment turn after the last iteration is running. */
  acknowledging: boolean
}

export function sessionsOf(world: World): Collection<SessionRecord> {
  return world.collection<SessionRecord>('sessions')
}

export function requireSession(world: World, id: string): SessionRecord {
  const session = sessionsOf(world).get(id)
  if (!session) throw notFound(`session ${id} was not found`)
  return session
}

export function requireThread(session: SessionRecord, id: string): ThreadRecord {
  const thread = session.threads.find((candidate) => candidate.id === id)
  if (!thread) throw notFound(`thread ${id} was not found in session ${session.id}`)
  return thread
}
