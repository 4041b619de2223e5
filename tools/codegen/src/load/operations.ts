import type { OpenApiDocument, OperationObject, ParameterObject } from './document.ts'
import { httpMethods } from './document.ts'

export interface FoundOperation {
  readonly path: string
  readonly method: string
  readonly operation: OperationObject
  /** Of the path item, which all its operations share. */
  readonly shared: readonly ParameterObject[]
}

/** Every operation of a document in the order of its paths. */
export function operationsOf(document: OpenApiDocument): FoundOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const shared = Array.isArray(item.parameters) ? item.parameters : []
    return httpMethods.flatMap((method) => {
      const operation = item[method]
      return typeof operation === 'object' && !Array.isArray(operation) ? [{ path, method, operation, shared }] : []
    })
  })
}
