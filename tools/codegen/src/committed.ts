import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Files } from './emit/file.ts'
import { generatedFolders } from './generate.ts'

/** How the files of a working tree differ from generated ones; paths from the root, sorted. */
export interface Difference {
  readonly changed: readonly string[]
  /** In a generated folder, and not generated any more. */
  readonly stale: readonly string[]
}

export function compare(root: string, files: Files): Difference {
  const changed = [...files].filter(([path, content]) => read(join(root, path)) !== content).map(([path]) => path)
  const found = generatedFolders.flatMap((folder) => generatedIn(root, folder))
  return { changed: changed.sort(), stale: found.filter((path) => !files.has(path)).sort() }
}

/** Brings the working tree in line with the generated files. */
export function write(root: string, files: Files, { changed, stale }: Difference): void {
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path) ?? '')
  }
  for (const path of stale) rmSync(join(root, path))
}

function generatedIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.gen.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
