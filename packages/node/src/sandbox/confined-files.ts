import { constants } from 'node:fs'
import { lstat, open, readdir, realpath, unlink } from 'node:fs/promises'
import { posix } from 'node:path'
import { SdkError } from '@org/managed-agents-core'
import type { HeldDirectory, HoldDirectory } from './held-directory.ts'
import { chooseHold } from './held-directory.ts'
import type { Resolved, ResolveOptions, Root } from './resolve-within.ts'
import { resolveWithin } from './resolve-within.ts'
import type { SandboxPlace } from './sandbox.ts'
import type { OpenedFile, SandboxFiles, WalkEntry, WalkOptions } from './sandbox-files.ts'
import { FileProblem, toFileProblem } from './sandbox-files.ts'
import { ASIDE, createAsideWriter } from './write-aside.ts'

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants

/** Deepest nesting of directories that a walk enters. */
const MAX_DEPTH = 64

/** Files of this machine, confined to a working directory and its mounts. To be closed. */
export interface ConfinedFiles extends SandboxFiles {
  /** Removes a regular file, never what a link leads to. */
  remove(path: string): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the working directory and the mounts, and from then on reaches files only through them. `hold` is for tests of
 * machines other than this one.
 */
export async function confineFiles(
  { workdir, mounts = [] }: SandboxPlace,
  hold?: HoldDirectory,
): Promise<ConfinedFiles> {
  const holdDirectory = hold ?? (await chooseHold())
  const roots: Root[] = [await rootAt([workdir], workdir, false)]
  for (const { path, folder, readOnly = false } of mounts) {
    if (`${folder}/`.startsWith(`${workdir}/`))
      throw new SdkError('invalid_argument', `The folder of the mount ${path} lies in the working directory.`)
    roots.push(await rootAt([path, folder], folder, readOnly))
  }

  async function rootAt(paths: string[], folder: string, readOnly: boolean): Promise<Root> {
    const real = await realpath(folder)
    const named = [...new Set([...paths, real])].map((path) => path.replace(/\/+$/, ''))
    const directory = await holdDirectory(real)
    return { paths: named, directory, ...(!readOnly && { writer: await createAsideWriter(directory) }) }
  }

  async function using<T>(path: string, work: (at: Resolved) => Promise<T>, options?: ResolveOptions): Promise<T> {
    let at: Resolved | undefined
    try {
      at = await resolveWithin(roots, path, options)
      return await work(at)
    } catch (error) {
      throw toFileProblem(error, path)
    } finally {
      await at?.release()
    }
  }

  return {
    open: (path) => using(path, ({ directory, name, found }) => openFile(directory, name, { path, found })),

    replace: (path, content) =>
      using(
        path,
        async (at) => {
          if (at.found && !at.found.isFile()) throw notAFile(path)
          if (!at.root.writer) throw new FileProblem('read_only', `${path} is in a read-only directory`)
          const mode = at.found ? at.found.mode & 0o777 : 0o600
          await at.root.writer?.write(at.directory, at.name, { content, mode })
        },
        { makeDirectories: true },
      ),

    remove: (path) =>
      using(posix.dirname(path), async (at) => {
        const directory = await at.directory.enter(at.name)
        try {
          const entry = directory.entry(posix.basename(path))
          if (!(await lstat(entry)).isFile()) throw notAFile(path)
          await directory.confirm()
          await unlink(entry)
        } finally {
          await directory.close()
        }
      }),

    async *walk(path, options = {}) {
      const start = await using(path, async (at): Promise<HeldDirectory | 'file'> => {
        if (!at.found) throw Object.assign(new Error('missing'), { code: 'ENOENT' })
        if (at.found.isFile()) return 'file'
        if (!at.found.isDirectory()) throw new FileProblem('not_a_directory', `${path} is no directory`)
        return at.directory.enter(at.name)
      })
      if (start === 'file') yield { path: '', type: 'file' }
      else yield* walkDirectory(start, '', options)
    },

    modifiedAt: (path) => using(path, async ({ found }) => found?.mtimeMs ?? 0),

    async close() {
      for (const { directory, writer } of roots) {
        await writer?.close()
        await directory.close()
      }
    },
  }
}

async function openFile(
  directory: HeldDirectory,
  name: string,
  { path, found }: { path: string; found: Resolved['found'] },
): Promise<OpenedFile> {
  if (!found) throw Object.assign(new Error('missing'), { code: 'ENOENT' })
  // Merely opening a device can do something; a pipe would wait for a writer.
  if (!found.isFile()) throw notAFile(path)
  const handle = await open(directory.entry(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    await directory.confirm()
    const opened = await handle.stat()
    if (!opened.isFile()) throw notAFile(path)
    return {
      size: opened.size,
      async read(position, length) {
        const buffer = new Uint8Array(length)
        let filled = 0
        while (filled < length) {
          const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled)
          if (bytesRead === 0) break
          filled += bytesRead
        }
        return buffer.subarray(0, filled)
      },
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Closes `directory`. What disappears, changes or may not be read meanwhile is left out. */
async function* walkDirectory(
  directory: HeldDirectory,
  prefix: string,
  options: WalkOptions,
  depth = 0,
): AsyncIterableIterator<WalkEntry> {
  try {
    const names = await readdir(directory.entry('.')).catch(() => [])
    await directory.confirm()
    for (const name of names.sort()) {
      if (name === ASIDE) continue
      options.signal?.throwIfAborted()
      const found = await lstat(directory.entry(name)).catch(() => undefined)
      const path = prefix + name
      if (found?.isFile()) yield { path, type: 'file' }
      if (!found?.isDirectory()) continue
      const entry: WalkEntry = { path, type: 'directory' }
      yield entry
      if (depth >= MAX_DEPTH || options.enters?.(entry) === false) continue
      const inner = await directory.enter(name).catch(() => undefined)
      if (inner) yield* walkDirectory(inner, `${path}/`, options, depth + 1)
    }
  } finally {
    await directory.close()
  }
}

function notAFile(path: string): FileProblem {
  return new FileProblem('not_a_file', `${path} is not a regular file`)
}
