import { beforeAll, describe, expect, it } from 'vitest'
import { clientPackages } from '../calls/client-packages.ts'
import { exampleCalls } from '../calls/example-call.ts'
import { runExample } from '../calls/run-example.ts'
import { readContract } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'
import { gaps } from '../oracles/gaps.ts'
import type { Prism } from './prism.ts'
import { createPrism } from './prism.ts'

const contract = readContract()
const calls = contractOperations(contract)
  .filter(({ sdkMethod }) => sdkMethod !== null)
  .flatMap((operation) => exampleCalls(contract, operation))
const unjudged = new Set(gaps.filter(({ oracle }) => oracle === 'Prism').map(({ call }) => call))
let prism: Prism

beforeAll(async () => {
  prism = await createPrism(contract)
}, 30_000)

describe.each(clientPackages)('Prism finds the requests of $name valid', (clientPackage) => {
  const judged = calls.filter(({ title }) => !unjudged.has(title)).map((call) => ({ title: call.title, call }))

  it.each(judged)('$title', async ({ call }) => {
    const violations: string[] = []
    const fetch = async (url: string, init?: RequestInit) => {
      const { response, requestViolations, answerViolations } = await prism.request(url, init)
      violations.push(...requestViolations, ...answerViolations)
      return response
    }
    const answer = await runExample(clientPackage, call, { fetch })
    expect(violations).toEqual([])
    const { examples, mediaType } = call.operation.response
    const shown = examples.map(({ value }) => value)
    if (mediaType === 'text/event-stream') expect(answer).toEqual(shown)
    else if (mediaType === 'application/json') expect(answer).toMatchObject(shown[0] as object)
  })
})
