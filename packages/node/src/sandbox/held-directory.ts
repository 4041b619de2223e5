import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { lstat, open, realpath, stat } from 'node:fs/promises'
import { FileProblem } from './sandbox-files.ts'

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants

/** A directory that stays the one that was opened, whatever is renamed or put in its place meanwhile. */
export interface HeldDirectory {
  /** Path of an entry, for one system call that does not follow a link. */
  entry(name: string): string
  /** Opens a directory in it. Fails with ELOOP or ENOTDIR for a symbolic link, even one that has just appeared. */
  enter(name: string): Promise<HeldDirectory>
  /** Rejects when `entry` may have meant something else than this directory. */
  confirm(): Promise<void>
  close(): Promise<void>
}

export type HoldDirectory = (path: string) => Promise<HeldDirectory>

/**
 * On Linux: the directory is an open descriptor, and entries are reached through `/proc/self/fd/N/name`, which the
 * kernel resolves from that descriptor.
 */
export const holdByDescriptor: HoldDirectory = async (path) => held(await open(path, O_RDONLY | O_DIRECTORY))

function held(handle: FileHandle): HeldDirectory {
  const entry = (name: string): string => `/proc/self/fd/${handle.fd}/${name}`
  return {
    entry,
    enter: async (name) => held(await open(entry(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW)),
    confirm: async () => {},
    close: () => handle.close(),
  }
}

/**
 * Elsewhere: the directory is its real path, looked at again after each use. Between the look and the use somebody who
 * can rename directories at that very moment may still win: the race stays.
 */
export const holdByPath: HoldDirectory = async (path) => byPath(await realpath(path))

function byPath(real: string): HeldDirectory {
  const entry = (name: string): string => `${real}/${name}`
  async function confirm(): Promise<void> {
    if ((await realpath(real)) !== real) throw new FileProblem('outside', 'a directory was replaced during the call')
  }
  return {
    entry,
    async enter(name) {
      const found = await lstat(entry(name))
      if (!found.isDirectory()) throw Object.assign(new Error('no directory'), { code: 'ENOTDIR' })
      await confirm()
      return byPath(name === '.' ? real : entry(name))
    },
    confirm,
    close: async () => {},
  }
}

/** The best way that this machine has. */
export async function chooseHold(): Promise<HoldDirectory> {
  if (process.platform !== 'linux') return holdByPath
  try {
    const root = await holdByDescriptor('/')
    try {
      await stat(root.entry('proc'))
      return holdByDescriptor
    } finally {
      await root.close()
    }
  } catch {
    return holdByPath
  }
}
