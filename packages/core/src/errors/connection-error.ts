import type { ConnectionErrorCode, ResponseErrorCode, SdkErrorOptions } from './sdk-error.ts'
import { SdkError } from './sdk-error.ts'

/** No usable answer came: the request was not sent, the connection was lost, or time ran out. */
export class ConnectionError extends SdkError {
  override get name(): 'ConnectionError' {
    return 'ConnectionError'
  }
  declare readonly code: ConnectionErrorCode

  constructor(code: ConnectionErrorCode, message: string, options: SdkErrorOptions = {}) {
    super(code, message, { retryable: true, ...options })
  }
}

/** The caller's signal ended the call. Its `name` is `AbortError`, as everywhere on the platform; `cause` is the signal's reason. */
export class AbortedError extends SdkError {
  override get name(): 'AbortError' {
    return 'AbortError'
  }
  constructor(cause: unknown) {
    super('aborted', 'The call was aborted by its signal.', { cause })
  }
}

export interface ResponseErrorOptions extends SdkErrorOptions {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** An answer came that is none of the API's: a redirect, a page of a proxy, a body cut short or too large. */
export class ResponseError extends SdkError {
  override get name(): 'ResponseError' {
    return 'ResponseError'
  }
  declare readonly code: ResponseErrorCode
  readonly status: number
  /** Response headers by allow-list. */
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ResponseErrorCode, message: string, options: ResponseErrorOptions) {
    super(code, message, options)
    this.status = options.status
    this.headers = options.headers
  }
}
