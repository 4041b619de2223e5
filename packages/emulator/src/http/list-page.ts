import type { Collection, Order } from '../state/collection.ts'
import { invalidRequest } from './api-failure.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

export interface ListRequest<T> {
  /** Name that cursors are bound to. */
  readonly list: string
  readonly order: Order
  readonly limit: number
  readonly page?: string | null
  readonly keep?: (record: T) => boolean
}

export interface ListPage<T> {
  readonly data: T[]
  readonly next_page: string | null
}

/** One page of a collection in order of creation. A cursor is a sequence number, so deletions do not shift pages. */
export function listPage<T extends { readonly id: string }>(
  collection: Collection<T>,
  request: ListRequest<T>,
): ListPage<T> {
  const cursor = request.page ? decodeCursor(request.page, request) : undefined
  const data: T[] = []
  let last = cursor?.position
  for (const { seq, record } of collection.scan(request.order, cursor?.position)) {
    if (request.keep && !request.keep(record)) continue
    if (data.length === request.limit) {
      return { data, next_page: encodeCursor({ list: request.list, order: request.order, position: last ?? 0 }) }
    }
    data.push(record)
    last = seq
  }
  return { data, next_page: null }
}

/**
 * The size of a page. A maximum that the documentation gives is in the contract, whose check refuses more; where it
 * gives none, more than 1,000 is taken as 1,000 (inferred).
 */
export function pageLimit(limit: number | undefined, fallback = 20): number {
  if (limit === undefined) return fallback
  if (limit < 1) throw invalidRequest('limit: must be at least 1')
  return Math.min(limit, 1000)
}

export interface TimeRange {
  readonly 'created_at[gt]'?: string
  readonly 'created_at[gte]'?: string
  readonly 'created_at[lt]'?: string
  readonly 'created_at[lte]'?: string
}

/** A predicate for the `created_at[…]` filters; undefined when none is set. */
export function inTimeRange(range: TimeRange): ((time: string) => boolean) | undefined {
  const bounds = [range['created_at[gt]'], range['created_at[gte]'], range['created_at[lt]'], range['created_at[lte]']]
  if (bounds.every((bound) => bound === undefined)) return undefined
  const [after, from, before, until] = bounds.map((bound) => (bound === undefined ? undefined : toMicros(bound)))
  return (time) => {
    const micros = toMicros(time)
    return (
      (after === undefined || micros > after) &&
      (from === undefined || micros >= from) &&
      (before === undefined || micros < before) &&
      (until === undefined || micros <= until)
    )
  }
}

/** Microseconds since 1970 of an RFC 3339 time; `Date.parse` alone drops the digits after milliseconds. */
function toMicros(time: string): number {
  const fraction = /\.(\d+)/.exec(time)?.[1] ?? ''
  return Date.parse(time) * 1000 + Number(fraction.slice(3, 6).padEnd(3, '0') || 0)
}
