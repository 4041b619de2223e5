import { expect, it } from 'vitest'
import { groupsOf } from './order.ts'

function groups(graph: Record<string, string[]>): string[][] {
  return groupsOf(new Map(Object.entries(graph).map(([name, uses]) => [name, new Set(uses)])))
}

it('puts what is used before what uses it', () => {
  expect(groups({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([['c'], ['b'], ['a']])
})

it('keeps those that use each other together', () => {
  expect(groups({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [] })).toEqual([['d'], ['b', 'c'], ['a']])
})

it('leaves out names that it was not given', () => {
  expect(groups({ a: ['elsewhere'] })).toEqual([['a']])
})
