import { expect, it } from 'vitest'
import type { SchemaObject } from '../load/document.ts'
import type { Model } from '../model/model.ts'
import { schemasThatOpen } from '../model/reach.ts'
import { emitModels } from './models.ts'

type Reach = 'input' | 'output' | 'both'

/** A model of schemas, each in the file `pets`, reached from where is said. */
function modelOf(entries: Record<string, [Reach, SchemaObject]>): Model {
  const schemas = Object.fromEntries(Object.entries(entries).map(([name, [, schema]]) => [name, schema]))
  const opening = schemasThatOpen(schemas)
  const list = Object.entries(entries).map(([name, [reach, schema]]) => ({
    name,
    schema,
    file: 'pets',
    input: reach !== 'output',
    output: reach !== 'input',
    opens: opening.has(name),
  }))
  return {
    document: { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {}, components: { schemas } },
    operations: [],
    schemas: new Map(list.map((schema) => [schema.name, schema])),
  }
}

/** The text behind the header and the imports. */
function emitted(entries: Record<string, [Reach, SchemaObject]>): string {
  const text = emitModels(modelOf(entries)).get('packages/core/src/generated/models/pets.gen.ts') ?? ''
  return text.replace(/^.*\n\n(import .*\n+)*/, '')
}

const cat: SchemaObject = {
  type: 'object',
  required: ['type', 'name'],
  properties: { type: { type: 'string', const: 'cat' }, name: { type: 'string' }, lives: { type: 'integer' } },
}
const dog: SchemaObject = {
  type: 'object',
  required: ['type', 'name'],
  properties: { type: { type: 'string', const: 'dog' }, name: { type: ['string', 'null'] } },
}
const pet: SchemaObject = {
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  discriminator: {
    propertyName: 'type',
    mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
  },
}

it('writes an interface with what the contract says of each field', () => {
  const schema: SchemaObject = {
    description: 'A pet.\nIt has a home.',
    type: 'object',
    required: ['id'],
    properties: {
      id: { description: 'Starts with `pet_`.', type: 'string' },
      'x-size': { type: ['number', 'null'], default: 3 },
      tags: { type: 'object', additionalProperties: { type: 'string' } },
      old: { type: 'boolean', deprecated: true, description: 'Is old.' },
      parts: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
    },
  }
  expect(emitted({ Pet: ['output', schema] })).toBe(`/**
 * A pet.
 * It has a home.
 */
export interface Pet {
  /** Starts with \`pet_\`. */
  id: string
  /** Default 3. */
  'x-size'?: number | null
  tags?: Record<string, string>
  /**
   * Is old.
   * @deprecated
   */
  old?: boolean
  parts?: Array<string | number>
}
`)
})

it('opens a union of answers by a member that has what all known ones have', () => {
  expect(emitted({ Cat: ['output', cat], Dog: ['output', dog], Pet: ['output', pet] })).toContain(`
export type Pet = Cat | Dog | PetUnknown

/** A variant of \`Pet\` that this version does not know, as it came. */
export interface PetUnknown {
  type: UnknownTag
  name: string | null
  [key: string]: unknown
}
`)
})

it('leaves a union of requests closed', () => {
  expect(emitted({ Cat: ['input', cat], Dog: ['input', dog], Pet: ['input', pet] })).toContain(
    '\nexport type Pet = Cat | Dog\n',
  )
})

it('has both forms of a union that requests and answers share, and one of what is the same in both', () => {
  const text = emitted({ Cat: ['both', cat], Dog: ['both', dog], Pet: ['both', pet] })
  expect([...text.matchAll(/^export \w+ (\w+)/gm)].map(([, name]) => name)).toEqual([
    'Cat',
    'Dog',
    'Pet',
    'PetUnknown',
    'PetInput',
  ])
  expect(text).toContain('\nexport type PetInput = Cat | Dog\n')
})

it('lets the enums of answers grow, and those of requests not', () => {
  const size: SchemaObject = { type: ['string', 'null'], enum: ['s', 'l', null] }
  expect(emitted({ Size: ['output', size] })).toBe(`export type Size = 's' | 'l' | (string & {}) | null\n`)
  expect(emitted({ Size: ['input', size] })).toBe(`export type Size = 's' | 'l' | null\n`)
})

it('takes any text on both sides where the contract lists only values known today', () => {
  const model: SchemaObject = { type: 'string', 'x-known-values': ['a-1'] }
  expect(emitted({ Model: ['input', model] })).toBe(`export type Model = 'a-1' | (string & {})\n`)
})

it('refuses a schema whose name another type takes', () => {
  const schemas: Record<string, [Reach, SchemaObject]> = {
    Cat: ['both', cat],
    Dog: ['both', dog],
    Pet: ['both', pet],
    PetInput: ['input', cat],
  }
  expect(() => emitted(schemas)).toThrow('Two types would be called PetInput. Rename the schema.')
})
