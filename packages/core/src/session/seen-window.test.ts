import { expect, test } from 'vitest'
import type { IdHash } from './id-table.ts'
import { hashId } from './id-table.ts'
import { SeenWindow } from './seen-window.ts'

const id = (index: number) => `sevt_01J${String(index).padStart(20, '0')}`

test('ids are remembered with their proof, the last of them whatever comes', () => {
  const window = new SeenWindow(true, 1000)
  for (let index = 0; index < 10_000; index++) {
    expect(window.has(id(index))).toBe(false)
    window.add(id(index), index % 3 === 0)
    if (index >= 1000) expect(window.has(id(index - 999))).toBe(true)
    expect(window.isProven(id(index))).toBe(index % 3 === 0)
  }
  expect(window.size).toBeLessThanOrEqual(2000)
  expect(window.has(id(0))).toBe(false)
  expect(window.complete).toBe(false)
})

test('what is unproven is counted, also when it is proven later or forgotten', () => {
  const window = new SeenWindow(true, 100)
  for (let index = 0; index < 150; index++) window.add(id(index), false)
  expect(window).toMatchObject({ unproven: 150, full: true, complete: true })
  for (let index = 0; index < 120; index++) window.prove(id(index))
  for (let index = 0; index < 10; index++) window.prove(id(index))
  window.prove('unknown')
  expect(window).toMatchObject({ unproven: 30, full: false })
  for (let index = 150; index < 500; index++) window.add(id(index), true)
  expect(window.unproven).toBe(0)
})

test('ids that differ little have hashes that differ in both halves', () => {
  const low = new Set<number>()
  const both = new Set<string>()
  for (let index = 0; index < 200_000; index++) {
    const hash: IdHash = { low: 0, high: 0 }
    hashId(id(index), hash)
    low.add(hash.low)
    both.add(`${hash.low} ${hash.high}`)
  }
  expect(both.size).toBe(200_000)
  // A good 32-bit hash has about 4.7 collisions here.
  expect(low.size).toBeGreaterThan(199_970)
})
