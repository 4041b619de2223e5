import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { answerExamples, requestExamples } from './contract.test-support.ts'
import { responseSchemas } from './generated/response-schemas.gen.ts'
import * as schemas from './generated/schemas.gen.ts'
import { unknownParts } from './unknown-parts.ts'

const byName: Readonly<Record<string, z.ZodType>> = schemas

describe('the schema of a request', () => {
  it.each(requestExamples)('accepts the examples of $operationId, unchanged', ({ schema, values }) => {
    const found = byName[`z${schema}Input`] ?? byName[`z${schema}`]
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(found?.parse(value)).toEqual(value)
  })
})

describe('the schema of an answer', () => {
  it.each(answerExamples)('accepts the examples of $operationId, unchanged and known', ({ operationId, values }) => {
    const found = responseSchemas[operationId]?.()
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) {
      expect(found?.parse(value)).toEqual(value)
      expect(found && unknownParts(found, value)).toEqual([])
    }
  })
})
