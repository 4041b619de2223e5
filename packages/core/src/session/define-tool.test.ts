import { describe, expect, it } from 'vitest'
import { SchemaError } from '../json-schema/index.ts'
import { defineTool } from './define-tool.ts'
import type { StandardSchema } from './standard-schema.ts'

const execute = () => 'done'
const base = { name: 'get_weather', description: 'Weather of a city.', execute }
const inputSchema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } as const

/** A Standard Schema as a library would make it: takes `{ n: "12" }`, gives `{ n: 12 }`. */
function standard(json?: Record<string, unknown>): StandardSchema<{ n: string }, { n: number }> {
  return {
    '~standard': {
      version: 1,
      vendor: 'testlib',
      validate: async (value) => {
        const n = Number((value as { n?: unknown }).n)
        return Number.isNaN(n) ? { issues: [{ message: 'not a number', path: [{ key: 'n' }] }] } : { value: { n } }
      },
      ...(json && { jsonSchema: { input: () => json } }),
    },
  }
}

describe('defineTool with a plain JSON Schema', () => {
  it('derives the declaration for the agent', () => {
    expect(defineTool({ ...base, inputSchema }).declaration).toEqual({
      type: 'custom',
      name: 'get_weather',
      description: 'Weather of a city.',
      input_schema: inputSchema,
    })
  })

  it('checks an input and tells the agent what is wrong', async () => {
    const tool = defineTool({ ...base, inputSchema })
    expect(await tool.check({ city: 'Rome' })).toEqual({ input: { city: 'Rome' } })
    expect(await tool.check({ city: 5 })).toEqual({ problem: 'city: must be string' })
    expect(await tool.check({})).toEqual({ problem: 'city: is required' })
    expect(await tool.check('Rome')).toEqual({ problem: 'the input: must be object' })
  })

  it('lets the caller check instead, with keywords that the built-in validator has not', async () => {
    const tool = defineTool({
      ...base,
      inputSchema: { type: 'object', unevaluatedProperties: false },
      validate: (input) => (input === 'good' ? [] : [{ path: ['a', 0], message: 'bad' }]),
    })
    expect(await tool.check('good')).toEqual({ input: 'good' })
    expect(await tool.check('else')).toEqual({ problem: 'a.0: bad' })
  })

  it('inlines references in the declaration', () => {
    const { declaration } = defineTool({
      ...base,
      inputSchema: { type: 'object', properties: { at: { $ref: '#/$defs/day' } }, $defs: { day: { type: 'string' } } },
    })
    expect(declaration.input_schema).toEqual({ type: 'object', properties: { at: { type: 'string' } } })
  })

  it('says type object where the schema does not', () => {
    expect(defineTool({ ...base, inputSchema: {} }).declaration.input_schema).toEqual({ type: 'object' })
  })

  const refused: [what: string, options: object, message: string | RegExp][] = [
    ['a recursive reference', { inputSchema: { properties: { a: { $ref: '#' } } } }, 'recursive'],
    ['oneOf at the top level', { inputSchema: { oneOf: [{ type: 'object' }] } }, 'oneOf at the top level'],
    ['anyOf at the top level', { inputSchema: { type: 'object', anyOf: [{}] } }, 'anyOf at the top level'],
    ['allOf at the top level', { inputSchema: { type: 'object', allOf: [{}] } }, 'allOf at the top level'],
    ['an input that is no object', { inputSchema: { type: 'string' } }, 'of type "object"'],
    ['a property name with a space', { inputSchema: { properties: { 'a b': {} } } }, 'property "a b"'],
    ['a property name that is too long', { inputSchema: { properties: { ['a'.repeat(65)]: {} } } }, 'property'],
    ['a tool name with a dot', { name: 'a.b', inputSchema }, 'bad name'],
    ['a tool name that is too long', { name: 'a'.repeat(129), inputSchema }, 'bad name'],
    ['a name of the agent toolset', { name: 'bash', inputSchema }, 'agent toolset'],
    ['a name of an MCP tool', { name: 'mcp__x', inputSchema }, 'mcp__'],
    ['a tool without code', { execute: undefined, inputSchema }, 'a function `execute`'],
    ['a tool without a schema', { inputSchema: undefined }, 'needs an inputSchema'],
    ['a schema that is a number', { inputSchema: 5 }, 'needs an inputSchema'],
    ['an empty description', { description: ' ', inputSchema }, 'needs a description'],
    [
      'a keyword that would not be checked',
      { inputSchema: { properties: { a: { unevaluatedItems: true } } } },
      'unevaluatedItems',
    ],
  ]
  for (const [what, options, message] of refused)
    it(`refuses ${what} at once`, () => {
      expect(() => defineTool({ ...base, ...options } as never)).toThrow(message)
    })

  it('refuses to define nothing', () => {
    expect(() => defineTool(null as never)).toThrow('needs an inputSchema and a function')
  })

  it('throws a SchemaError that says where', () => {
    expect(() => defineTool({ ...base, inputSchema: { properties: { a: { $ref: '#/x' } } } })).toThrow(SchemaError)
  })
})

describe('defineTool with a Standard Schema', () => {
  const json = {
    type: 'object',
    properties: { n: { type: 'string' } },
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  }

  it('takes the declaration from Standard JSON Schema', () => {
    const { declaration } = defineTool({ ...base, inputSchema: standard(json) })
    expect(declaration.input_schema).toEqual({ type: 'object', properties: { n: { type: 'string' } } })
  })

  it('takes the declaration that is given where the library has none, and asks for it otherwise', () => {
    const tool = defineTool({ ...base, inputSchema: standard(), jsonSchema: { type: 'object' } })
    expect(tool.declaration.input_schema).toEqual({ type: 'object' })
    expect(() => defineTool({ ...base, inputSchema: standard() })).toThrow('testlib has no Standard JSON Schema')
  })

  it('hands over what the schema made of the input', async () => {
    const tool = defineTool({ ...base, inputSchema: standard(json), execute: ({ n }) => n + 1 })
    const checked = await tool.check({ n: '12' })
    expect(checked).toEqual({ input: { n: 12 } })
    expect(await tool.check({ n: 'x' })).toEqual({ problem: 'n: not a number' })
  })
})

describe('defineTool for a built-in tool', () => {
  it('takes a name of the toolset and declares nothing', () => {
    const tool = defineTool({ builtin: true, name: 'bash', inputSchema, execute, idempotent: true, timeoutMs: 5 })
    expect(tool).toMatchObject({ kind: 'builtin', name: 'bash', idempotent: true, timeoutMs: 5 })
    expect(tool).not.toHaveProperty('declaration')
  })
})
