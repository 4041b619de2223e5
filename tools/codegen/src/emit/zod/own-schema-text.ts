import type { SchemaObject } from '../../load/document.ts'
import { propertyName, quote, refName } from '../../model/names.ts'
import { isTaggedUnion } from '../../model/reach.ts'
import type { Side } from '../type-context.ts'

/** Takes a part of a schema out and gives the name of the schema that stands for it. */
export type NameOf = (part: SchemaObject, suffix: string) => string

/**
 * Text of a schema that the zod plugin can't express (limits in bytes, limits of keys, uploads) or would close (unions
 * and values that may grow in what the API answers); `null` where the plugin's text is right.
 */
export function ownSchemaText(schema: SchemaObject, side: Side, nameOf: NameOf): string | null {
  if (isTaggedUnion(schema)) return unionText(schema, side, nameOf)
  const known = knownValues(schema, side)
  if (known !== null) return `openEnum([${known.map(quote).join(', ')}])`
  if (schema.type === 'string' && schema.format === 'binary') return 'upload()'
  if (schema.type === 'string' && schema['x-maxBytes'] !== undefined) return bytesText(schema)
  const isMap = schema.type === 'object' && schema.properties === undefined
  if (isMap && (schema.propertyNames ?? schema.maxProperties ?? schema.minProperties) !== undefined)
    return mapText(schema, nameOf)
  return null
}

function unionText(
  schema: SchemaObject & { discriminator: { propertyName: string; mapping?: Record<string, string> } },
  side: Side,
  nameOf: NameOf,
): string {
  const variants = Object.entries(schema.discriminator.mapping ?? {}).map(([tag, ref]) => {
    const name = nameOf({ $ref: ref }, refName(ref))
    return `  ${propertyName(tag)}: z${name},\n`
  })
  const optional = schema['x-discriminator-optional'] === true ? ", 'optional'" : ''
  return `${side === 'output' ? 'openUnion' : 'closedUnion'}(${quote(schema.discriminator.propertyName)}, {\n${variants.join('')}}${optional})`
}

/** The values known today of a text that may have others. */
function knownValues(schema: SchemaObject, side: Side): readonly string[] | null {
  if (schema['x-known-values'] !== undefined) return schema['x-known-values']
  if (side === 'input') return null
  const values = schema.const !== undefined && schema['x-open'] === true ? [schema.const] : (schema.enum ?? [])
  const texts = values.filter((value) => typeof value === 'string')
  return texts.length > 0 && texts.length === values.length ? texts : null
}

function bytesText(schema: SchemaObject): string {
  const limits = [
    schema.minLength === undefined ? '' : `.min(${schema.minLength})`,
    schema.maxLength === undefined ? '' : `.max(${schema.maxLength})`,
    schema.pattern === undefined ? '' : `.regex(new RegExp(${quote(schema.pattern)}, 'u'))`,
  ]
  return `z.string()${limits.join('')}.check(maxBytes(${schema['x-maxBytes']}))`
}

function mapText(schema: SchemaObject, nameOf: NameOf): string {
  const item =
    typeof schema.additionalProperties === 'object' ? `z${nameOf(schema.additionalProperties, 'value')}` : 'z.unknown()'
  const { propertyNames: names = {} } = schema
  const limits: [string, number | string | undefined][] = [
    ['min', schema.minProperties],
    ['max', schema.maxProperties],
    ['minLength', names.minLength],
    ['maxLength', names.maxLength],
    ['pattern', names.pattern === undefined ? undefined : `new RegExp(${quote(names.pattern)}, 'u')`],
  ]
  const text = limits.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}`)
  return `z.record(z.string(), ${item}).check(keys({ ${text.join(', ')} }))`
}
