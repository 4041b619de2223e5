import { isSdkError } from '../errors/guards.ts'
import type { SessionEvent } from '../generated/models.gen.ts'
import { isQueued } from './event-key.ts'
import { Patience } from './patience.ts'
import type { HistorySearch } from './read-backwards.ts'
import { readBackwards } from './read-backwards.ts'

/** The state of a session at an event, as the events of its unfinished turn tell it. */
export interface Attachment {
  /** The event that the state is of; undefined when the session has none. */
  readonly lastEventId: string | undefined
  /** What says which calls are open and whether the session runs, oldest first. */
  readonly events: readonly SessionEvent[]
}

export interface AttachOptions {
  /** Default: the newest event. */
  readonly lastEventId?: string | undefined
  /** Milliseconds of failures in a row after which attaching fails. Default 600,000. */
  readonly giveUpAfterMs?: number | undefined
}

/** Readings that are begun anew because a page led back to one that was read before. */
const MAX_RECOVERIES = 3

const TELLING = /^(user\.|agent\..*tool_(use|result)|session\.(thread_)?status)/

/**
 * Reads backwards from an event to the idle that ended the turn before: before it no call can be open. Costs one request
 * for a session that is idle, however long its history.
 */
export async function attach(search: HistorySearch, options: AttachOptions = {}): Promise<Attachment> {
  const { client, signal } = search
  const { giveUpAfterMs = 600_000 } = options
  const { platform } = client
  const patience = new Patience({
    platform,
    signal,
    giveUpAfterMs,
    refreshCredential: () => client.refreshCredential?.(),
  })
  for (let recoveries = 0; ; recoveries++) {
    try {
      return await attachOnce(search, patience, options.lastEventId)
    } catch (error) {
      if (!isSdkError(error, 'cursor_repeated') || recoveries === MAX_RECOVERIES) throw error
      await patience.pause(error)
    }
  }
}

async function attachOnce(
  search: HistorySearch,
  patience: Patience,
  lastEventId: string | undefined,
): Promise<Attachment> {
  const newestFirst: SessionEvent[] = []
  let last = lastEventId
  let reached = last === undefined
  await readBackwards(search, { patience }, (event) => {
    // What waits in a queue is listed again elsewhere once it is processed: no place to go on from.
    if (event.id !== '' && !isQueued(event)) last ??= event.id
    reached ||= event.id === last
    if (!reached) return true
    if (TELLING.test(event.type)) newestFirst.push(event)
    return !endsTurn(event)
  })
  return { lastEventId: reached ? last : undefined, events: newestFirst.reverse() }
}

/** After such an idle nothing is open. `requires_action` and `budget_reached` leave calls open. */
function endsTurn(event: SessionEvent): boolean {
  return (
    event.type === 'session.status_idle' && !['requires_action', 'budget_reached'].includes(event.stop_reason?.type)
  )
}
