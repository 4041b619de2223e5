import type { Check } from '../check.ts'
import type { Exception } from '../exceptions.ts'
import { withoutExceptions } from '../exceptions.ts'
import type { Import } from '../imports.ts'
import { importsOf, targetOf } from '../imports.ts'
import type { Repository } from '../repository.ts'
import { isTest } from '../source-files.ts'
import type { LayerRule } from './rules.ts'
import { coreLayers, packageLayers, typesForAll } from './rules.ts'

const scope = '@org/managed-agents-'

export const layersCheck = (exceptions: readonly Exception[] = []): Check => ({
  name: 'layers',
  run: ({ repository }) => ({ problems: withoutExceptions(layerViolations(repository), exceptions) }),
})

/** Every import that crosses from one layer or package into another which the rules do not open to it. */
export function layerViolations(repository: Repository): string[] {
  const files = repository.files().filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path))
  return files.flatMap((path) =>
    importsOf(path, repository.read(path)).flatMap((imported) => violation(path, imported) ?? []),
  )
}

function violation(path: string, imported: Import): string | undefined {
  const target = targetOf(path, imported.specifier)
  const [, from = ''] = path.split('/')
  if (target === undefined) return foreignPackage(path, from, imported)
  if (!target.startsWith(`packages/${from}/src/`)) return `${path} leaves its package: ${imported.specifier}`
  if (from !== 'core' || isTest(path)) return undefined
  const [layer, targetLayer] = [layerOf(path), layerOf(target)]
  if (layer === targetLayer) return undefined
  const rule = coreLayers[layer]
  if (!rule) return `${path}: the layer ${layer} has no rule`
  const allowed = imported.typeOnly ? [...rule.values, ...(rule.types ?? []), ...typesForAll] : rule.values
  if (allows(allowed, targetLayer, target)) return undefined
  return `${path} imports ${imported.typeOnly ? 'types of ' : ''}${target.slice('packages/core/src/'.length)}`
}

/** Tests obey too: core never sees the emulator, and what needs both stands in contract. All tests may use core. */
function foreignPackage(path: string, from: string, imported: Import): string | undefined {
  if (!imported.specifier.startsWith(scope)) return undefined
  const to = imported.specifier.slice(scope.length).split('/')[0] ?? ''
  const rule: LayerRule = packageLayers[from] ?? { values: [] }
  const allowed = imported.typeOnly || isTest(path) ? [...rule.values, ...(rule.types ?? [])] : rule.values
  // What README shows imports the package as its users do.
  if (to === from && path.startsWith(`packages/${from}/src/examples/`)) return undefined
  if (to !== 'contract' && (allowed.includes('*') || allowed.includes(to))) return undefined
  return `${path} imports ${imported.typeOnly ? 'types of ' : ''}${imported.specifier}`
}

function layerOf(path: string): string {
  const [first = '', ...rest] = path.slice('packages/core/src/'.length).split('/')
  if (rest.length > 0) return first
  return first === 'platform.ts' ? 'platform' : 'client'
}

function allows(allowed: readonly string[], layer: string, target: string): boolean {
  if (allowed.includes('*') || allowed.includes(layer)) return true
  return allowed.some((file) => target === `packages/core/src/${file.replace(/^client\//, '')}.ts`)
}
