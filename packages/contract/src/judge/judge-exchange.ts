import type { Issue, Route } from '@org/managed-agents-emulator'
import { findRoute } from '@org/managed-agents-emulator'
import { convertParams, judgeAnswer, judgeEvent, judgeRequest } from '@org/managed-agents-emulator/validators'
import type { Violation } from './violation.ts'

/** Judges the parts of one exchange as they become known. Pure, and never quotes a value. */
export interface ExchangeJudge {
  readonly route: Route | undefined
  /** `body`: parsed JSON, or a form; undefined for none, and for a form that cannot be kept. */
  request(body: unknown): Violation[]
  /** A body that was said to be JSON and is not. */
  notJson(side: 'request' | 'response', status?: number): Violation
  /** A body that was said to be a form and is not. */
  notForm(): Violation
  answer(status: number, mediaType: string | undefined, body: unknown): Violation[]
  /** `name`: that of the frame. */
  event(name: string | undefined, data: string): Violation[]
}

export function judgeExchange(method: string, url: URL): ExchangeJudge {
  const found = findRoute(method, url.pathname)
  const route = found.found ? found.row : undefined
  const base = { operation: route?.id ?? null, request: `${method} ${url.pathname}` }
  const told = (side: Violation['side'], status: number | null, issues: readonly Issue[]): Violation[] =>
    issues.map(({ kind, path, rule, message }) => ({ ...base, side, status, kind, place: path, rule, message }))
  const wrong = (side: Violation['side'], status: number | null, rule: string, message: string): Violation => ({
    ...base,
    side,
    status,
    kind: 'invalid',
    place: '',
    rule,
    message,
  })

  return {
    route,
    request(body) {
      if (!route) return [wrong('request', null, 'operation', 'is to a path that the contract does not have')]
      const isForm = route.body === 'multipart'
      const judged = isForm && body instanceof FormData ? convertParams(body.entries(), route.parts) : body
      const bodyRequired = route.bodyRequired && !isForm
      return told('request', null, judgeRequest({ ...route, bodyRequired }, { search: url.search, body: judged }))
    },
    notJson: (side, status = undefined) => wrong(side, status ?? null, 'json', 'is not JSON'),
    notForm: () => wrong('request', null, 'form', 'is not multipart/form-data'),
    answer(status, mediaType, body) {
      if (!route)
        return status === 404 || status === 405
          ? []
          : [wrong('response', status, 'operation', 'answers a path that the contract does not have')]
      if (status >= 300 && status < 400)
        return [wrong('response', status, 'status', 'redirects, which the contract does not know')]
      if (status < 300 && status !== 200) return [wrong('response', status, 'status', `has status ${status}, not 200`)]
      const expected =
        status >= 400 || route.response === 'json'
          ? 'application/json'
          : route.response === 'events'
            ? 'text/event-stream'
            : undefined
      if (expected && mediaType !== expected)
        return [wrong('response', status, 'content-type', `is ${mediaType ?? 'of no media type'}, not ${expected}`)]
      return expected === 'application/json' ? told('response', status, judgeAnswer(route, status, body)) : []
    },
    event(name, data) {
      if (!route || name === 'ping') return []
      let event: { type?: unknown; id?: unknown } | null
      try {
        event = JSON.parse(data)
      } catch {
        return [wrong('event', 200, 'json', 'is not JSON')]
      }
      // A stream says what went wrong by a frame of the error's form.
      if (name === 'error') return told('event', 200, judgeAnswer(route, 500, event))
      const named = name !== undefined && name !== event?.type
      const violations = told('event', 200, judgeEvent(route, event))
      if (named) violations.push(wrong('event', 200, 'event', 'is named otherwise than its type says'))
      const eventId = typeof event?.id === 'string' ? event.id : undefined
      return violations.map((violation) => ({ ...violation, eventId }))
    },
  }
}
