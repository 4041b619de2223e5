import type { SchemaObject } from '../load/document.ts'
import { propertyName, refName } from '../model/names.ts'
import type { TypeContext } from './type-text.ts'
import { typeParts } from './type-text.ts'

/** Different types that a shared field of an unknown variant may have; beyond, it is `unknown`. */
const maxFieldTypes = 4

/**
 * Text of the member that stands for variants the contract does not list yet.
 * Its tag is an ambient enum, which no literal overlaps with, so that `switch` still narrows the known ones.
 * Fields that every known variant has keep their types, so that they can be read before narrowing.
 */
export function unknownVariant(
  schema: SchemaObject & { oneOf: SchemaObject[]; discriminator: { propertyName: string } },
  context: TypeContext,
  indent: string,
): string {
  const tag = schema.discriminator.propertyName
  const shared = sharedFields(schema.oneOf, tag, context)
  if (shared.length === 0 && tag === 'type') {
    context.uses('UnknownVariant')
    return 'UnknownVariant'
  }
  context.uses('UnknownTag')
  const inner = `${indent}  `
  const fields = shared.map(([name, text]) => `${inner}${name}: ${text}\n`).join('')
  return `{\n${inner}${propertyName(tag)}: UnknownTag\n${fields}${inner}[key: string]: unknown\n${indent}}`
}

function sharedFields(members: readonly SchemaObject[], tag: string, context: TypeContext): [string, string][] {
  const targets = members.map((member) =>
    member.$ref === undefined ? member : (context.model.schemas.get(refName(member.$ref))?.schema ?? {}),
  )
  const [first] = targets
  return Object.keys(first?.properties ?? {}).flatMap((name): [string, string][] => {
    if (name === tag || !targets.every((target) => target.properties?.[name] !== undefined)) return []
    const required = targets.every((target) => target.required?.includes(name))
    const silent = { ...context, uses: () => {} }
    const types = new Set(targets.flatMap((target) => typeParts(target.properties?.[name] ?? {}, silent)))
    const simple = types.size <= maxFieldTypes && [...types].every((text) => !text.includes('{'))
    if (simple) for (const target of targets) typeParts(target.properties?.[name] ?? {}, context)
    return [[`${propertyName(name)}${required ? '' : '?'}`, simple ? [...types].join(' | ') : 'unknown']]
  })
}
