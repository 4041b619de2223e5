import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Check } from '../check.ts'
import { publishedPackages } from '../packages.ts'
import { root } from '../repository.ts'
import { entriesBySpecifier, publishedResolution } from './published-resolution.ts'

export interface Budget {
  /** A program in `tools/checks/programs`. */
  readonly program: string
  readonly maxKiB: number
  /** Where it should come to, for a program that is not there yet; `reason` says why not. */
  readonly aim?: { readonly maxKiB: number; readonly reason: string }
  /** What the user brings in any case, and does not count. */
  readonly external?: readonly string[]
}

export const bundlesCheck = (budgets: readonly Budget[]): Check => ({
  name: 'bundle sizes',
  async run({ repository }) {
    const entries = entriesBySpecifier(publishedPackages(repository))
    const plugin = publishedResolution(entries)
    const judged = await Promise.all(
      budgets.map(async (budget) => {
        try {
          return judge(budget, await gzipped(budget, plugin))
        } catch (error) {
          return { note: '', problem: `${budget.program}: ${(error as Error).message}` }
        }
      }),
    )
    return { problems: judged.flatMap(({ problem }) => problem ?? []), notes: judged.flatMap(({ note }) => note || []) }
  },
})

export function judge({ program, maxKiB, aim }: Budget, bytes: number): { note: string; problem?: string } {
  const size = (bytes / 1024).toFixed(1)
  const note = `${program}: ${size} of ${maxKiB} KiB gzipped${aim ? `, aim ${aim.maxKiB}: ${aim.reason}` : ''}`
  if (bytes > maxKiB * 1024) return { note, problem: `${program} is ${size} KiB gzipped, the budget is ${maxKiB}` }
  if (aim && bytes <= aim.maxKiB * 1024) return { note, problem: `${program} has reached its aim: make it the budget` }
  return { note }
}

async function gzipped({ program, external = [] }: Budget, plugin: ReturnType<typeof publishedResolution>) {
  const result = await build({
    entryPoints: [join(root, 'tools/checks/programs', program)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    target: 'es2022',
    external: [...external],
    plugins: [plugin],
    write: false,
    logLevel: 'silent',
  })
  return result.outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}
