import type { ApiErrorResponse } from '../generated/models.gen.ts'
import type { ApiErrorCode, SdkErrorOptions } from './sdk-error.ts'
import { SdkError } from './sdk-error.ts'

/** The `error` object of the API's error envelope. New types and codes, and fields that are not listed, can appear. */
export type ApiErrorBody = ApiErrorResponse['error']

/** What the API adds to an error that a program can act on: `error_code` and its fields. */
export type ApiErrorDetails = NonNullable<ApiErrorBody['details']>

export interface ApiErrorOptions extends SdkErrorOptions {
  readonly status: number
  /** The envelope's `error`, absent when the answer was not the API's own. */
  readonly body?: ApiErrorBody
  /** Response headers by allow-list. */
  readonly headers: Readonly<Record<string, string>>
  /** The wait that the response asked for, in milliseconds. */
  readonly retryAfterMs?: number
  /** Name of the operation, for the message. */
  readonly operation: string
}

/** The API refused or failed a call. */
export class ApiError extends SdkError {
  override get name(): 'ApiError' {
    return 'ApiError'
  }
  declare readonly code: ApiErrorCode
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly retryAfterMs: number | undefined
  /** The envelope's `error` as it came, or undefined when the answer (of a proxy, for example) had none. */
  readonly error: ApiErrorBody | undefined

  constructor(options: ApiErrorOptions) {
    const { status, body, operation } = options
    const why = body ? `${errorCodeOf(body) ?? body.type}: ${body.message}` : 'without an error of the API'
    super(codeOf(status, body), `${operation} failed with ${status} ${why}`, options)
    this.status = status
    this.headers = options.headers
    this.retryAfterMs = options.retryAfterMs
    this.error = body
  }

  /** `error.type` of the envelope, for example `not_found_error`. */
  get type(): ApiErrorBody['type'] | undefined {
    return this.error?.type
  }

  /** `error.details`, for example `current_state` of a failed heartbeat. */
  get details(): ApiErrorBody['details'] {
    return this.error?.details
  }

  /** The API's machine code in `error.details.error_code`; new ones can appear at any time. */
  get errorCode(): ApiErrorDetails['error_code'] {
    return errorCodeOf(this.error)
  }
}

const BY_STATUS: Readonly<Record<number, ApiErrorCode>> = {
  400: 'invalid_request',
  401: 'authentication',
  402: 'billing',
  403: 'permission',
  404: 'not_found',
  408: 'request_timeout',
  409: 'conflict',
  412: 'precondition_failed',
  413: 'request_too_large',
  429: 'rate_limited',
  503: 'unavailable',
  504: 'server_timeout',
  529: 'overloaded',
}

function codeOf(status: number, body: ApiErrorBody | undefined): ApiErrorCode {
  if (isSpendLimit(body)) return 'spend_limit'
  return BY_STATUS[status] ?? (status < 500 ? 'client_error' : 'server_error')
}

/** Whether the code says that a spend limit is reached, which no wait cures. */
export function isSpendLimit(body: ApiErrorBody | undefined): boolean {
  return errorCodeOf(body)?.endsWith('_spend_limit_reached') ?? false
}

function errorCodeOf(body: ApiErrorBody | undefined): ApiErrorDetails['error_code'] {
  const code = body?.details?.error_code
  return typeof code === 'string' ? code : undefined
}
