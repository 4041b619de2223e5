import { inlineRefs } from './inline-refs.ts'
import type { JsonSchema, SchemaIssue } from './json-schema.ts'
import { isObject, mapSubschemas, SchemaError } from './json-schema.ts'
import { validateValue } from './validate-value.ts'

/** Keywords that say something about a schema and never make a value invalid (`format` is one by JSON Schema 2020-12). */
const ANNOTATIONS =
  'title description default examples deprecated readOnly writeOnly format contentEncoding contentMediaType $comment $anchor'
/** Keywords whose value says when a value is valid, by the type their own value must have. */
const ASSERTIONS: { readonly [type: string]: string } = {
  number:
    'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems minContains maxContains minProperties maxProperties',
  string: 'pattern',
  boolean: 'uniqueItems',
  array: 'enum required prefixItems allOf anyOf oneOf',
  object: 'properties patternProperties dependentSchemas dependentRequired',
  any: 'type const items additionalProperties propertyNames contains not if then else',
}
const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']
const KINDS = new Map(
  Object.entries({ ...ASSERTIONS, annotation: ANNOTATIONS }).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind] as const),
  ),
)

/**
 * Prepares a JSON Schema (2020-12, the keywords that tools use) and returns its validator: the list of issues of a
 * value, empty when it is valid, at most ten. Nothing is compiled to code, so it runs where `eval` is forbidden.
 *
 * Throws `SchemaError` at once for what it could not check (an unknown keyword, a broken pattern, a recursive or
 * remote `$ref`), because a validator that skips a rule lets a bad input through. `format` is not checked.
 */
export function compileSchema(schema: JsonSchema): (value: unknown) => SchemaIssue[] {
  const inlined = inlineRefs(schema)
  check(inlined, '')
  return (value) => {
    const issues: SchemaIssue[] = []
    validateValue(inlined, value, [], issues)
    return issues.slice(0, 10)
  }
}

function check(schema: unknown, pointer: string): unknown {
  if (!isObject(schema)) return schema
  for (const [keyword, value] of Object.entries(schema)) {
    const kind = KINDS.get(keyword)
    const at = `${pointer}/${keyword}`
    if (kind === undefined) {
      if (keyword.startsWith('x-')) continue
      throw new SchemaError(`keyword "${keyword}" is not supported; remove it or pass your own \`validate\``, at)
    }
    const actual = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
    if (kind in ASSERTIONS && kind !== 'any' && kind !== actual)
      throw new SchemaError(`"${keyword}" must be of type ${kind}, not ${actual}`, at)
  }
  for (const type of [schema.type ?? []].flat())
    if (!TYPES.includes(type as string))
      throw new SchemaError(`there is no type ${JSON.stringify(type)}`, `${pointer}/type`)
  for (const source of [schema.pattern ?? [], Object.keys(schema.patternProperties ?? {})].flat()) {
    try {
      new RegExp(source as string, 'u')
    } catch {
      throw new SchemaError(`the pattern ${JSON.stringify(source)} is not a regular expression`, pointer)
    }
  }
  return mapSubschemas(schema, (sub, step) => check(sub, pointer + step))
}
