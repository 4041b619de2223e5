import type { SchemaObject } from '../load/document.ts'

/** The schemas directly inside a schema. */
export function childrenOf(schema: SchemaObject): SchemaObject[] {
  const { properties, items, additionalProperties, propertyNames, oneOf, anyOf, allOf } = schema
  return [
    ...Object.values(properties ?? {}),
    ...(items === undefined ? [] : [items]),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...(propertyNames === undefined ? [] : [propertyNames]),
    ...(oneOf ?? []),
    ...(anyOf ?? []),
    ...(allOf ?? []),
  ]
}
