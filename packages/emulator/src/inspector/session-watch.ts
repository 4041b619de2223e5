import type { SessionRecord, ThreadRecord } from '../sessions/session-record.ts'
import { blockingIds } from '../turn/blocking.ts'
import type { Happening, World } from '../world.ts'

/** Takes one frame of the inspector's stream: its name and its data. */
export type Send = (name: string, data: object) => void

/**
 * Sends the whole of one session: its log with the thread of each entry, what waits, and from then on every entry and
 * preview of all its threads. The returned function takes what happens in the emulator; `stop` ends it.
 */
export function watchSession(world: World, session: SessionRecord, { send, close }: { send: Send; close(): void }) {
  const stops: (() => void)[] = []
  let described = ''

  function follow(thread: ThreadRecord): void {
    const primary = thread.parent === null
    stops.push(
      world.streams.add({
        session: session.id,
        thread: primary ? null : thread.id,
        watching: true,
        previews: { message: true, thinking: true },
        openedAt: world.lastRequestSerial(),
        shed: new Set(),
        queued: () => 0,
        close,
        sink: {
          event(event) {
            // Final events come from the log, which says on which thread they happened.
            const preview = event.type === 'event_start' || event.type === 'event_delta'
            if (preview) send('preview', { thread: thread.id, event })
            else if (event.processed_at === null) send('queued', { event })
          },
          raw: () => undefined,
          end: close,
          fail: close,
        },
      }),
    )
  }

  function describe(): void {
    for (const thread of session.threads.slice(stops.length)) follow(thread)
    const { id, status } = session
    const threads = session.threads.map(({ id, parent, name, status }) => ({ id, parent, name, status }))
    const description = { id, status, waiting: blockingIds(session), threads }
    const text = JSON.stringify(description)
    if (text !== described) send('session', description)
    described = text
  }

  describe()
  const entries = session.log.map(({ event, thread }) => ({ event, thread: session.threads[thread]?.id }))
  send('log', { entries, queue: session.queue })

  return {
    describe,
    happened(happening: Happening): void {
      if (happening.id !== session.id) return
      if (happening.kind === 'session.deleted') return close()
      if (happening.kind !== 'event.appended') return
      const thread = typeof happening['thread'] === 'number' ? session.threads[happening['thread']] : undefined
      send('entry', { event: happening['event'], thread: thread?.id })
      describe()
    },
    stop() {
      for (const stop of stops) stop()
    },
  }
}
