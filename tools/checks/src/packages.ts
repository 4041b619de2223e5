import type { Repository } from './repository.ts'

/** A manifest, as far as the checks read it. */
export interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports?: Record<string, string>
  readonly publishConfig?: { readonly exports?: Record<string, { readonly types: string; readonly default: string }> }
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
  readonly bin?: Record<string, string>
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

export function entriesOf({ folder, manifest }: Package): Entry[] {
  const published = manifest.publishConfig?.exports ?? {}
  return Object.entries(manifest.exports ?? {})
    .filter(([subpath]) => subpath in published)
    .map(([subpath, source]) => ({
      specifier: manifest.name + subpath.slice(1),
      source: `${folder}/${source.slice(2)}`,
      module: `${folder}/${published[subpath]?.default.slice(2)}`,
      types: `${folder}/${published[subpath]?.types.slice(2)}`,
    }))
}
