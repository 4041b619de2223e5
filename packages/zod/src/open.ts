import * as z from 'zod'

/** What an open or closed union is made of, for code that walks schemas. */
export interface UnionParts {
  readonly tag: string
  readonly variants: Readonly<Record<string, z.ZodType>>
}

const unions = new WeakMap<z.core.$ZodType, UnionParts>()
const enums = new WeakMap<z.core.$ZodType, readonly string[]>()

/** The parts of a schema that `openUnion` or `closedUnion` made. */
export function unionParts(schema: z.core.$ZodType): UnionParts | undefined {
  return unions.get(schema)
}

/** The known values of a schema that `openEnum` made. */
export function enumValues(schema: z.core.$ZodType): readonly string[] | undefined {
  return enums.get(schema)
}

/** Any text; the known values stay visible in its type. */
export function openEnum<const Values extends readonly string[]>(
  values: Values,
): z.ZodType<Values[number] | (string & {})> {
  const schema: z.ZodType<Values[number] | (string & {})> = z.string()
  enums.set(schema, values)
  return schema
}

type Variants = Readonly<Record<string, z.ZodType>>
type Variant<Of extends Variants> = z.output<Of[keyof Of]>

/**
 * A union told apart by a tag. A variant whose tag is not listed is kept whole; a listed one is judged by its schema
 * alone. The type names the listed variants; the model type of the whole adds the unknown one.
 */
export function openUnion<const Of extends Variants>(
  tag: string,
  variants: Of,
  presence?: 'optional',
): z.ZodType<Variant<Of>> {
  return taggedUnion(tag, variants, presence) as z.ZodType<Variant<Of>>
}

/** A union told apart by a tag, of the listed variants only. */
export function closedUnion<const Of extends Variants>(
  tag: string,
  variants: Of,
  presence?: 'optional',
): z.ZodType<Variant<Of>> {
  return taggedUnion(tag, variants, presence, Object.keys(variants)) as z.ZodType<Variant<Of>>
}

function taggedUnion(tag: string, variants: Variants, presence?: 'optional', only?: string[]): z.ZodType {
  const name = only === undefined ? z.string() : z.enum(only)
  const schema = z.looseObject({ [tag]: presence === 'optional' ? name.optional() : name }).check((context) => {
    const value = context.value[tag]
    const variant = typeof value === 'string' && Object.hasOwn(variants, value) ? variants[value] : undefined
    const chosen = value === undefined ? z.union(Object.values(variants)) : variant
    for (const issue of chosen?.safeParse(context.value).error?.issues ?? []) {
      context.issues.push({ ...issue, input: context.value } as z.core.$ZodRawIssue)
    }
  })
  unions.set(schema, { tag, variants })
  return schema
}
