import type { ApiErrorBody } from '../errors/api-error.ts'
import { StreamError } from '../errors/stream-error.ts'

/** Errors that the same connection may not meet again. New types can appear at any time: unknown ones may pass as well. */
const LASTING = /^(invalid_request|authentication|billing|permission|not_found|conflict|request_too_large)/

/** The typed error of an `error` frame, whose data is the envelope that failed requests have. */
export function errorFrame(data: string): StreamError {
  let envelope: { error?: ApiErrorBody; request_id?: string | null } | null = null
  try {
    envelope = JSON.parse(data)
  } catch {}
  const error = envelope?.error
  if (typeof error?.type !== 'string') {
    return new StreamError('stream_error', 'The server ended the stream with an error that it did not describe.', {
      retryable: true,
    })
  }
  return new StreamError('stream_error', `The server ended the stream: ${error.type}: ${error.message}`, {
    error,
    requestId: envelope?.request_id,
    retryable: !LASTING.test(error.type),
  })
}
