import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Node = Readonly<Record<string, Json>>

/** An OpenAPI document in one file. */
export interface Document {
  readonly root: Node
  /** What a `$ref` within the document leads to, or the node itself; keywords beside a `$ref` count. */
  resolve(node: Json | undefined): Node
}

/** Reads a document, YAML or JSON. Throws with the place for what is no OpenAPI 3 document. */
export function readDocument(file: string): Document {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${file} cannot be read.`)
  }
  const parsed = parseDocument(text, { prettyErrors: true })
  const [error] = parsed.errors
  if (error) throw new Error(`${file} is neither YAML nor JSON: ${error.message}`)
  return documentOf(parsed.toJS({ maxAliasCount: 10_000 }), file)
}

export function documentOf(root: unknown, name: string): Document {
  if (!isNode(root) || typeof root.openapi !== 'string' || !root.openapi.startsWith('3.')) {
    const swagger = isNode(root) && root.swagger ? ' It is Swagger 2.0: convert it first.' : ''
    throw new Error(`${name} is no OpenAPI 3 document.${swagger}`)
  }
  function resolve(node: Json | undefined): Node {
    if (!isNode(node)) return {}
    if (typeof node.$ref !== 'string') return node
    const { $ref, ...beside } = node
    let target: Json | undefined = root as Node
    for (const step of $ref.replace(/^#\//, '').split('/')) {
      target = isNode(target) ? target[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
    }
    if (target === undefined || !$ref.startsWith('#/'))
      throw new Error(`${name} has a $ref that leads nowhere: ${$ref}.`)
    return { ...resolve(target), ...beside }
  }
  return { root, resolve }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
