import { isDeepStrictEqual } from 'node:util'
import * as schemas from '@org/managed-agents-zod/schemas'
import fc from 'fast-check'
import type * as z from 'zod'
import type { Node } from '../document/document.ts'
import { readContract } from '../document/document.ts'
import { brokenValues } from './broken-values.ts'
import { schemasBySide } from './contract-sides.ts'
import type { Side } from './valid-values.ts'
import { validValues } from './valid-values.ts'

const contract = readContract()
const sides = schemasBySide(contract)
const values = { input: validValues(contract, 'input'), output: validValues(contract, 'output') }

interface ZodSchema {
  /** Name of the zod schema without its `z`. */
  readonly name: string
  readonly side: Side
  readonly schema: Node
  readonly zod: z.ZodType
}

/** Every zod schema, with the schema of the contract that it stands for. Uploads are no JSON. */
export const zodSchemas: readonly ZodSchema[] = Object.entries(schemas).flatMap(([exported, zod]) => {
  const name = exported.slice(1)
  const { schemas: all } = contract.components
  const closed = all[name] === undefined && name.endsWith('Input')
  const schema = closed ? all[name.slice(0, -'Input'.length)] : all[name]
  if (schema === undefined) throw new Error(`${exported} stands for no schema of the contract.`)
  if (JSON.stringify(schema).includes('"format":"binary"')) return []
  return [
    {
      name,
      side: closed || !sides.output.has(`#/components/schemas/${name}`) ? 'input' : 'output',
      schema,
      zod: zod as z.ZodType,
    },
  ]
})

/** Generated values of a schema that do not come out of its zod schema as they went in; at most one, the simplest. */
export function misjudgedValue({ schema, side, zod }: ZodSchema, runs: number): unknown {
  const { failed, counterexample } = fc.check(
    fc.property(values[side].of(schema), (value) => isDeepStrictEqual(zod.safeParse(value).data, value)),
    { numRuns: runs, seed: 20_261_101 },
  )
  return failed ? { value: counterexample?.[0], zod: zod.safeParse(counterexample?.[0]) } : undefined
}

/** Values broken by a keyword that the zod schema neither refuses nor keeps whole as it should; at most three. */
export function misjudgedBreaks({ schema, side, zod }: ZodSchema, runs: number): unknown[] {
  return fc
    .sample(values[side].of(schema), { numRuns: runs, seed: 20_261_101 })
    .flatMap((value) => [...brokenValues(contract, { schema, value, side })])
    .filter(({ value, verdict }) => {
      const { success, data } = zod.safeParse(value)
      return verdict === 'kept' ? !isDeepStrictEqual(data, value) : success
    })
    .slice(0, 3)
}
