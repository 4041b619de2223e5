import { fitForLog } from './log-text.ts'

/** Why a call failed; stable, to switch on. */
export type ErrorCode =
  | ApiErrorCode
  | ResponseErrorCode
  | ConnectionErrorCode
  | StreamErrorCode
  | PageErrorCode
  | WebhookErrorCode
  | StoreErrorCode
  | 'aborted'
  | 'outcome_unknown'
  /** An argument or option is wrong; nothing was sent. */
  | 'invalid_argument'
  /** No credential, two of them, or one of a kind that the operation refuses; nothing was sent. */
  | 'invalid_credential'
  /** The history does not contain the event from which it should be followed. */
  | 'position_lost'
  /** A waiter or a safe update gave up within its own bound. */
  | 'gave_up'

/** The API answered with an error status. */
export type ApiErrorCode =
  | 'invalid_request'
  | 'authentication'
  | 'billing'
  | 'permission'
  | 'not_found'
  | 'request_timeout'
  | 'conflict'
  | 'precondition_failed'
  | 'request_too_large'
  | 'rate_limited'
  /** A spend limit is reached: waiting does not help. */
  | 'spend_limit'
  | 'client_error'
  | 'server_error'
  | 'unavailable'
  | 'server_timeout'
  | 'overloaded'

/** An answer arrived that is none of the API's. */
export type ResponseErrorCode = 'redirected' | 'invalid_response' | 'truncated_response' | 'response_too_large'

/** `not_sent` proves that the server saw nothing; the others leave that open. */
export type ConnectionErrorCode = 'not_sent' | 'connection_lost' | 'attempt_timeout' | 'deadline_exceeded'

export type StreamErrorCode = 'stream_error' | 'stream_stalled' | 'stream_invalid' | 'stream_event_too_large'

export type WebhookErrorCode =
  /** A header of the signature is missing or malformed. */
  | 'webhook_unsigned'
  /** No signature fits: another key, or a body that is not byte for byte the one that was sent. */
  | 'webhook_signature_mismatch'
  | 'webhook_outside_tolerance'
  | 'webhook_replayed'
  /** Signed, and yet not a webhook event. */
  | 'webhook_invalid'

/** A durable store (journal, continuations, deliveries) could not do its part. */
export type StoreErrorCode =
  /** The runtime has no database for it. */
  | 'store_unavailable'
  /** Other processes held it for too long. */
  | 'store_busy'
  /** The disk, or its share of it, is full. */
  | 'store_full'
  /** What is there is no intact store. */
  | 'store_corrupt'
  | 'store_failed'

export type PageErrorCode = 'page_failed' | 'cursor_repeated'

export interface SdkErrorOptions {
  readonly cause?: unknown
  /** Whether the same call may succeed later without a change. Default false. */
  readonly retryable?: boolean
  /** The `request-id` header of the response, where there was one. */
  readonly requestId?: string | null
}

/** Marks our errors so that guards recognise those of another copy of this package. */
export const errorBrand = Symbol.for('@org/managed-agents/error')

/** What every error of this SDK is. Its message is one line without secrets, fit for a log. */
export class SdkError extends Error {
  readonly code: ErrorCode
  readonly retryable: boolean
  readonly requestId: string | null

  constructor(code: ErrorCode, message: string, options: SdkErrorOptions = {}) {
    super(fitForLog(message), options)
    this.code = code
    this.retryable = options.retryable ?? false
    this.requestId = options.requestId ?? null
  }

  override get name(): string {
    return 'SdkError'
  }

  /** Names the class for guards; a subclass differs by its `name`. */
  get [errorBrand](): string {
    return this.name
  }

  /** Plain data for a structured log: everything but the stack and the cause. */
  toJSON(): Record<string, unknown> {
    const fields: Record<string, unknown> = { name: this.name, message: this.message }
    return Object.assign(fields, this)
  }
}
