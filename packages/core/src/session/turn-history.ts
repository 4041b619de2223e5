import type { SessionEvent } from '../generated/models.gen.ts'
import { readPages } from './read-pages.ts'
import type { SessionClient } from './session-client.ts'
import { orAbort } from './wait.ts'

export interface TurnRange {
  /** The event before the first; undefined for the beginning of the session. */
  readonly startId: string | undefined
  readonly startTime: string | undefined
  /** The last event; undefined gives nothing. */
  readonly endId: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** The order of the list and the times in it may differ by this much. */
const SLACK_MS = 60_000

/** The events of a turn, page by page, as history has them. Memory: one page. */
export async function* readTurn(
  client: SessionClient,
  sessionId: string,
  { startId, startTime, endId, signal }: TurnRange,
): AsyncGenerator<SessionEvent, undefined, undefined> {
  if (endId === undefined || endId === startId) return
  const startMs = startTime === undefined ? Number.NaN : Date.parse(startTime)
  const since = Number.isNaN(startMs) ? {} : { 'created_at[gte]': new Date(startMs - SLACK_MS).toISOString() }
  let started = startId === undefined
  const pages = readPages((page) => {
    const params = { order: 'asc' as const, limit: 1000, ...since, ...page }
    return orAbort(client.sessions.events.list(sessionId, params, { signal }), signal)
  })
  for await (const { data } of pages)
    for (const event of data) {
      if (started) yield event
      if (started && event.id === endId) return
      started ||= event.id === startId
    }
}
