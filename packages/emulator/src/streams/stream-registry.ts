import type { Clock } from '../wire.ts'
import type { FrameSink } from './frame-sink.ts'
import { pingFrame } from './frame-sink.ts'

/** One open event stream. */
export interface StreamConnection {
  readonly session: string
  /** Null for the session's own stream. */
  readonly thread: string | null
  readonly previews: PreviewChoice
  /** The inspector looks on: no client's stream, so no verdict counts it. */
  readonly watching?: boolean
  /** Serial of the last model request when it opened: no previews of a request already in flight (documented). */
  readonly openedAt: number
  /** Ids whose further previews were shed because the reader fell behind (documented). */
  readonly shed: Set<string>
  readonly sink: FrameSink
  /** Events that wait for the reader. */
  queued(): number
  /** Ends it, whatever faults are in force. */
  close(): void
}

export interface PreviewChoice {
  readonly message: boolean
  readonly thinking: boolean
}

export interface StreamRegistry {
  readonly size: number
  /** Adds a connection; the returned function removes it. */
  add(connection: StreamConnection): () => void
  of(session: string): readonly StreamConnection[]
  all(): readonly StreamConnection[]
}

export interface StreamRegistryOptions {
  readonly clock: Clock
  /** Interval of heartbeats; 0 switches them off. The API's own is not documented. */
  readonly pingMs: number
}

const none: readonly StreamConnection[] = []

export function createStreamRegistry({ clock, pingMs }: StreamRegistryOptions): StreamRegistry {
  const bySession = new Map<string, StreamConnection[]>()
  let size = 0
  let stopHeartbeat: (() => void) | undefined

  function beat(): void {
    stopHeartbeat = undefined
    for (const connections of bySession.values()) for (const connection of connections) connection.sink.raw(pingFrame)
    schedule()
  }

  /** One timer serves all streams, and only while there is one. */
  function schedule(): void {
    if (pingMs > 0 && size > 0 && !stopHeartbeat) stopHeartbeat = clock.setTimer(beat, pingMs)
  }

  function remove(connection: StreamConnection): void {
    const left = (bySession.get(connection.session) ?? []).filter((other) => other !== connection)
    size--
    if (left.length > 0) bySession.set(connection.session, left)
    else bySession.delete(connection.session)
    if (size === 0) {
      stopHeartbeat?.()
      stopHeartbeat = undefined
    }
  }

  return {
    get size() {
      return size
    },
    add(connection) {
      bySession.set(connection.session, [...(bySession.get(connection.session) ?? none), connection])
      size++
      schedule()
      let removed = false
      return () => {
        if (removed) return
        removed = true
        remove(connection)
      }
    },
    of: (session) => bySession.get(session) ?? none,
    all: () => [...bySession.values()].flat(),
  }
}
