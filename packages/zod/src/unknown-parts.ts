import type * as z from 'zod'
import { enumValues, unionParts } from './open.ts'

/** Something in an answer that the contract does not list: an open schema accepts it, this says that it is there. */
export interface UnknownPart {
  readonly kind: 'field' | 'value' | 'variant'
  readonly path: readonly PropertyKey[]
}

/** Finds what a schema of this package accepted without knowing it. The value is one that the schema parses. */
export function unknownParts(schema: z.core.$ZodType, value: unknown): UnknownPart[] {
  const found: UnknownPart[] = []
  walk(schema as z.core.$ZodTypes, value, [], found)
  return found
}

function walk(schema: z.core.$ZodTypes, value: unknown, path: PropertyKey[], found: UnknownPart[]): void {
  if (value === null || value === undefined) return
  const union = unionParts(schema)
  if (union !== undefined) return walkUnion(union, value, path, found)
  const known = enumValues(schema)
  if (known !== undefined) {
    if (!known.includes(String(value))) found.push({ kind: 'value', path })
    return
  }
  const { def } = schema._zod
  if (def.type === 'optional' || def.type === 'nullable') walk(inner(def.innerType), value, path, found)
  else if (def.type === 'lazy') walk(inner(def.getter()), value, path, found)
  else if (def.type === 'array') walkEach(def.element, value as readonly unknown[], path, found)
  else if (def.type === 'record') walkEach(def.valueType, value as object, path, found)
  else if (def.type === 'object') walkObject(def.shape, value as Record<string, unknown>, path, found)
  else if (def.type === 'union') {
    const option = def.options.find((candidate) => accepts(candidate, value))
    if (option !== undefined) walk(inner(option), value, path, found)
  }
}

function walkUnion(
  { tag, variants }: NonNullable<ReturnType<typeof unionParts>>,
  value: unknown,
  path: PropertyKey[],
  found: UnknownPart[],
): void {
  const name = (value as Record<string, unknown>)[tag]
  const variant =
    name === undefined
      ? Object.values(variants).find((candidate) => accepts(candidate, value))
      : Object.hasOwn(variants, String(name))
        ? variants[String(name)]
        : undefined
  if (variant !== undefined) walk(inner(variant), value, path, found)
  else found.push({ kind: 'variant', path: [...path, tag] })
}

function walkObject(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: Readonly<Record<string, unknown>>,
  path: PropertyKey[],
  found: UnknownPart[],
): void {
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (field === undefined) found.push({ kind: 'field', path: [...path, key] })
    else walk(inner(field), item, [...path, key], found)
  }
}

function walkEach(item: z.core.$ZodType, values: object, path: PropertyKey[], found: UnknownPart[]): void {
  for (const [key, value] of Object.entries(values)) {
    walk(inner(item), value, [...path, Array.isArray(values) ? Number(key) : key], found)
  }
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success
}

/** The definitions of zod's own schemas, told apart by `type`. */
function inner(schema: z.core.$ZodType): z.core.$ZodTypes {
  return schema as z.core.$ZodTypes
}
