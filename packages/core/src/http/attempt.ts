import { SdkError } from '../errors/sdk-error.ts'
import type { Platform } from '../platform.ts'
import { toConnectionError, withoutSecret } from './connection-failure.ts'
import type { Diagnose, Exchange, Stage } from './exchange.ts'
import { linkBody } from './linked-body.ts'
import { openRequests } from './open-request.ts'
import { parseJson, readText, rebuilt, responseError } from './read-body.ts'
import type { Guard } from './timeout.ts'
import { guarded } from './timeout.ts'
import type { HttpRequest } from './transport.ts'

/** Most bytes read of the body of an error; what is longer is no error body of the API. */
const MAX_ERROR_BYTES = 1024 * 1024

export interface AttemptParts {
  readonly platform: Platform
  /** Origin of the base URL; requests go nowhere else. */
  readonly origin: string
  /** Most bytes of a JSON response. */
  readonly maxJsonBytes: number
  /** Whether a later stage wants to read the body of the response itself. */
  readonly keepsResponse: boolean
  readonly diagnose?: Diagnose
}

/**
 * The innermost stage: one request on the wire, within the attempt's limits. For a JSON operation the attempt lasts
 * until the body is read and parsed, so that a body cut short counts as a failed attempt.
 */
export function createAttempt(parts: AttemptParts): Stage {
  const { origin, diagnose } = parts
  return (request, exchange) => {
    const { url } = request
    if (url !== origin && !url.startsWith(`${origin}/`)) {
      throw new SdkError('invalid_argument', 'The request leaves its origin.')
    }
    const outcome = guarded(
      exchange,
      async (guard) => {
        exchange.unanswered = true
        const response = await exchangeOnce(parts, request, exchange, guard)
        // What comes when a limit has been reached is no answer any more: the call has failed by then.
        exchange.unanswered = guard.signal.aborted
        return response
      },
      exchange.timeoutMs,
      discard,
    )
    diagnose?.attempt(request, exchange, outcome)
    return outcome
  }
}

async function exchangeOnce(
  { platform, maxJsonBytes, keepsResponse }: AttemptParts,
  request: HttpRequest,
  exchange: Exchange,
  guard: Guard,
): Promise<Response> {
  const { operation, signal, raw, name, secret } = exchange
  let response: Response
  try {
    response = await platform.fetch(request.url, initOf(request, guard))
  } catch (thrown) {
    throw toConnectionError(thrown, name, secret)
  }
  const { ok, status } = response
  // When the limit was reached while `fetch` did not listen, nobody reads this response any more.
  if (guard.signal.aborted) return response
  if (!raw && (response.type === 'opaqueredirect' || (status >= 300 && status < 400))) {
    discard(response)
    guard.abort()
    throw responseError('redirected', 'a redirect', response, operation)
  }
  if (ok && exchange.reads === 'headers') {
    openRequests.set(response, guard.abort)
    return signal && operation.response !== 'events' ? linkBody(response, signal) : response
  }
  guard.restart()
  let text = ''
  try {
    text = await readText(response, guard, ok ? maxJsonBytes : MAX_ERROR_BYTES)
  } catch (thrown) {
    // The status of a failed call counts, with or without its body.
    if (ok) {
      const cause = withoutSecret(thrown, secret)
      throw thrown instanceof RangeError
        ? responseError('response_too_large', thrown.message, response, operation)
        : responseError('truncated_response', 'a body cut short', response, operation, cause)
    }
  }
  const data = ok ? parseJson(text, response, operation) : undefined
  const kept = raw || keepsResponse ? rebuilt(response, text) : response
  exchange.body = { response: kept, text, data }
  return kept
}

function initOf({ method, headers, body, bodyFactory }: HttpRequest, { signal, restart }: Guard): RequestInit {
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal, redirect: 'manual' }
  if (bodyFactory) {
    // An upload counts as alive while its bytes are taken.
    init.body = bodyFactory(restart)
    init.duplex = 'half'
  } else if (body) init.body = body
  return init
}

/** Ends a response that nobody reads: an unread body holds its connection. */
function discard(response: Response): void {
  if (!response.bodyUsed) response.body?.cancel().catch(() => {})
}
