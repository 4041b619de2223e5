import type { SessionEventType } from '../generated/models.gen.ts'
import type { EventPage, SessionClient } from './session-client.ts'

/** The history of a session or of one of its threads. */
export interface History {
  /** Whether it can be read from its newest event back, and by type. */
  readonly readsBack: boolean
  /** `page` is a cursor; empty or undefined for the first page. */
  read(request: HistoryRequest, signal: AbortSignal): PromiseLike<EventPage>
}

export interface HistoryRequest {
  readonly page?: string
  readonly limit: number
  /** Ignored where history does not read back. */
  readonly order: 'asc' | 'desc'
  readonly types?: readonly string[]
}

export function historyOf(client: SessionClient, sessionId: string, threadId: string | undefined): History {
  const { events, threads } = client.sessions
  if (threadId !== undefined) {
    return {
      readsBack: false,
      read: ({ page, limit }, signal) =>
        threads.events.list(threadId, { session_id: sessionId, limit, ...(page && { page }) }, { signal }),
    }
  }
  return {
    readsBack: true,
    read: ({ page, limit, order, types }, signal) =>
      events.list(
        sessionId,
        { limit, order, ...(page && { page }), ...(types && { types: types as SessionEventType[] }) },
        { signal },
      ),
  }
}
