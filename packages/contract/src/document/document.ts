import { readFileSync } from 'node:fs'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A schema, parameter or other object of the document as it stands in the file. */
export type Node = Readonly<Record<string, Json>>

export type ContractDocument = Node & {
  readonly paths: Readonly<Record<string, Node>>
  readonly components: { readonly schemas: Readonly<Record<string, Node>> }
}

/** The bundled contract, `openapi/dist/managed-agents.json` of this repository. */
export function readContract(): ContractDocument {
  return JSON.parse(readFileSync(contractFile, 'utf8')) as ContractDocument
}

export const contractFile = new URL('../../../../openapi/dist/managed-agents.json', import.meta.url)

export function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a `$ref` points at, or the node itself. Throws on a reference that leads nowhere. */
export function resolve(document: ContractDocument, node: Json | undefined): Node {
  const ref = isNode(node) ? node.$ref : undefined
  if (typeof ref !== 'string') {
    if (!isNode(node)) throw new Error(`The contract has ${JSON.stringify(node)} where an object must be.`)
    return node
  }
  let target: Json | undefined = document
  for (const key of ref.slice(2).split('/')) {
    target = isNode(target) ? target[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  }
  if (!isNode(target)) throw new Error(`The contract refers to ${ref}, which it does not have.`)
  return resolve(document, target)
}
