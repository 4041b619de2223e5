import type { EventMatch, FaultMatch, Ordinal } from './fault-rule.ts'

/** What a rule can see of a request. */
export interface RequestFacts {
  readonly operation: string | undefined
  readonly method: string
  readonly pathname: string
  /** Request body when it is text. */
  readonly bodyText: string
}

/** What a rule can see of an event. */
export interface EventFacts {
  readonly type: string
  readonly id?: string
  readonly processed_at?: string | null
}

/** Everything but ordinal and probability, which need counters. */
export function matchesRequest(match: FaultMatch, facts: RequestFacts): boolean {
  if (match.operation !== undefined && !oneOf(match.operation, facts.operation)) return false
  if (match.method !== undefined && match.method.toUpperCase() !== facts.method) return false
  if (match.session !== undefined && !facts.pathname.split('/').includes(match.session)) return false
  return match.bodyIncludes === undefined || facts.bodyText.includes(match.bodyIncludes)
}

export function matchesEvent(match: EventMatch, event: EventFacts): boolean {
  if (match.type !== undefined && !oneOf(match.type, event.type)) return false
  if (match.id !== undefined && match.id !== event.id) return false
  if (match.phase === 'queued') return event.processed_at === null
  return match.phase !== 'processed' || event.processed_at != null
}

/** Whether the count (from 1) is one that the ordinal names. */
export function matchesOrdinal(ordinal: Ordinal | undefined, count: number): boolean {
  if (ordinal === undefined) return true
  if (typeof ordinal === 'number') return ordinal === count
  if (isList(ordinal)) return ordinal.includes(count)
  const from = ordinal.from ?? 1
  if (count < from || (ordinal.to !== undefined && count > ordinal.to)) return false
  return ordinal.every === undefined || (count - from) % ordinal.every === 0
}

function isList(ordinal: Ordinal): ordinal is readonly number[] {
  return Array.isArray(ordinal)
}

function oneOf(wanted: string | readonly string[], value: string | undefined): boolean {
  return value !== undefined && (typeof wanted === 'string' ? wanted === value : wanted.includes(value))
}
