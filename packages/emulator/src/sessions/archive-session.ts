import { emit } from '../events/append-event.ts'
import { abandonScript } from '../turn/script-runner.ts'
import type { World } from '../world.ts'
import type { SessionRecord } from './session-record.ts'

/** Documented: status `terminated`, history stays readable, no further events. */
export function archiveSession(world: World, session: SessionRecord): void {
  stopTurns(session)
  session.archived_at = world.timestamps.nextNanos()
  session.status = 'terminated'
  const thread = session.threads[0]
  if (thread) emit({ world, session, thread }, { type: 'session.status_terminated' }, 'session')
  world.announce({ kind: 'session.archived', id: session.id })
}

export function stopTurns(session: SessionRecord): void {
  session.queue = []
  for (const thread of session.threads) {
    if (thread.turn) abandonScript(thread.turn)
    thread.turn = null
    thread.status = 'terminated'
  }
}
