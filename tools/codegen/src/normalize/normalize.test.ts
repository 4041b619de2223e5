import { expect, it } from 'vitest'
import type { OpenApiDocument, SchemaObject } from '../load/document.ts'
import { normalize } from './normalize.ts'

function normalized(schemas: Record<string, SchemaObject>): Record<string, SchemaObject> {
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: {},
    components: { schemas },
  }
  return normalize(document).components.schemas
}

it('writes nullable as a type', () => {
  const schemas = normalized({
    A: { type: 'string', nullable: true },
    B: { type: 'string', enum: ['x'], nullable: true },
    C: { properties: { a: { $ref: '#/components/schemas/A', nullable: true } } },
    D: { type: 'string', nullable: false },
  })
  expect(schemas).toEqual({
    A: { type: ['string', 'null'] },
    B: { type: ['string', 'null'], enum: ['x', null] },
    C: { properties: { a: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] } } },
    D: { type: 'string' },
  })
})

it('merges the parts of an allOf into one object', () => {
  const { Dog } = normalized({
    Pet: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    Dog: {
      description: 'It barks.',
      allOf: [{ $ref: '#/components/schemas/Pet' }, { required: ['loud'], properties: { loud: { type: 'boolean' } } }],
    },
  })
  expect(Dog).toEqual({
    description: 'It barks.',
    type: 'object',
    required: ['name', 'loud'],
    properties: { name: { type: 'string' }, loud: { type: 'boolean' } },
  })
})

it('takes an allOf of one reference for the reference', () => {
  const { B } = normalized({
    A: { type: 'string' },
    B: { description: 'b', allOf: [{ $ref: '#/components/schemas/A' }] },
  })
  expect(B).toEqual({ description: 'b', $ref: '#/components/schemas/A' })
})

it('refuses an allOf of unions', () => {
  const schemas = { A: { oneOf: [] }, B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: {} }] } }
  expect(() => normalized(schemas)).toThrow(/^A part of an allOf \(A\) is no plain object/)
})

it('leaves its input as it was', () => {
  const schemas: Record<string, SchemaObject> = { A: { type: 'string', nullable: true } }
  normalized(schemas)
  expect(schemas).toEqual({ A: { type: 'string', nullable: true } })
})
