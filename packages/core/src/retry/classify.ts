import type { ApiErrorBody } from '../errors/api-error.ts'
import { isSpendLimit } from '../errors/api-error.ts'
import { isSdkError } from '../errors/guards.ts'

/**
 * What is known of an attempt that failed:
 * `not_sent` the server saw nothing · `refused` it declined to act for now · `ambiguous` it may have acted ·
 * `definite` it answered for good.
 */
export type OutcomeClass = 'not_sent' | 'refused' | 'ambiguous' | 'definite'

/** The class of an error status. `body` is the API's own error envelope, absent in an answer of something in between. */
export function classifyStatus(
  status: number,
  shouldRetry: string | null,
  body: ApiErrorBody | undefined,
): OutcomeClass {
  if (shouldRetry === 'false') return 'definite'
  if (status === 429) return isSpendLimit(body) ? 'definite' : 'refused'
  if (status === 529) return 'refused'
  if (status === 408 || (status === 409 && !body)) return 'ambiguous'
  if (status < 500) return shouldRetry === 'true' && status >= 400 ? 'refused' : 'definite'
  if (status === 503 && shouldRetry === 'true') return 'refused'
  return status === 501 || status === 505 ? 'definite' : 'ambiguous'
}

/** The class of what an attempt threw. What is not ours (a middleware's own error) is definite. */
export function classifyError(error: unknown): OutcomeClass {
  if (isSdkError(error, 'not_sent')) return 'not_sent'
  return isSdkError(error, 'connection_lost', 'attempt_timeout', 'deadline_exceeded', 'truncated_response')
    ? 'ambiguous'
    : 'definite'
}
