import { defineConfig } from 'tsdown'

/**
 * The build of one published package: an ES module and one declaration file per entry, what entries share in chunks
 * beside them. `entries` maps the name of an output file to its source.
 */
export const packageBuild = (entries: Record<string, string>, platform: 'neutral' | 'node' = 'neutral') =>
  defineConfig({
    entry: entries,
    format: 'esm',
    platform,
    target: 'es2022',
    fixedExtension: false,
    outputOptions: {
      chunkFileNames: 'shared/[name]-[hash].js',
      // Each file costs a runtime about a millisecond at import, so what many entries share is one chunk, and the errors,
      // which small entries need alone, are another. Declarations stay apart: a compiler reads what it needs.
      advancedChunks: {
        groups: [
          { name: 'errors', test: /errors[\\/][^\\/]+(?<!\.d)\.ts$/, minShareCount: 2, priority: 1 },
          { name: 'shared', test: /(?<!\.d)\.ts$/, minShareCount: 3 },
        ],
      },
    },
    sourcemap: false,
    dts: true,
    // `await using` in the types of a program that is compiled for an older library
    banner: { dts: '/// <reference lib="esnext.disposable" />' },
    report: false,
    logLevel: 'warn',
    failOnWarn: true,
  })
