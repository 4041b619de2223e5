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
    outputOptions: { chunkFileNames: 'shared/[name]-[hash].js' },
    sourcemap: false,
    dts: true,
    // `await using` in the types of a program that is compiled for an older library
    banner: { dts: '/// <reference lib="esnext.disposable" />' },
    report: false,
    logLevel: 'warn',
    failOnWarn: true,
  })
