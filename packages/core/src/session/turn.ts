import type {
  BudgetLimit,
  SessionErrorEvent,
  SessionEvent,
  SessionEventParams,
  SessionStatusIdleEvent,
  SessionStreamEvent,
  SpanOutcomeEvaluationEndEvent,
} from '../generated/models.gen.ts'
import { isBefore } from './event-key.ts'
import { remember } from './remember.ts'
import { saysTheSame } from './same-content.ts'
import type { CumulativeUsage, TokenUsage } from './usage.ts'
import { addModelUsage, noTokens, usageOf } from './usage.ts'

/** An input of ours that the session has not processed yet. Its id is known once the API replied or it was seen. */
export interface TurnInput {
  readonly params: SessionEventParams
  id: string | undefined
}

/** What the events of a session say about the turn. Derived from events alone; nothing grows with the turn. */
export interface Turn {
  readonly inputs: Set<TurnInput>
  /** Ids of the latest messages and outcomes that were seen, whoever sent them. */
  readonly knownIds: Set<string>
  /** The latest `session.status_idle`, unless the session runs again. */
  idle: SessionStatusIdleEvent | undefined
  running: boolean
  ended: 'terminated' | 'deleted' | undefined
  /** The session has run since our latest input. */
  ranSinceInput: boolean
  interrupted: boolean
  readonly openOutcomes: Set<string>
  text: string
  /** When it was processed. */
  textAt: string | undefined
  usage: TokenUsage
  sessionUsage: CumulativeUsage | undefined
  budget: BudgetLimit | null | undefined
  errors: SessionErrorEvent['error'][]
  errorCount: number
  evaluations: SpanOutcomeEvaluationEndEvent[]
  /** Ids of the latest events. */
  readonly recentIds: Set<string>
  /** The latest event that has an id. */
  lastEventId: string | undefined
  /** When that event was processed, or one close before it. */
  lastEventTime: string | undefined
  /** The event after which the turn's own events begin, and its time. */
  startId: string | undefined
  startTime: string | undefined
  /** The idle that the turn began with. */
  startIdle: SessionStatusIdleEvent | undefined
}

const KEPT = 20
const KNOWN_IDS = 1000

export function createTurn(): Turn {
  return {
    inputs: new Set(),
    knownIds: new Set(),
    recentIds: new Set(),
    idle: undefined,
    running: false,
    ended: undefined,
    ranSinceInput: false,
    interrupted: false,
    openOutcomes: new Set(),
    text: '',
    textAt: undefined,
    usage: noTokens,
    sessionUsage: undefined,
    budget: undefined,
    errors: [],
    errorCount: 0,
    evaluations: [],
    lastEventId: undefined,
    lastEventTime: undefined,
    startId: undefined,
    startTime: undefined,
    startIdle: undefined,
  }
}

/** Starts counting anew: what the turn gave so far belongs to the one before. */
export function startTurn(turn: Turn): void {
  const { lastEventId: startId, lastEventTime: startTime, idle: startIdle } = turn
  Object.assign(turn, {
    text: '',
    textAt: '',
    usage: noTokens,
    errors: [],
    errorCount: 0,
    evaluations: [],
    startId,
    startTime,
    startIdle,
  })
}

/** Adds inputs that are about to be sent: an idle from before them is not their end. */
export function expectInputs(turn: Turn, events: readonly SessionEventParams[]): TurnInput[] {
  const inputs = events
    .filter((params) => params.type === 'user.message' || params.type === 'user.define_outcome')
    .map((params): TurnInput => ({ params, id: undefined }))
  for (const input of inputs) turn.inputs.add(input)
  // A message that is sent mid-turn joins the turn that runs.
  turn.ranSinceInput = turn.running
  return inputs
}

export function observeTurn(turn: Turn, event: SessionEvent | SessionStreamEvent): void {
  if ('id' in event && typeof event.id === 'string' && event.id !== '') {
    turn.lastEventId = event.id
    remember(turn.recentIds, event.id, KNOWN_IDS)
  }
  if ('processed_at' in event && typeof event.processed_at === 'string') turn.lastEventTime = event.processed_at
  switch (event.type) {
    case 'session.status_running':
      turn.interrupted = false
      turn.ranSinceInput = true
      turn.running = true
      turn.idle = undefined
      break
    case 'session.status_rescheduled':
      turn.running = true
      turn.idle = undefined
      break
    case 'session.status_idle':
      turn.running = false
      turn.idle = event
      if (event.stop_reason?.type === 'retries_exhausted' && turn.ranSinceInput) turn.inputs.clear()
      break
    case 'session.status_terminated':
      turn.ended ??= 'terminated'
      break
    case 'session.deleted':
      turn.ended = 'deleted'
      break
    case 'user.interrupt':
      if (!event.session_thread_id) turn.interrupted = true
      break
    case 'user.define_outcome':
    case 'user.message':
      matchInput(turn, event)
      break
    case 'agent.message':
      // A message that a live stream left out comes late: it is not the last one.
      if (isBefore(event.processed_at, turn.textAt)) break
      turn.textAt = event.processed_at
      turn.text = messageText(event)
      break
    default:
      observeFigures(turn, event)
  }
}

function observeFigures(turn: Turn, event: SessionEvent | SessionStreamEvent): void {
  switch (event.type) {
    case 'span.model_request_end':
      turn.usage = addModelUsage(turn.usage, event.model_usage)
      break
    case 'session.usage':
      turn.sessionUsage = usageOf(event.usage ?? {})
      if (event.budget !== undefined) turn.budget = event.budget
      break
    case 'session.updated':
      if (event.budget !== undefined) turn.budget = event.budget
      break
    case 'session.error':
      turn.errors = [...turn.errors, event.error].slice(-KEPT)
      turn.errorCount++
      break
    case 'span.outcome_evaluation_end':
      turn.evaluations = [...turn.evaluations, event].slice(-KEPT)
      if (event.result !== 'needs_revision') turn.openOutcomes.delete(event.outcome_id)
  }
}

/** The text of a message; redacted blocks have none. */
export function messageText(message: SessionEvent & { type: 'agent.message' }): string {
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
}

function matchInput(turn: Turn, event: SessionEvent & { type: 'user.message' | 'user.define_outcome' }): void {
  const { knownIds } = turn
  const inputs = [...turn.inputs]
  const isNew = !knownIds.has(event.id)
  const input =
    inputs.find(({ id }) => id !== undefined && id === event.id) ??
    inputs.find(({ id, params }) => isNew && id === undefined && saysTheSame(params, event))
  remember(knownIds, event.id, KNOWN_IDS)
  if (!input) return
  input.id = event.id
  if (event.type === 'user.define_outcome') turn.openOutcomes.add(event.outcome_id)
  if (event.processed_at) turn.inputs.delete(input)
}
