import type { ToolJournal } from '@org/managed-agents-core'

/**
 * The journal as the holder of a lease reads it: whoever held the item before has stopped, so a call that was begun then
 * is not waited for. It is answered at once, as one whose outcome is unknown.
 */
export function journalUnderLease(journal: ToolJournal): ToolJournal {
  const begunHere = new Set<string>()
  return {
    async begin(key, entry) {
      const isFirst = await journal.begin(key, entry)
      if (isFirst) begunHere.add(key.callId)
      return isFirst
    },
    async finish(key, entry) {
      await journal.finish(key, entry)
      begunHere.delete(key.callId)
    },
    async load(key) {
      const entry = await journal.load(key)
      if (entry?.state !== 'begun' || begunHere.has(key.callId)) return entry
      return { ...entry, deadlineAt: entry.beganAt }
    },
  }
}
