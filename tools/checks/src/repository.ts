import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files that a check looks at: those of the working tree, or a handful written down in a test. */
export interface Repository {
  /** Paths from the root with forward slashes, sorted: what git tracks, and what it would if added. */
  files(): readonly string[]
  read(path: string): string
}

export const root = join(import.meta.dirname, '../../..')

export const workingTree = (folder = root): Repository => {
  let listed: string[] | undefined
  return {
    files() {
      listed ??= list(folder).filter((path) => existsSync(join(folder, path)))
      return listed
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  }
}

export const repositoryOf = (contents: Record<string, string>): Repository => ({
  files: () => Object.keys(contents).sort(),
  read(path) {
    const text = contents[path]
    if (text === undefined) throw new Error(`no file ${path}`)
    return text
  },
})

function list(cwd: string): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter(Boolean)
    .sort()
}
