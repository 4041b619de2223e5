import { describe, expect, it } from 'vitest'
import { checkAgainstAjv, zodAgainstCheck } from './agreement.test-support.ts'
import { judgedExamples } from './contract-examples.test-support.ts'

describe('the checks', () => {
  it.each(judgedExamples)('agree with ajv on $name and all that is near it', (example) => {
    expect(checkAgainstAjv(example)).toEqual([])
  })
})

describe('the zod schemas', () => {
  it.each(judgedExamples)('agree with the checks on $name and all that is near it', (example) => {
    expect(zodAgainstCheck(example)).toEqual([])
  })
})
