import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientPackages } from '../calls/client-packages.ts'
import { exampleCalls } from '../calls/example-call.ts'
import { runExample } from '../calls/run-example.ts'
import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import type { Steady } from './steady.ts'
import { startSteady, steadyViolations } from './steady.ts'

const contract = readContract()
const calls = contractOperations(contract)
  .filter(({ sdkMethod }) => sdkMethod !== null)
  .flatMap((operation) => exampleCalls(contract, operation))
let steady: Steady

beforeAll(async () => {
  steady = await startSteady()
}, 30_000)
afterAll(() => steady.close())

describe.each(clientPackages)('steady finds the requests of $name valid, over a socket', (clientPackage) => {
  it.each(calls.map((call) => ({ title: call.title, call })))('$title', async ({ call }) => {
    const violations: string[] = []
    const fetchAndJudge = async (url: string, init: RequestInit) => {
      const response = await fetch(url, init)
      violations.push(...steadyViolations(response))
      return response
    }
    await runExample(clientPackage, call, { baseUrl: steady.baseUrl, fetch: fetchAndJudge })
    expect(violations).toEqual([])
  })
})
