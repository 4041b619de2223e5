import type { ApiError, ApiErrorDetails } from './api-error.ts'
import type { AbortedError, ConnectionError, ResponseError } from './connection-error.ts'
import type { OutcomeUnknownError } from './outcome-unknown-error.ts'
import type { PageError } from './page-error.ts'
import type { ErrorCode, SdkError } from './sdk-error.ts'
import { errorBrand } from './sdk-error.ts'
import type { StreamError } from './stream-error.ts'
import type { WebhookError } from './webhook-error.ts'

// Guards go by a brand in the global symbol registry, so an error of another copy of this package is recognised too.

function brandOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && errorBrand in value ? value[errorBrand] : undefined
}

/** Whether `value` is an error of this SDK, with one of `codes` when any are given. */
export function isSdkError<Code extends ErrorCode = ErrorCode>(
  value: unknown,
  ...codes: readonly Code[]
): value is SdkError & { readonly code: Code } {
  if (brandOf(value) === undefined) return false
  return codes.length === 0 || codes.some((code) => code === (value as SdkError).code)
}

/** Whether the API answered with an error status; with `errorCode`, whether its machine code is that one. */
export function isApiError(value: unknown, errorCode?: ApiErrorDetails['error_code']): value is ApiError {
  return brandOf(value) === 'ApiError' && (errorCode === undefined || (value as ApiError).errorCode === errorCode)
}

/** Whether no usable answer came: the request was not sent, the connection was lost, or time ran out. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return brandOf(value) === 'ConnectionError'
}

/** Whether an answer came that is none of the API's: a redirect, a proxy's page, a body cut short or too large. */
export function isResponseError(value: unknown): value is ResponseError {
  return brandOf(value) === 'ResponseError'
}

/** Whether the caller's signal ended the call. */
export function isAbortedError(value: unknown): value is AbortedError {
  return brandOf(value) === 'AbortError'
}

/** Whether a request may or may not have acted, so that sending it again could act twice. */
export function isOutcomeUnknownError(value: unknown): value is OutcomeUnknownError {
  return brandOf(value) === 'OutcomeUnknownError'
}

/** Whether an event stream ended badly: an `error` frame, silence beyond the limit, or bytes that are none. */
export function isStreamError(value: unknown): value is StreamError {
  return brandOf(value) === 'StreamError'
}

/** Whether a page of a list failed; the error holds the cursor to go on from. */
export function isPageError(value: unknown): value is PageError {
  return brandOf(value) === 'PageError'
}

/** Whether a webhook was refused: its signature, its age or its content. */
export function isWebhookError(value: unknown): value is WebhookError {
  return brandOf(value) === 'WebhookError'
}
