import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

/** Makes modules of the suite that use our packages as they are published. */
export interface Bundler {
  readonly folder: string
  /** A module that imports our packages from `node_modules` beside it. */
  module(entry: string): Promise<string>
  /** One module with everything in it, as a bundler makes it for a runtime of these conditions. */
  bundle(
    entry: string,
    options?: { readonly conditions?: readonly string[]; readonly format?: 'esm' | 'iife' },
  ): Promise<string>
  close(): void
}

interface Manifest {
  readonly name: string
  readonly publishConfig: { readonly exports: object }
  readonly dependencies?: Readonly<Record<string, string>>
}

const packages = join(import.meta.dirname, '../../..')

/** Puts what is built of the packages into a folder of their own, with the manifests that users get. */
export function stagePackages(names: readonly string[] = ['core']): Bundler {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  const dependencies: Record<string, string> = {}
  for (const each of names) {
    const from = join(packages, each)
    const manifest: Manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
    const to = join(folder, 'node_modules', manifest.name)
    cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true })
    const { exports } = manifest.publishConfig
    writeFileSync(
      join(to, 'package.json'),
      JSON.stringify({ ...manifest, exports, version: '1.0.0', devDependencies: {} }),
    )
    dependencies[manifest.name] = '*'
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (name.startsWith('@org/')) continue
      mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
      symlinkSync(realpathSync(join(from, 'node_modules', name)), join(folder, 'node_modules', name))
    }
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }))

  async function module(entry: string): Promise<string> {
    const outfile = join(folder, 'suite.mjs')
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      external: ['@org/*'],
    })
    return outfile
  }

  return {
    folder,
    module,
    async bundle(entry, { conditions = ['import'], format = 'esm' } = {}) {
      const { outputFiles } = await build({
        entryPoints: [await module(entry)],
        bundle: true,
        write: false,
        format,
        platform: 'neutral',
        mainFields: ['module', 'main'],
        conditions: [...conditions],
        target: 'es2022',
      })
      return outputFiles[0]?.text ?? ''
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}
