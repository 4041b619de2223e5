import type { JsonSchema } from './json-schema.ts'
import { isObject, mapSubschemas, SchemaError } from './json-schema.ts'

/** Inlining can double a schema at every level; a tool's schema that grows beyond this is a mistake. */
const MAX_SCHEMAS = 10_000
/** Keywords that take nothing away from the schema beside them. */
const ANNOTATION = /^(title|description|default|examples|deprecated)$/

/**
 * Returns the schema with every local `$ref` (`#`, `#/$defs/…`, `#/definitions/…`) replaced by what it points to, and
 * without `$defs`, `definitions`, `$schema` and `$id`. Throws `SchemaError` for a reference to another document, one
 * that leads nowhere, and a recursive one, which has no finite form.
 */
export function inlineRefs(schema: JsonSchema): JsonSchema {
  let count = 0

  function visit(node: unknown, pointer: string, open: readonly string[]): unknown {
    if (typeof node === 'boolean') return node
    if (!isObject(node)) throw new SchemaError('a schema must be an object or a boolean', pointer)
    if (++count > MAX_SCHEMAS) throw new SchemaError('the schema is too large once its references are inlined', pointer)
    const { $ref: ref, $defs: _defs, definitions: _definitions, $schema: _dialect, $id: _id, ...rest } = node
    const own = mapSubschemas(rest, (sub, step) => visit(sub, pointer + step, open))
    if (ref === undefined) return own
    const fail = (problem: string) => new SchemaError(`$ref ${JSON.stringify(ref)} ${problem}`, pointer)
    if (typeof ref !== 'string' || !/^#($|\/)/.test(ref))
      throw fail('is no path such as #/$defs/name; put the definition into the schema')
    if (open.includes(ref)) throw fail('is recursive, which a tool input cannot be')
    const target = resolve(schema, ref)
    if (target === undefined) throw fail('leads nowhere')
    return merge(own, visit(target, pointer, [...open, ref]))
  }

  return visit(schema, '', ['#']) as JsonSchema
}

/** Both must hold. Keywords look at those beside them, so only what says nothing about values may move to the other. */
function merge(own: Record<string, unknown>, target: unknown): unknown {
  if (isObject(target) && Object.keys(own).every((key) => ANNOTATION.test(key))) return { ...target, ...own }
  return { ...own, allOf: [own.allOf ?? [], target].flat() }
}

function resolve(root: unknown, ref: string): unknown {
  let node = root
  for (const part of ref.split('/').slice(1)) {
    const key = decoded(part).replace(/~1/g, '/').replace(/~0/g, '~')
    node = Object.hasOwn(Object(node), key) ? (node as Record<string, unknown>)[key] : undefined
  }
  return node
}

/** A broken escape stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
