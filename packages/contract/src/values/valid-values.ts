import fc from 'fast-check'
import type { ContractDocument, Json, Node } from '../document/document.ts'
import { isNode } from '../document/document.ts'

/** Who writes a value: a caller leaves out what is `readOnly`, the API what is `writeOnly`. */
export type Side = 'input' | 'output'

/** Values of every schema of a contract. */
export interface ValidValues {
  /** Values that the schema allows, with optional fields there and not, and lengths at and between their limits. */
  readonly of: (schema: Node) => fc.Arbitrary<Json>
}

/** Texts of formats for which no generator is right. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  'cron-5-field': ['* * * * *', '*/15 9-17 * * 1-5'],
  'iana-timezone': ['UTC', 'Europe/Zurich'],
  uri: ['https://example.com/a?b=c'],
}

/** What a text, list or map has beyond its least length at most, where its limit is farther away. */
const MANY = 3

export function validValues(document: ContractDocument, side: Side): ValidValues {
  const named = new Map<string, fc.Arbitrary<Json>>()

  function of(schema: Node): fc.Arbitrary<Json> {
    if (typeof schema.$ref === 'string') return ofName(schema.$ref.slice('#/components/schemas/'.length))
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
    const variants = schema.oneOf ?? schema.anyOf
    if (Array.isArray(variants)) return fc.oneof(...variants.filter(isNode).map(of))
    if (schema.type === undefined) return json
    const types = [schema.type].flat() as string[]
    return fc.oneof(...types.map((type) => ofType(type, schema)))
  }

  function ofName(name: string): fc.Arbitrary<Json> {
    const found = named.get(name)
    if (found !== undefined) return found
    const schema = document.components.schemas[name]
    if (schema === undefined) throw new Error(`The contract has no schema ${name}.`)
    const made = of(schema)
    named.set(name, made)
    return made
  }

  function ofType(type: string, schema: Node): fc.Arbitrary<Json> {
    switch (type) {
      case 'null':
        return fc.constant(null)
      case 'boolean':
        return fc.boolean()
      case 'integer':
        return fc.integer({ min: number(schema.minimum, -1_000_000), max: number(schema.maximum, 1_000_000_000) })
      case 'number':
        return fc
          .double({ min: number(schema.minimum, -1e9), max: number(schema.maximum, 1e9), noNaN: true })
          .map((value) => value + 0)
      case 'string':
        return text(schema)
      case 'array':
        return list(schema)
      default:
        return object(schema)
    }
  }

  function list({ items, minItems, maxItems }: Node): fc.Arbitrary<Json> {
    const minLength = number(minItems, 0)
    const maxLength = Math.min(number(maxItems, Number.POSITIVE_INFINITY), minLength + MANY)
    return fc.array(isNode(items) ? of(items) : json, { minLength, maxLength })
  }

  function object(schema: Node): fc.Arbitrary<Json> {
    const properties = isNode(schema.properties) ? schema.properties : undefined
    if (properties === undefined) return map(schema)
    const hidden = side === 'input' ? 'readOnly' : 'writeOnly'
    const shown = Object.entries(properties).filter(([, item]) => isNode(item) && item[hidden] !== true)
    const fields = Object.fromEntries(shown.map(([name, item]) => [name, of(item as Node)]))
    const required = Array.isArray(schema.required) ? schema.required.map(String) : []
    return fc.record(fields, { requiredKeys: required.filter((name) => name in fields), noNullPrototype: true })
  }

  function map({ additionalProperties, propertyNames, minProperties, maxProperties }: Node): fc.Arbitrary<Json> {
    const least = number(minProperties, 0)
    const most = Math.min(number(maxProperties, Number.POSITIVE_INFINITY), least + MANY)
    const names = text(isNode(propertyNames) ? propertyNames : {}).filter((name) => name !== '__proto__')
    const values = isNode(additionalProperties) ? of(additionalProperties) : json
    return fc.dictionary(names, values, { minKeys: least, maxKeys: most, noNullPrototype: true })
  }

  return { of }
}

const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.parse(JSON.stringify(value)) as Json)

/** Lengths count code points. */
function text(schema: Node): fc.Arbitrary<string> {
  const known = schema['x-open-enum']
  if (Array.isArray(known)) return fc.constantFrom(...known.map(String), 'one-of-tomorrow')
  if (schema.format === 'date-time') return instant
  const given = FORMATS[String(schema.format)]
  if (given !== undefined) return fc.constantFrom(...given)
  const minLength = number(schema.minLength, 0)
  const limit = number(schema.maxLength, Number.POSITIVE_INFINITY)
  if (typeof schema.pattern === 'string') {
    return fc
      .stringMatching(new RegExp(schema.pattern, 'u'), { size: 'xsmall' })
      .filter((value) => value.length >= minLength && value.length <= limit)
  }
  const short = fc.string({ unit: 'binary', minLength, maxLength: Math.min(limit, minLength + 20) })
  if (limit > 5000) return short
  return fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: fc.constant('é'.repeat(limit)) })
}

const instant = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

function number(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
