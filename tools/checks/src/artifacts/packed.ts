import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Package } from '../packages.ts'
import { root } from '../repository.ts'

const done = new Map<string, string>()
let folder: string | undefined

/** The tarball that would be published, made once per process. The package must have been built. */
export function packed({ folder: source, manifest }: Package): string {
  const known = done.get(manifest.name)
  if (known) return known
  folder ??= mkdtempSync(join(tmpdir(), 'packed-'))
  const destination = join(folder, source.replaceAll('/', '-'))
  mkdirSync(destination)
  const args = ['pack', '--json', '--pack-destination', destination]
  const answer = execFileSync('pnpm', args, { cwd: join(root, source), encoding: 'utf8' })
  const { filename } = JSON.parse(answer) as { filename: string }
  done.set(manifest.name, filename)
  return filename
}

/** The files of a tarball with their sizes, without the leading `package/`. */
export function filesOf(tarball: string): { path: string; bytes: number }[] {
  const lines = execFileSync('tar', ['-tzvf', tarball], { encoding: 'utf8' }).trim().split('\n')
  return lines
    .map((line) => line.split(/\s+/))
    .map((columns) => ({ path: (columns[5] ?? '').replace(/^package\//, ''), bytes: Number(columns[2]) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
