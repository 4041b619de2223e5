import type { SessionRecord } from '../sessions/session-record.ts'
import type { World } from '../world.ts'
import { beginTurn } from './begin-turn.ts'
import { setRunning } from './status.ts'
import { takeQueued } from './take-queued.ts'

/** Starts the primary thread's next turn, soon, if there is something to react to and nothing holds it back. */
export function wake(world: World, session: SessionRecord): void {
  if (canStart(session)) world.schedule(world.settings.timing.startMs, () => start(world, session))
}

function canStart(session: SessionRecord): boolean {
  const primary = session.threads[0]
  if (!primary || primary.turn || session.archived_at || session.status === 'terminated') return false
  return session.queue.length > 0 || session.outcome !== null
}

function start(world: World, session: SessionRecord): void {
  const thread = session.threads[0]
  if (!thread || !canStart(session)) return
  const at = { world, session, thread }
  setRunning(at)
  const messages = takeQueued(at)
  thread.context.newChars += session.outcome?.description.length ?? 0
  beginTurn(at, messages)
  world.advance(at)
}
