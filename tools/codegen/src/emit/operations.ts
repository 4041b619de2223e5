import type { Model, ModelOperation } from '../model/model.ts'
import { quote } from '../model/names.ts'
import type { Files } from './file.ts'
import { header } from './file.ts'

/** The operation table: a constant per operation, so that a bundle has only the rows that it uses, and a list of all. */
export function emitOperations(model: Model): Files {
  const rows = model.operations.filter((operation) => operation.sdkMethod !== null)
  const constants = rows.map((operation) => `export const ${operation.id}: Operation = {\n${rowLines(operation)}}\n`)
  const list = `/** Every operation that has a method, in the order of the contract. */\nexport const operations: readonly Operation[] = [\n${rows.map(({ id }) => `  ${id},\n`).join('')}]\n`
  const text = `${header}\nimport type { Operation } from '../http/operation.ts'\n\n${constants.join('\n')}\n${list}`
  return new Map([['packages/core/src/generated/operations.gen.ts', text]])
}

function rowLines(operation: ModelOperation): string {
  const { sdk } = operation
  const fields: [string, string | readonly string[] | true | null][] = [
    ['id', operation.id],
    ['sdkMethod', operation.sdkMethod],
    ['method', operation.verb],
    ['path', operation.path],
    ['query', operation.query.map(({ name }) => name)],
    ['header', operation.header.map(({ name }) => name.toLowerCase())],
    ['request', operation.body?.kind ?? null],
    ['response', operation.response.kind === 'json' ? null : operation.response.kind],
    ['nullable', operation.response.nullable ? true : null],
    ['pagination', sdk.pagination],
    ['retry', sdk.retry],
    ['ratePool', sdk.ratePool],
    ['beta', sdk.beta],
    ['betaAlternatives', sdk.betaAlternatives],
    ['betaWhenQuery', sdk.betaWhenQuery],
    ['auth', sdk.auth],
    ['idPrefix', sdk.idPrefix],
  ]
  return fields
    .filter(([, value]) => value === true || (value !== null && value.length > 0))
    .map(([name, value]) => `  ${name}: ${fieldText(value)},\n`)
    .join('')
}

function fieldText(value: string | readonly string[] | true | null): string {
  if (value === true || value === null) return String(value)
  return typeof value === 'string' ? quote(value) : `[${value.map(quote).join(', ')}]`
}
