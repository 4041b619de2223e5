import type { Exchange } from '../recording/exchange.ts'
import type { Clock } from '../wire.ts'
import type { Finding } from './finding.ts'
import type { ExchangeRules } from './judge.ts'

/** Timers of real clocks may fire this much early. */
const toleranceMs = 5

/** POSTs that act again when they are repeated. */
const actsAgain = /^(create|send|run|upload|add)/

interface Unclear {
  readonly body: string
  readonly ordinal: number
}

/** Waits that were asked for and not kept, and writes that were repeated without looking first. */
export function createResendRules(clock: Clock, report: (finding: Finding) => void): ExchangeRules {
  const waits = new Map<string, number>()
  const unclear = new Map<string, Unclear>()

  function checkWait(exchange: Exchange): void {
    const key = callOf(exchange)
    const until = waits.get(key)
    if (until === undefined) return
    waits.delete(key)
    if (clock.now() >= until - toleranceMs) return
    report({
      rule: 'ignored-retry-after',
      exchange: exchange.ordinal,
      message: `${exchange.method} ${exchange.target} came ${until - clock.now()} ms before the time that Retry-After named`,
    })
  }

  function checkResend(exchange: Exchange): void {
    if (exchange.method === 'GET') return forgetUnclear(exchange)
    const earlier = unclear.get(callOf(exchange))
    if (earlier === undefined) return
    unclear.delete(callOf(exchange))
    if (earlier.body !== exchange.body) return
    report({
      rule: 'blind-resend',
      exchange: exchange.ordinal,
      message: `${exchange.operation} was sent again after exchange ${earlier.ordinal}, whose outcome was unknown, without reading first`,
    })
  }

  /** Who reads the resource, or its list, after an unclear write has looked first. */
  function forgetUnclear(read: Exchange): void {
    const root = rootOf(read)
    for (const key of unclear.keys()) if (key.startsWith(`${read.caller} POST ${root}`)) unclear.delete(key)
  }

  return {
    arrived(exchange) {
      if (waits.size > 0) checkWait(exchange)
      if (unclear.size > 0) checkResend(exchange)
    },
    settled(exchange) {
      if (exchange.retryAfterMs !== null) waits.set(callOf(exchange), clock.now() + exchange.retryAfterMs)
      if (exchange.method === 'POST' && isUnclear(exchange) && actsAgain.test(exchange.operation ?? '')) {
        unclear.set(callOf(exchange), { body: exchange.body, ordinal: exchange.ordinal })
      }
    },
    clear() {
      waits.clear()
      unclear.clear()
    },
  }
}

/** The client cannot know whether the API acted: the connection died after sending, or a status that says nothing. */
function isUnclear(exchange: Exchange): boolean {
  if (exchange.failure !== null) return exchange.failure !== 'ECONNREFUSED'
  return exchange.status !== null && !exchange.invitesRetry && [408, 500, 502, 503, 504].includes(exchange.status)
}

function callOf(exchange: Exchange): string {
  return `${exchange.caller} ${exchange.method} ${exchange.target}`
}

/** `/v1/sessions/sesn_1/…` is about `/v1/sessions/sesn_1`, a list of sessions about all of them. */
function rootOf(exchange: Exchange): string {
  const path = exchange.target.split('?', 1)[0] ?? ''
  return path.split('/').slice(0, 4).join('/')
}
