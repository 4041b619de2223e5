import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { runtimeAssumptions } from './globals.ts'

const found = (text: string) =>
  runtimeAssumptions(repositoryOf({ 'packages/core/src/a.ts': text }), ['packages/core']).map(
    (line) => line.split(': ')[1],
  )

it.each([
  ['process', 'const a = process.env.A'],
  ['process', "if (typeof process !== 'undefined') f()"],
  ['Buffer', 'Buffer.from(a)'],
  ['navigator', 'f(navigator)'],
  ['globalThis.Deno', 'globalThis.Deno'],
  ['AbortSignal.any', 'AbortSignal.any([a, b])'],
  ['Promise.withResolvers', 'Promise.withResolvers()'],
  ['using', 'async function f() { await using a = b() }'],
  ['top-level await', 'const a = await f()'],
])('finds %s in %s', (name, text) => {
  expect(found(text)).toEqual([name])
})

it.each([
  'const a = { process: 1 }',
  'a.process.b()',
  'function f(process: string) { return process }',
  'interface A { window: number }',
  'async function f() { await g() }',
  'const window = 3; f(window)',
])('leaves alone %s', (text) => {
  expect(found(text)).toEqual([])
})
