import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'

/** Where the hosted sandbox keeps a session's files; the same paths lead into the folder here. */
const sandboxRoot = '/mnt/session'

/** A folder for a session's files, and what leads into it. */
export interface WorkFolder {
  readonly path: string
  /** The path of a file in the folder, for a relative path or one of the sandbox; throws when it leads outside. */
  inside(path: string): string
}

/** Makes folders of sessions below one temporary folder, which `remove` takes away. */
export function createWorkFolders() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'managed-agents-')))
  return {
    of(session: string): WorkFolder {
      const path = join(root, session.replace(/[^\w-]/g, '_'))
      mkdirSync(path, { recursive: true })
      return { path, inside: (given) => insideOf(path, given) }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function insideOf(root: string, given: string): string {
  const local = given.startsWith(`${sandboxRoot}/`) ? given.slice(sandboxRoot.length + 1) : given
  const path = resolve(root, local)
  const real = join(realOf(dirname(path)), relative(dirname(path), path))
  for (const candidate of [path, real, realOf(path)]) {
    const way = relative(root, candidate)
    if (way.startsWith('..') || isAbsolute(way)) throw new Error(`${given} is outside of the working directory`)
  }
  return path
}

/** The path behind links, as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realOf(parent), relative(parent, path))
  }
}
