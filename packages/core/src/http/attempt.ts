import { isSdkError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { Clock, Platform } from '../platform.ts'
import { toConnectionError, withoutSecret } from './connection-failure.ts'
import type { Emit, Exchange, Stage } from './exchange.ts'
import { linkBody } from './linked-body.ts'
import { parseJson, readText, rebuilt, responseError } from './read-body.ts'
import { requestIdOf } from './response-headers.ts'
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
  readonly emit?: Emit
}

/**
 * The innermost stage: one request on the wire, within the attempt's limits. For a JSON operation the attempt lasts
 * until the body is read and parsed, so that a body cut short counts as a failed attempt.
 */
export function createAttempt(parts: AttemptParts): Stage {
  return (request, exchange) => {
    if (!request.url.startsWith(parts.origin) || !/^[/?#]/.test(request.url.slice(parts.origin.length) || '/')) {
      throw new SdkError('invalid_argument', 'A middleware sent the request to another origin; that is refused.')
    }
    const limits = {
      clock: parts.platform.clock,
      signal: exchange.signal,
      timeoutMs: exchange.timeoutMs,
      deadlineAtMs: exchange.deadlineAtMs,
      what: exchange.operation.sdkMethod,
    }
    const work = async (guard: Guard): Promise<Response> => {
      exchange.unanswered = true
      const response = await exchangeOnce(parts, request, exchange, guard)
      exchange.unanswered = false
      return response
    }
    const attempt = guarded(limits, work, discard)
    return parts.emit ? reported(parts.emit, parts.platform.clock, request, exchange, attempt) : attempt
  }
}

function reported(
  emit: Emit,
  clock: Clock,
  request: HttpRequest,
  { operation: { sdkMethod: operation }, attempt }: Exchange,
  outcome: Promise<Response>,
): Promise<Response> {
  const startedAtMs = clock.now()
  const path = new URL(request.url).pathname
  emit({ type: 'request', operation, method: request.method, path, attempt })
  return outcome.then(
    (response) => {
      const durationMs = clock.now() - startedAtMs
      emit({
        type: 'response',
        operation,
        attempt,
        status: response.status,
        requestId: requestIdOf(response),
        durationMs,
      })
      return response
    },
    (error: unknown) => {
      const code = isSdkError(error) ? error.code : 'error'
      emit({ type: 'failure', operation, attempt, code, durationMs: clock.now() - startedAtMs })
      throw error
    },
  )
}

async function exchangeOnce(
  parts: AttemptParts,
  request: HttpRequest,
  exchange: Exchange,
  guard: Guard,
): Promise<Response> {
  const { operation, signal } = exchange
  let response: Response
  try {
    response = await parts.platform.fetch(request.url, fetchInit(request, guard))
  } catch (thrown) {
    throw toConnectionError(thrown, operation.sdkMethod, exchange.secret)
  }
  // The limit was reached while `fetch` did not listen: nobody reads this response any more.
  if (guard.signal.aborted) return response
  if (!exchange.raw && (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))) {
    discard(response)
    throw responseError(
      'redirected',
      'was redirected; redirects are never followed, so set baseUrl to the final address',
      response,
      operation,
    )
  }
  if (response.ok && exchange.reads === 'headers') {
    return signal && operation.response !== 'events' ? linkBody(response, signal) : response
  }
  guard.restart()
  return readWhole(parts, response, exchange, guard)
}

async function readWhole(parts: AttemptParts, response: Response, exchange: Exchange, guard: Guard): Promise<Response> {
  const { operation } = exchange
  let text: string
  try {
    text = await readText(response, guard, response.ok ? parts.maxJsonBytes : MAX_ERROR_BYTES, (soFar) => {
      if (!response.ok) return soFar
      throw responseError(
        'response_too_large',
        `was answered with more than ${parts.maxJsonBytes} bytes`,
        response,
        operation,
      )
    })
  } catch (thrown) {
    if (thrown instanceof SdkError) throw thrown
    // The status of a failed call counts, with or without its body.
    if (response.ok) {
      const cause = withoutSecret(thrown, exchange.secret)
      throw responseError('truncated_response', 'was answered with a body cut short', response, operation, cause)
    }
    text = ''
  }
  const data = response.ok ? parseJson(text, response, operation) : undefined
  const kept = exchange.raw || parts.keepsResponse ? rebuilt(response, text) : response
  exchange.body = { response: kept, text, data }
  return kept
}

function fetchInit(request: HttpRequest, guard: Guard): RequestInit {
  const init: RequestInit & { duplex?: 'half' } = {
    method: request.method,
    headers: request.headers,
    redirect: 'manual',
    signal: guard.signal,
  }
  if (request.bodyFactory) {
    init.body = withProgress(request.bodyFactory(), guard)
    init.duplex = 'half'
  } else if (request.body !== undefined && request.body !== null) init.body = request.body
  return init
}

/** An upload counts as alive while its bytes are taken. */
function withProgress(body: ReadableStream<Uint8Array>, guard: Guard): ReadableStream<Uint8Array> {
  return body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        guard.restart()
        controller.enqueue(chunk)
      },
    }),
  )
}

/** Ends a response that nobody reads: an unread body holds its connection. */
function discard(response: Response): void {
  if (!response.bodyUsed) response.body?.cancel().catch(() => {})
}
