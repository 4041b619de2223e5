import { isSdkError } from '../errors/guards.ts'
import { parseErrorBody, textOf } from '../http/error-body.ts'
import type { Exchange } from '../http/exchange.ts'
import type { Clock } from '../platform.ts'
import type { OutcomeClass } from './classify.ts'
import { classifyError, classifyStatus } from './classify.ts'
import { retryAfterMs } from './retry-after.ts'

/** What is known of a failed attempt. */
export interface Verdict {
  readonly outcome: OutcomeClass
  /** The API is short of capacity or we are over a limit: wait longer. */
  readonly throttled: boolean
  /** The wait that the response asked for. */
  readonly hintMs?: number
}

/** Judges an error status. */
export async function judgeResponse(response: Response, exchange: Exchange, clock: Clock): Promise<Verdict> {
  const { status, headers } = response
  const body = parseErrorBody(await textOf(response, exchange))
  return {
    outcome: classifyStatus(status, headers.get('x-should-retry'), body),
    throttled: status === 429 || status === 529,
    hintMs: retryAfterMs(headers, clock.now()),
  }
}

/** Judges what an attempt threw. */
export function judgeError(error: unknown): Verdict {
  return { outcome: classifyError(error), throttled: false }
}

/** Whether the operation may be sent again after such a failure. */
export function mayRepeat({ outcome }: Verdict, { operation }: Exchange): boolean {
  if (outcome === 'ambiguous') return operation.retry !== 'reconcile'
  return outcome !== 'definite'
}

/** Whether a deadline ended the call: nothing more is tried. */
export function isOver(error: unknown): boolean {
  return isSdkError(error, 'deadline_exceeded', 'aborted')
}
