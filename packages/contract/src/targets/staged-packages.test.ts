import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, it } from 'vitest'
import { stagePackages } from './staged-packages.ts'

const staged = stagePackages(['core', 'browser', 'node'])
afterAll(() => staged.close())

async function bundleOf(contents: string, conditions: readonly string[], resolveDir = staged.folder): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: [...conditions, 'import'],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

const platforms = [['browser'], ['workerd'], ['edge-light']]

it.each(platforms)('a bundle for %s is refused by the node package, which names what to import', async (condition) => {
  const text = await bundleOf("import '@org/managed-agents-node'", [condition])
  expect(text).toContain('Import @org/managed-agents-browser in a page and @org/managed-agents-edge in a worker')
  expect(text).not.toMatch(/from "node:/)
  await expect(import(`data:text/javascript,${encodeURIComponent(text)}`)).rejects.toThrow('runs on Node, Bun and Deno')
})

it.each(platforms)('a name that is imported of the node package fails the build for %s', async (condition) => {
  const importing = "import { fromEnvironment } from '@org/managed-agents-node'; console.log(fromEnvironment)"
  await expect(bundleOf(importing, [condition])).rejects.toThrow(/wrong-runtime/)
})

it('core is one build, whatever the conditions', async () => {
  const contents = "export * from '@org/managed-agents-core'"
  const [first, ...others] = await Promise.all(
    [...platforms, ['deno'], ['bun'], []].map((each) => bundleOf(contents, each)),
  )
  expect(others.filter((text) => text !== first)).toEqual([])
  expect(first).not.toMatch(/["']node:/)
})

it('the browser package has no import of Node, and what is staged can be imported', async () => {
  expect(await bundleOf("export * from '@org/managed-agents-browser'", ['browser'])).not.toMatch(/["']node:/)
  const entry = join(staged.folder, 'node_modules/@org/managed-agents-core/dist/index.js')
  expect(Object.keys(await import(pathToFileURL(entry).href))).toContain('ManagedAgents')
})
