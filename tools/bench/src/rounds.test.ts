import { expect, it } from 'vitest'
import type { ContenderName } from './contenders/contenders.ts'
import { cpuOverFloorUs, heapBytes, median, ratiosToFloor } from './rounds.ts'

const costs = new Map<ContenderName, { cpuUs: number; heapBytes?: number }[]>([
  [
    'floor',
    [
      { cpuUs: 100, heapBytes: 10 },
      { cpuUs: 140, heapBytes: 30 },
    ],
  ],
  [
    'ours',
    [
      { cpuUs: 900, heapBytes: 20 },
      { cpuUs: 120, heapBytes: 40 },
    ],
  ],
])

it('compares the least disturbed round of each', () => {
  expect(ratiosToFloor(costs).get('ours')).toBe(1.2)
  expect(cpuOverFloorUs(costs, 10).get('ours')).toBe(2)
})

it('takes the median of what a task holds', () => {
  expect([heapBytes(costs).get('ours'), median([3, 1, 2])]).toEqual([30, 2])
})
