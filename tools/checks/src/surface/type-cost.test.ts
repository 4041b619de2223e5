import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { judgeTypes, measure } from './type-cost.ts'

const budget = { program: 'a.ts', maxInstantiations: 10, maxTypes: 100, maxFiles: 2 }
const cost = { instantiations: 10, types: 100, files: 2, errors: [] }

it('counts instantiations, types and files of a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'type-cost-'))
  writeFileSync(join(folder, 'b.d.ts'), 'export type B<T> = { [K in keyof T]: T[K] }')
  writeFileSync(join(folder, 'a.ts'), "import type { B } from './b.js'\nexport const a: B<{ x: 1 }> = { x: 1 }")
  const { instantiations, types, files, errors } = measure(join(folder, 'a.ts'))
  expect(errors).toEqual([])
  expect(files).toBe(1)
  expect(instantiations).toBeGreaterThan(0)
  expect(types).toBeGreaterThan(0)
})

it('fails at one more than a limit, and on a program that does not compile', () => {
  expect(judgeTypes(budget, cost).problems).toEqual([])
  expect(judgeTypes(budget, { ...cost, instantiations: 11 }).problems).toHaveLength(1)
  expect(judgeTypes(budget, { ...cost, types: 101 }).problems).toHaveLength(1)
  expect(judgeTypes(budget, { ...cost, files: 3 }).problems).toHaveLength(1)
  expect(judgeTypes(budget, { ...cost, errors: ['no'] }).problems).toEqual(['a.ts: no'])
})
