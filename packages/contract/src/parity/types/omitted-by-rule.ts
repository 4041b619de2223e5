import type { ContractDocument, Node } from '../../document/document.ts'
import { isNode, resolve } from '../../document/document.ts'
import type { ContractOperation } from '../../document/operations.ts'

/** What the rules leave out of a schema, each with the name of its rule. */
export function omittedByRule(
  document: ContractDocument,
  operations: readonly ContractOperation[],
  name: string,
): [rule: string, property: string][] {
  return [
    ...parametersBesideBody(operations, name).map((key): [string, string] => ['parameters beside the body', key]),
    ...binaryProperties(document, name).map((key): [string, string] => ['binary content', key]),
    ...pageCursors(document, name).map((key): [string, string] => ['cursor of a page', key]),
  ]
}

/** Names of the parameters of the operations whose body this is. */
function parametersBesideBody(operations: readonly ContractOperation[], name: string): string[] {
  const senders = operations.filter(({ request }) => request?.schema.$ref === `#/components/schemas/${name}`)
  return [...new Set(senders.flatMap(({ parameters }) => parameters.flatMap(({ name }) => parameterKeys(name))))]
}

function parameterKeys(name: string): string[] {
  if (name === 'anthropic-beta') return ['betas']
  if (name === 'anthropic-version') return []
  return [
    name
      .replace(/\[\]$/, '')
      .replace(/^anthropic-/i, '')
      .replaceAll('-', '_')
      .toLowerCase(),
  ]
}

function binaryProperties(document: ContractDocument, name: string): string[] {
  const { properties } = resolve(document, { $ref: `#/components/schemas/${name}` })
  const names = isNode(properties) ? Object.keys(properties).filter((key) => isBinary(properties[key] as Node)) : []
  return names.flatMap((name) => (name.endsWith('[]') ? [name, name.slice(0, -2)] : [name]))
}

function pageCursors(document: ContractDocument, name: string): string[] {
  const { properties } = resolve(document, { $ref: `#/components/schemas/${name}` })
  return name.endsWith('Page') && isNode(properties) && 'next_page' in properties ? ['next_page', 'prev_page'] : []
}

function isBinary(schema: Node): boolean {
  return schema.format === 'binary' || (isNode(schema.items) && isBinary(schema.items))
}
