import { describe, expect, it } from 'vitest'
import type { JsonSchema } from './index.ts'
import { compileSchema, SchemaError } from './index.ts'

/** For each schema: values that it accepts, then values that it refuses. */
const cases: [name: string, schema: JsonSchema, accepts: unknown[], refuses: unknown[]][] = [
  ['a type', { type: 'string' }, ['', 'x'], [1, null, undefined, {}, [], true]],
  ['several types', { type: ['string', 'null'] }, ['x', null], [0, false]],
  ['integer', { type: 'integer' }, [0, -3, 1.0, 1e20], [1.5, '1', Number.NaN]],
  ['number', { type: 'number' }, [1.5, 0], ['1', Number.POSITIVE_INFINITY, Number.NaN]],
  ['object', { type: 'object' }, [{}], [[], null, 'x']],
  ['array', { type: 'array' }, [[]], [{}, 'x']],
  ['null', { type: 'null' }, [null], [undefined, 0, '']],
  ['boolean', { type: 'boolean' }, [true, false], [0, 'true']],
  ['true and false', { properties: { a: true, b: false } }, [{ a: 1 }, {}], [{ b: 1 }]],
  ['const', { const: { a: [1] } }, [{ a: [1] }], [{ a: [2] }, { a: [1], b: 1 }, null]],
  ['enum', { enum: ['a', 1, null, [1, 2]] }, ['a', 1, null, [1, 2]], ['b', '1', [2, 1], undefined]],
  ['required', { required: ['a'] }, [{ a: undefined }, { a: 0 }, 'not an object'], [{}, { b: 1 }]],
  ['required without prototypes', { required: ['toString'] }, [{ toString: 1 }], [{}]],
  ['properties', { properties: { a: { type: 'string' } } }, [{ a: 'x' }, { b: 1 }, {}], [{ a: 1 }]],
  ['a property called constructor', { additionalProperties: false, properties: {} }, [{}], [{ constructor: 1 }]],
  ['__proto__', { additionalProperties: false }, [{}], [JSON.parse('{"__proto__": 1}')]],
  [
    'additionalProperties',
    { properties: { a: true }, additionalProperties: { type: 'number' } },
    [{ a: 'x', b: 1 }],
    [{ b: 'x' }],
  ],
  [
    'patternProperties',
    { patternProperties: { '^x': { type: 'number' } }, additionalProperties: false },
    [{ x1: 1 }, {}],
    [{ x1: 'a' }, { y: 1 }],
  ],
  ['propertyNames', { propertyNames: { maxLength: 2 } }, [{ ab: 1 }], [{ abc: 1 }]],
  ['property counts', { minProperties: 1, maxProperties: 2 }, [{ a: 1 }, { a: 1, b: 2 }], [{}, { a: 1, b: 2, c: 3 }]],
  ['dependentRequired', { dependentRequired: { a: ['b'] } }, [{}, { b: 1 }, { a: 1, b: 1 }], [{ a: 1 }]],
  ['dependentSchemas', { dependentSchemas: { a: { required: ['b'] } } }, [{}, { a: 1, b: 1 }], [{ a: 1 }]],
  ['items', { items: { type: 'number' } }, [[], [1, 2], 'x'], [[1, 'x']]],
  [
    'prefixItems',
    { prefixItems: [{ type: 'string' }], items: { type: 'number' } },
    [['a', 1], ['a'], []],
    [[1], ['a', 'b']],
  ],
  ['item counts', { minItems: 1, maxItems: 2 }, [[1], [1, 2]], [[], [1, 2, 3]]],
  [
    'uniqueItems',
    { uniqueItems: true },
    [
      [1, 2],
      [{ a: 1 }, { a: 2 }],
      [1, '1'],
    ],
    [
      [1, 1],
      [{ a: 1 }, { a: 1 }],
    ],
  ],
  ['contains', { contains: { const: 1 } }, [[1], [0, 1]], [[], [0]]],
  ['contains counts', { contains: { const: 1 }, minContains: 0, maxContains: 1 }, [[], [1]], [[1, 1]]],
  ['lengths in characters, not UTF-16 units', { minLength: 2, maxLength: 2 }, ['ab', '🙂🙂'], ['a', 'abc', '🙂']],
  ['pattern', { pattern: '^\\p{L}+$' }, ['äb', 3], ['a1', '']],
  ['limits', { minimum: 1, maximum: 3 }, [1, 3, 'x'], [0.9, 3.1]],
  ['exclusive limits', { exclusiveMinimum: 1, exclusiveMaximum: 3 }, [2], [1, 3]],
  ['multipleOf', { multipleOf: 0.1 }, [0.3, 1.1, 0, 5], [0.35, 0.123456789012]],
  ['allOf', { allOf: [{ minimum: 1 }, { maximum: 2 }] }, [1], [0, 3]],
  ['anyOf', { anyOf: [{ type: 'string' }, { minimum: 5 }] }, ['x', 5], [4]],
  ['oneOf', { oneOf: [{ type: 'integer' }, { minimum: 5 }] }, [1, 5.5], [5, 2.5]],
  ['not', { not: { type: 'string' } }, [1], ['x']],
  [
    'if, then, else',
    JSON.parse('{"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"type": "number"}}'),
    ['x', 1],
    ['', null],
  ],
  [
    'annotations',
    { title: 't', description: 'd', default: 1, examples: [1], format: 'email', 'x-own': 1 },
    [1, 'x'],
    [],
  ],
]

describe('compileSchema', () => {
  for (const [name, schema, accepts, refuses] of cases)
    it(`decides ${name}`, () => {
      const validate = compileSchema(schema)
      for (const value of accepts) expect(validate(value), JSON.stringify(value)).toEqual([])
      for (const value of refuses) expect(validate(value), JSON.stringify(value)).not.toEqual([])
    })

  it('says where a value is wrong and how', () => {
    const validate = compileSchema({
      type: 'object',
      properties: { list: { items: { type: 'object', required: ['id'], properties: { n: { maximum: 1 } } } } },
    })
    expect(validate({ list: [{ id: 1 }, { n: 2 }] })).toEqual([
      { path: ['list', 1, 'id'], message: 'is required' },
      { path: ['list', 1, 'n'], message: 'must be at most 1' },
    ])
  })

  it('stops at ten issues', () => {
    const validate = compileSchema({ items: { type: 'string' } })
    expect(validate(Array(1000).fill(1))).toHaveLength(10)
  })

  const refused: [string, JsonSchema][] = [
    ['an unknown keyword', { unevaluatedProperties: false }],
    ['a keyword of the wrong type', { properties: { a: { minimum: '1' } } }],
    ['an unknown type', { items: { type: 'date' } }],
    ['a broken pattern', { pattern: '(' }],
    ['a broken pattern of properties', { patternProperties: { '[': true } }],
    ['a schema that is no object', { properties: { a: 1 as never } }],
  ]
  for (const [name, schema] of refused)
    it(`refuses ${name} at once`, () => expect(() => compileSchema(schema)).toThrow(SchemaError))

  it('names the place of what it refuses', () => {
    expect(() => compileSchema({ properties: { a: { minimum: '1' } } })).toThrow('/properties/a/minimum')
  })

  it('takes property names that look like keywords', () => {
    expect(compileSchema({ properties: { minimum: { type: 'string' }, if: true } })({ minimum: 'x' })).toEqual([])
  })
})
