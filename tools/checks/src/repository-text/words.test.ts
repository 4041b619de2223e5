import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { forbiddenText } from './words.ts'

const found = (path: string, text: string) => forbiddenText(repositoryOf({ [path]: text }))
// put together here, so that this file itself stays clean
const host = ['https://', 'registry.example.com'].join('')

it('finds an address of a registry in any file, the lock file included', () => {
  expect(found('.npmrc', `registry = ${host}`)).toHaveLength(2)
  expect(found('pnpm-lock.yaml', `resolution: {tarball: ${host}/a.tgz}`)).toHaveLength(2)
  expect(found('README.md', `See ${host}`)).toEqual(['README.md contains the address of a package registry'])
})

it('finds a path of one machine', () => {
  expect(found('a.ts', ["const a = '/home", "ann/a'"].join('/'))).toEqual(['a.ts contains a path of one machine'])
  expect(found('a.ts', "const path = '/v1/work/poll'")).toEqual([])
})

it('finds what looks like a real key, not the ones of tests', () => {
  expect(found('a.ts', ['sk-ant', 'api03', 'abcdefghijklmnopqrstuvw'].join('-'))).toHaveLength(1)
  expect(found('a.ts', 'sk-ant-test-key')).toEqual([])
})
