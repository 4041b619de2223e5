import { expectTypeOf, it } from 'vitest'
import type { InferSchema } from './index.ts'

it('infers the values of a literal schema', () => {
  const schema = {
    type: 'object',
    properties: {
      city: { type: 'string' },
      unit: { enum: ['c', 'f'] },
      days: { type: 'array', items: { type: 'integer' } },
      note: { type: ['string', 'null'] },
      kind: { const: 'x' },
      place: {
        anyOf: [{ type: 'string' }, { type: 'object', properties: { lat: { type: 'number' } }, required: ['lat'] }],
      },
    },
    required: ['city', 'kind'],
  } as const
  expectTypeOf<InferSchema<typeof schema>>().toEqualTypeOf<{
    city: string
    kind: 'x'
    unit?: 'c' | 'f'
    days?: number[]
    note?: string | null
    place?: string | { lat: number }
  }>()
  expectTypeOf<InferSchema<{ type: 'object' }>>().toEqualTypeOf<Record<string, unknown>>()
  expectTypeOf<InferSchema<{ description: 'anything' }>>().toEqualTypeOf<unknown>()
})
