import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { invalidCredential } from './invalid-credential.ts'

/** Longest file that is read as one with a secret, in bytes. */
const MAX_BYTES = 1024 * 1024

/** A file that is not there; everything else that goes wrong is an error of its own. */
export const absent = Symbol('absent')

/**
 * Reads a file that holds a secret. One that others can read or write is refused by its name: the file that was opened is
 * judged, so nothing can be put in its place between the check and the reading. Windows has no such modes.
 */
export async function readSecretFile(path: string): Promise<string | typeof absent> {
  const file = await openIfThere(path)
  if (file === absent) return absent
  try {
    const { mode, uid } = await file.stat()
    if (process.platform !== 'win32') {
      if (mode & 0o066) {
        const others = mode & 0o022 ? 'written' : 'read'
        throw invalidCredential(
          `The credentials in ${path} can be ${others} by other users (mode ${(mode & 0o777).toString(8)}); run: chmod 600 ${path}`,
        )
      }
      if (process.getuid && uid !== process.getuid()) {
        process.emitWarning(`The credentials in ${path} belong to another user (uid ${uid}).`, 'ManagedAgentsWarning')
      }
    }
    return await readText(file, path)
  } finally {
    await file.close()
  }
}

/** Replaces a file at once, readable by its owner alone: whoever reads it sees the old content or the new, whole. */
export async function writeSecretFile(path: string, text: string): Promise<void> {
  // A link, as of a mounted secret, stays one.
  const target = await realpath(path).catch(() => path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const beside = `${target}.${randomUUID()}.tmp`
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function openIfThere(path: string): Promise<FileHandle | typeof absent> {
  try {
    return await open(path, 'r')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return absent
    throw invalidCredential(`${path} cannot be read: ${(cause as NodeJS.ErrnoException).code}`)
  }
}

async function readText(file: FileHandle, path: string): Promise<string> {
  const { size } = await file.stat()
  if (size > MAX_BYTES) throw invalidCredential(`${path} is larger than a file of this kind can be.`)
  return file.readFile('utf8')
}
