import type { SessionEvent } from '../generated/models.gen.ts'
import type { HistorySearch } from './reconcile.ts'
import { sendDelayMs, sendFailureOf } from './send-policy.ts'
import { wait } from './wait.ts'

/** The state of a session at an event, as the events of its unfinished turn tell it. */
export interface Attachment {
  /** The event that the state is of; undefined when the session has none. */
  readonly lastEventId: string | undefined
  /** What says which calls are open and whether the session runs, oldest first. */
  readonly events: readonly SessionEvent[]
}

const FIRST_PAGE = 100
const PAGE_SIZE = 1000
/** Milliseconds of failures in a row after which attaching fails. */
const GIVE_UP_MS = 600_000

const TELLING =
  /^(user\.(interrupt|tool_|custom_tool_|message|define)|agent\..*tool_(use|result)|session\.(thread_)?status)/

/**
 * Reads backwards from the newest event, or from `lastEventId`, to the idle that ended the turn before: before it no
 * call can be open. Costs one request for a session that is idle, however long its history.
 */
export async function attach(search: HistorySearch, lastEventId?: string): Promise<Attachment> {
  const { client, sessionId, signal } = search
  const { clock, random } = client.platform
  const newestFirst: SessionEvent[] = []
  let last = lastEventId
  let reached = last === undefined
  let page: string | null | undefined
  let failedSince: number | undefined
  for (let failures = 0; ; ) {
    try {
      const limit = page ? PAGE_SIZE : FIRST_PAGE
      const result = await client.sessions.events.list(
        sessionId,
        { order: 'desc', limit, ...(page && { page }) },
        { signal },
      )
      failedSince = undefined
      failures = 0
      for (const event of result.data) {
        if (event.id !== '') last ??= event.id
        reached ||= event.id === last
        if (!reached) continue
        if (TELLING.test(event.type)) newestFirst.push(event)
        if (endsTurn(event)) return { lastEventId: last, events: newestFirst.reverse() }
      }
      page = result.next_page
      if (!page) return { lastEventId: reached ? last : undefined, events: newestFirst.reverse() }
    } catch (error) {
      failedSince ??= clock.now()
      const late = clock.now() - failedSince > GIVE_UP_MS
      if (signal.aborted || late || sendFailureOf(error) === 'final') throw error
      await wait(clock, sendDelayMs(error, ++failures, random), signal)
    }
  }
}

/** After such an idle nothing is open. `requires_action` and `budget_reached` leave calls open. */
function endsTurn(event: SessionEvent): boolean {
  return (
    event.type === 'session.status_idle' && !['requires_action', 'budget_reached'].includes(event.stop_reason?.type)
  )
}
