import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ContenderName } from '../contenders/contenders.ts'
import type { Row } from '../row.ts'
import type { Stage } from '../stage.ts'

const packages: readonly (readonly [ContenderName, string])[] = [
  ['ours', '@org/managed-agents-core'],
  ['official SDK', '@anthropic-ai/sdk'],
  ['openapi-fetch', 'openapi-fetch'],
]

/** Megabytes on disk of a package with all that it depends on. */
export function installedRow(stage: Stage): Row {
  const figures = new Map(packages.map(([name, packageName]) => [name, bytes(stage.folder, packageName) / 1e6]))
  return { what: 'installed with dependencies, MB', figures, digits: 1, aim: 2 }
}

function bytes(folder: string, name: string, seen = new Set<string>()): number {
  const place = realpathSync(join(folder, 'node_modules', name))
  if (seen.has(place)) return 0
  seen.add(place)
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { dependencies?: object }
  // pnpm puts the dependencies of a package beside it; those of a staged one are in the stage.
  const beside = name.startsWith('@') ? join(place, '../../..') : join(place, '../..')
  return Object.keys(manifest.dependencies ?? {}).reduce((sum, each) => sum + bytes(beside, each, seen), below(place))
}

function below(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/node_modules/.bin'))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
