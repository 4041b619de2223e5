import { expect, it } from 'vitest'
import { suite } from '../conformance/suite.ts'
import { judge } from './judge.ts'

const titles = Object.values(suite).flatMap((cases) => Object.keys(cases))
const [first = '', second = ''] = titles
const passing = titles.map((title) => ({ title }))
const failing = [{ title: first, error: 'Error: no' }, ...passing.slice(1)]
const known = [{ title: first, targets: ['Bun'], reason: 'it cannot' }]

it('nothing is wrong when every case passes', () => {
  expect(judge('Bun', passing, [])).toEqual([])
})

it('a failure is wrong unless it is known of this target', () => {
  expect(judge('Bun', failing, [])).toEqual([`failed: ${first}: Error: no`])
  expect(judge('Deno', failing, known)).toEqual([`failed: ${first}: Error: no`])
  expect(judge('Bun', failing, known)).toEqual([])
})

it('a known failure that passes is wrong', () => {
  expect(judge('Bun', passing, known)).toEqual([`passes, and is listed as a known failure: ${first}`])
})

it('a case that did not run is wrong', () => {
  expect(
    judge(
      'Bun',
      passing.filter(({ title }) => title !== second),
      [],
    ),
  ).toEqual([`did not run: ${second}`])
})
