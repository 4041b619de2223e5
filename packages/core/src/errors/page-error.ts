import type { PageErrorCode, SdkErrorOptions } from './sdk-error.ts'
import { SdkError } from './sdk-error.ts'

export interface PageErrorOptions extends SdkErrorOptions {
  /** Cursor of the page that failed; undefined for the first page. */
  readonly cursor: string | undefined
}

/** A page of a list could not be read. Pass `cursor` as `page` (or `after_id`) to go on from there. */
export class PageError extends SdkError {
  override get name(): 'PageError' {
    return 'PageError'
  }
  declare readonly code: PageErrorCode
  readonly cursor: string | undefined

  constructor(code: PageErrorCode, message: string, options: PageErrorOptions) {
    super(code, message, options)
    this.cursor = options.cursor
  }
}
