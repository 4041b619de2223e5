import { globSync } from 'node:fs'
import type { Repository } from './repository.ts'
import { root } from './repository.ts'
import { isGenerated } from './source-files.ts'

/** A manifest, as far as the checks read it. */
export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports?: Record<string, string | Conditional<string>>
  readonly publishConfig?: { readonly exports?: Record<string, Target | Conditional<Target>> }
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
  readonly scripts?: Record<string, string>
}

interface Target {
  readonly types: string
  readonly default: string
}

/** An entry that is another module under some conditions, such as `browser`; what counts here is the rest. */
interface Conditional<Value> {
  readonly default: Value
}

export interface Package {
  /** The folder from the root: `packages/core`. */
  readonly folder: string
  readonly manifest: Manifest
}

export interface Entry {
  /** What a user imports: `@org/managed-agents-core/client`. */
  readonly specifier: string
  /** From the root: the source in development, the module and its declarations as published. */
  readonly source: string
  readonly module: string
  readonly types: string
}

export function publishedPackages(repository: Repository): Package[] {
  return repository
    .files()
    .filter((path) => /^packages\/[^/]+\/package\.json$/.test(path))
    .map((path) => ({
      folder: path.slice(0, -'/package.json'.length),
      manifest: JSON.parse(repository.read(path)) as Manifest,
    }))
    .filter(({ manifest }) => !manifest.private)
}

/** The entries of a package; a pattern such as `./schemas/*` stands for the modules that the build made of it. */
export function entriesOf({ folder, manifest }: Package, built = builtModules): Entry[] {
  const published = manifest.publishConfig?.exports ?? {}
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, given]) => {
    const entry = published[subpath]
    if (!entry) return []
    const source = typeof given === 'string' ? given : given.default
    const target = typeof entry.default === 'string' ? (entry as Target) : entry.default
    const names = subpath.includes('*') ? built(`${folder}/${target.default.slice(2)}`) : ['*']
    return names.map((name) => ({
      specifier: `${manifest.name}${subpath.slice(1)}`.replace('*', name),
      source: `${folder}/${source.slice(2)}`.replace('*', name),
      module: `${folder}/${target.default.slice(2)}`.replace('*', name),
      types: `${folder}/${target.types.slice(2)}`.replace('*', name),
    }))
  })
}

/** The entries whose surface is reviewed here; that of a generated one is reviewed in `openapi/`. */
export const handWrittenEntries = (each: Package): Entry[] =>
  entriesOf(each).filter(({ source }) => !isGenerated(source))

/** What `*` stands for in the modules that match a pattern. */
function builtModules(pattern: string): string[] {
  const [before = '', after = ''] = pattern.split('*')
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/').slice(before.length, path.length - after.length))
    .sort()
}
