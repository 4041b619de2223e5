import type { HistorySearch } from './read-backwards.ts'
import { orAbort } from './wait.ts'

/**
 * Asks history whether its newest event has not arrived, so that a stream that is open and silent can be told from a
 * session in which nothing happens. One small request; undefined when history does not answer.
 */
export async function isBehind(
  { client, sessionId, signal }: HistorySearch,
  recentIds: ReadonlySet<string>,
): Promise<boolean | undefined> {
  try {
    const params = { order: 'desc', limit: 10 } as const
    const { data } = await orAbort(client.sessions.events.list(sessionId, params, { signal }), signal)
    const newest = data.find(({ id }) => id !== '')
    return newest !== undefined && !recentIds.has(newest.id)
  } catch {
    return undefined
  }
}
