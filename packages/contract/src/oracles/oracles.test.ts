import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { readContract } from '../document/document.ts'
import { brokenRequests } from './broken-requests.ts'
import { gaps } from './gaps.ts'
import type { Measurement } from './measure.ts'
import { measureOracles } from './measure.ts'
import { oracleTable, tableFile } from './table.ts'

const contract = readContract()
let measured: Measurement

beforeAll(async () => {
  measured = await measureOracles(contract)
}, 60_000)

it('finds every example call of the contract valid, by each oracle', () => {
  const refused = measured.valid.flatMap(({ subject, violations }) =>
    [...violations].filter(([, found]) => found.length > 0).map(([oracle]) => `${oracle}: ${subject}`),
  )
  expect(refused).toEqual(gaps.map(({ oracle, call }) => `${oracle}: ${call}`))
})

it.each(brokenRequests(contract).map(({ mistake }) => mistake))(
  'catches a request with this mistake: %s',
  (mistake) => {
    const verdict = measured.broken.find(({ subject }) => subject === mistake)
    expect([...(verdict?.violations.values() ?? [])].flat()).not.toEqual([])
  },
)

it('says in docs/contract-oracles.md which oracle covers what', () => {
  expect(readFileSync(tableFile, 'utf8')).toBe(oracleTable(measured))
})
