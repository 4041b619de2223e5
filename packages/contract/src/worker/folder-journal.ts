import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolJournal } from '@org/managed-agents-core'

/** A journal of one file per call, for processes that are killed: a file is made once or not at all, and replaced whole. */
export async function folderJournal(folder: string): Promise<ToolJournal> {
  await mkdir(folder, { recursive: true })
  const fileOf = (key: { sessionId: string; callId: string }) => join(folder, `${key.sessionId}-${key.callId}.json`)
  return {
    async begin(key, entry) {
      try {
        await writeFile(fileOf(key), JSON.stringify(entry), { flag: 'wx' })
        return true
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
        throw error
      }
    },
    async finish(key, entry) {
      const aside = `${fileOf(key)}.${process.pid}.new`
      await writeFile(aside, JSON.stringify(entry))
      await rename(aside, fileOf(key))
    },
    async load(key) {
      const text = await readFile(fileOf(key), 'utf8').catch(() => undefined)
      if (text === undefined) return undefined
      // Killed between making the file and filling it: begun, and nothing else is known.
      return text === '' ? { state: 'begun', tool: '', beganAt: 0, deadlineAt: 0 } : JSON.parse(text)
    },
  }
}
