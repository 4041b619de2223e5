import type { SchemaObject } from '../load/document.ts'
import { propertyName, refName } from '../model/names.ts'
import type { TypeContext } from './type-context.ts'

/** Different types that a shared field of an unknown variant may have; beyond, it is `unknown`. */
const maxFieldTypes = 4

export interface UnknownVariantOptions {
  readonly context: TypeContext
  readonly indent: string
  /** Members of the union that a schema is. */
  readonly partsOf: (schema: SchemaObject, context: TypeContext) => readonly string[]
}

/**
 * Text of the member that stands for variants the contract does not list yet.
 * Its tag is an ambient enum, which no literal overlaps with, so that `switch` still narrows the known ones.
 * Fields that every known variant has keep their types, so that they can be read before narrowing.
 */
export function unknownVariant(
  schema: SchemaObject & { oneOf: SchemaObject[]; discriminator: { propertyName: string } },
  options: UnknownVariantOptions,
): string {
  const { context, indent } = options
  const tag = schema.discriminator.propertyName
  const shared = sharedFields(schema.oneOf, tag, options)
  if (shared.length === 0 && tag === 'type') {
    context.uses('UnknownVariant')
    return 'UnknownVariant'
  }
  context.uses('UnknownTag')
  const inner = `${indent}  `
  const fields = shared.map(([name, text]) => `${inner}${name}: ${text}\n`).join('')
  return `{\n${inner}${propertyName(tag)}: UnknownTag\n${fields}${inner}[key: string]: unknown\n${indent}}`
}

function sharedFields(
  members: readonly SchemaObject[],
  tag: string,
  { context, partsOf }: UnknownVariantOptions,
): [string, string][] {
  const targets = members.map((member) =>
    member.$ref === undefined ? member : (context.model.schemas.get(refName(member.$ref))?.schema ?? {}),
  )
  const [first] = targets
  return Object.keys(first?.properties ?? {}).flatMap((name): [string, string][] => {
    if (name === tag || !targets.every((target) => target.properties?.[name] !== undefined)) return []
    const required = targets.every((target) => target.required?.includes(name))
    const silent = { ...context, uses: () => {} }
    const types = new Set(targets.flatMap((target) => partsOf(target.properties?.[name] ?? {}, silent)))
    const simple = types.size <= maxFieldTypes && [...types].every((text) => !text.includes('{'))
    if (simple) for (const target of targets) partsOf(target.properties?.[name] ?? {}, context)
    return [[`${propertyName(name)}${required ? '' : '?'}`, simple ? [...types].join(' | ') : 'unknown']]
  })
}
