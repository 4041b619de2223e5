import { resolve } from 'node:path'
import { routes } from '../../../../packages/emulator/src/generated/routes.gen.ts'
import type { Check } from '../../../../packages/emulator/src/validation/report.ts'
import type { Json, SchemaObject } from '../load/document.ts'
import { loadContract } from '../load/load.ts'
import { buildModel } from '../model/build-model.ts'
import { normalize } from '../normalize/normalize.ts'
import { corruptions } from './corruptions.test-support.ts'
import type { Side } from './type-context.ts'

/** A body or an answer of an operation with the contract's example, and the check that judges it. */
export interface JudgedExample {
  readonly name: string
  readonly side: Side
  readonly schema: SchemaObject
  readonly example: Json
  readonly check: Check
}

const { document, schemaFiles } = await loadContract(resolve(import.meta.dirname, '../../../../openapi'))

export const model = buildModel(normalize(document), schemaFiles)

/** The examples of all JSON bodies, answers and events. */
export const judgedExamples: readonly JudgedExample[] = model.operations.flatMap(({ id, body, response }) => {
  const checks = routes.find((route) => route.id === id)?.checks
  return [
    ...judged({ name: `the body of ${id}`, side: 'input', check: checks?.body }, body?.kind === 'json' ? body : null),
    ...judged({ name: `the answer of ${id}`, side: 'output', check: checks?.response }, response),
  ]
})

/**
 * A value and everything near it: one place changed at a time. Of many at most `limit`, evenly spread, so that every
 * run sees the same.
 */
export function near(value: Json, limit = Number.POSITIVE_INFINITY): Json[] {
  const all = [...corruptions(value)]
  const step = Math.max(1, all.length / limit)
  return [value, ...all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))]
}

function judged(
  { name, side, check }: Pick<JudgedExample, 'name' | 'side'> & { check: Check | null | undefined },
  described: { schema: SchemaObject | null; example: Json | undefined } | null,
): JudgedExample[] {
  const { schema = null, example } = described ?? {}
  return schema === null || example === undefined || !check ? [] : [{ name, side, schema, example, check }]
}
