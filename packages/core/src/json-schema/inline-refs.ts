import type { JsonSchema } from './json-schema.ts'
import { isObject, mapSubschemas, SchemaError } from './json-schema.ts'

/** Inlining can double a schema at every level; a tool's schema that grows beyond this is a mistake. */
const MAX_SCHEMAS = 10_000

/**
 * Returns the schema with every local `$ref` (`#`, `#/$defs/…`, `#/definitions/…`) replaced by what it points to, and
 * without `$defs`, `definitions`, `$schema` and `$id`. Throws `SchemaError` for a reference to another document, one
 * that leads nowhere, and a recursive one, which has no finite form.
 */
export function inlineRefs(schema: JsonSchema): JsonSchema {
  let count = 0
  const root: unknown = schema

  function visit(node: unknown, pointer: string, open: readonly string[]): unknown {
    if (typeof node === 'boolean') return node
    if (!isObject(node)) throw new SchemaError('a schema must be an object or a boolean', pointer)
    if (++count > MAX_SCHEMAS) throw new SchemaError('the schema is too large once its references are inlined', pointer)
    const { $ref: ref, $defs: _defs, definitions: _definitions, $schema: _dialect, $id: _id, ...rest } = node
    const own = mapSubschemas(rest, (sub, step) => visit(sub, pointer + step, open))
    if (ref === undefined) return own
    if (typeof ref !== 'string' || !ref.startsWith('#'))
      throw new SchemaError(`$ref ${JSON.stringify(ref)} points outside the schema; put the definition in`, pointer)
    if (open.includes(ref)) throw new SchemaError(`$ref "${ref}" is recursive, which a tool input cannot be`, pointer)
    const target = visit(resolve(root, ref, pointer), pointer, [...open, ref])
    return merge(own, target)
  }

  return visit(schema, '', ['#']) as JsonSchema
}

/** Both must hold: keywords that appear on one side only are put side by side, others are joined by `allOf`. */
function merge(own: Record<string, unknown>, target: unknown): unknown {
  if (Object.keys(own).length === 0) return target
  if (!isObject(target)) return { ...own, allOf: [...(Array.isArray(own.allOf) ? own.allOf : []), target] }
  const clash = Object.keys(own).some((key) => Object.hasOwn(target, key) && key !== 'description' && key !== 'title')
  // `additionalProperties` and `items` look at the keywords beside them, so they cannot move to another object.
  const positional = ['properties', 'patternProperties', 'additionalProperties', 'items', 'prefixItems', 'if']
  const mixes = positional.some((key) => key in own) && positional.some((key) => key in target)
  if (clash || mixes) return { ...own, allOf: [...(Array.isArray(own.allOf) ? own.allOf : []), target] }
  return { ...target, ...own }
}

function resolve(root: unknown, ref: string, pointer: string): unknown {
  let node = root
  if (ref !== '#' && !ref.startsWith('#/'))
    throw new SchemaError(`$ref "${ref}" uses an anchor; use a path such as #/$defs/name`, pointer)
  for (const part of ref.split('/').slice(1)) {
    let key: string
    try {
      key = decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~')
    } catch {
      throw new SchemaError(`$ref "${ref}" is not a valid pointer`, pointer)
    }
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key))
      throw new SchemaError(`$ref "${ref}" leads nowhere`, pointer)
    node = (node as Record<string, unknown>)[key]
  }
  return node
}
