import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/**
 * The tests of one package. `vitest run` takes what stands beside the source; `vitest run --mode long` takes
 * `*.long.test.ts`: what needs minutes, a browser or another runtime. Under turbo the counts are written to
 * `.reports/<task>.json`, from which `tools/run.mjs` makes the closing line.
 */
export const packageTests = defineConfig(({ mode }) => {
  const long = mode === 'long'
  const task = process.env.TURBO_HASH === undefined ? undefined : long ? 'test-long' : 'test'
  return {
    test: {
      include: [long ? 'src/**/*.long.test.ts' : 'src/**/*.test.ts'],
      exclude: long ? [] : ['src/**/*.long.test.ts'],
      passWithNoTests: true,
      testTimeout: long ? 120_000 : 10_000,
      pool: 'threads',
      maxWorkers: 2,
      reporters: task ? ['default', 'json'] : ['default'],
      outputFile: { json: `.reports/${task}.json` },
      typecheck: {
        enabled: !long,
        ignoreSourceErrors: true, // `pnpm check` judges the types of everything else
        include: ['src/**/*.test-d.ts'],
        checker: resolve(root, 'node_modules/typescript7/bin/tsc'),
      },
    },
  }
})
