import { expect, it } from 'vitest'
import { misses, tableOf } from './table.ts'

const row = (ours: number, aim: number) => ({
  what: 'request',
  figures: new Map([
    ['ours', ours],
    ['floor', 1],
  ] as const),
  digits: 2,
  aim,
})

it('marks a figure that is beyond its aim, and leaves a cell empty where nothing was measured', () => {
  expect(
    tableOf([row(1.21, 1.2), row(1.1, 1.2)])
      .split('\n')
      .slice(2, 4),
  ).toEqual(['| request | 1.21 |  |  | 1.00 | ≤ 1.2 **missed** |', '| request | 1.10 |  |  | 1.00 | ≤ 1.2 |'])
})

it('judges a figure as it is shown', () => {
  expect([misses(row(1.204, 1.2)), misses(row(1.206, 1.2)), misses(row(Number.NaN, 1.2))]).toEqual([false, true, false])
})
