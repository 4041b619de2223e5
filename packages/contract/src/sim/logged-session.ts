import type { SessionEvent } from '@org/managed-agents-core'
import type { Snapshot } from '@org/managed-agents-emulator'

/** A session as the emulator keeps it. */
export interface LoggedSession {
  readonly id: string
  readonly status: string
  readonly log: readonly { readonly event: SessionEvent; readonly shown: string }[]
  readonly queue: readonly SessionEvent[]
}

/** Undefined when it was deleted. */
export function recordOf({ sessions }: Snapshot['collections'], id: string): LoggedSession | undefined {
  return sessions?.entries.map(([, record]) => record as LoggedSession).find((record) => record.id === id)
}

/** Persisted events in their order, queued ones last; none of a session that does not exist. */
export function historyOf(session: LoggedSession | undefined): SessionEvent[] {
  if (!session) return []
  const { log, queue } = session
  return [...log.filter(({ shown }) => shown !== 'thread').map(({ event }) => event), ...queue]
}
