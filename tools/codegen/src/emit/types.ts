import openapiTS, { astToString } from 'openapi-typescript'
import type { Json } from '../load/document.ts'
import type { Model } from '../model/model.ts'
import type { Files } from './file.ts'
import { header } from './file.ts'

/** The contract's types as openapi-typescript writes them: closed, by path. */
export async function emitTypes(model: Model): Promise<Files> {
  // A default says what the server does without the field, so the field stays optional.
  const ast = await openapiTS(JSON.stringify(model.document, withoutOptionalDiscriminators), {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
  })
  return new Map([['packages/core/src/generated/types.gen.ts', `${header}\n${astToString(ast)}`]])
}

/** openapi-typescript makes the tag of every variant required; where it may be missing the union goes without a tag. */
function withoutOptionalDiscriminators(_key: string, value: Json): Json {
  if (typeof value !== 'object' || value === null || !('x-discriminator-optional' in value)) return value
  const { discriminator: _discriminator, ...rest } = value
  return rest
}
