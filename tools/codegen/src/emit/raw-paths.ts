import type { Model, ModelOperation, ModelParam } from '../model/model.ts'
import { propertyName, quote } from '../model/names.ts'
import type { Files } from './file.ts'
import { header, typeImport } from './file.ts'
import { splitOwnTypes } from './own-types.ts'
import type { TypeContext } from './type-context.ts'
import { comment, typeText } from './type-text.ts'

/** What openapi-fetch needs to know of an endpoint, written once. */
const endpoints = `/** An endpoint as openapi-fetch reads it; the client sends the headers by itself. */
interface Endpoint<Params, Data, Media extends string> {
  parameters: Params & { header?: Record<string, string> }
  responses: {
    200: { content: { [Type in Media]: Data } }
    default: { content: { 'application/json': ApiErrorResponse } }
  }
}

/** Without a body. */
interface Plain<Params, Data, Media extends string = 'application/json'> extends Endpoint<Params, Data, Media> {
  requestBody?: never
}

/** With a body. */
interface Sends<Params, Body, Data, Type extends string = 'application/json'> extends Endpoint<Params, Data, 'application/json'> {
  requestBody: { content: { [Name in Type]: Body } }
}

/** With a body that may be left out. */
interface MaySend<Params, Body, Data> extends Endpoint<Params, Data, 'application/json'> {
  requestBody?: { content: { 'application/json': Body } }
}
`

/**
 * The paths of the contract for openapi-fetch, on the model types: answers are open as those of the methods are, and a
 * program that uses the client reads no second copy of every schema.
 */
export function emitRawPaths(model: Model): Files {
  const used = new Set(['ApiErrorResponse'])
  const output: TypeContext = { model, side: 'output', uses: (name) => used.add(name) }
  const byPath = new Map<string, string[]>()
  for (const operation of model.operations) {
    const text = `${summary(operation)}    ${operation.verb.toLowerCase()}: ${endpointText(operation, output)}\n`
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), text])
  }
  const paths = [...byPath].map(([path, methods]) => `  ${quote(path)}: {\n${methods.join('')}  }\n`)
  const { models, imports } = splitOwnTypes(used, '..')
  const text = [
    `${header}\n`,
    imports,
    typeImport(models, './models.gen.ts'),
    `\n${endpoints}\n/** The endpoints of the contract by path and method. */\nexport interface RawPaths {\n${paths.join('')}}\n`,
  ]
  return new Map([['packages/core/src/generated/raw-paths.gen.ts', text.join('')]])
}

function summary({ deprecated, summary: text }: ModelOperation): string {
  return comment({ description: text, deprecated }, '    ')
}

function endpointText(operation: ModelOperation, output: TypeContext): string {
  const { body, response } = operation
  const input: TypeContext = { ...output, side: 'input' }
  const params = paramsText(operation, input)
  const data =
    response.schema === null ? (response.kind === 'binary' ? 'string' : 'never') : typeText(response.schema, output)
  if (body === null) {
    const media = response.kind === 'json' ? '' : `, ${quote(response.contentType ?? 'application/json')}`
    return `Plain<${params}, ${data}${media}>`
  }
  const sent = typeText(body.schema, input)
  if (!body.required && body.kind === 'json') return `MaySend<${params}, ${sent}, ${data}>`
  return `Sends<${params}, ${sent}, ${data}${body.kind === 'json' ? '' : ", 'multipart/form-data'"}>`
}

function paramsText({ query, pathParams }: ModelOperation, input: TypeContext): string {
  const parts = [
    ...(query.length === 0
      ? []
      : [`query${query.some(({ required }) => required) ? '' : '?'}: ${recordText(query, input)}`]),
    ...(pathParams.length === 0 ? [] : [`path: ${recordText(pathParams, input)}`]),
  ]
  return parts.length === 0 ? 'object' : `{ ${parts.join('; ')} }`
}

function recordText(params: readonly ModelParam[], input: TypeContext): string {
  const fields = params.map(
    ({ name, required, schema }) => `${propertyName(name)}${required ? '' : '?'}: ${typeText(schema, input)}`,
  )
  return `{ ${fields.join('; ')} }`
}
