import type { LogEntry, SessionRecord, Shown, ThreadRecord } from '../sessions/session-record.ts'
import type { Known, SessionEvent } from '../wire.ts'
import type { World } from '../world.ts'

/** Where something happens. */
export interface At {
  readonly world: World
  readonly session: SessionRecord
  readonly thread: ThreadRecord
}

type Unstamped<Event> = Event extends unknown ? Omit<Event, 'id' | 'processed_at'> : never

/** An event before it has its id and its time. */
export type NewEvent = Unstamped<Known<SessionEvent>>

/** Stamps an event, appends it to history and delivers it to open streams; returns its id. */
export function emit(at: At, event: NewEvent, shown: Shown = defaultShown(at)): string {
  const id = at.world.newId('sevt_')
  emitAs(at, { ...event, id, processed_at: at.world.timestamps.next() }, shown)
  return id
}

/** The same for an event that has its id and time already. */
export function emitAs(at: At, event: SessionEvent, shown: Shown = defaultShown(at)): void {
  const entry: LogEntry = { event, thread: at.session.threads.indexOf(at.thread), shown }
  at.session.log.push(entry)
  at.world.touch('sessions', at.session.id)
  deliver(at, event, shown)
  const { world, session } = at
  world.announce({ kind: 'event.appended', id: session.id, session, event, thread: entry.thread })
}

/** Shows an event on open streams without storing it. */
export function deliver(at: At, event: SessionEvent, shown: Shown): void {
  for (const connection of at.world.streams.of(at.session.id)) {
    if (connection.thread === null) {
      if (shown !== 'thread') connection.sink.event(shown === 'cross' ? crossPosted(event, at.thread.id) : event)
    } else if (connection.thread === at.thread.id && shown !== 'session') connection.sink.event(event)
  }
}

const namesThread = /^agent\.(custom_|mcp_)?tool_use$|^user\./

/** On the session's stream the tool requests of a child thread, and the answers to them, name it (documented). */
export function crossPosted(event: SessionEvent, threadId: string): SessionEvent {
  return namesThread.test(event.type) ? Object.assign({}, event, { session_thread_id: threadId }) : event
}

function defaultShown(at: At): Shown {
  return at.thread.parent === null ? 'both' : 'thread'
}
