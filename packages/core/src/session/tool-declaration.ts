import { SdkError } from '../errors/sdk-error.ts'
import type { CustomToolParams } from '../generated/models.gen.ts'
import { inlineRefs } from '../json-schema/inline-refs.ts'
import type { JsonSchema } from '../json-schema/json-schema.ts'
import { isObject } from '../json-schema/json-schema.ts'

const TOOLSET = ['bash', 'read', 'write', 'edit', 'glob', 'grep', 'web_search', 'web_fetch']
const TOOL_NAME = /^[A-Za-z0-9_-]{1,128}$/
const PROPERTY_NAME = /^[A-Za-z0-9_.-]{1,64}$/

export interface DeclarationOptions {
  readonly name: string
  readonly description: string
  readonly schema: JsonSchema
}

/**
 * The declaration of a custom tool in an agent. Throws `invalid_argument` for what the API refuses: names, an empty
 * description, alternatives at the top level, names of properties; a `$ref` is inlined, or refused if it is recursive.
 */
export function declareTool({ name, description, schema }: DeclarationOptions): CustomToolParams {
  checkToolName(name)
  if (TOOLSET.includes(name)) refuse(name, 'is a name of the agent toolset; choose another, or set `builtin: true`')
  if (name.startsWith('mcp__')) refuse(name, 'starts with "mcp__", which is kept for MCP servers')
  if (typeof description !== 'string' || description.trim() === '') refuse(name, 'needs a description')
  const inlined = inlineRefs(schema)
  if (!isObject(inlined)) refuse(name, 'needs an input schema that is an object')
  for (const keyword of ['oneOf', 'anyOf', 'allOf'])
    if (keyword in inlined)
      refuse(name, `has ${keyword} at the top level of its input schema, which the API refuses; put it in a property`)
  if (inlined.type !== undefined && inlined.type !== 'object') refuse(name, 'needs an input schema of type "object"')
  for (const property of Object.keys(inlined.properties ?? {}))
    if (!PROPERTY_NAME.test(property))
      refuse(name, `has a property ${JSON.stringify(property)}; names are 1 to 64 letters, digits, "_", "." and "-"`)
  const keywords: Record<string, unknown> = inlined
  return { type: 'custom', name, description, input_schema: { ...keywords, type: 'object' } }
}

export function checkToolName(name: string): void {
  if (!TOOL_NAME.test(name)) refuse(name, 'has a bad name; names are 1 to 128 letters, digits, "_" and "-"')
}

function refuse(name: string, problem: string): never {
  throw new SdkError('invalid_argument', `tool ${JSON.stringify(name)} ${problem}`)
}
