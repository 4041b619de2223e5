import { expect, it } from 'vitest'
import { suite } from '../conformance/suite.ts'
import { knownFailures } from '../targets/known-failures.ts'
import { targets } from '../targets/targets.ts'
import { citedIn } from './requirement.ts'
import { requirements } from './requirements.ts'

const ids = requirements.map(({ id }) => id)
const titles = Object.values(suite).flatMap((cases) => Object.keys(cases))

it('no two requirements have the same id', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

it('every requirement is a sentence with a source', () => {
  const poor = requirements.filter(({ sentence, source }) => !/^[A-Z].+\.$/.test(sentence) || source.length < 8)
  expect(poor).toEqual([])
})

it('every requirement is cited by a case', () => {
  const cited = new Set(titles.flatMap(citedIn))
  expect(ids.filter((id) => !cited.has(id))).toEqual([])
})

it('every case cites requirements that there are', () => {
  const strays = titles.filter((title) => {
    const cited = citedIn(title)
    return cited.length === 0 || cited.some((id) => !ids.includes(id))
  })
  expect(strays).toEqual([])
})

it('no two cases have the same title', () => {
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})

it('a known failure names a case and targets that there are', () => {
  const names = targets.map(({ name }) => name)
  const strays = knownFailures.filter(
    (known) => !titles.includes(known.title) || known.targets.some((name) => !names.includes(name)) || !known.reason,
  )
  expect(strays).toEqual([])
})
