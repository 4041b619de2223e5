import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** What a program that imports `names` adds to a bundle beyond zod, in bytes gzipped. */
async function bundled(names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from './generated/schemas.gen.ts'`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    external: ['zod'],
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length
}

it('lets an environment cost at most 5 kB', async () => {
  expect(await bundled('zEnvironment')).toBeLessThan(5_000)
})

it('lets a session cost at most 15 kB', async () => {
  expect(await bundled('zSession')).toBeLessThan(15_000)
})

it('lets a schema pay for what it references only', async () => {
  const all = await build({
    stdin: { contents: `export { zEnvironment } from './generated/schemas.gen.ts'`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
    external: ['zod'],
  })
  const text = all.outputFiles[0]?.text ?? ''
  expect(
    text
      .match(/^var z\w+ =/gm)
      ?.map((line) => line.slice(4, -2))
      .sort(),
  ).toEqual([
    'zCloudConfig',
    'zCloudConfig_networking',
    'zEnvironment',
    'zEnvironment_config',
    'zEnvironment_scope',
    'zLimitedNetwork',
    'zPackages',
    'zSelfHostedConfig',
    'zUnrestrictedNetwork',
  ])
})
