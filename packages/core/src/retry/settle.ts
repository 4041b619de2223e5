import { ApiError } from '../errors/api-error.ts'
import { isSdkError } from '../errors/guards.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import type { SdkError } from '../errors/sdk-error.ts'
import { textOf } from '../http/error-body.ts'
import type { Exchange, Stage } from '../http/exchange.ts'
import { parseJson } from '../http/read-body.ts'
import { headOf } from '../http/response-headers.ts'
import type { HttpRequest } from '../http/transport.ts'
import type { Platform } from '../platform.ts'
import { isOpen, judgeError, judgeResponse } from './classify.ts'

/**
 * The outermost stage: an error status becomes a typed error (unless the call is raw), and a failure that leaves open
 * whether a write took effect becomes an `OutcomeUnknownError`.
 */
export function createSettle({ crypto }: Platform): (next: Stage) => Stage {
  return (next) => async (request, exchange) => {
    let response: Response
    try {
      response = await next(request, exchange)
    } catch (error) {
      const open = exchange.unanswered && isOpen(judgeError(error), exchange)
      throw open && isSdkError(error) ? await outcomeUnknown(crypto, request, exchange, error) : error
    }
    if (exchange.raw) return response
    if (response.ok) {
      // A middleware may have put another response in place of the one that the attempt read.
      if (exchange.reads === 'body' && exchange.body?.response !== response) {
        const text = await textOf(response, exchange)
        exchange.body = { response, text, data: parseJson(text, response, exchange.operation) }
      }
      return response
    }
    const verdict = await judgeResponse(response, exchange)
    const error = new ApiError({
      ...headOf(response),
      operation: exchange.name,
      body: verdict.body,
      retryable: verdict.outcome !== 'definite',
      retryAfterMs: verdict.hintMs,
    })
    throw isOpen(verdict, exchange) ? await outcomeUnknown(crypto, request, exchange, error, response.status) : error
  }
}

async function outcomeUnknown(
  { subtle }: Platform['crypto'],
  { body }: HttpRequest,
  { name, idempotencyKey }: Exchange,
  cause: SdkError,
  status?: number,
): Promise<OutcomeUnknownError> {
  let bodyDigest: string | undefined
  if (typeof body === 'string') {
    const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(body)))
    bodyDigest = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  return new OutcomeUnknownError({ cause, operation: name, status, bodyDigest, idempotencyKey })
}
