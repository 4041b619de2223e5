import type { At } from '../events/append-event.ts'
import { emitAs } from '../events/append-event.ts'
import { textOf } from '../events/text-of.ts'
import type { UserMessageEvent } from '../wire.ts'

/**
 * Takes all waiting messages: each is emitted again, with the same id and a time (documented), and appended to
 * history. Returns the user messages among them.
 */
export function takeQueued(at: At): UserMessageEvent[] {
  const { world, session, thread } = at
  const taken: UserMessageEvent[] = []
  const waiting = session.queue
  session.queue = []
  for (const event of waiting) {
    const processed = { ...event, processed_at: world.timestamps.next() }
    emitAs(at, processed)
    if (processed.type !== 'user.message') continue
    thread.context.newChars += textOf(processed.content).length
    taken.push(processed)
  }
  return taken
}
