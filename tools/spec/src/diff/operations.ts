import type { Document, Json, Node } from './document.ts'
import { isNode } from './document.ts'

/** An operation, as far as two of them are compared. */
export interface Operation {
  /** The SDK's name, or method and path. */
  readonly name: string
  readonly node: Node
  readonly parameters: ReadonlyMap<string, Node>
  readonly body: Json | undefined
  readonly bodyRequired: boolean
  /** Of the success. */
  readonly answer: Json | undefined
  readonly sdk: Node
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

/** The operations of a document by method and path; the names of path parameters do not tell operations apart. */
export function operationsOf(document: Document): Map<string, Operation> {
  const operations = new Map<string, Operation>()
  for (const [path, value] of Object.entries(document.resolve(document.root.paths))) {
    const item = document.resolve(value)
    for (const method of METHODS) {
      const node = item[method]
      if (!isNode(node)) continue
      const key = `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, '{}')}`
      operations.set(key, operationOf(document, `${method.toUpperCase()} ${path}`, node, item.parameters))
    }
  }
  return operations
}

function operationOf(document: Document, place: string, node: Node, shared: Json | undefined): Operation {
  const sdk = document.resolve(node['x-sdk'])
  const parameters = [...list(shared), ...list(node.parameters)].map((parameter) => document.resolve(parameter))
  const body = document.resolve(node.requestBody)
  const responses = document.resolve(node.responses)
  const success = Object.keys(responses).find((status) => status.startsWith('2'))
  return {
    name: typeof sdk.method === 'string' ? sdk.method.replace(/^beta\./, '') : place,
    node,
    parameters: new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])),
    body: contentOf(document, body),
    bodyRequired: body.required === true,
    answer: success === undefined ? undefined : contentOf(document, document.resolve(responses[success])),
    sdk,
  }
}

function contentOf(document: Document, holder: Node): Json | undefined {
  const [media] = Object.values(document.resolve(holder.content))
  return isNode(media) ? media.schema : undefined
}

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
