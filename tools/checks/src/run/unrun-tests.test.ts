import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { unrunTests } from './unrun-tests.ts'

const manifest = (scripts: object) => ({ 'packages/a/package.json': JSON.stringify({ name: 'a', scripts }) })
const unrun = (path: string, scripts: object) => unrunTests(repositoryOf({ [path]: '', ...manifest(scripts) }))

it('accepts tests that a script of their package runs', () => {
  expect(unrun('packages/a/src/b.test.ts', { test: 'vitest run' })).toEqual([])
  expect(unrun('packages/a/src/b.test-d.ts', { test: 'vitest run' })).toEqual([])
  expect(unrun('packages/a/src/b.long.test.ts', { 'test:long': 'vitest run --mode long' })).toEqual([])
})

it('names tests that no script runs', () => {
  expect(unrun('packages/a/src/b.long.test.ts', { test: 'vitest run' })).toEqual([
    'packages/a/src/b.long.test.ts: packages/a/package.json has no script test:long',
  ])
  expect(unrun('packages/a/b.test.ts', { test: 'vitest run' })).toEqual([
    'packages/a/b.test.ts is not below the src of a package',
  ])
})
