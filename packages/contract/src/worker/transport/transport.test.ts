import { expect, it } from 'vitest'
import { judge } from '../../targets/judge.ts'
import { runOverTransport } from './run-over-transport.ts'

it('the conformance suite passes over node:http as it does over fetch', { timeout: 120_000 }, async () => {
  expect(judge('Node 24', await runOverTransport(process.execPath), [])).toEqual([])
})
