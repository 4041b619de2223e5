import { expect, it } from 'vitest'
import { createTimestamps } from './timestamps.ts'

it('writes a time between two microseconds in six digits, each later than the one before', () => {
  const now = Date.UTC(2026, 10, 1) + 36.01225
  const times = createTimestamps({ now: () => now, setTimer: () => () => {} })
  expect([times.next(), times.next()]).toEqual(['2026-11-01T00:00:00.036012Z', '2026-11-01T00:00:00.036013Z'])
})
