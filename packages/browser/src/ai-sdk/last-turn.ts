import type { SessionEvent } from '@org/managed-agents-core'
import type { BrowserClient } from '../browser-client.ts'

/** Events of one turn that are shown again at most. */
const MAX_REPLAYED = 10_000

/** What history has of the reply to the last message of the user. */
export interface LastTurn {
  /** Id of that message. */
  readonly messageId: string
  /** What came after it, oldest first. */
  readonly events: readonly SessionEvent[]
  /** The agent works, or waits for an answer. */
  readonly isOpen: boolean
}

/** Reads the last turn back from the newest event; undefined when the user has said nothing yet. */
export async function lastTurn(
  client: BrowserClient,
  sessionId: string,
  signal?: AbortSignal,
): Promise<LastTurn | undefined> {
  const events: SessionEvent[] = []
  let status: SessionEvent | undefined
  let page: string | null | undefined
  do {
    const read = await client.sessions.events.list(sessionId, { order: 'desc', limit: 1000, page }, { signal })
    for (const event of read.data) {
      if (!status && event.type.startsWith('session.status_')) status = event
      if (event.type === 'user.message' && event.processed_at) {
        return { messageId: event.id, events: events.toReversed(), isOpen: isOpen(status) }
      }
      events.push(event)
    }
    page = read.next_page
  } while (page && events.length < MAX_REPLAYED)
  return undefined
}

/** Without a status since the message: that of its start is listed before it. */
function isOpen(status: SessionEvent | undefined): boolean {
  if (status?.type === 'session.status_idle') return status.stop_reason.type === 'requires_action'
  return status?.type !== 'session.status_terminated'
}
