import type { SdkErrorOptions, WebhookErrorCode } from './sdk-error.ts'
import { SdkError } from './sdk-error.ts'

/** A webhook that must not be acted on. Answer it with 400 and do not parse its body. */
export class WebhookError extends SdkError {
  override get name(): 'WebhookError' {
    return 'WebhookError'
  }
  declare readonly code: WebhookErrorCode

  constructor(code: WebhookErrorCode, message: string, options: SdkErrorOptions = {}) {
    super(code, message, options)
  }
}
