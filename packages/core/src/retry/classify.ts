import type { ApiErrorBody } from '../errors/api-error.ts'
import { isSpendLimit } from '../errors/api-error.ts'
import { isSdkError } from '../errors/guards.ts'
import { errorBodyOf } from '../http/error-body.ts'
import type { Exchange } from '../http/exchange.ts'
import { retryAfterMs } from './retry-after.ts'

/**
 * What is known of an attempt that failed:
 * `not_sent` the server saw nothing · `refused` it declined to act for now · `ambiguous` it may have acted ·
 * `definite` it answered for good.
 */
export type OutcomeClass = 'not_sent' | 'refused' | 'ambiguous' | 'definite'

/** What is known of a failed attempt. */
export interface Verdict {
  readonly outcome: OutcomeClass
  /** The API is short of capacity or we are over a limit: wait longer. */
  readonly throttled?: boolean
  /** The wait that the response asked for. */
  readonly hintMs?: number
  /** The API's own error envelope. */
  readonly body?: ApiErrorBody
}

/** The class of an error status. `body` is the API's own error envelope, absent in an answer of something in between. */
export function classifyStatus(status: number, shouldRetry: string | null, body?: ApiErrorBody): OutcomeClass {
  if (shouldRetry === 'false') return 'definite'
  if (status === 429 || status === 529) return isSpendLimit(body) ? 'definite' : 'refused'
  if (status === 408 || (status === 409 && !body)) return 'ambiguous'
  if (status === 503 && shouldRetry === 'true') return 'refused'
  return status < 500 || status === 501 ? 'definite' : 'ambiguous'
}

/** Judges an error status. */
export async function judgeResponse(response: Response, exchange: Exchange): Promise<Verdict> {
  const { status, headers } = response
  const body = await errorBodyOf(response, exchange)
  return {
    body,
    outcome: classifyStatus(status, headers.get('x-should-retry'), body),
    throttled: status === 429 || status === 529,
    hintMs: retryAfterMs(headers, exchange.clock.now()),
  }
}

/** Judges what an attempt threw. What is not ours (a middleware's own error) is definite. */
export function judgeError(error: unknown): Verdict {
  if (isSdkError(error, 'not_sent')) return { outcome: 'not_sent' }
  const open = isSdkError(error, 'connection_lost', 'attempt_timeout', 'deadline_exceeded', 'truncated_response')
  return { outcome: open ? 'ambiguous' : 'definite' }
}

/** Whether a failure leaves open whether a write took effect that must not be made twice. */
export function isOpen({ outcome }: Verdict, { operation }: Exchange): boolean {
  return outcome === 'ambiguous' && operation.retry === 'reconcile'
}
