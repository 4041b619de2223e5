import { describe, expect, it } from 'vitest'
import { misjudgedBreaks, misjudgedValue, zodSchemas } from './zod-schemas.test-support.ts'

describe('a zod schema', () => {
  it.each(zodSchemas)('takes a thousand values that the contract allows, as they came: $name', (schema) => {
    expect(misjudgedValue(schema, 1000)).toBeUndefined()
  })

  it.each(zodSchemas)('refuses what a keyword forbids in fifty values, and keeps what may come: $name', (schema) => {
    expect(misjudgedBreaks(schema, 50)).toEqual([])
  })
})
