import { SdkError } from '../errors/sdk-error.ts'
import { compileSchema } from '../json-schema/compile-schema.ts'
import type { InferSchema } from '../json-schema/infer-schema.ts'
import type { JsonSchemaObject, SchemaIssue } from '../json-schema/json-schema.ts'
import type { StandardIssue, StandardSchema } from './standard-schema.ts'
import { isStandardSchema } from './standard-schema.ts'
import type { BuiltinTool, CustomTool, Tool, ToolContext, ToolInputCheck } from './tool.ts'
import { checkToolName, declareTool } from './tool-declaration.ts'

/** How a tool declares its input: a Standard Schema (zod, valibot, arktype …) or plain JSON Schema. */
export type ToolSchema = StandardSchema | JsonSchemaObject

/** What `execute` receives: the output of a Standard Schema, or the values that a literal JSON Schema accepts. */
export type ToolInput<S> = S extends StandardSchema<infer _, infer Output> ? Output : InferSchema<S>

interface CommonToolOptions<S extends ToolSchema> {
  name: string
  /** A Standard Schema (zod, valibot, arktype …), or a plain JSON Schema. */
  inputSchema: S
  /**
   * Does the work. Returns text, bytes of text, content blocks (text, image, document, search result), `{ content,
   * isError }`, or any value that JSON can hold. What it throws becomes an error result with the message alone.
   */
  execute: (input: ToolInput<S>, context: ToolContext) => unknown
  /** The JSON Schema to declare, where `inputSchema` is of a library without Standard JSON Schema. */
  jsonSchema?: JsonSchemaObject
  /** Checks inputs instead of the built-in validator of plain JSON Schema: the list of issues, empty when valid. */
  validate?: (input: unknown) => readonly SchemaIssue[] | Promise<readonly SchemaIssue[]>
  /** Running it twice for one call does no harm: after a crash it is run again. Default false: never run twice. */
  idempotent?: boolean
  /** Milliseconds that one call may take. Default: that of the run, 120,000. */
  timeoutMs?: number
}

/** A tool of your own, declared on the agent under its name. */
export interface CustomToolOptions<S extends ToolSchema> extends CommonToolOptions<S> {
  /** Tells the agent what the tool does and when to use it. */
  description: string
  builtin?: false
}

/** A tool of the agent toolset that you execute yourself, where the environment is self-hosted. */
export interface BuiltinToolOptions<S extends ToolSchema> extends CommonToolOptions<S> {
  /** The tool is one of the agent toolset (`bash`, `read` …), executed here because the environment is self-hosted. */
  builtin: true
}

/**
 * Defines a tool: its declaration for the agent, the check of its input and its code in one object.
 * Throws `SdkError` (`invalid_argument`) or `SchemaError` at once for what the API would refuse.
 */
export function defineTool<const S extends ToolSchema>(options: CustomToolOptions<S>): CustomTool<ToolInput<S>>
export function defineTool<const S extends ToolSchema>(options: BuiltinToolOptions<S>): BuiltinTool<ToolInput<S>>
export function defineTool<S extends ToolSchema>(
  options: CustomToolOptions<S> | BuiltinToolOptions<S>,
): Tool<ToolInput<S>> {
  const { name, inputSchema, execute, idempotent = false, timeoutMs } = options ?? {}
  if (typeof execute !== 'function' || !isObjectLike(inputSchema))
    throw new SdkError('invalid_argument', `tool "${name}" needs an inputSchema and a function \`execute\``)
  const check = checkBy(options) as Tool<ToolInput<S>>['check']
  const tool = { name, idempotent, timeoutMs, check, execute }
  if (!options.builtin) {
    const declaration = declareTool({ name, description: options.description, schema: jsonSchemaOf(options) })
    return { ...tool, kind: 'custom', declaration } as CustomTool<ToolInput<S>>
  }
  checkToolName(name)
  return { ...tool, kind: 'builtin' }
}

function jsonSchemaOf<S extends ToolSchema>({ name, inputSchema, jsonSchema }: CommonToolOptions<S>): JsonSchemaObject {
  if (jsonSchema) return jsonSchema
  if (!isStandardSchema(inputSchema)) return inputSchema
  const { vendor, jsonSchema: converter } = inputSchema['~standard']
  if (converter) return converter.input({ target: 'draft-2020-12' })
  throw new SdkError(
    'invalid_argument',
    `tool "${name}": this version of ${vendor} has no Standard JSON Schema; give the declaration as \`jsonSchema\``,
  )
}

function checkBy<S extends ToolSchema>({ inputSchema, validate }: CommonToolOptions<S>) {
  if (validate) return async (input: unknown): Promise<ToolInputCheck<unknown>> => verdict(input, await validate(input))
  if (isStandardSchema(inputSchema))
    return async (input: unknown): Promise<ToolInputCheck<unknown>> => {
      const result = await inputSchema['~standard'].validate(input)
      return result.issues ? verdict(input, result.issues) : { input: result.value }
    }
  const issuesOf = compileSchema(inputSchema)
  return (input: unknown): ToolInputCheck<unknown> => verdict(input, issuesOf(input))
}

function verdict(input: unknown, issues: readonly (SchemaIssue | StandardIssue)[]): ToolInputCheck<unknown> {
  if (issues.length === 0) return { input }
  const lines = issues.slice(0, 10).map(({ path, message }) => {
    const keys = (path ?? []).map((step) => String(typeof step === 'object' ? step.key : step))
    return `${keys.join('.') || 'the input'}: ${message}`
  })
  return { problem: lines.join('\n') }
}

function isObjectLike(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
