import { describe, expect, it } from 'vitest'
import { misjudgedBreaks, misjudgedValue, zodSchemas } from './zod-schemas.test-support.ts'

/** Values of each schema that are tried here; `zod-schemas.long.test.ts` tries a thousand. */
const runs = 10

describe('a zod schema', () => {
  it.each(zodSchemas)('takes what the contract allows, as it came: $name', (schema) => {
    expect(misjudgedValue(schema, runs)).toBeUndefined()
  })

  it.each(zodSchemas)('refuses what a keyword forbids, and keeps what may come: $name', (schema) => {
    expect(misjudgedBreaks(schema, 2)).toEqual([])
  })
})
