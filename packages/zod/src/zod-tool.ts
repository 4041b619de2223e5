import type {
  CustomTool,
  CustomToolOptions,
  JsonSchemaObject,
  StandardSchema,
  ToolContext,
} from '@org/managed-agents-core'
import { defineTool } from '@org/managed-agents-core'
import * as z from 'zod'

export interface ZodToolOptions<Schema extends z.ZodType>
  extends Omit<CustomToolOptions<Record<string, unknown>>, 'inputSchema' | 'execute' | 'jsonSchema' | 'validate'> {
  /** An object schema. What it transforms and fills in is what `execute` receives. */
  inputSchema: Schema
  /** Does the work; the same as in `defineTool`. */
  execute: (input: z.output<Schema>, context: ToolContext) => unknown
}

/**
 * Defines a tool whose input is a zod schema: declared to the agent as JSON Schema, checked before each call. Works with
 * every zod 4; `defineTool` takes the schema directly from 4.2 on. Throws where zod can't write the schema as JSON Schema.
 */
export function zodTool<Schema extends z.ZodType>(options: ZodToolOptions<Schema>): CustomTool<z.output<Schema>>
export function zodTool({ inputSchema, ...options }: ZodToolOptions<z.ZodType>): CustomTool {
  const { $schema: _, '~standard': _standard, ...schema } = z.toJSONSchema(inputSchema, { io: 'input' })
  const standard: StandardSchema<unknown, unknown> = inputSchema
  // Both describe JSON Schema 2020-12; the types differ in how far they spell it out.
  return defineTool({ ...options, inputSchema: standard, jsonSchema: schema as JsonSchemaObject })
}
