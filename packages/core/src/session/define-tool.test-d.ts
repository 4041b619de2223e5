import { expectTypeOf, it } from 'vitest'
import type { CustomToolParams } from '../generated/models.gen.ts'
import { defineTool } from './define-tool.ts'
import type { StandardSchema } from './standard-schema.ts'
import type { BuiltinTool, Tool } from './tool.ts'

const base = { name: 'x', description: 'y' }

it('infers the input from a JSON Schema written in place', () => {
  const tool = defineTool({
    ...base,
    inputSchema: {
      type: 'object',
      properties: { city: { type: 'string' }, days: { type: 'integer' } },
      required: ['city'],
    },
    execute: async (input, context) => {
      expectTypeOf(input).toEqualTypeOf<{ city: string; days?: number }>()
      expectTypeOf(context.signal).toEqualTypeOf<AbortSignal>()
      return input.city
    },
  })
  expectTypeOf(tool.declaration).toEqualTypeOf<CustomToolParams>()
  const tools: Tool[] = [tool]
  expectTypeOf(tools).toEqualTypeOf<Tool[]>()
})

it('infers the output of a Standard Schema', () => {
  defineTool({
    ...base,
    inputSchema: {} as StandardSchema<{ n: string }, { n: number }>,
    execute: ({ n }) => expectTypeOf(n).toEqualTypeOf<number>(),
  })
})

it('gives a built-in tool no declaration', () => {
  const tool = defineTool({ builtin: true, name: 'bash', inputSchema: { type: 'object' }, execute: () => '' })
  expectTypeOf(tool).toEqualTypeOf<BuiltinTool<Record<string, unknown>>>()
})
