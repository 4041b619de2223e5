import type { SchemaObject } from '../load/document.ts'
import { childrenOf } from './children.ts'

/**
 * Replaces `allOf` by what it amounts to, here and below: one object with the fields of all its parts. Emitters then see
 * plain objects, and a check can tell which fields are known. Parts that are no objects are refused.
 */
export function mergeAllOf(schema: SchemaObject, schemas: Readonly<Record<string, SchemaObject>>): void {
  for (const child of childrenOf(schema)) mergeAllOf(child, schemas)
  const { allOf, ...own } = schema
  if (allOf === undefined) return
  delete schema.allOf
  const [only] = allOf
  if (allOf.length === 1 && only?.$ref !== undefined && own.properties === undefined && own.required === undefined) {
    schema.$ref = only.$ref
    return
  }
  const parts = [...allOf, own].map((part) => resolved(part, schemas))
  Object.assign(schema, own, {
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: [...new Set(parts.flatMap(({ required }) => required ?? []))],
  })
}

function resolved(part: SchemaObject, schemas: Readonly<Record<string, SchemaObject>>): SchemaObject {
  const name = part.$ref?.slice(part.$ref.lastIndexOf('/') + 1)
  const target = name === undefined ? part : schemas[name]
  if (target === undefined) throw new Error(`The contract refers to a schema ${name} that it does not have.`)
  mergeAllOf(target, schemas)
  if ((target.type ?? 'object') !== 'object' || target.oneOf !== undefined || target.anyOf !== undefined) {
    throw new Error(
      `A part of an allOf${name === undefined ? '' : ` (${name})`} is no plain object; write the union as oneOf.`,
    )
  }
  return target
}
