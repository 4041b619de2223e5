import type { Clock } from '../wire.ts'

/** Time as the API writes it: RFC 3339 in UTC with microseconds, strictly increasing so that no two events share one. */
export interface Timestamps {
  /** A fresh timestamp, later than every one given before. */
  next(): string
  /** The same with nine fractional digits, as archive times were recorded. */
  nextNanos(): string
  /** Microseconds since 1970 of the last one given; part of a snapshot. */
  last(): number
  reset(lastMicros: number): void
}

export function createTimestamps(clock: Clock): Timestamps {
  let lastMicros = 0
  let cachedSecond = -1
  let cachedPrefix = ''

  function next(): string {
    lastMicros = Math.max(Math.floor(clock.now() * 1000), lastMicros + 1)
    const second = Math.floor(lastMicros / 1_000_000)
    if (second !== cachedSecond) {
      cachedSecond = second
      cachedPrefix = new Date(second * 1000).toISOString().slice(0, 20)
    }
    return `${cachedPrefix}${String(lastMicros - second * 1_000_000).padStart(6, '0')}Z`
  }

  return {
    next,
    nextNanos: () => `${next().slice(0, -1)}000Z`,
    last: () => lastMicros,
    reset(micros) {
      lastMicros = micros
    },
  }
}
