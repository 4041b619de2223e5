import type { Dirent } from 'node:fs'
import { constants } from 'node:fs'
import { open, readdir, realpath } from 'node:fs/promises'
import { SdkError } from '@org/managed-agents-core'
import type { HeldDirectory } from '../sandbox/held-directory.ts'
import { chooseHold } from '../sandbox/held-directory.ts'
import type { Root } from '../sandbox/resolve-within.ts'
import { resolveWithin } from '../sandbox/resolve-within.ts'
import type { FileProblem } from '../sandbox/sandbox-files.ts'
import { toFileProblem } from '../sandbox/sandbox-files.ts'

/** A file of a folder, by its path in it, with `/`. */
export interface FolderFile {
  readonly path: string
  readonly content: Uint8Array<ArrayBuffer>
}

export interface ReadFolderOptions {
  readonly include: (path: string) => boolean
  /** Bytes of all files together that are too many. */
  readonly tooManyBytes: number
  readonly signal: AbortSignal | undefined
}

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants

/**
 * Reads the files of a folder in order of their names. Each is read as it was opened, below directories that are held
 * open, so nothing from outside gets in: a symbolic link is followed to a file of the folder and refused otherwise.
 */
export async function readFolder(folder: string, options: ReadFolderOptions): Promise<FolderFile[]> {
  const { include, tooManyBytes, signal } = options
  const at = (path: string) => (path === '' ? folder : `${folder}/${path}`)
  const refuse = (problem: string) => new SdkError('invalid_argument', problem)
  function failed(path: string, error: unknown): unknown {
    if (error instanceof SdkError || signal?.aborted) return error
    const problem = toFileProblem(error, at(path)) as FileProblem
    return refuse(problem.code === 'outside' ? `${at(path)} leads out of the folder.` : `${problem.message}.`)
  }

  async function holdRoot(): Promise<Root> {
    try {
      const real = await realpath(folder)
      return { paths: [real], directory: await (await chooseHold())(real) }
    } catch (error) {
      throw failed('', error)
    }
  }
  const root = await holdRoot()
  const files: FolderFile[] = []
  let total = 0

  async function readFile(path: string): Promise<void> {
    const { directory, name, found, release } = await resolveWithin([root], path)
    try {
      if (!found?.isFile()) throw refuse(`${at(path)} is no regular file.`)
      const file = await open(directory.entry(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      try {
        await directory.confirm()
        const { size } = await file.stat()
        total += size
        if (total >= tooManyBytes)
          throw refuse(
            `${folder} is too large: with ${path} it has ${total} bytes, and must have less than ${tooManyBytes}.`,
          )
        const content = new Uint8Array(size)
        for (let filled = 0; filled < size; ) {
          const { bytesRead } = await file.read(content, filled, size - filled, filled)
          if (bytesRead === 0) throw refuse(`${at(path)} has changed while it was read.`)
          filled += bytesRead
        }
        files.push({ path, content })
      } finally {
        await file.close()
      }
    } finally {
      await release()
    }
  }

  async function readEntries(directory: HeldDirectory, prefix: string): Promise<void> {
    const entries = await readdir(directory.entry('.'), { withFileTypes: true })
    await directory.confirm()
    for (const entry of entries.sort(byName)) {
      signal?.throwIfAborted()
      const path = prefix + entry.name
      if (!include(path)) continue
      try {
        if (!entry.isDirectory()) await readFile(path)
        else {
          const inner = await directory.enter(entry.name)
          await readEntries(inner, `${path}/`).finally(() => inner.close())
        }
      } catch (error) {
        throw failed(path, error)
      }
    }
  }

  try {
    await readEntries(root.directory, '')
  } finally {
    await root.directory.close()
  }
  return files
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)
