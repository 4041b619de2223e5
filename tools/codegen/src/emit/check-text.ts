import type { SchemaObject } from '../load/document.ts'
import { propertyName, quote, refName } from '../model/names.ts'
import { isTaggedUnion } from '../model/reach.ts'

/** Keywords that assert something, all of which a check must honour, and those that only describe. */
const asserting = new Set(
  (
    '$ref type const enum properties required items additionalProperties propertyNames oneOf anyOf discriminator format ' +
    'pattern minLength maxLength minimum maximum exclusiveMinimum minItems maxItems minProperties maxProperties x-maxBytes ' +
    'x-discriminator-optional x-known-values'
  ).split(' '),
)
const describing =
  /^(title|description|default|example|examples|deprecated|readOnly|writeOnly|content(Encoding|MediaType|Schema)|x-.*|\$comment)$/

/** Writes the checks of one module: functions that judge a value by a schema. */
export interface CheckWriter {
  /** Adds an exported function for a named schema. */
  add(name: string, schema: SchemaObject): void
  /** The name of a function that judges by a schema; one is added where the schema is not a plain one. */
  expression(schema: SchemaObject, name: string): string
  readonly texts: readonly string[]
  /** Checks of other schemas that the text uses, by schema name. */
  readonly references: ReadonlySet<string>
  /** Functions of the validation runtime that the text uses. */
  readonly runtime: ReadonlySet<string>
}

export function checkName(schema: string): string {
  return `check${schema.charAt(0).toUpperCase()}${schema.slice(1)}`
}

export function createCheckWriter(): CheckWriter {
  const texts: string[] = []
  const references = new Set<string>()
  const runtime = new Set<string>()

  function use(name: string): string {
    runtime.add(name)
    return name
  }

  function expression(schema: SchemaObject, name: string): string {
    requireKnownKeywords(schema, name)
    if (schema.$ref !== undefined) {
      const target = refName(schema.$ref)
      references.add(target)
      return checkName(target)
    }
    const plain = plainCheck(schema)
    if (plain !== null) return use(plain)
    write(name, schema, '')
    return name
  }

  function write(name: string, schema: SchemaObject, keyword: string): void {
    const { before, body } = bodyOf(schema, name)
    texts.push(`${before}${keyword}function ${name}(value: unknown, report: Report): void {\n${body}}\n`)
  }

  function bodyOf(schema: SchemaObject, name: string): { before: string; body: string } {
    requireKnownKeywords(schema, name)
    const line = (text: string) => ({ before: '', body: `  ${text}\n` })
    if (schema.$ref !== undefined || plainCheck(schema) !== null)
      return line(`${expression(schema, name)}(value, report)`)
    if (schema.const !== undefined && schema['x-open'] !== true)
      return line(`${use('constant')}(value, report, ${JSON.stringify(schema.const)})`)
    if (schema.const !== undefined) return line(`${use('choice')}(value, report, [${JSON.stringify(schema.const)}])`)
    if (schema.enum !== undefined)
      return line(
        `${use('choice')}(value, report, [${schema.enum.map((item) => (typeof item === 'string' ? quote(item) : JSON.stringify(item))).join(', ')}])`,
      )
    if (isTaggedUnion(schema)) return taggedBody(schema, name)
    const alternatives = withoutNull(schema.anyOf ?? schema.oneOf)
    if (alternatives !== null) return line(alternativesCall(alternatives, name))
    const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? impliedType(schema)]
    const rest = types.filter((type) => type !== 'null')
    if (rest.length === types.length && rest.length === 1) return typedBody({ ...schema, type: rest[0] }, name)
    if (rest.length !== 1) throw new Error(`${name}: a value of the types ${types.join(', ')} can't be checked yet.`)
    const inner = typedBody({ ...schema, type: rest[0] }, name)
    return { before: inner.before, body: `  if (value === null) return\n${inner.body}` }
  }

  function alternativesCall({ rest, nullable }: { rest: SchemaObject[]; nullable: boolean }, name: string): string {
    const [only] = rest
    if (rest.length === 1 && only !== undefined) {
      const check = expression(only, `${name}_value`)
      return nullable ? `${use('nullable')}(value, report, ${check})` : `${check}(value, report)`
    }
    const checks = rest.map((item, index) => expression(item, `${name}_${index + 1}`))
    const list = [...checks, ...(nullable ? [use('nothing')] : [])]
    return `${use('anyOf')}(value, report, [${list.join(', ')}])`
  }

  function taggedBody(
    schema: SchemaObject & { discriminator: { propertyName: string; mapping?: Record<string, string> } },
    name: string,
  ) {
    const entries = Object.entries(schema.discriminator.mapping ?? {}).map(([tag, ref]) => {
      return `  ${propertyName(tag)}: ${expression({ $ref: ref }, name)},\n`
    })
    const call = use(schema['x-discriminator-optional'] === true ? 'optionallyTagged' : 'tagged')
    return {
      before: `const ${name}_variants: ${use('Variants')} = {\n${entries.join('')}}\n\n`,
      body: `  ${call}(value, report, ${quote(schema.discriminator.propertyName)}, ${name}_variants)\n`,
    }
  }

  function typedBody(schema: SchemaObject, name: string): { before: string; body: string } {
    const type = String(schema.type)
    if (type === 'object') return objectBody(schema, name)
    if (type === 'array') {
      const limits = limitsText(schema, ['minItems', 'maxItems'])
      return {
        before: '',
        body: `  ${use('list')}(value, report, ${expression(schema.items ?? {}, `${name}_item`)}${limits})\n`,
      }
    }
    if (type === 'string') {
      const format = schema.format === 'date-time' ? `  ${use('dateTime')}(value, report)\n` : ''
      const limits = limitsText(schema, ['minLength', 'maxLength', 'x-maxBytes', 'pattern'])
      return {
        before: '',
        body:
          `${format}${limits === '' ? '' : `  ${use('textWithin')}(value, report${limits})\n`}` ||
          `  ${use('text')}(value, report)\n`,
      }
    }
    const limits = limitsText(schema, ['minimum', 'maximum', 'exclusiveMinimum'])
    const bounds = limits === '' ? '' : `  ${use('numberWithin')}(value, report${limits})\n`
    return { before: '', body: `  ${use(plainCheck({ type }) ?? 'anything')}(value, report)\n${bounds}` }
  }

  function objectBody(schema: SchemaObject, name: string): { before: string; body: string } {
    const { properties, additionalProperties: others, required = [] } = schema
    if (properties === undefined && required.length === 0) {
      const item = expression(typeof others === 'object' ? others : {}, `${name}_value`)
      const names =
        schema.propertyNames === undefined
          ? null
          : expression({ type: 'string', ...schema.propertyNames }, `${name}_key`)
      const limits = limitsText(schema, ['minProperties', 'maxProperties'], names === null ? [] : [`names: ${names}`])
      return { before: '', body: `  ${use('map')}(value, report, ${item}${limits})\n` }
    }
    if (typeof others === 'object' && Object.keys(others).length > 0) {
      throw new Error(`${name}: fields beside typed additional ones can't be checked yet.`)
    }
    const fields = Object.entries(properties ?? {}).map(([key, property]) => {
      const fixed = typeof property.const === 'string' && property['x-open'] !== true
      const check = fixed
        ? quote(String(property.const))
        : expression(property, `${name}_${key.replaceAll(/\W/g, '_')}`)
      return `  ${propertyName(key)}: ${check},\n`
    })
    const rest = others === false ? 'none' : others === undefined ? null : 'any'
    const needed = required.length > 0 || rest !== null ? `, [${required.map(quote).join(', ')}]` : ''
    return {
      before: `const ${name}_fields: ${use('Fields')} = {\n${fields.join('')}}\n\n`,
      body: `  ${use('object')}(value, report, ${name}_fields${needed}${rest === null ? '' : `, ${quote(rest)}`})\n`,
    }
  }

  return { add: (name, schema) => write(checkName(name), schema, 'export '), expression, texts, references, runtime }
}

/** The check of the runtime that a schema without limits is judged by. */
function plainCheck(schema: SchemaObject): string | null {
  const keys = Object.keys(schema).filter((key) => asserting.has(key) && key !== 'x-known-values')
  if (keys.length === 0) return 'anything'
  if (schema.type === 'string' && schema.format !== undefined && keys.length === 2) {
    return schema.format === 'date-time' ? 'dateTime' : schema.format === 'binary' ? 'binary' : 'text'
  }
  if (keys.length !== 1 || typeof schema.type !== 'string') return null
  const names: Record<string, string> = {
    string: 'text',
    null: 'nothing',
    boolean: 'boolean',
    number: 'number',
    integer: 'integer',
  }
  return names[schema.type] ?? null
}

function limitsText(schema: SchemaObject, keys: readonly (keyof SchemaObject)[], more: readonly string[] = []): string {
  const entries = keys.flatMap((key) => {
    const value = schema[key]
    if (value === undefined) return []
    if (key === 'pattern') return [`pattern: new RegExp(${quote(String(value))}, 'u')`]
    return [`${key === 'x-maxBytes' ? 'maxBytes' : key}: ${JSON.stringify(value)}`]
  })
  const all = [...entries, ...more]
  return all.length === 0 ? '' : `, { ${all.join(', ')} }`
}

function withoutNull(alternatives: SchemaObject[] | undefined): { rest: SchemaObject[]; nullable: boolean } | null {
  if (alternatives === undefined) return null
  const rest = alternatives.filter((item) => item.type !== 'null')
  return { rest, nullable: rest.length < alternatives.length }
}

function impliedType(schema: SchemaObject): string {
  return schema.properties !== undefined || schema.additionalProperties !== undefined ? 'object' : 'string'
}

function requireKnownKeywords(schema: SchemaObject, name: string): void {
  const strange = Object.keys(schema).find((key) => !asserting.has(key) && !describing.test(key))
  if (strange !== undefined)
    throw new Error(`${name}: the keyword ${strange} can't be checked yet. Teach tools/codegen/src/emit/check-text.ts.`)
}
