import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { forbiddenConstructs } from './forbidden.ts'

const found = (text: string) =>
  forbiddenConstructs(repositoryOf({ 'packages/core/src/x.ts': text })).map((line) => line.split(': ')[1])

it.each([
  ['default export', 'export default 1'],
  ['default export', 'export default function f() {}'],
  ['default export', "export { a as default } from './a.ts'"],
  ['export *', "export * from './a.ts'"],
  ['export *', "export type * from './a.ts'"],
  ['enum', 'enum A { b }'],
  ['enum', "declare enum OtherTag { value = '' }"],
  ['namespace', 'namespace A { export const b = 1 }'],
  ['any', 'const a: any = 1'],
  ['any', 'const a = b as any'],
  ['as unknown as', 'const a = b as unknown as string'],
  ['as unknown as', 'const a = (b as unknown) as string'],
  ['Function', "new Function('a')"],
  ['eval', "eval('a')"],
])('finds %s in %s', (name, text) => {
  expect(found(text)).toEqual([name])
})

it.each([
  "declare enum UnknownTag { value = '' }",
  'const a = b as unknown',
  "export { a } from './a.ts'",
  'switch (a) { default: b() }',
  'declare global { interface A { b: string } }',
])('leaves alone %s', (text) => {
  expect(found(text)).toEqual([])
})
