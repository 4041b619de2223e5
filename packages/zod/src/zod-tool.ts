import type { CustomTool, ToolContext } from '@org/managed-agents-core/session'
import * as z from 'zod'

/** Options of `zodTool`. */
export interface ZodToolOptions<Schema extends z.ZodType> {
  /** 1 to 128 letters, digits, `_` and `-`. */
  readonly name: string
  /** Tells the agent what the tool does and when to use it. */
  readonly description: string
  /** An object schema. What it transforms and fills in is what `execute` receives. */
  readonly inputSchema: Schema
  /** Does the work: gives text, content blocks or any JSON value. What it throws becomes an error result. */
  readonly execute: (input: z.output<Schema>, context: ToolContext) => unknown
  /** Running it twice for one call does no harm: after a crash it is run again. Default false: never run twice. */
  readonly idempotent?: boolean
  /** Milliseconds that one call may take. Default: that of the run, 120,000. */
  readonly timeoutMs?: number
}

/** Issues that the agent is told of; more only cost tokens. */
const maxIssues = 10

/**
 * A tool whose input is a zod schema: declared to the agent as JSON Schema, checked by zod before each call.
 * Throws `TypeError` for a schema that is no object or is recursive, and where zod can't write it as JSON Schema.
 */
export function zodTool<Schema extends z.ZodType>(options: ZodToolOptions<Schema>): CustomTool<z.output<Schema>> {
  const { name, description, inputSchema, execute, idempotent = false, timeoutMs } = options
  return {
    kind: 'custom',
    name,
    declaration: { type: 'custom', name, description, input_schema: declaredSchema(name, inputSchema) },
    idempotent,
    timeoutMs,
    check: (input) => check(inputSchema, input),
    execute,
  }
}

function declaredSchema(name: string, inputSchema: z.ZodType): { type: 'object'; [keyword: string]: unknown } {
  const { $schema, type, ...schema } = z.toJSONSchema(inputSchema, { io: 'input', reused: 'inline' })
  if (type !== 'object') throw new TypeError(`The input schema of tool "${name}" is no object; wrap it in z.object().`)
  // The API refuses `$ref`; zod writes one for a schema that contains itself.
  if (JSON.stringify(schema).includes('"$ref"')) {
    throw new TypeError(`The input schema of tool "${name}" contains itself, which the API does not take.`)
  }
  return { type, ...schema }
}

type Checked<Input> = Awaited<ReturnType<CustomTool<Input>['check']>>

async function check<Schema extends z.ZodType>(schema: Schema, input: unknown): Promise<Checked<z.output<Schema>>> {
  const result = await schema.safeParseAsync(input)
  if (result.success) return { input: result.data }
  const lines = result.error.issues.slice(0, maxIssues)
  return { problem: lines.map(({ path, message }) => `${path.join('.') || 'the input'}: ${message}`).join('\n') }
}
