import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { issuesOf } from '../../../../packages/emulator/src/validation/report.ts'
import * as schemas from '../../../../packages/zod/src/generated/schemas.gen.ts'
import type { Json, SchemaObject } from '../load/document.ts'
import { refName } from '../model/names.ts'
import type { JudgedExample } from './contract-examples.test-support.ts'
import { model, near } from './contract-examples.test-support.ts'
import { typeName } from './type-context.ts'

const ajv = new Ajv2020({ strict: false, logger: false })
addFormats.default(ajv)
ajv.addKeyword({
  keyword: 'x-maxBytes',
  type: 'string',
  validate: (limit: number, text: string) => new TextEncoder().encode(text).length <= limit,
})
ajv.addSchema(model.document, 'contract')

/** Values near an example about which its check and ajv, by the same schema, disagree; at most three. */
export function checkAgainstAjv({ schema, example, check }: JudgedExample, limit?: number): object[] {
  const theirs = compile(schema)
  return near(example, limit)
    .filter((value) => theirs(value) !== issuesOf(check, value).every(({ kind }) => kind === 'unknown_field'))
    .slice(0, 3)
    .map((value) => ({ ajvAccepts: theirs(value), issues: issuesOf(check, value) }))
}

function compile(schema: SchemaObject): (value: Json) => boolean {
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components')))
  return (value) => validate(value) as boolean
}

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: readonly unknown[] } }
}

/**
 * Values near an example that its zod schema judges otherwise than the contract: a client takes everything that is not
 * forbidden, new variants and values in answers included, as it came. At most three.
 */
export function zodAgainstCheck({ schema, side, example, check }: JudgedExample, limit?: number): object[] {
  const name = schema.$ref === undefined ? undefined : typeName(refName(schema.$ref), { model, side })
  if (name === undefined) return []
  const zod = (schemas as Readonly<Record<string, Schema>>)[`z${name}`]
  const acceptable = (value: Json) =>
    issuesOf(check, value).every(
      ({ kind }) => kind === 'unknown_field' || (kind === 'unknown_value' && side === 'output'),
    )
  return near(example, limit)
    .filter((value) => {
      const { success, data } = zod?.safeParse(value) ?? {}
      return success !== acceptable(value) || (success && !isDeepStrictEqual(data, value))
    })
    .slice(0, 3)
    .map((value) => ({ zod: zod?.safeParse(value), issues: issuesOf(check, value) }))
}
