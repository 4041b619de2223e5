import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes on disk of an installed package and all that it depends on, seen from `folder`. */
export function installedBytes(folder: string, name: string, seen = new Set<string>()): number {
  const place = realpathSync(join(folder, 'node_modules', name))
  if (seen.has(place)) return 0
  seen.add(place)
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { dependencies?: object }
  // pnpm puts a package's dependencies beside it: .pnpm/NAME@VERSION/node_modules/{NAME, dependency}
  const beside = name.startsWith('@') ? join(place, '../../..') : join(place, '../..')
  const dependencies = Object.keys(manifest.dependencies ?? {})
  return dependencies.reduce((sum, each) => sum + installedBytes(beside, each, seen), bytesBelow(place))
}

function bytesBelow(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
