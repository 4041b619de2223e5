/** A JSON Schema of draft 2020-12, as far as tools use it. Keywords outside this list are kept for the declaration. */
export type JsonSchema = boolean | JsonSchemaObject

/** A JSON Schema with the keywords that tools may use. */
export interface JsonSchemaObject {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly description?: string
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly [keyword: string]: unknown
}

/** Where a value fails its schema, and how. `path` leads from the root to the value. */
export interface SchemaIssue {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** A schema that this package cannot use; `path` is the JSON pointer of the part that is wrong. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'
  readonly path: string

  constructor(message: string, path: string) {
    super(`${message} (at ${path || 'the root'} of the schema)`)
    this.path = path
  }
}

/** Keywords that hold schemas, by how: one, a list, or a map by name. Everything else is data and must not be walked. */
const SUBSCHEMAS = {
  one: 'items additionalProperties propertyNames contains not if then else'.split(' '),
  list: 'prefixItems allOf anyOf oneOf'.split(' '),
  map: 'properties patternProperties dependentSchemas'.split(' '),
}

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Rebuilds a schema with `change` applied to each schema directly inside it. */
export function mapSubschemas(
  schema: Record<string, unknown>,
  change: (sub: unknown, pointer: string) => unknown,
): Record<string, unknown> {
  return mapValues(schema, (value, keyword) => {
    const at = `/${keyword}`
    if (SUBSCHEMAS.one.includes(keyword)) return change(value, at)
    if (SUBSCHEMAS.list.includes(keyword) && Array.isArray(value))
      return value.map((sub, index) => change(sub, `${at}/${index}`))
    if (SUBSCHEMAS.map.includes(keyword) && isObject(value))
      return mapValues(value, (sub, name) => change(sub, `${at}/${name}`))
    return value
  })
}

function mapValues(record: Record<string, unknown>, change: (value: unknown, key: string) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
