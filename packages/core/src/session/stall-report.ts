import type { CallLedger, CallState } from './call-ledger.ts'
import { isInProgress } from './call-ledger.ts'
import type { FollowState } from './follow-options.ts'
import type { Turn } from './turn.ts'

/** What a session waits for, since when, and the ids that block it. */
export interface StallReport {
  /**
   * `tool`: a tool of this run works · `approval`: this run's handler decides · `delivery`: an answer or an input is
   * being sent · `others`: calls that this run does not answer · `connection`: the stream is down · `session`: the API.
   */
  readonly waitingFor: 'tool' | 'approval' | 'delivery' | 'others' | 'connection' | 'session'
  /** Milliseconds without any event. */
  readonly silentMs: number
  /** Ids that block the session: of tool calls, or of inputs that it has not processed. */
  readonly ids: readonly string[]
  readonly calls: readonly StalledCall[]
  readonly lastEventId: string | undefined
  readonly connection: FollowState['status']
}

/** A tool call that the session waits for. */
export interface StalledCall {
  readonly id: string
  readonly name: string
  readonly state: CallState
  readonly threadId: string | null
  /** Milliseconds since this process saw the call. */
  readonly openMs: number
}

export interface StallFacts {
  readonly turn: Turn
  readonly calls: CallLedger
  readonly now: number
  readonly lastEventAt: number
  readonly connection: FollowState['status']
  readonly sending: boolean
}

export function stallReport({ turn, calls, now, lastEventAt, connection, sending }: StallFacts): StallReport {
  const stop = turn.idle?.stop_reason
  const listed = stop?.type === 'requires_action' ? (stop.event_ids ?? []) : []
  const open = calls.all()
  const blocking = open.filter((call) => isInProgress(call) || listed.includes(call.id))
  const isIn = (...states: CallState[]) => blocking.some((call) => states.includes(call.state))
  const inputIds = [...turn.inputs].flatMap(({ id }) => id ?? [])
  const waitingFor = isIn('ready', 'running')
    ? 'tool'
    : isIn('held', 'asking')
      ? 'approval'
      : sending || isIn('confirming', 'answering')
        ? 'delivery'
        : connection === 'live'
          ? listed.length > 0
            ? 'others'
            : 'session'
          : 'connection'
  return {
    waitingFor,
    silentMs: now - lastEventAt,
    ids: [...new Set([...listed, ...blocking.map(({ id }) => id), ...inputIds])],
    calls: blocking.map(({ id, name, state, threadId, since }) => ({ id, name, state, threadId, openMs: now - since })),
    lastEventId: turn.lastEventId,
    connection,
  }
}
