import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Package } from '../packages.ts'
import { entriesOf, publishedPackages } from '../packages.ts'
import { root, workingTree } from '../repository.ts'
import { installTarballs } from './consumer.ts'

const packages = publishedPackages(workingTree())
const consumer = installTarballs(packages)
const specifiersOf = (each: Package) => JSON.stringify(entriesOf(each).map(({ specifier }) => specifier))
const oldest = join(root, 'tools/runtimes/node_modules/node20/bin/node')
const nodes = [
  { name: 'the oldest supported Node', path: oldest, missing: !existsSync(oldest) },
  { name: 'this Node', path: process.execPath, missing: false },
]

const run = (node: string, ...args: string[]) =>
  execFileSync(node, ['--disallow-code-generation-from-strings', ...args], {
    cwd: consumer.folder,
    encoding: 'utf8',
    stdio: 'pipe',
  })

describe.each(nodes)('installed from their tarballs, on $name', ({ path, missing }) => {
  it.skipIf(missing).each(packages)('every entry of $manifest.name can be imported', (each) => {
    const script = `for (const name of ${specifiersOf(each)}) {
      const all = await import(name)
      if ('default' in all || Object.keys(all).length === 0) console.log(name)
    }`
    expect(run(path, '--input-type=module', '--eval', script)).toBe('')
  })

  it.skipIf(missing).each(packages)('every entry of $manifest.name can be required', (each) => {
    const script = `for (const name of ${specifiersOf(each)}) if (Object.keys(require(name)).length === 0) console.log(name)`
    expect(run(path, '--no-warnings', '--input-type=commonjs', '--eval', script)).toBe('')
  })

  it.skipIf(missing)('core sends a request through the fetch that it is given', () => {
    const file = consumer.write('send.mjs', program)
    expect(run(path, file).trim()).toBe('POST /v1/sessions sesn_1')
  })
})

describe('types of the tarballs', () => {
  const compilers = ['typescript', 'typescript7'].map((name) => join(root, 'node_modules', name, 'bin/tsc'))
  const modes = [
    { module: 'esnext', moduleResolution: 'bundler' },
    { module: 'nodenext', moduleResolution: 'nodenext' },
  ]
  const cases = compilers.flatMap((compiler) =>
    modes.map((mode) => ({ ...mode, compiler, name: compiler.split('/').at(-3) })),
  )

  it.each(cases)(
    'compile without skipLibCheck and without Node types, $name, $moduleResolution',
    ({ compiler, module, moduleResolution }) => {
      const specifiers = packages
        .flatMap((each) => entriesOf(each))
        .map(({ specifier }) => specifier)
        .filter((specifier) => !/contract|managed-agents-node|\/node$|\/ai-sdk$/.test(specifier))
      const lines = specifiers.map(
        (specifier, i) => `import * as m${i} from '${specifier}'\nexport const n${i}: object = m${i}`,
      )
      consumer.write('types.ts', `${lines.join('\n')}\n`)
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        noEmit: true,
      }
      consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['types.ts'] }))
      expect(compile(compiler)).toBe('')
    },
  )

  const compile = (compiler: string) => {
    try {
      return run(process.execPath, compiler, '--project', consumer.folder)
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }
})

const program = `
import { ManagedAgents } from '@org/managed-agents-core'

const client = new ManagedAgents({
  apiKey: 'key',
  fetch: async (url, init) => {
    const headers = { 'content-type': 'application/json' }
    return new Response(JSON.stringify({ id: 'sesn_1', type: 'session', sent: init.method + ' ' + new URL(url).pathname }), { headers })
  },
})
const session = await client.sessions.create({ agent: 'agent_1', environment_id: 'env_1' })
console.log(session.sent, session.id)
`
