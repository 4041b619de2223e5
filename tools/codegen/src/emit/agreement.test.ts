import { describe, expect, it } from 'vitest'
import { checkAgainstAjv, zodAgainstCheck } from './agreement.test-support.ts'
import { judgedExamples } from './contract-examples.test-support.ts'

/** Changes of each example that are tried here; `agreement.long.test.ts` tries them all. */
const limit = 120

describe('the checks', () => {
  it.each(judgedExamples)('agree with ajv on $name and much that is near it', (example) => {
    expect(checkAgainstAjv(example, limit)).toEqual([])
  })
})

describe('the zod schemas', () => {
  it.each(judgedExamples)('agree with the checks on $name and much that is near it', (example) => {
    expect(zodAgainstCheck(example, limit)).toEqual([])
  })
})
