import type { SchemaObject } from '../load/document.ts'
import type { Model, ModelOperation } from '../model/model.ts'
import { quote, refName } from '../model/names.ts'
import type { Files } from './file.ts'
import { header } from './file.ts'

/** The operation table: a constant per operation, so that a bundle has only the rows that it uses, and a list of all. */
export function emitOperations(model: Model): Files {
  const rows = model.operations.filter((operation) => operation.sdkMethod !== null)
  const constants = rows.map(
    (operation) => `export const ${operation.id}: Operation = {\n${rowLines(operation, model)}}\n`,
  )
  const all = `/** Every operation that has a method, in the order of the contract. */\nexport const operations: readonly Operation[] = [\n${rows.map(({ id }) => `  ${id},\n`).join('')}]\n`
  const module = `${header}\nimport type { Operation } from '../http/operation.ts'\n\n${constants.join('\n')}\n${all}`
  return new Map([['packages/core/src/generated/operations.gen.ts', module]])
}

function rowLines(operation: ModelOperation, model: Model): string {
  const { sdk } = operation
  const fields: [string, string | null][] = [
    ['id', quote(operation.id)],
    ['sdkMethod', text(operation.sdkMethod)],
    ['method', quote(operation.verb)],
    ['path', quote(operation.path)],
    ['query', list(operation.query.map(({ name }) => name))],
    ['header', list(operation.header.map(({ name }) => name.toLowerCase()))],
    ['request', text(operation.body?.kind ?? null)],
    ['response', operation.response.kind === 'json' ? null : quote(operation.response.kind)],
    ['nullable', operation.response.nullable ? 'true' : null],
    ['pagination', text(sdk.pagination)],
    ['retry', quote(sdk.retry)],
    ['ratePool', text(sdk.ratePool)],
    ['beta', text(sdk.beta)],
    ['betaAlternatives', list(sdk.betaAlternatives)],
    ['betaWhenQuery', text(sdk.betaWhenQuery)],
    ['auth', text(sdk.auth)],
    ['foundIn', listOf(operation, model)],
  ]
  return fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name}: ${value},\n`])).join('')
}

/** The list at the path of a create, where what is created can carry a key in its `metadata`. */
function listOf(operation: ModelOperation, model: Model): string | null {
  if (operation.verb !== 'POST' || !hasMetadata(operation.body?.schema, model)) return null
  const found = model.operations.find(({ path, verb }) => path === operation.path && verb === 'GET')
  const pages = found?.sdkMethod !== null && found?.sdk.pagination?.endsWith('cursor')
  return found !== undefined && pages && hasMetadata(found.itemSchema ?? undefined, model) ? found.id : null
}

function hasMetadata(schema: SchemaObject | undefined, model: Model): boolean {
  const target = schema?.$ref === undefined ? schema : model.schemas.get(refName(schema.$ref))?.schema
  return target?.properties?.metadata !== undefined
}

function text(value: string | null): string | null {
  return value === null ? null : quote(value)
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : `[${values.map(quote).join(', ')}]`
}
