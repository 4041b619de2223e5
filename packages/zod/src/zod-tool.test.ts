import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { zodTool } from './zod-tool.ts'

const weather = zodTool({
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  inputSchema: z.object({ city: z.string().min(1), days: z.number().int().default(1) }),
  execute: async ({ city, days }) => `${city} ${days}`,
})

describe('the declaration of a tool', () => {
  it('is its schema as JSON Schema, defaults being optional', () => {
    expect(weather.declaration).toEqual({
      type: 'custom',
      name: 'get_weather',
      description: 'Tells the weather of a city.',
      input_schema: {
        type: 'object',
        properties: {
          city: { type: 'string', minLength: 1 },
          days: { type: 'integer', default: 1, minimum: -9007199254740991, maximum: 9007199254740991 },
        },
        required: ['city'],
      },
    })
  })

  it('repeats a schema that is used twice instead of referring to it', () => {
    const place = z.object({ city: z.string() })
    const { declaration } = zodTool({
      name: 'route',
      description: 'Finds a way.',
      inputSchema: z.object({ from: place, to: place }),
      execute: () => 'here',
    })
    expect(JSON.stringify(declaration)).not.toContain('$ref')
  })

  it('refuses a schema that is no object', () => {
    const options = { name: 'echo', description: 'Says it again.', inputSchema: z.string(), execute: () => '' }
    expect(() => zodTool(options)).toThrow(/"echo" is no object/)
  })

  it('refuses a schema that contains itself', () => {
    const tree = z.object({
      get children() {
        return z.array(tree)
      },
    })
    const options = { name: 'grow', description: 'Grows.', inputSchema: tree, execute: () => '' }
    expect(() => zodTool(options)).toThrow(/contains itself/)
  })
})

describe('the check of an input', () => {
  it('gives what the schema makes of it', async () => {
    expect(await weather.check({ city: 'Oslo' })).toEqual({ input: { city: 'Oslo', days: 1 } })
  })

  it('says what is wrong, by place', async () => {
    expect(await weather.check({ city: '', days: 'two' })).toEqual({
      problem: expect.stringMatching(/^city: .*\ndays: /),
    })
  })
})

it('types the input of its code by the schema', async () => {
  const context = { signal: new AbortController().signal, callId: 'sevt_1', sessionId: 'sesn_1', threadId: null }
  expect(await weather.execute({ city: 'Oslo', days: 2 }, context)).toBe('Oslo 2')
})
