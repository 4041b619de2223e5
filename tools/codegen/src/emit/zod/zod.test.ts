import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { routes } from '../../../../../packages/emulator/src/generated/routes.gen.ts'
import type { Check } from '../../../../../packages/emulator/src/validation/report.ts'
import { issuesOf } from '../../../../../packages/emulator/src/validation/report.ts'
import * as schemas from '../../../../../packages/zod/src/generated/schemas.gen.ts'
import type { Json } from '../../load/document.ts'
import { loadContract } from '../../load/load.ts'
import { buildModel } from '../../model/build-model.ts'
import { refName } from '../../model/names.ts'
import { normalize } from '../../normalize/normalize.ts'
import { corruptions } from '../corruptions.test-support.ts'
import { typeName } from '../type-context.ts'

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: readonly unknown[] } }
}

const { document, schemaFiles } = await loadContract(resolve(import.meta.dirname, '../../../../../openapi'))
const model = buildModel(normalize(document), schemaFiles)
const zod: Readonly<Record<string, Schema>> = schemas

const sides = model.operations.flatMap((operation) => {
  const checks = routes.find(({ id }) => id === operation.id)?.checks
  const { body, response, id } = operation
  return [
    {
      side: 'input' as const,
      name: `the body of ${id}`,
      schema: body?.kind === 'json' ? body.schema : null,
      example: body?.example,
      check: checks?.body,
    },
    {
      side: 'output' as const,
      name: `the answer of ${id}`,
      schema: response.schema,
      example: response.example,
      check: checks?.response,
    },
  ].flatMap(({ schema, example, check, ...rest }) =>
    schema?.$ref === undefined || example === undefined || !check
      ? []
      : [{ ...rest, ref: schema.$ref, example, check }],
  )
})

/** What a client must take: everything that the contract does not forbid, new variants and values in answers included. */
function acceptable(check: Check, value: Json, side: 'input' | 'output'): boolean {
  return issuesOf(check, value).every(
    ({ kind }) => kind === 'unknown_field' || (kind === 'unknown_value' && side === 'output'),
  )
}

describe('the zod schema', () => {
  it.each(sides)(
    'of $name takes what the contract allows, as it came, and nothing else',
    ({ side, ref, example, check }) => {
      const schema = zod[`z${typeName(refName(ref), { model, side })}`]
      for (const value of [example, ...corruptions(example)]) {
        const { success, data } = schema?.safeParse(value) ?? {}
        if (success !== acceptable(check, value, side)) {
          expect({ accepts: success, zod: schema?.safeParse(value).error?.issues, check: issuesOf(check, value) }).toBe(
            'what the contract says',
          )
        }
        if (success) expect(data).toEqual(value)
      }
    },
  )
})
