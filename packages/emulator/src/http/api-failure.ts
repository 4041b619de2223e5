/** A refusal in the API's terms. Handlers throw it; the pipeline turns it into the error envelope. */
export class ApiFailure extends Error {
  readonly status: number
  readonly type: string
  readonly details: Readonly<Record<string, unknown>> | undefined
  /** Further fields of the error object itself, for example `conflicting_path`. */
  readonly fields: Readonly<Record<string, unknown>> | undefined
  readonly headers: Readonly<Record<string, string>> | undefined

  constructor(options: ApiFailureOptions) {
    super(options.message)
    this.name = 'ApiFailure'
    this.status = options.status
    this.type = options.type
    this.details =
      options.errorCode === undefined ? options.details : { ...options.details, error_code: options.errorCode }
    this.fields = options.fields
    this.headers = options.headers
  }
}

export interface ApiFailureOptions {
  readonly status: number
  readonly type: string
  readonly message: string
  readonly errorCode?: string
  readonly details?: Readonly<Record<string, unknown>>
  readonly fields?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

export function invalidRequest(message: string, errorCode?: string): ApiFailure {
  return new ApiFailure({ status: 400, type: 'invalid_request_error', message, errorCode })
}

export function notFound(message: string): ApiFailure {
  return new ApiFailure({ status: 404, type: 'not_found_error', message })
}

export function conflict(message: string): ApiFailure {
  return new ApiFailure({ status: 409, type: 'conflict_error', message })
}

/** The envelope of every error: documented as `{type, error: {type, message, details?}, request_id}`. */
export function errorEnvelope(failure: ApiFailure, requestId: string): Record<string, unknown> {
  const error: Record<string, unknown> = { type: failure.type, message: failure.message, ...failure.fields }
  if (failure.details) error['details'] = failure.details
  return { type: 'error', error, request_id: requestId }
}
