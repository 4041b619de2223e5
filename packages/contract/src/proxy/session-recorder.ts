import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Records what happens in sessions, an event a line, as the emulator plays it back. */
export interface SessionRecorder {
  /** An event of a session's stream or history, as JSON text. */
  event(sessionId: string, event: unknown): void
}

const ID = /^[\w-]{1,256}$/
/** Events remembered for each session, so that history and stream together record each once. */
const REMEMBERED = 100_000

/** Appends to `{folder}/{session}.jsonl`, readable by its owner alone: a session says what its users say. */
export function recordSessions(folder: string): SessionRecorder {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const seen = new Map<string, Set<string>>()
  return {
    event(sessionId, event) {
      const { id, type, processed_at } = (event ?? {}) as { id?: unknown; type?: unknown; processed_at?: unknown }
      if (!ID.test(sessionId) || typeof id !== 'string' || typeof type !== 'string' || !processed_at) return
      const known = seen.get(sessionId) ?? new Set()
      seen.set(sessionId, known)
      if (known.has(id) || known.size >= REMEMBERED) return
      known.add(id)
      appendFileSync(join(folder, `${sessionId}.jsonl`), `${JSON.stringify(event)}\n`, { mode: 0o600 })
    },
  }
}
