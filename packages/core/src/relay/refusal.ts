/** What a relay answers instead of the API: a status, and the API's error envelope. */
export class Refusal extends Error {
  readonly status: number
  /** Headers beside those that every answer has. */
  readonly headers: Readonly<Record<string, string>>
  /** The API's machine code, where it gave one. */
  readonly errorCode: string | undefined

  constructor(status: number, message: string, options: RefusalOptions = {}) {
    super(message, { cause: options.cause })
    this.status = status
    this.headers = options.headers ?? {}
    this.errorCode = options.errorCode
  }

  /** The body of the answer: the envelope that the API's own errors have. */
  get envelope(): string {
    const { status, message, errorCode } = this
    const type = TYPES[status] ?? (status < 500 ? 'invalid_request_error' : 'api_error')
    const details = errorCode ? { details: { error_code: errorCode } } : {}
    return JSON.stringify({ type: 'error', error: { type, message, ...details } })
  }

  toResponse(): Response {
    return new Response(this.envelope, {
      status: this.status,
      headers: { 'content-type': 'application/json', ...this.headers },
    })
  }
}

export interface RefusalOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly errorCode?: string
  readonly cause?: unknown
}

const TYPES: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  503: 'overloaded_error',
  504: 'timeout_error',
  529: 'overloaded_error',
}

/** Too much at once: to be tried again after a while. */
export function tooMany(message: string, retryAfterMs: number): Refusal {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000))
  return new Refusal(429, message, { headers: { 'retry-after': `${seconds}` } })
}
