import openapiTS, { astToString } from 'openapi-typescript'
import type { Model } from '../model/model.ts'
import type { Files } from './file.ts'
import { header } from './file.ts'

/** The contract's types as openapi-typescript writes them: closed, by path. */
export async function emitTypes(model: Model): Promise<Files> {
  // A default says what the server does without the field, so the field stays optional.
  const ast = await openapiTS(JSON.stringify(model.document), {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
  })
  return new Map([['packages/core/src/generated/types.gen.ts', `${header}\n${astToString(ast)}`]])
}
