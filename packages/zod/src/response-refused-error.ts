import type * as z from 'zod'

/** An answer that `validateResponses` refused. The message names places and rules, no values. */
export class ResponseRefusedError extends Error {
  override readonly name = 'ResponseRefusedError'
  readonly code = 'response_refused'
  /** Name of the method, for example `sessions.create`. */
  readonly operation: string
  readonly issues: readonly z.core.$ZodIssue[]
  readonly requestId: string | null

  constructor(operation: string, issues: readonly z.core.$ZodIssue[], requestId: string | null) {
    const places = issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`)
    const more = issues.length > places.length ? ` (and ${issues.length - places.length} more)` : ''
    super(`${operation} was answered with what the contract does not allow: ${places.join('; ')}${more}.`)
    this.operation = operation
    this.issues = issues
    this.requestId = requestId
  }
}
