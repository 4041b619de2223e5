import type { ApiErrorBody } from './api-error.ts'
import type { SdkErrorOptions, StreamErrorCode } from './sdk-error.ts'
import { SdkError } from './sdk-error.ts'

export interface StreamErrorOptions extends SdkErrorOptions {
  /** The envelope of an `error` frame. */
  readonly error?: ApiErrorBody
}

/** An event stream ended badly: an `error` frame, silence beyond the limit, or bytes that are no event stream. */
export class StreamError extends SdkError {
  override get name(): 'StreamError' {
    return 'StreamError'
  }
  declare readonly code: StreamErrorCode
  readonly error: ApiErrorBody | undefined

  constructor(code: StreamErrorCode, message: string, options: StreamErrorOptions = {}) {
    super(code, message, options)
    this.error = options.error
  }
}
