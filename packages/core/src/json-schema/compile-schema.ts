import { inlineRefs } from './inline-refs.ts'
import type { JsonSchema, SchemaIssue } from './json-schema.ts'
import { isObject, mapSubschemas, SchemaError } from './json-schema.ts'
import { validateValue } from './validate-value.ts'

/** The keywords that are understood, by the type that their own value must have. */
const KEYWORDS: readonly (readonly [type: string, names: RegExp])[] = [
  ['number', /^((min|max)(imum|Length|Items|Contains|Properties)|exclusiveM(in|ax)imum|multipleOf)$/],
  ['string', /^pattern$/],
  ['boolean', /^uniqueItems$/],
  ['array', /^(enum|required|prefixItems|(all|any|one)Of)$/],
  ['object', /^(properties|patternProperties|dependent(Schemas|Required))$/],
  ['', /^(type|const|items|additionalProperties|propertyNames|contains|not|if|then|else)$/],
  // These say something about a schema and never make a value invalid (`format` is one by JSON Schema 2020-12).
  [
    '',
    /^(title|description|default|examples|deprecated|readOnly|writeOnly|format|content(Encoding|MediaType)|\$comment|\$anchor|x-.*)$/,
  ],
]
const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']

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
    const at = `${pointer}/${keyword}`
    const known = KEYWORDS.find(([, names]) => names.test(keyword))
    if (!known)
      throw new SchemaError(`keyword "${keyword}" is not supported; remove it or pass your own \`validate\``, at)
    const [type] = known
    const actual = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
    if (type && type !== actual) throw new SchemaError(`"${keyword}" must be of type ${type}, not ${actual}`, at)
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
