import { isSdkError } from '../errors/guards.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import type { SdkError } from '../errors/sdk-error.ts'
import { apiErrorOf, textOf } from '../http/error-body.ts'
import type { Exchange, Stage } from '../http/exchange.ts'
import { parseJson } from '../http/read-body.ts'
import type { HttpRequest } from '../http/transport.ts'
import type { Platform } from '../platform.ts'
import { judgeError, judgeResponse } from './judge.ts'

/**
 * The outermost stage: an error status becomes a typed error (unless the call is raw), and a failure that leaves open
 * whether a write took effect becomes an `OutcomeUnknownError`.
 */
export function createSettle(platform: Platform): (next: Stage) => Stage {
  return (next) => async (request, exchange) => {
    let response: Response
    try {
      response = await next(request, exchange)
    } catch (error) {
      if (!(error instanceof Error && isSdkError(error)) || !exchange.unanswered) throw error
      if (!isOpen(exchange, judgeError(error).outcome)) throw error
      throw await outcomeUnknown(platform, request, exchange, error)
    }
    if (exchange.raw) return response
    if (response.ok) {
      await parseReplaced(response, exchange)
      return response
    }
    const { outcome, hintMs } = await judgeResponse(response, exchange, platform.clock)
    const error = await apiErrorOf(response, exchange, { retryAfterMs: hintMs, retryable: outcome !== 'definite' })
    throw isOpen(exchange, outcome) ? await outcomeUnknown(platform, request, exchange, error, response.status) : error
  }
}

function isOpen({ operation }: Exchange, outcome: string): boolean {
  return outcome === 'ambiguous' && operation.retry === 'reconcile'
}

/** A middleware may have put another response in place of the one that the attempt read. */
async function parseReplaced(response: Response, exchange: Exchange): Promise<void> {
  if (exchange.reads === 'headers' || exchange.body?.response === response) return
  const text = await textOf(response, exchange)
  exchange.body = { response, text, data: parseJson(text, response, exchange.operation) }
}

async function outcomeUnknown(
  platform: Platform,
  request: HttpRequest,
  { operation, idempotencyKey }: Exchange,
  cause: SdkError,
  status?: number,
): Promise<OutcomeUnknownError> {
  const bodyDigest = typeof request.body === 'string' ? await sha256Hex(platform, request.body) : undefined
  return new OutcomeUnknownError({ cause, operation: operation.sdkMethod, status, bodyDigest, idempotencyKey })
}

async function sha256Hex({ crypto }: Platform, text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
