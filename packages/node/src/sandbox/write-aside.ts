import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readdir, rename, rmdir, unlink } from 'node:fs/promises'
import type { HeldDirectory } from './held-directory.ts'

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants

/** Folder in a root for files that are being written; walks leave it out. */
export const ASIDE = '.managed-agents-tmp'

/** Writes files of one root whole: aside first, then a rename puts them in place. */
export interface AsideWriter {
  /**
   * A rename follows no link, changes no other name of an old file, and is never half done. What a killed process left
   * lies in a folder of its own, which is emptied by the next one.
   */
  write(directory: HeldDirectory, name: string, file: { content: Uint8Array; mode: number }): Promise<void>
  /** Takes the folder away. */
  close(): Promise<void>
}

export async function createAsideWriter(root: HeldDirectory): Promise<AsideWriter> {
  let held: Promise<HeldDirectory | undefined> | undefined
  await empty(root)

  async function hold(): Promise<HeldDirectory | undefined> {
    // Where the name is taken by something else, files are written beside their place.
    await mkdir(root.entry(ASIDE), { mode: 0o700 }).catch(() => {})
    return root.enter(ASIDE).catch(() => undefined)
  }

  return {
    async write(directory, name, file) {
      held ??= hold()
      const place = (await held) ?? directory
      try {
        await writeBy(place, directory, { name, ...file })
      } catch (error) {
        // Another file system is mounted there, or the folder was taken away.
        if (place === directory || !['EXDEV', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? ''))
          throw error
        await writeBy(directory, directory, { name, ...file })
      }
    },
    async close() {
      await (await held)?.close()
      await empty(root)
    },
  }
}

async function writeBy(
  place: HeldDirectory,
  directory: HeldDirectory,
  { name, content, mode }: { name: string; content: Uint8Array; mode: number },
): Promise<void> {
  const aside = place.entry(`.${randomBytes(8).toString('hex')}.tmp`)
  const handle = await open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
  try {
    try {
      await directory.confirm()
      await handle.writeFile(content)
      if (mode !== 0o600) await handle.chmod(mode)
    } finally {
      await handle.close()
    }
    await rename(aside, directory.entry(name))
  } catch (error) {
    await unlink(aside).catch(() => {})
    throw error
  }
}

async function empty(root: HeldDirectory): Promise<void> {
  const folder = await root.enter(ASIDE).catch(() => undefined)
  if (!folder) return
  for (const name of await readdir(folder.entry('.')).catch(() => []))
    if (name.endsWith('.tmp')) await unlink(folder.entry(name)).catch(() => {})
  await folder.close()
  await rmdir(root.entry(ASIDE)).catch(() => {})
}
