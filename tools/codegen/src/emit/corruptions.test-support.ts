import type { Json } from '../load/document.ts'
import { isObject } from '../load/document.ts'

const replacements: Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'x',
  '2026-02-30T00:00:00Z',
  'x'.repeat(120_000),
  [],
  {},
  [{}],
]

/** The value with one thing changed: each part in turn replaced, removed, or repeated many times. */
export function* corruptions(value: Json): Generator<Json> {
  yield* replacements
  if (Array.isArray(value)) {
    yield Array.from({ length: 1100 }, () => value[0] ?? 'x')
    for (const [index, item] of value.entries()) {
      for (const changed of corruptions(item)) yield value.with(index, changed)
    }
  } else if (isObject(value)) {
    yield { ...value, ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`extra${index}`, 'x'])) }
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest } = value
      yield rest
      for (const changed of corruptions(item)) yield { ...value, [key]: changed }
    }
  }
}
