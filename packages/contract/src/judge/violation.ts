/** One way in which an exchange between a client and a server differs from the contract. */
export interface Violation {
  /** Who was wrong: the client's request, the server's answer, or one event of its stream. */
  readonly side: 'request' | 'response' | 'event'
  /** `operationId` of the contract; null for a path that it does not have. */
  readonly operation: string | null
  /** For example `POST /v1/sessions/sesn_1/events`; without the query. */
  readonly request: string
  /** Status of the answer; null when there was none yet. */
  readonly status: number | null
  /**
   * `invalid`: the contract forbids it. `unknown_value`, `unknown_field`: the contract does not list it, which clients
   * must accept, and which says that server and contract have grown apart.
   */
  readonly kind: 'invalid' | 'unknown_value' | 'unknown_field'
  /** Where, for example `body.events[0].content`; empty for the whole. */
  readonly place: string
  /** The rule, for example `maxLength`. */
  readonly rule: string
  /** What was wrong, without the value. */
  readonly message: string
  /** What the server said where it said it, for example `sevt_…`; of an event. */
  readonly eventId?: string
}

/** Whether a violation fails a run: what is unknown fails only a strict one. */
export function fails({ kind }: Violation, strict: boolean): boolean {
  return kind === 'invalid' || strict
}

/** A violation in one line. */
export function lineOf({ side, operation, request, place, message, rule }: Violation): string {
  return `${side} of ${operation ?? 'no operation'} (${request}): ${place || 'it'} ${message} [${rule}]`
}
