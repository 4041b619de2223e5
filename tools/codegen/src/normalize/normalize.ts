import type { OpenApiDocument, SchemaObject } from '../load/document.ts'
import { childrenOf } from './children.ts'
import { mergeAllOf } from './merge-all-of.ts'

/** A copy of the document in which every schema says the same thing in the same way. */
export function normalize(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document)
  const { schemas, ...components } = copy.components
  const everySchema = (visit: (schema: SchemaObject) => void) => {
    visitSchemas([copy.paths, copy.webhooks, components], visit)
    Object.values(schemas).forEach(visit)
  }
  everySchema(normalizeSchema)
  everySchema((schema) => mergeAllOf(schema, schemas))
  return copy
}

function normalizeSchema(schema: SchemaObject): void {
  if (schema.nullable !== undefined) replaceNullable(schema)
  if (schema['x-open-enum'] !== undefined) {
    schema['x-known-values'] = schema['x-open-enum']
    delete schema['x-open-enum']
  }
  for (const child of childrenOf(schema)) normalizeSchema(child)
}

/** OpenAPI 3.0 wrote `nullable`; 3.1 has the type `null`. */
function replaceNullable(schema: SchemaObject): void {
  const nullable = schema.nullable
  delete schema.nullable
  if (nullable !== true) return
  if (typeof schema.type === 'string') schema.type = [schema.type, 'null']
  else if (Array.isArray(schema.type)) schema.type = [...new Set([...schema.type, 'null'])]
  else if (schema.oneOf !== undefined || schema.$ref !== undefined) {
    const { description, ...rest } = schema
    for (const key of Object.keys(schema)) delete schema[key as keyof SchemaObject]
    Object.assign(schema, description === undefined ? {} : { description }, { anyOf: [rest, { type: 'null' }] })
  }
  if (schema.enum !== undefined && !schema.enum.includes(null)) schema.enum.push(null)
}

/** Calls `visit` for every schema under a `schema` or `itemSchema` key, wherever it stands. */
function visitSchemas(value: unknown, visit: (schema: SchemaObject) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (key === 'examples' || key === 'example') continue
    if (key === 'schema' || key === 'itemSchema') visit(item as SchemaObject)
    else visitSchemas(item, visit)
  }
}
