import type { ToolResult } from './tool.ts'

/** Identifies a call everywhere: an event id is unique within its session. */
export interface ToolCallKey {
  readonly sessionId: string
  /** Id of the tool-use event. */
  readonly callId: string
}

/** What a journal knows of a tool call: begun, or finished with its result. */
export type ToolJournalEntry =
  | {
      readonly state: 'begun'
      readonly tool: string
      /** Milliseconds since 1970. */
      readonly beganAt: number
      /** When whoever began it has stopped, one way or the other. Milliseconds since 1970. */
      readonly deadlineAt: number
    }
  | { readonly state: 'finished'; readonly tool: string; readonly result: ToolResult }

/**
 * Remembers which calls were begun and how they ended, so that none runs twice, across crashes and across processes
 * that share the journal. Entries are plain JSON. A call that was begun and never finished is answered with an error
 * that says so, unless its tool is idempotent.
 */
export interface ToolJournal {
  /** Records the start, atomically, unless the call has an entry already; true when this call recorded it. */
  begin(key: ToolCallKey, entry: ToolJournalEntry & { state: 'begun' }): Promise<boolean>
  /** Replaces the entry by the result, before the result is sent. */
  finish(key: ToolCallKey, entry: ToolJournalEntry & { state: 'finished' }): Promise<void>
  load(key: ToolCallKey): Promise<ToolJournalEntry | undefined>
}

/**
 * A journal that lasts as long as the process. It forgets the oldest finished calls when their results together are
 * longer than `maxLength` UTF-16 units (default 16,000,000): once answered, a call is known from the session's history.
 */
export function createMemoryJournal({ maxLength = 16_000_000 } = {}): ToolJournal {
  const entries = new Map<string, ToolJournalEntry>()
  const sizes = new Map<string, number>()
  let total = 0
  const idOf = (key: ToolCallKey) => `${key.sessionId}\n${key.callId}`
  return {
    async begin(key, entry) {
      const id = idOf(key)
      if (entries.has(id)) return false
      entries.set(id, entry)
      return true
    },
    async finish(key, entry) {
      const id = idOf(key)
      const size = JSON.stringify(entry).length
      total += size - (sizes.get(id) ?? 0)
      entries.set(id, entry)
      sizes.set(id, size)
      for (const [oldest, length] of sizes) {
        if (total <= maxLength || oldest === id) break
        sizes.delete(oldest)
        entries.delete(oldest)
        total -= length
      }
    },
    async load(key) {
      return entries.get(idOf(key))
    },
  }
}

const journals = new WeakMap<object, ToolJournal>()

/** The journal of everything that runs on `owner` in this process, unless a run brings its own. */
export function journalOf(owner: object): ToolJournal {
  let journal = journals.get(owner)
  if (!journal) {
    journal = createMemoryJournal()
    journals.set(owner, journal)
  }
  return journal
}
