import { SdkError } from './sdk-error.ts'

export interface OutcomeUnknownOptions {
  /** The failure that left the outcome open. */
  readonly cause: SdkError
  /** Name of the operation, for example `sessions.create`. */
  readonly operation: string
  /** Status of the answer, where one came. */
  readonly status?: number
  /** SHA-256 of the body that was sent, in hex; absent when the body was a stream or a form. */
  readonly bodyDigest?: string
  /** Key by which the caller can look for what may have been created. */
  readonly idempotencyKey?: string
}

/**
 * A write may or may not have taken effect, and repeating it could act twice, so it was not repeated.
 * Check the state (list, retrieve) before you send it again.
 */
export class OutcomeUnknownError extends SdkError {
  override get name(): 'OutcomeUnknownError' {
    return 'OutcomeUnknownError'
  }
  declare readonly code: 'outcome_unknown'
  declare readonly cause: SdkError
  readonly operation: string
  readonly status: number | undefined
  readonly bodyDigest: string | undefined
  readonly idempotencyKey: string | undefined

  constructor(options: OutcomeUnknownOptions) {
    const { cause, operation, idempotencyKey } = options
    super('outcome_unknown', `${operation} may have taken effect; check before you send it again. (${cause.message})`, {
      cause,
      requestId: cause.requestId,
    })
    this.operation = operation
    this.status = options.status
    this.bodyDigest = options.bodyDigest
    this.idempotencyKey = idempotencyKey
  }
}
