import type { LogEvent } from './event-key.ts'
import { fingerprint, isPreview, isQueued } from './event-key.ts'
import { SeenWindow } from './seen-window.ts'

/** Queued events and fingerprints remembered at most. */
const REMEMBERED = 1000

export interface ConsolidatorOptions {
  /** Nothing was given yet, and everything shall be. */
  readonly fromBeginning: boolean
  /** Set when a thread of the session is followed. */
  readonly threadId?: string
}

/** Why the log has ended for good. */
export type LogEnd = 'terminated' | 'deleted'

/**
 * What was given so far, and by it the decision about each event: give it, or leave it out. Pure: it reads nothing,
 * waits for nothing, and knows no time. History and live events go through the same decision.
 */
export class Consolidator {
  readonly seen: SeenWindow
  /** Type by id of events given as queued and not yet as processed. */
  readonly queued = new Map<string, string>()
  /** The log has ended: seen in an event, even one that was given before. */
  end: LogEnd | undefined
  /** Previews of this connection that are open. */
  readonly #previews = new Set<string>()
  /** How often events without an id were given, by fingerprint. */
  readonly #nameless = new Map<string, number>()
  /** Events without an id that history gave and that the open connection may give once more. */
  readonly #credit = new Map<string, number>()
  readonly #threadId: string | undefined

  constructor({ fromBeginning, threadId }: ConsolidatorOptions) {
    this.seen = new SeenWindow(fromBeginning)
    this.#threadId = threadId
  }

  /** Looks whether an event ends the log, whether or not it was given before. */
  observe(event: LogEvent): void {
    this.end ??= endOf(event, this.#threadId)
  }

  /** Decides about a live event: true gives it. */
  live(event: LogEvent): boolean {
    this.observe(event)
    if (isPreview(event)) return this.#preview(event)
    if (!event.id) return this.#liveNameless(fingerprint(event))
    if (this.knows(event)) return false
    this.#admit(event, false)
    return true
  }

  /** Whether this phase of an event with an id was given. A queued phase that comes after the processed one is void. */
  knows(event: LogEvent): boolean {
    const id = event.id ?? ''
    return this.seen.has(id) || (this.queued.size > 0 && isQueued(event) && this.queued.has(id))
  }

  /**
   * Decides about events of the history, in its order; gives those to give. `proven`: read without a gap. `listed`
   * counts the events without an id of one reading, which may take several calls.
   */
  history<T extends LogEvent>(events: readonly T[], proven: boolean, listed = new Map<string, number>()): T[] {
    const given: T[] = []
    for (const event of events) {
      this.observe(event)
      if (!event.id) {
        const print = fingerprint(event)
        const times = count(listed, print)
        if (times <= (this.#nameless.get(print) ?? 0)) continue
        count(this.#nameless, print)
        count(this.#credit, print)
        given.push(event)
      } else if (this.knows(event)) {
        if (proven) this.seen.prove(event.id)
      } else {
        this.#admit(event, proven)
        given.push(event)
      }
    }
    return given
  }

  /** Takes events for given that are not: those before the start of following. */
  skip(events: readonly LogEvent[]): void {
    for (const event of this.history(events, true)) if (event.id) this.#previews.delete(event.id)
  }

  /** An event without an id was given before. */
  rememberNameless(print: string): void {
    count(this.#nameless, print)
  }

  /** A connection has ended. */
  dropped(): void {
    this.#credit.clear()
  }

  /** Gives the ids of previews that are open, and forgets them. */
  closePreviews(): string[] {
    const open = [...this.#previews]
    this.#previews.clear()
    return open
  }

  /** Whether nothing comes after an event. */
  ends(event: LogEvent): boolean {
    return endOf(event, this.#threadId) !== undefined
  }

  /** Whether an event closes a turn or the log: nothing before it may be missing when it is given. */
  closes(event: LogEvent): boolean {
    const { type } = event
    if (this.#threadId) return type === 'session.thread_status_idle' || endOf(event, this.#threadId) === 'terminated'
    return type === 'session.status_idle' || type === 'session.status_terminated'
  }

  #admit(event: LogEvent, proven: boolean): void {
    const id = event.id as string
    if (isQueued(event)) {
      this.queued.set(id, event.type)
      forget(this.queued)
      return
    }
    if (this.queued.size > 0) this.queued.delete(id)
    if (this.#previews.size > 0) {
      this.#previews.delete(id)
      if (event.type === 'span.model_request_end') this.#previews.clear()
    }
    this.seen.add(id, proven)
  }

  #liveNameless(print: string): boolean {
    const credit = this.#credit.get(print) ?? 0
    if (credit > 0) {
      this.#credit.set(print, credit - 1)
      return false
    }
    count(this.#nameless, print)
    return true
  }

  /** A preview never comes after its final event, nor without its start. */
  #preview(event: LogEvent): boolean {
    const { event: started, event_id } = event as { event?: { id?: string }; event_id?: string }
    if (event.type === 'event_delta') return this.#previews.has(event_id ?? '')
    const id = started?.id
    if (!id || this.seen.has(id)) return false
    this.#previews.add(id)
    return true
  }
}

function endOf(event: LogEvent, threadId: string | undefined): LogEnd | undefined {
  if (event.type === 'session.deleted') return 'deleted'
  if (event.type === 'session.status_terminated') return 'terminated'
  if (threadId === undefined || event.type !== 'session.thread_status_terminated') return undefined
  return (event as { session_thread_id?: string }).session_thread_id === threadId ? 'terminated' : undefined
}

function count(counts: Map<string, number>, key: string): number {
  const times = (counts.get(key) ?? 0) + 1
  counts.delete(key)
  counts.set(key, times)
  forget(counts)
  return times
}

function forget(entries: Map<string, unknown>): void {
  if (entries.size <= REMEMBERED) return
  for (const oldest of entries.keys()) {
    entries.delete(oldest)
    return
  }
}
