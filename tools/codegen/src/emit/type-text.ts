import type { Json, SchemaObject } from '../load/document.ts'
import { propertyName, quote, refName } from '../model/names.ts'
import { isTaggedUnion } from '../model/reach.ts'
import { docComment } from './file.ts'
import type { TypeContext } from './type-context.ts'
import { typeName } from './type-context.ts'
import { unknownVariant } from './unknown-variant.ts'

/** Any string, without hiding the known values from an editor. */
const anyString = '(string & {})'

/** TypeScript text of a schema, on one line but for object literals in it. */
export function typeText(schema: SchemaObject, context: TypeContext, indent = ''): string {
  return typeParts(schema, context, indent).join(' | ')
}

/** The members of a union laid out to follow a name: on one line where it is short, else a line per member. */
export function layout(parts: readonly string[], indent = ''): string {
  const line = parts.join(' | ')
  if (parts.length === 1 || (line.length <= 100 && !line.includes('\n'))) return ` ${line}`
  return parts.map((part) => `\n${indent}  | ${part.replaceAll('\n', '\n    ')}`).join('')
}

/** The members of the union that a schema is, or its only text. */
export function typeParts(schema: SchemaObject, context: TypeContext, indent = ''): readonly string[] {
  return [...new Set(parts(schema, context, indent))]
}

function parts(schema: SchemaObject, context: TypeContext, indent: string): readonly string[] {
  if (schema.$ref !== undefined) {
    const name = typeName(refName(schema.$ref), context)
    context.uses(name)
    return [name]
  }
  const open = context.side === 'output'
  if (schema['x-known-values'] !== undefined) {
    return [...schema['x-known-values'].map(literal), anyString, ...(allowsNull(schema) ? ['null'] : [])]
  }
  if (schema.enum !== undefined) return enumParts(schema.enum, open)
  if (schema.const !== undefined) {
    return open && schema['x-open'] === true ? [literal(schema.const), anyString] : [literal(schema.const)]
  }
  if (isTaggedUnion(schema)) {
    const members = schema.oneOf.flatMap((member) => parts(member, context, indent))
    return open ? [...members, unknownVariant(schema, { context, indent, partsOf: typeParts })] : members
  }
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives !== undefined) return alternatives.flatMap((member) => parts(member, context, indent))
  return typesOf(schema).map((type) => singleType(type, schema, context, indent))
}

/** Members of an object type, one line each, with their doc comments. */
export function memberLines(schema: SchemaObject, context: TypeContext, indent: string): string {
  const required = new Set(schema.required ?? [])
  const lines = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const mark = required.has(name) ? '' : '?'
    // A part of a form that repeats is called `files[]` on the wire and `files` among the params.
    const key = propertyName(name.replace(/\[\]$/, ''))
    return `${comment(property, indent)}${indent}${key}${mark}:${layout(typeParts(property, context, indent), indent)}\n`
  })
  const rest = schema.additionalProperties
  if (rest !== undefined && rest !== false) lines.push(`${indent}[key: string]: unknown\n`)
  return lines.join('')
}

/** Doc comment of a schema or a field: what the contract says of it. */
export function comment(schema: SchemaObject, indent: string): string {
  const deprecated = schema.deprecated === true ? '\n@deprecated' : ''
  const text = schema.description ?? ''
  const value = schema.default === undefined ? '' : `\nDefault ${JSON.stringify(schema.default)}.`
  return docComment(`${text}${value}${deprecated}`, indent)
}

function singleType(type: string, schema: SchemaObject, context: TypeContext, indent: string): string {
  if (type === 'null' || type === 'boolean') return type
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'string') {
    if (schema.format !== 'binary') return 'string'
    context.uses('Uploadable')
    return 'Uploadable'
  }
  if (type === 'array') return arrayText(typeText(schema.items ?? {}, context, indent))
  if (type === 'object') return objectText(schema, context, indent)
  return 'unknown'
}

function objectText(schema: SchemaObject, context: TypeContext, indent: string): string {
  if (schema.properties !== undefined) return `{\n${memberLines(schema, context, `${indent}  `)}${indent}}`
  const values = schema.additionalProperties
  const text = typeof values === 'object' ? typeText(values, context, indent) : 'unknown'
  return `Record<string, ${text}>`
}

function enumParts(values: readonly Json[], open: boolean): readonly string[] {
  const known = values.filter((value) => value !== null).map(literal)
  const rest = open && values.some((value) => typeof value === 'string') ? [anyString] : []
  return [...known, ...rest, ...(values.includes(null) ? ['null'] : [])]
}

function arrayText(item: string): string {
  return /[ |&]/.test(item) && !item.startsWith('{') && !item.startsWith('Record<') ? `Array<${item}>` : `${item}[]`
}

function literal(value: Json): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value)
}

function typesOf(schema: SchemaObject): readonly string[] {
  if (Array.isArray(schema.type)) return schema.type
  if (schema.type !== undefined) return [schema.type]
  return schema.properties !== undefined || schema.additionalProperties !== undefined ? ['object'] : ['unknown']
}

function allowsNull(schema: SchemaObject): boolean {
  return Array.isArray(schema.type) && schema.type.includes('null')
}
