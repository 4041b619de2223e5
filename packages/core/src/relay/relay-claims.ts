import type { SendableEventType } from './event-fields.ts'
import type { RelayOperation } from './relay-routes.ts'

/** What a token says, signed and readable by whoever holds it: put no secret into `user`. */
export interface RelayClaims {
  /** Id of this token. */
  readonly id: string
  /** The same for a token and all its renewals; limits and streams go by it. */
  readonly lineage: string
  readonly session: string
  readonly user: string
  readonly origin: string
  readonly operations: readonly RelayOperation[]
  /** Types of events that may be sent. */
  readonly events: readonly SendableEventType[]
  /** Names of the tools whose calls may be answered; absent for all of the session. */
  readonly tools?: readonly string[]
  /** When the first token of the lineage was issued, milliseconds since 1970. */
  readonly begunAtMs: number
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number
}

export function isClaims(value: unknown): value is RelayClaims {
  const claims = value as Partial<Record<keyof RelayClaims, unknown>> | null
  if (typeof claims !== 'object' || claims === null) return false
  const { id, lineage, session, user, origin, operations, events, tools = [], begunAtMs, expiresAtMs } = claims
  return (
    [id, lineage, session, user, origin].every((text) => typeof text === 'string') &&
    [operations, events, tools].every((list) => Array.isArray(list)) &&
    Number.isFinite(begunAtMs) &&
    Number.isFinite(expiresAtMs)
  )
}
