import { expect, it } from 'vitest'
import { entriesOf, publishedPackages } from './packages.ts'
import { repositoryOf } from './repository.ts'

const manifest = (more: object) => JSON.stringify({ name: 'p', ...more })

it('finds the packages that are published', () => {
  const repository = repositoryOf({
    'packages/a/package.json': manifest({}),
    'packages/b/package.json': manifest({ private: true }),
    'tools/c/package.json': manifest({}),
  })
  expect(publishedPackages(repository).map(({ folder }) => folder)).toEqual(['packages/a'])
})

it('lists entries with their source and what is published, a pattern as the modules that it stands for', () => {
  const target = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })
  const entries = entriesOf(
    {
      folder: 'packages/a',
      manifest: {
        name: 'p',
        exports: { '.': './src/index.ts', './schemas/*': './src/*.gen.ts', './only-here': './src/x.ts' },
        publishConfig: { exports: { '.': target('index'), './schemas/*': target('schemas/*') } },
      },
    },
    () => ['agents'],
  )
  expect(entries).toEqual([
    {
      specifier: 'p',
      source: 'packages/a/src/index.ts',
      module: 'packages/a/dist/index.js',
      types: 'packages/a/dist/index.d.ts',
    },
    {
      specifier: 'p/schemas/agents',
      source: 'packages/a/src/agents.gen.ts',
      module: 'packages/a/dist/schemas/agents.js',
      types: 'packages/a/dist/schemas/agents.d.ts',
    },
  ])
})

it('takes the module that an entry is where no condition holds', () => {
  const refused = { types: './dist/refused.d.ts', default: './dist/refused.js' }
  const exports = { '.': { browser: './src/refused.ts', default: './src/index.ts' } }
  const published = { '.': { browser: refused, default: { types: './dist/index.d.ts', default: './dist/index.js' } } }
  const entries = entriesOf({
    folder: 'packages/a',
    manifest: { name: 'p', exports, publishConfig: { exports: published } },
  })
  expect(entries).toMatchObject([{ source: 'packages/a/src/index.ts', module: 'packages/a/dist/index.js' }])
})
