import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { routes } from '../../../../packages/emulator/src/generated/routes.gen.ts'
import type { Check } from '../../../../packages/emulator/src/validation/report.ts'
import { issuesOf } from '../../../../packages/emulator/src/validation/report.ts'
import type { Json, SchemaObject } from '../load/document.ts'
import { loadContract } from '../load/load.ts'
import { buildModel } from '../model/build-model.ts'
import { normalize } from '../normalize/normalize.ts'
import { corruptions } from './corruptions.test-support.ts'

const { document, schemaFiles } = await loadContract(resolve(import.meta.dirname, '../../../../openapi'))
const model = buildModel(normalize(document), schemaFiles)

const ajv = new Ajv2020({ strict: false, logger: false })
addFormats.default(ajv)
ajv.addKeyword({
  keyword: 'x-maxBytes',
  type: 'string',
  validate: (limit: number, text: string) => new TextEncoder().encode(text).length <= limit,
})
ajv.addSchema(model.document, 'contract')

/** The verdict of a widely used validator on the same schema. */
function ajvAccepts(schema: SchemaObject): (value: Json) => boolean {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"contract#/components')
  const validate = ajv.compile(JSON.parse(text))
  return (value) => validate(value) as boolean
}

function checkAccepts(check: Check): (value: Json) => boolean {
  return (value) => issuesOf(check, value).every(({ kind }) => kind === 'unknown_field')
}

const judged = model.operations.flatMap((operation) => {
  const checks = routes.find(({ id }) => id === operation.id)?.checks
  const { body, response, id } = operation
  return [
    {
      name: `the body of ${id}`,
      schema: body?.kind === 'json' ? body.schema : null,
      example: body?.example,
      check: checks?.body,
    },
    { name: `the answer of ${id}`, schema: response.schema, example: response.example, check: checks?.response },
  ].flatMap(({ name, schema, example, check }) =>
    schema === null || example === undefined || !check ? [] : [{ name, schema, example, check }],
  )
})

it.each(judged)(
  'the check of $name agrees with ajv on its example and on everything near it',
  ({ schema, example, check }) => {
    const [theirs, ours] = [ajvAccepts(schema), checkAccepts(check)]
    expect([theirs(example), ours(example)]).toEqual([true, true])
    for (const value of corruptions(example)) {
      const verdict = ours(value)
      if (theirs(value) !== verdict) {
        expect({ accepts: verdict, value: JSON.stringify(value).slice(0, 500) }).toBe('what ajv says')
      }
    }
  },
)
