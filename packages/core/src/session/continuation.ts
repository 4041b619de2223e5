import { SdkError } from '../errors/sdk-error.ts'
import { isObject } from '../json-schema/json-schema.ts'
import type { SessionPosition } from './follow-options.ts'
import type { Turn } from './turn.ts'

/** What another process needs to go on with a run. */
export interface Continuation {
  readonly version: 1
  readonly sessionId: string
  readonly position: SessionPosition | undefined
  readonly lastEventId: string | undefined
  /** Inputs of ours that the session has not processed yet. */
  readonly inputIds: readonly string[]
  /** Outcomes that are being worked on. */
  readonly outcomeIds: readonly string[]
}

/** Text to store: a few KiB at most, no secret in it. */
export function toContinuation(sessionId: string, turn: Turn, position: SessionPosition | undefined): string {
  const continuation: Continuation = {
    version: 1,
    sessionId,
    position,
    lastEventId: turn.lastEventId,
    inputIds: [...turn.inputs].flatMap(({ id }) => id ?? []).slice(-100),
    outcomeIds: [...turn.openOutcomes].slice(-100),
  }
  return JSON.stringify(continuation)
}

/** Reads what `toContinuation` wrote. Throws `invalid_argument` for anything else. */
export function parseContinuation(token: string): Continuation {
  let value: unknown
  try {
    value = JSON.parse(token)
  } catch {
    value = undefined
  }
  if (!isContinuation(value))
    throw new SdkError('invalid_argument', 'This is no continuation of a run; pass `outcome.continuation` as it was.')
  return value
}

function isContinuation(value: unknown): value is Continuation {
  return (
    isObject(value) &&
    value.version === 1 &&
    typeof value.sessionId === 'string' &&
    value.sessionId !== '' &&
    (value.position === undefined || isObject(value.position)) &&
    (value.lastEventId === undefined || typeof value.lastEventId === 'string') &&
    isIds(value.inputIds) &&
    isIds(value.outcomeIds)
  )
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => typeof id === 'string')
}
