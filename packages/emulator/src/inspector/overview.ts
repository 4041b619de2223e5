import { isAdvanceable } from '../clock/advanceable-clock.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import type { OwnedWorld } from '../state/create-world.ts'
import { blockingIds } from '../turn/blocking.ts'

/** More rows than this are no overview; older sessions are in the state panel. */
const shownSessions = 200

/** Time, open streams of clients, and how many records there are of each kind. */
export function overviewOf(world: OwnedWorld): object {
  return {
    time: new Date(world.clock.now()).toISOString(),
    advanceable: isAdvanceable(world.clock),
    openStreams: world.streams.all().filter(({ watching }) => !watching).length,
    records: Object.fromEntries(Array.from(world.collections, ([kind, { size }]) => [kind, size])),
  }
}

/** The newest sessions, newest first, as a list shows them. */
export function sessionRows(world: OwnedWorld): object[] {
  const rows: object[] = []
  for (const { record } of sessionsOf(world).scan('desc')) {
    if (rows.length === shownSessions) break
    const { id, title, status, created_at, archived_at, turns } = record
    const waiting = record.archived_at ? 0 : blockingIds(record).length
    rows.push({ id, title, status, created_at, archived_at, turns, agent: record.agent.name, waiting })
  }
  return rows
}
