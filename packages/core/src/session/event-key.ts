/** The fields of an event that consolidation looks at; every event of the API fits. */
export interface LogEvent {
  readonly type: string
  readonly id?: string
  readonly processed_at?: string | null
}

/**
 * Events wait in a queue first, without a time, and come a second time, with the same id, once they are processed.
 * Each phase of an event counts once.
 */
export function isQueued(event: LogEvent): boolean {
  return event.processed_at === null || event.processed_at === undefined
}

/** Times are of one zone and compare as text without it, whatever their digits. One that is missing is not before any. */
export function isBefore(at: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(at && other && at.slice(0, -1) < other.slice(0, -1))
}

export function isPreview(event: LogEvent): boolean {
  return event.type === 'event_start' || event.type === 'event_delta'
}

/**
 * Stands in for the id of an event that has none. Different events may share it, so it is counted, never a proof of
 * having been seen.
 */
export function fingerprint(event: LogEvent): string {
  const text = JSON.stringify(event, sorted)
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  return `#${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`
}

/** Whether a key of a position is a fingerprint and not an id. */
export function isFingerprint(key: string): boolean {
  return key.startsWith('#')
}

/** The same event may come with its fields in another order. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
}
