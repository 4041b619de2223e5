import { readBetas } from '../http/betas.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { Reply } from '../http/respond.ts'
import type { RouteMatch } from '../http/router.ts'
import type { Route } from '../validation/route.ts'
import type { Exchange } from './exchange.ts'
import { callerName } from './exchange.ts'

/** What is kept of a request body. */
const keptBodyChars = 256 * 1024

const noParams: Readonly<Record<string, string>> = {}

export interface ExchangeFacts {
  readonly ordinal: number
  readonly text: string
  readonly match: RouteMatch<Route>
  readonly nowMs: number
  readonly requestId: string
}

export function openExchange(
  request: IncomingRequest,
  { ordinal, text, match, nowMs, requestId }: ExchangeFacts,
): Exchange {
  return {
    ordinal,
    atMs: nowMs,
    operation: match.found ? match.row.id : undefined,
    method: request.method,
    target: request.search === '' ? request.pathname : `${request.pathname}?${request.search}`,
    params: match.found ? match.params : noParams,
    body: text.length > keptBodyChars ? text.slice(0, keptBodyChars) : text,
    betas: readBetas(request.header('anthropic-beta')),
    caller: callerName(request.header('x-api-key') ?? request.header('authorization') ?? ''),
    requestId,
    handled: false,
    status: null,
    failure: null,
    retryAfterMs: null,
    invitesRetry: false,
  }
}

/** Notes what the client is sent. */
export function settleExchange(exchange: Exchange, reply: Reply): void {
  exchange.status = reply.status
  if (reply.status < 400) return
  exchange.retryAfterMs = retryAfterMs(reply.headers)
  exchange.invitesRetry = reply.headers['x-should-retry'] === 'true'
}

/** The reason of a failed connection: the code of its cause where there is one, else its message. */
export function failureCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code)
  return error instanceof Error ? error.message : String(error)
}

function retryAfterMs(headers: Readonly<Record<string, string>>): number | null {
  const precise = Number(headers['retry-after-ms'])
  if (precise > 0) return precise
  const seconds = Number(headers['retry-after'])
  return seconds > 0 ? seconds * 1000 : null
}
