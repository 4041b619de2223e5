import type { ContractDocument, Json } from '../document/document.ts'
import { isNode, resolve } from '../document/document.ts'
import type { Side } from './valid-values.ts'

/** References to the schemas that callers send (`input`) and that the API answers or emits (`output`). */
export function schemasBySide(document: ContractDocument): Readonly<Record<Side, ReadonlySet<string>>> {
  const sides = { input: new Set<string>(), output: new Set<string>() }

  function collect(node: Json | undefined, names: Set<string>): void {
    if (Array.isArray(node)) for (const item of node) collect(item, names)
    if (!isNode(node)) return
    if (typeof node.$ref !== 'string') {
      for (const item of Object.values(node)) collect(item, names)
    } else if (!names.has(node.$ref)) {
      names.add(node.$ref)
      collect(resolve(document, node), names)
    }
  }

  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path).filter(isNode)) {
      collect(operation.requestBody, sides.input)
      collect(operation.parameters, sides.input)
      collect(operation.responses, sides.output)
    }
  }
  collect(document.webhooks, sides.output)
  return sides
}
