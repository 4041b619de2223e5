import type { ContractDocument, Json, Node } from '../document/document.ts'
import { isNode, resolve } from '../document/document.ts'

const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-11-02T09:30:00Z',
  uri: 'https://example.com/',
}

/**
 * A value that fits a schema: its example where it has one, else the first of its values or variants. Used for
 * parameters, which need no example of their own in the contract.
 */
export function sampleValue(document: ContractDocument, node: Node): Json {
  const schema = resolve(document, node)
  const given = schema.example ?? firstOf(schema.examples) ?? schema.const ?? firstOf(schema.enum) ?? schema.default
  if (given !== undefined && given !== null) return given
  const variant = firstOf(schema.oneOf) ?? firstOf(schema.anyOf) ?? firstOf(schema.allOf)
  if (isNode(variant)) return sampleValue(document, variant)
  switch (typeOf(schema)) {
    case 'integer':
    case 'number':
      return Number(schema.minimum ?? 1)
    case 'boolean':
      return true
    case 'array':
      return sampleList(document, isNode(schema.items) ? resolve(document, schema.items) : {})
    case 'object':
      return sampleObject(document, schema)
    default:
      return formats[String(schema.format)] ?? 'text'
  }
}

/** Two values where the schema names them, so that a list differs from a single value. */
function sampleList(document: ContractDocument, items: Node): Json {
  const values = Array.isArray(items.enum) ? items.enum.slice(0, 2) : []
  return values.length === 2 ? values : [sampleValue(document, items)]
}

function sampleObject(document: ContractDocument, schema: Node): Json {
  const properties = isNode(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? schema.required.map(String) : []
  return Object.fromEntries(required.map((name) => [name, sampleValue(document, (properties[name] ?? {}) as Node)]))
}

function typeOf(schema: Node): Json | undefined {
  return Array.isArray(schema.type) ? schema.type.find((name) => name !== 'null') : schema.type
}

function firstOf(list: Json | undefined): Json | undefined {
  return Array.isArray(list) ? list[0] : undefined
}
