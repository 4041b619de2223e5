import type { Stats } from 'node:fs'
import { lstat, mkdir, readlink } from 'node:fs/promises'
import type { HeldDirectory } from './held-directory.ts'
import { FileProblem } from './sandbox-files.ts'
import type { AsideWriter } from './write-aside.ts'

/** A directory that tools may reach, with everything below it. */
export interface Root {
  /** Absolute paths that mean it: as the agent names it, and its real one. */
  readonly paths: readonly string[]
  readonly directory: HeldDirectory
  /** Absent where nothing may be written. */
  readonly writer?: AsideWriter
}

/** Where a path leads: an entry of a directory that is held open. */
export interface Resolved {
  readonly directory: HeldDirectory
  /** Name in `directory`; `.` for a root itself. Never a symbolic link when it was looked at. */
  readonly name: string
  /** Undefined when nothing is there. */
  readonly found: Stats | undefined
  /** The root that it lies in. */
  readonly root: Root
  release(): Promise<void>
}

export interface ResolveOptions {
  /** Directories on the way that do not exist are made, with mode 0700. */
  readonly makeDirectories?: boolean
}

/** As many links and changes under way as Linux itself follows. */
const MAX_HOPS = 40
const MAX_PATH_BYTES = 4096

/**
 * Resolves a path one component at a time, from directories that are held open. Symbolic links are read and resolved by
 * the same rules, so they may lead anywhere within the roots and nowhere else; `..` goes back to the directory through
 * which the way came.
 */
export async function resolveWithin(
  roots: readonly Root[],
  path: string,
  { makeDirectories = false }: ResolveOptions = {},
): Promise<Resolved> {
  checkText(path)
  const [first] = roots
  if (!first) throw new FileProblem('outside', 'no directory may be accessed')
  let root = first
  let stack: HeldDirectory[] = []
  let pending: string[] = []
  let hops = 0

  const top = (): HeldDirectory => stack.at(-1) ?? root.directory
  async function releaseStack(): Promise<void> {
    const held = stack
    stack = []
    for (const directory of held) await directory.close()
  }
  /** Starts again from the root that an absolute path names. */
  async function restart(absolute: string): Promise<void> {
    const start = rootOf(roots, absolute)
    if (!start) throw outside(path)
    await releaseStack()
    root = start.root
    pending = [...start.rest, ...pending]
  }
  function hop(): void {
    if (++hops > MAX_HOPS) throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
  }
  function result(name: string, found: Stats | undefined): Resolved {
    const held = stack
    const directory = top()
    const within = root
    return {
      directory,
      name,
      found,
      root: within,
      release: async () => {
        for (const each of held) await each.close()
      },
    }
  }

  try {
    if (path.startsWith('/')) await restart(path)
    else pending = path.split('/')
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
      if (name === '' || name === '.') continue
      if (name === '..') {
        const left = stack.pop()
        if (!left) throw outside(path)
        await left.close()
        continue
      }
      const isLast = pending.every((part) => part === '' || part === '.')
      const found = await lookAt(top().entry(name))
      if (found?.isSymbolicLink()) {
        hop()
        const target = await readlink(top().entry(name))
        if (target.startsWith('/')) await restart(target)
        else pending = [...target.split('/'), ...pending]
        continue
      }
      if (isLast) return result(name, found)
      if (!found) {
        if (!makeDirectories) throw Object.assign(new Error('missing'), { code: 'ENOENT' })
        if (!root.writer) throw new FileProblem('read_only', `${path} is in a read-only directory`)
        await mkdir(top().entry(name), { mode: 0o700 }).catch(ignoreExisting)
      }
      try {
        stack.push(await top().enter(name))
      } catch (error) {
        // Something else took its place since it was looked at: look again.
        if (!isSwapped(error) || (found && !found.isDirectory())) throw error
        hop()
        pending.unshift(name)
      }
    }
    return result('.', await lookAt(top().entry('.')))
  } catch (error) {
    await releaseStack()
    throw error
  }
}

function rootOf(roots: readonly Root[], absolute: string): { root: Root; rest: string[] } | undefined {
  let best: { root: Root; rest: string[]; length: number } | undefined
  for (const root of roots) {
    for (const path of root.paths) {
      if (absolute !== path && !absolute.startsWith(`${path}/`)) continue
      if (!best || path.length > best.length)
        best = { root, rest: absolute.slice(path.length).split('/'), length: path.length }
    }
  }
  return best
}

function checkText(path: string): void {
  if (path === '') throw new FileProblem('invalid', 'the path is empty')
  if (path.includes('\0')) throw new FileProblem('invalid', 'a path cannot contain NUL')
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) throw new FileProblem('invalid', 'the path is too long')
}

function outside(path: string): FileProblem {
  return new FileProblem('outside', `${path} leads outside the directories that tools may access`)
}

async function lookAt(entry: string): Promise<Stats | undefined> {
  try {
    return await lstat(entry)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isSwapped(error: unknown): boolean {
  return ['ELOOP', 'ENOTDIR', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function ignoreExisting(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
}
