import { mkdir, readlink, rmdir, symlink, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Lets programs that see all of this machine find `folder` at `path`, by a symbolic link, where nothing else is there.
 * Gives what takes the link away again; undefined when it cannot be made.
 */
export async function linkMount(path: string, folder: string): Promise<(() => Promise<void>) | undefined> {
  const isOurs = async (): Promise<boolean> => (await readlink(path).catch(() => '')) === folder
  let made: string | undefined
  try {
    made = await mkdir(dirname(path), { recursive: true })
    await symlink(folder, path)
  } catch {
    // One of a worker that was killed may be left.
    if (!(await isOurs())) return undefined
  }
  return async () => {
    if (await isOurs()) await unlink(path)
    // Others may have put theirs there meanwhile.
    if (made !== undefined) await rmdir(dirname(path)).catch(() => {})
  }
}
