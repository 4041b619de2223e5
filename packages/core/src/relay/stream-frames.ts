import type { SessionStreamEvent } from '../generated/models.gen.ts'
import type { Refusal } from './refusal.ts'

/** Marks answers of a relay whose stream says by a comment when it is attached. */
export const RELAY_HEADER = 'managed-agents-relay'

// Comments of a relay's stream; clients that do not know them ignore them (WHATWG HTML, 9.2.6).
/** The stream of the API is open: whatever happens from now on arrives here. */
export const ATTACHED = ': attached'
/** The stream of the API could not be opened; status, then milliseconds to wait. The envelope follows as `error` event. */
export const FAILED = ': failed'

export const HELLO = ': relay\nretry: 1000\n\n'
export const HEARTBEAT = ': alive\n\n'
/** The budget is used up: connect again at once, nothing is wrong. */
export const OVER = ': over\nretry: 100\n\n'

/** One event as bytes on the wire. JSON has no line breaks of its own, so an event cannot end early. */
export function eventFrame(event: SessionStreamEvent): string {
  const name = /^[\w.]+$/.test(event.type) ? `event: ${event.type}\n` : ''
  return `${name}data: ${JSON.stringify(event)}\n\n`
}

export function errorFrame(refusal: Refusal): string {
  return `event: error\ndata: ${refusal.envelope}\n\n`
}

/** An error before the stream was attached: what a failed request would have answered. */
export function failedFrame(refusal: Refusal): string {
  const waitMs = Number(refusal.headers['retry-after-ms'] ?? Number(refusal.headers['retry-after'] ?? 0) * 1000)
  return `${FAILED} ${refusal.status} ${Number.isFinite(waitMs) ? waitMs : 0}\n${errorFrame(refusal)}`
}
