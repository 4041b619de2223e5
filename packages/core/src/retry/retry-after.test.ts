import { expect, test } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const now = Date.UTC(2026, 0, 1, 12)
const at = (ms: number) => new Date(now + ms).toUTCString()
const parse = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), now)

test.each([
  [{}, undefined],
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': ' 2 ' }, 2000],
  [{ 'retry-after': '1.5' }, 1500],
  [{ 'retry-after-ms': '12.5' }, 12.5],
  [{ 'retry-after-ms': '300', 'retry-after': '9' }, 300],
  [{ 'retry-after-ms': 'soon', 'retry-after': '9' }, 9000],
  [{ 'retry-after-ms': '-1', 'retry-after': '9' }, 9000],
  [{ 'retry-after-ms': '0', 'retry-after': '9' }, 9000],
  [{ 'retry-after': at(5000) }, 5000],
  [{ 'retry-after': at(5000), date: at(2000) }, 3000],
  [{ 'retry-after': at(5000), date: 'junk' }, 5000],
  [{ 'retry-after': 'Thursday, 01-Jan-26 12:00:07 GMT' }, 7000],
  [{ 'retry-after': '0' }, undefined],
  [{ 'retry-after': '-5' }, undefined],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': 'NaN' }, undefined],
  [{ 'retry-after': 'Infinity' }, undefined],
  [{ 'retry-after': '1e9' }, undefined],
  [{ 'retry-after': '' }, undefined],
  [{ 'retry-after': at(-5000) }, undefined],
  [{ 'retry-after': at(0) }, undefined],
  [{ 'retry-after': at(1000), date: at(2000) }, undefined],
  [{ 'retry-after': '3000000' }, 3_000_000_000],
])('%j means %s', (headers, expected) => {
  expect(parse(headers)).toBe(expected)
})
