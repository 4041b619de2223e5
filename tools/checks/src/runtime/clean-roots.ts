import { builtinModules } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'
import { entriesBySpecifier, publishedResolution } from '../artifacts/published-resolution.ts'
import type { Check } from '../check.ts'
import { publishedPackages } from '../packages.ts'
import { root } from '../repository.ts'

/** From these entries no module of Node may be reached, through any dependency. */
export const cleanRootsCheck = (specifiers: (specifier: string) => boolean): Check => ({
  name: 'runtime-clean entries',
  async run({ repository }) {
    const entries = entriesBySpecifier(publishedPackages(repository))
    const roots = [...entries.values()].filter(({ specifier }) => specifiers(specifier))
    const plugin = publishedResolution(entries)
    const found = await Promise.all(
      roots.map(async ({ specifier, module }) => ({
        specifier,
        builtins: await builtinsFrom(join(root, module), [plugin]),
      })),
    )
    const problems = found.flatMap(({ specifier, builtins }) => builtins.map((name) => `${specifier} reaches ${name}`))
    return { problems, notes: [`${roots.length} entries`] }
  },
})

/** Which of Node's modules a bundle of `file` would import, each with the module that asks for it. */
export async function builtinsFrom(file: string, plugins: readonly Plugin[] = []): Promise<string[]> {
  const found: string[] = []
  const collect: Plugin = {
    name: 'collect-builtins',
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, importer }) => {
        if (!path.startsWith('node:') && !builtinModules.includes(path)) return undefined
        found.push(`${path} (from ${importer.slice(importer.lastIndexOf('/node_modules/') + 1)})`)
        return { path, external: true }
      })
    },
  }
  await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['zod'],
    plugins: [collect, ...plugins],
    logLevel: 'silent',
  })
  return found.map((line) => line.replace(root, ''))
}
