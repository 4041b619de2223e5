import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Stage } from '../stage.ts'

/** Builds a package of `packages/` into the stage, installed as a user has it. Returns the folder of its modules. */
export function installBuilt(stage: Stage, folder: string): string {
  const from = fileURLToPath(new URL(`../../../../packages/${folder}`, import.meta.url))
  const { publishConfig, ...rest } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Manifest
  const dist = join(stage.folder, 'node_modules', rest.name, 'dist')
  stage.write(`node_modules/${rest.name}/package.json`, JSON.stringify({ ...rest, exports: publishConfig.exports }))
  for (const dependency of Object.keys(rest.dependencies)) {
    if (!dependency.startsWith('@org/')) stage.link(dependency, from)
  }
  const tsdown = join(from, '../../node_modules/tsdown/dist/run.mjs')
  execFileSync(process.execPath, [tsdown, '--out-dir', dist], { cwd: from, stdio: 'pipe' })
  return dist
}

interface Manifest {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly publishConfig: { readonly exports: object }
}
