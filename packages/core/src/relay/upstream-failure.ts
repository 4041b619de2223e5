import type { ApiError } from '../errors/api-error.ts'
import { isAbortedError, isApiError, isOutcomeUnknownError, isSdkError } from '../errors/guards.ts'
import { redactText } from '../errors/log-text.ts'
import type { StreamError } from '../errors/stream-error.ts'
import { Refusal } from './refusal.ts'

/** Statuses of the API whose message is about what the page asked for. */
const ABOUT_THE_REQUEST = new Set([400, 404, 409, 412, 413, 422])
const RETRY_HEADERS = ['retry-after', 'retry-after-ms', 'x-should-retry']
const MAX_MESSAGE_LENGTH = 500

/**
 * What a page may learn of a failure behind the relay. Statuses keep their meaning for a client's retries: what may
 * have acted stays ambiguous (502), what was not sent may be sent again. What concerns the relay's own key or account
 * becomes a plain 500.
 */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (isApiError(error)) return ofApi(error)
  if (isOutcomeUnknownError(error)) {
    return new Refusal(502, 'It is not known whether the API has taken the request.', { cause: error })
  }
  if (isSdkError(error, 'stream_error')) return ofFrame(error as StreamError & typeof error)
  if (isSdkError(error, 'not_sent', 'aborted') || isAbortedError(error)) {
    const headers = { 'x-should-retry': 'true', 'retry-after': '1' }
    return new Refusal(503, 'The API could not be reached.', { headers, cause: error })
  }
  if (isSdkError(error, 'deadline_exceeded', 'attempt_timeout')) {
    return new Refusal(504, 'The API did not answer in time.', { cause: error })
  }
  if (isSdkError(error, 'connection_lost', 'truncated_response', 'invalid_response')) {
    return new Refusal(502, 'The connection to the API was lost.', { cause: error })
  }
  return new Refusal(500, 'The relay failed.', { headers: { 'x-should-retry': 'false' }, cause: error })
}

function ofApi(error: ApiError): Refusal {
  const { status, headers: given, errorCode, requestId } = error
  const headers: Record<string, string> = requestId ? { 'request-id': requestId } : {}
  if (status === 401 || status === 402 || status === 403) {
    headers['x-should-retry'] = 'false'
    return new Refusal(500, 'The relay is not allowed to do this at the API.', { headers, cause: error })
  }
  for (const name of RETRY_HEADERS) if (given[name] !== undefined) headers[name] = given[name]
  const options = { headers, errorCode: errorCode ?? undefined, cause: error }
  return new Refusal(status, messageOf(status, error.error?.message), options)
}

function ofFrame(error: StreamError): Refusal {
  const type = error.error?.type
  const status = Object.entries(FRAME_TYPES).find(([, name]) => name === type)?.[0] ?? 500
  return new Refusal(Number(status), messageOf(Number(status), error.error?.message), { cause: error })
}

const FRAME_TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  529: 'overloaded_error',
}

function messageOf(status: number, message = ''): string {
  if (ABOUT_THE_REQUEST.has(status) && message) return redactText(message).slice(0, MAX_MESSAGE_LENGTH)
  return status === 429 || status === 529 ? 'The API is over a limit or short of capacity.' : 'The API failed.'
}
