import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Entry, Package } from '../packages.ts'
import { entriesOf } from '../packages.ts'
import { root } from '../repository.ts'

/** Every entry of the packages by its specifier. */
export function entriesBySpecifier(packages: readonly Package[]): Map<string, Entry> {
  return new Map(packages.flatMap((each) => entriesOf(each)).map((entry) => [entry.specifier, entry]))
}

/** Lets esbuild see our packages as a user would: the built modules, not their sources. */
export const publishedResolution = (entries: ReadonlyMap<string, Entry>): Plugin => ({
  name: 'published-resolution',
  setup(build) {
    build.onResolve({ filter: /^@org\/managed-agents-/ }, ({ path }) => {
      const entry = entries.get(path)
      if (!entry) return { errors: [{ text: `${path} is not an entry of a published package` }] }
      return { path: join(root, entry.module), sideEffects: false }
    })
  },
})
