import { describe, expect, it } from 'vitest'
import type { JsonSchema } from './index.ts'
import { compileSchema, inlineRefs, SchemaError } from './index.ts'

describe('inlineRefs', () => {
  it('replaces references and drops the definitions', () => {
    const schema: JsonSchema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { from: { $ref: '#/$defs/city' }, to: { $ref: '#/definitions/town' } },
      $defs: { city: { type: 'string', maxLength: 9 } },
      definitions: { town: { $ref: '#/$defs/city' } },
    }
    expect(inlineRefs(schema)).toEqual({
      type: 'object',
      properties: { from: { type: 'string', maxLength: 9 }, to: { type: 'string', maxLength: 9 } },
    })
  })

  it('follows a reference at the root', () => {
    expect(inlineRefs({ $ref: '#/$defs/a', $defs: { a: { type: 'object' } } })).toEqual({ type: 'object' })
  })

  it('keeps a description that stands beside a reference', () => {
    const schema = {
      items: { $ref: '#/$defs/a', description: 'mine' },
      $defs: { a: { type: 'string', description: 'its' } },
    }
    expect(inlineRefs(schema)).toEqual({ items: { type: 'string', description: 'mine' } })
  })

  it('lets both sides count when they say the same keyword', () => {
    const validate = compileSchema({
      items: { $ref: '#/$defs/a', minimum: 5 },
      $defs: { a: { minimum: 1, maximum: 9 } },
    })
    expect(validate([5, 9])).toEqual([])
    expect(validate([4])).toHaveLength(1)
    expect(validate([10])).toHaveLength(1)
  })

  it('keeps additionalProperties apart from properties of the other side', () => {
    const validate = compileSchema({
      items: { $ref: '#/$defs/a', properties: { b: true } },
      $defs: { a: { additionalProperties: false } },
    })
    expect(validate([{ b: 1 }])).toHaveLength(1)
  })

  it('decodes pointers', () => {
    expect(inlineRefs({ items: { $ref: '#/$defs/a~1b%20c' }, $defs: { 'a/b c': { const: 1 } } })).toEqual({
      items: { const: 1 },
    })
  })

  it('leaves data alone that looks like a reference', () => {
    const schema = { const: { $ref: '#/x' }, default: { $ref: 1 } }
    expect(inlineRefs(schema)).toEqual(schema)
  })

  const refused: [string, JsonSchema][] = [
    ['a reference to itself', { properties: { child: { $ref: '#' } } }],
    [
      'a ring of references',
      { $ref: '#/$defs/a', $defs: { a: { items: { $ref: '#/$defs/b' } }, b: { items: { $ref: '#/$defs/a' } } } },
    ],
    ['another document', { items: { $ref: 'https://example.com/schema.json' } }],
    ['an anchor', { items: { $ref: '#name' }, $defs: { a: { $anchor: 'name' } } }],
    ['a pointer that leads nowhere', { items: { $ref: '#/$defs/missing' } }],
    ['a pointer into the prototype', { items: { $ref: '#/$defs/toString' }, $defs: {} }],
    ['a broken pointer', { items: { $ref: '#/$defs/%E0%A4%A' }, $defs: {} }],
  ]
  for (const [name, schema] of refused)
    it(`refuses ${name}`, () => expect(() => inlineRefs(schema)).toThrow(SchemaError))

  it('refuses a schema that explodes when it is inlined', () => {
    const $defs: Record<string, JsonSchema> = { d0: { type: 'string' } }
    for (let n = 1; n < 30; n++)
      $defs[`d${n}`] = { properties: { a: { $ref: `#/$defs/d${n - 1}` }, b: { $ref: `#/$defs/d${n - 1}` } } }
    expect(() => inlineRefs({ $ref: '#/$defs/d29', $defs })).toThrow('too large')
  })
})
