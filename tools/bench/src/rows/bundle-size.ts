import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { ContenderName } from '../contenders/contenders.ts'
import type { Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everything, sessionPrograms, toolRun } from './programs.ts'

/** Sizes of bundles, minified and gzipped. */
export async function bundleRows(stage: Stage): Promise<Row[]> {
  const row = async (what: string, programs: typeof everything, aim: number): Promise<Row> => {
    const figures = new Map<ContenderName, number>()
    for (const [name, text] of programs) figures.set(name, await gzippedKiB(stage, text))
    return { what: `bundle, KiB gzip: ${what}`, figures, digits: 1, aim }
  }
  return [
    await row('create + send + stream', sessionPrograms, 12),
    await row('a run with a tool', toolRun, 20),
    await row('everything of `.`', everything, 32),
  ]
}

async function gzippedKiB({ folder }: Stage, text: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process'],
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1024
}
