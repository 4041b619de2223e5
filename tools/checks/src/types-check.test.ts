import { expect, it } from 'vitest'
import { distinctErrors } from './types-check.ts'

it('tells each error once, with the lines that explain it', () => {
  const shared =
    "packages/core/src/a.ts(1,2): error TS2322: Type 'A' is not assignable to type 'B'.\n  Property 'c' is missing"
  const own = 'packages/zod/src/b.ts(3,4): error TS6133: unused'
  const outputs = ['tsc exited 1', shared, 'tsc exited 2', `${shared}\n${own}`]
  expect(distinctErrors(outputs)).toEqual(['tsc exited 1', shared, 'tsc exited 2', own])
})
