import { createHash } from 'node:crypto'
import type { ConfinedFiles } from '../sandbox/confined-files.ts'
import { confineFiles } from '../sandbox/confined-files.ts'

/** The folder of a store on this machine. The agent may put links and special files there: none is followed or read. */
export interface MemoryFolder {
  /** Hashes of all regular files by path. */
  hashes(): Promise<Map<string, string>>
  /** The bytes of a file; undefined when it is gone. Rejects for one of more than 16 MB. */
  read(path: string): Promise<Uint8Array | undefined>
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Removes the file, if it is still the one with this hash; tells whether. */
  remove(path: string, hash: string): Promise<boolean>
  close(): Promise<void>
}

/** What is larger is no memory, and is known by its size alone. */
const MAX_READ_BYTES = 16_000_000

export async function openMemoryFolder(folder: string): Promise<MemoryFolder> {
  const files: ConfinedFiles = await confineFiles({ workdir: folder })
  const inside = (path: string): string => path.replace(/^\/+/, '')

  async function read(path: string): Promise<Uint8Array | undefined> {
    const file = await files.open(inside(path)).catch(() => undefined)
    if (!file) return undefined
    try {
      if (file.size > MAX_READ_BYTES) throw new Error(`it has more than ${MAX_READ_BYTES} bytes`)
      return await file.read(0, file.size)
    } finally {
      await file.close()
    }
  }

  return {
    read,
    async hashes() {
      const found = new Map<string, string>()
      for await (const { path, type } of files.walk('.')) {
        if (type !== 'file') continue
        const content = await read(path).catch(() => new Uint8Array(0))
        if (content) found.set(`/${path}`, hashOf(content))
      }
      return found
    },
    write: (path, content) =>
      files.replace(inside(path), typeof content === 'string' ? new TextEncoder().encode(content) : content),
    async remove(path, hash) {
      const content = await read(path)
      if (!content || hashOf(content) !== hash) return false
      await files.remove(inside(path))
      return true
    },
    close: () => files.close(),
  }
}

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
