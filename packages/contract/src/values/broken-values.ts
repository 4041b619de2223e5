import type { ContractDocument, Json, Node } from '../document/document.ts'
import { isNode, resolve } from '../document/document.ts'
import type { Side } from './valid-values.ts'

/** A value with one thing in it that its schema does not list. */
export interface BrokenValue {
  /** The keyword of the schema that the change goes against. */
  readonly keyword: string
  /** Where, as a JSON pointer into the value. */
  readonly place: string
  readonly value: Json
  /** What a client has to do: refuse it, or keep it because the API may list it tomorrow. */
  readonly verdict: 'refused' | 'kept'
}

interface Change {
  readonly keyword: string
  readonly value: Json
  readonly verdict?: 'kept'
}

/** `value`, which `schema` allows, broken in one place after the other by every keyword that has a say there. */
export function* brokenValues(
  document: ContractDocument,
  { schema, value, side }: { readonly schema: Node; readonly value: Json; readonly side: Side },
): Generator<BrokenValue> {
  const resolved = resolve(document, schema)
  for (const { keyword, value: changed, verdict = 'refused' } of changes(resolved, value, side)) {
    yield { keyword, place: '', value: changed, verdict }
  }
  const chosen = variantOf(document, resolved, value)
  if (chosen !== undefined) {
    for (const broken of brokenValues(document, { schema: chosen, value, side })) {
      // Another variant, or null, may allow the whole; and the tag is the union's own to judge.
      if (broken.place !== '' && broken.place !== `/${tagOf(resolved)}`) yield broken
    }
    return
  }
  for (const [key, item, part] of parts(resolved, value)) {
    for (const broken of brokenValues(document, { schema: part, value: item, side })) {
      const whole = Array.isArray(value)
        ? value.with(Number(key), broken.value)
        : { ...(value as object), [key]: broken.value }
      yield { ...broken, place: `/${key}${broken.place}`, value: whole as Json }
    }
  }
}

function* changes(schema: Node, value: Json, side: Side): Generator<Change> {
  const open = side === 'output'
  if (Array.isArray(schema.enum)) {
    const texts = schema.enum.every((known) => typeof known === 'string' || known === null)
    yield { keyword: 'enum', value: 'one-of-tomorrow', ...(open && texts && { verdict: 'kept' as const }) }
    yield { keyword: 'enum', value: 7.5 }
  }
  if (schema.const !== undefined) {
    const grows = open && schema['x-open'] === true
    yield { keyword: 'const', value: `not ${schema.const}`, ...(grows && { verdict: 'kept' as const }) }
  }
  if (schema['x-open-enum'] !== undefined) yield { keyword: 'x-open-enum', value: 'one-of-tomorrow', verdict: 'kept' }
  const tag = tagOf(schema)
  if (tag !== undefined && isNode(value)) {
    yield { keyword: 'discriminator', value: { ...value, [tag]: 'one_of_tomorrow' }, ...(open && { verdict: 'kept' }) }
    yield { keyword: 'discriminator', value: { ...value, [tag]: 7 } }
  }
  if (schema.type !== undefined && schema.const === undefined) yield* wrongTypes([schema.type].flat() as string[])
  if (typeof value === 'string') yield* wrongTexts(schema)
  if (typeof value === 'number') yield* wrongNumbers(schema)
  if (Array.isArray(value)) yield* wrongLists(schema, value)
  else if (isNode(value)) yield* wrongObjects(schema, value)
}

function* wrongTypes(types: readonly string[]): Generator<Change> {
  const others: Readonly<Record<string, Json>> = { null: null, boolean: true, string: 'text', array: [], object: {} }
  for (const [type, value] of Object.entries(others)) if (!types.includes(type)) yield { keyword: 'type', value }
  if (!types.includes('number')) yield { keyword: 'type', value: 1.5 }
}

function* wrongTexts({ format, minLength, maxLength, pattern, ...rest }: Node): Generator<Change> {
  if (format === 'date-time') yield { keyword: 'format', value: '2026-02-30T00:00:00Z' }
  if (typeof minLength === 'number') yield { keyword: 'minLength', value: 'x'.repeat(minLength - 1) }
  if (typeof maxLength === 'number') yield { keyword: 'maxLength', value: 'é'.repeat(maxLength + 1) }
  if (typeof pattern === 'string') yield { keyword: 'pattern', value: ' !' }
  const maxBytes = rest['x-maxBytes']
  if (typeof maxBytes === 'number') yield { keyword: 'x-maxBytes', value: 'é'.repeat(maxBytes / 2 + 1) }
}

function* wrongNumbers({ minimum, maximum }: Node): Generator<Change> {
  if (typeof minimum === 'number') yield { keyword: 'minimum', value: minimum - 1 }
  if (typeof maximum === 'number') yield { keyword: 'maximum', value: maximum + 1 }
}

function* wrongLists({ minItems, maxItems }: Node, value: readonly Json[]): Generator<Change> {
  if (typeof minItems === 'number') yield { keyword: 'minItems', value: value.slice(0, minItems - 1) }
  if (typeof maxItems !== 'number' || value[0] === undefined) return
  yield { keyword: 'maxItems', value: Array.from({ length: maxItems + 1 }, () => value[0] as Json) }
}

function* wrongObjects(schema: Node, value: Node): Generator<Change> {
  const { required, additionalProperties, propertyNames, maxProperties, properties } = schema
  for (const name of Array.isArray(required) ? required.map(String) : []) {
    const { [name]: present, ...rest } = value
    if (present !== undefined) yield { keyword: 'required', value: rest }
  }
  if (isNode(properties)) return
  const item = Object.values(value)[0] ?? 'x'
  if (typeof maxProperties === 'number') {
    const names = Array.from({ length: maxProperties + 1 }, (_, index) => `k${index}`)
    yield { keyword: 'maxProperties', value: Object.fromEntries(names.map((name) => [name, item])) }
  }
  const longest = isNode(propertyNames) ? propertyNames.maxLength : undefined
  if (typeof longest === 'number') yield { keyword: 'propertyNames', value: { [`k${'é'.repeat(longest)}`]: item } }
  if (isNode(additionalProperties) && additionalProperties.type === 'string')
    yield { keyword: 'additionalProperties', value: { key: 7 } }
}

/** The parts of a list, an object or a map, with the schema of each. */
function* parts(schema: Node, value: Json): Generator<readonly [string, Json, Node]> {
  if (Array.isArray(value)) {
    if (isNode(schema.items) && value[0] !== undefined) yield ['0', value[0], schema.items]
  } else if (isNode(value)) {
    const properties = isNode(schema.properties) ? schema.properties : {}
    for (const [key, item] of Object.entries(value)) {
      const part = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties
      if (isNode(part)) yield [key, item, part]
    }
  }
}

/** The variant of a union that a value is of, where no other can be meant. */
function variantOf(document: ContractDocument, schema: Node, value: Json): Node | undefined {
  const tag = tagOf(schema)
  if (tag !== undefined && isNode(value)) {
    const { mapping } = schema.discriminator as { mapping: Readonly<Record<string, string>> }
    const ref = mapping[String(value[tag])]
    return ref === undefined ? undefined : { $ref: ref }
  }
  const variants = (Array.isArray(schema.anyOf) ? schema.anyOf : []).filter(isNode)
  const others = variants.filter((variant) => resolve(document, variant).type !== 'null')
  return others.length === 1 && value !== null ? others[0] : undefined
}

function tagOf({ discriminator }: Node): string | undefined {
  return isNode(discriminator) ? String(discriminator.propertyName) : undefined
}
