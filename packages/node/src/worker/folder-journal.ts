import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolJournal, ToolJournalEntry } from '@org/managed-agents-core/session'

/** A journal in a folder, which can forget a session whose calls are all answered. */
export interface FolderJournal extends ToolJournal {
  forget(sessionId: string): Promise<void>
}

/**
 * A journal of one small file per call, on any Node and without a database, for the workers of one machine: a file is
 * made once or not at all, and its result takes its place whole.
 */
export function createFolderJournal(folder: string): FolderJournal {
  const ofSession = (sessionId: string): string => join(folder, encodeURIComponent(sessionId))
  const fileOf = (key: { sessionId: string; callId: string }): string =>
    join(ofSession(key.sessionId), `${encodeURIComponent(key.callId)}.json`)

  return {
    async begin(key, entry) {
      await mkdir(ofSession(key.sessionId), { recursive: true, mode: 0o700 })
      return writeNew(fileOf(key), entry)
    },
    async finish(key, entry) {
      const aside = `${fileOf(key)}.${randomBytes(6).toString('hex')}`
      await mkdir(ofSession(key.sessionId), { recursive: true, mode: 0o700 })
      await writeNew(aside, entry)
      await rename(aside, fileOf(key))
    },
    async load(key) {
      let text: string
      try {
        text = await readFile(fileOf(key), 'utf8')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
      try {
        return JSON.parse(text) as ToolJournalEntry
      } catch {
        // Its writer was stopped between making the file and filling it: the call was begun, and no more is known.
        return { state: 'begun', tool: '', beganAt: 0, deadlineAt: 0 }
      }
    },
    forget: (sessionId) => rm(ofSession(sessionId), { recursive: true, force: true }),
  }
}

/** Writes a file that must not be there yet, to the disk itself; false when it is there. */
async function writeNew(file: string, entry: ToolJournalEntry): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.writeFile(JSON.stringify(entry))
      await handle.datasync()
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
