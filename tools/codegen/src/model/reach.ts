import type { OpenApiDocument, SchemaObject } from '../load/document.ts'
import { childrenOf } from '../normalize/children.ts'
import type { ModelOperation } from './model.ts'
import { refName } from './names.ts'

/** Names of the schemas that requests reach, and of those that responses, events and webhooks reach. */
export function reachOf(
  document: OpenApiDocument,
  operations: readonly ModelOperation[],
): { input: ReadonlySet<string>; output: ReadonlySet<string> } {
  const schemas = document.components.schemas
  const input = new Set<string>()
  const output = new Set<string>()
  for (const operation of operations) {
    for (const param of [...operation.pathParams, ...operation.query, ...operation.header])
      collect(param.schema, input, schemas)
    if (operation.body !== null) collect(operation.body.schema, input, schemas)
    if (operation.response.schema !== null) collect(operation.response.schema, output, schemas)
  }
  collectJson(document.components.responses, output, schemas)
  collectJson(document.webhooks, output, schemas)
  return { input, output }
}

function collect(schema: SchemaObject, into: Set<string>, schemas: Record<string, SchemaObject>): void {
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref)
    const target = schemas[name]
    if (target === undefined) throw new Error(`The contract refers to a schema ${name} that it does not have.`)
    if (into.has(name)) return
    into.add(name)
    collect(target, into, schemas)
  }
  for (const child of childrenOf(schema)) collect(child, into, schemas)
}

function collectJson(value: unknown, into: Set<string>, schemas: Record<string, SchemaObject>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (key === 'schema') collect(item as SchemaObject, into, schemas)
    else if (key !== 'examples' && key !== 'example') collectJson(item, into, schemas)
  }
}

/** Names of the schemas that have, themselves or through a reference, a tagged union or an enum. */
export function schemasThatOpen(schemas: Record<string, SchemaObject>): ReadonlySet<string> {
  const opening = new Set<string>()
  const opens = (schema: SchemaObject): boolean =>
    (schema.$ref !== undefined && opening.has(refName(schema.$ref))) ||
    isTaggedUnion(schema) ||
    (schema.enum !== undefined && schema['x-known-values'] === undefined) ||
    (schema.const !== undefined && schema['x-open'] === true) ||
    childrenOf(schema).some(opens)
  for (let before = -1; before !== opening.size; ) {
    before = opening.size
    for (const [name, schema] of Object.entries(schemas)) if (opens(schema)) opening.add(name)
  }
  return opening
}

/** A `oneOf` that a discriminator tells apart. */
export function isTaggedUnion(
  schema: SchemaObject,
): schema is SchemaObject & { oneOf: SchemaObject[]; discriminator: { propertyName: string } } {
  return schema.oneOf !== undefined && schema.discriminator !== undefined
}
