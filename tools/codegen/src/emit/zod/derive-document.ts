import type { Json, OpenApiDocument, SchemaObject } from '../../load/document.ts'
import type { Model } from '../../model/model.ts'
import { queryKey, refName } from '../../model/names.ts'
import { isTaggedUnion } from '../../model/reach.ts'
import type { Side } from '../type-context.ts'
import { typeName } from '../type-context.ts'
import { ownSchemaText } from './own-schema-text.ts'

/** A schema of the derived document. */
export interface DerivedSchema {
  readonly name: string
  /** File of the contract that it belongs to. */
  readonly file: string
  /** Name of the model type, for those that have one; parts that were taken out of a schema have none. */
  readonly type: string | null
  readonly description: string
  /** Text that takes the place of what the zod plugin writes. */
  readonly text: string | null
}

export interface Derived {
  readonly document: OpenApiDocument
  readonly schemas: ReadonlyMap<string, DerivedSchema>
}

/**
 * A document of schemas alone, for the zod plugin: with an open and a closed form where they differ, without defaults
 * (a parsed value must stay as it came), and with every part that the plugin can't express, or would close, taken out
 * into a schema of its own whose text we write.
 */
export function deriveDocument(model: Model): Derived {
  const schemas = new Map<string, DerivedSchema>()
  const components: Record<string, SchemaObject> = {}
  for (const entry of model.schemas.values()) {
    const sides: Side[] =
      entry.input && entry.output && entry.opens ? ['output', 'input'] : [entry.output ? 'output' : 'input']
    for (const side of sides) {
      const name = typeName(entry.name, { model, side })
      const derive = deriver({ model, side, file: entry.file, schemas, components })
      const own = ownSchemaText(entry.schema, side, (part, suffix) => derive.named(part, `${name}_${suffix}`))
      schemas.set(name, { name, file: entry.file, type: name, description: entry.schema.description ?? '', text: own })
      components[name] = own === null ? derive.inside(entry.schema, name) : { type: 'string' }
    }
  }
  const document = { openapi: '3.1.0', info: model.document.info, paths: {}, components: { schemas: components } }
  return { document, schemas }
}

interface Target {
  readonly model: Model
  readonly side: Side
  readonly file: string
  readonly schemas: Map<string, DerivedSchema>
  readonly components: Record<string, SchemaObject>
}

function deriver(target: Target) {
  const { model, side, file, schemas, components } = target

  /** Takes a part out into a schema of its own, unless it is a reference already; gives the schema's name. */
  function named(part: SchemaObject, name: string): string {
    if (part.$ref !== undefined) return typeName(refName(part.$ref), { model, side })
    const text = ownSchemaText(part, side, (inner, suffix) => named(inner, `${name}_${suffix}`))
    schemas.set(name, { name, file, type: null, description: '', text })
    components[name] = text === null ? inside(part, name) : { type: 'string' }
    return name
  }

  function part(schema: SchemaObject, name: string): SchemaObject {
    if (schema.$ref !== undefined) return reference(named(schema, name))
    const values = schema.enum?.filter((value): value is Json => value !== null)
    if (values !== undefined && values.length < (schema.enum?.length ?? 0)) {
      return { anyOf: [part({ ...schema, type: 'string', enum: values }, name), { type: 'null' }] }
    }
    const types = Array.isArray(schema.type) ? schema.type : []
    const [only] = types.filter((type) => type !== 'null')
    if (types.length === 2 && only !== undefined && types.includes('null')) {
      return { anyOf: [part({ ...schema, type: only }, name), { type: 'null' }] }
    }
    if (ownSchemaText(schema, side, () => '') !== null) return reference(named(schema, name))
    return inside(schema, name)
  }

  /** The schema itself, its parts derived. */
  function inside(schema: SchemaObject, name: string): SchemaObject {
    const {
      default: _default,
      example,
      examples,
      description,
      title,
      deprecated,
      readOnly,
      writeOnly,
      ...rest
    } = schema
    if (isTaggedUnion(rest)) throw new Error(`${name}: a tagged union must have a text of its own.`)
    const result: SchemaObject = { ...rest }
    if (rest.properties !== undefined) {
      const entries = Object.entries(rest.properties).map(([key, item]) => [
        queryKey(key),
        part(item, `${name}_${key.replace(/\W/g, '_')}`),
      ])
      result.properties = Object.fromEntries(entries)
      if (rest.required !== undefined) result.required = rest.required.map(queryKey)
    }
    if (rest.items !== undefined) result.items = part(rest.items, `${name}_item`)
    if (typeof rest.additionalProperties === 'object')
      result.additionalProperties = part(rest.additionalProperties, `${name}_value`)
    if (rest.anyOf !== undefined) result.anyOf = rest.anyOf.map((item, index) => part(item, `${name}_${index + 1}`))
    if (rest.oneOf !== undefined) result.oneOf = rest.oneOf.map((item, index) => part(item, `${name}_${index + 1}`))
    return result
  }

  return { named, inside }
}

function reference(name: string): SchemaObject {
  return { $ref: `#/components/schemas/${name}` }
}
