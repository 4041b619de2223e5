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

/** Checks a `limit` that has bounds in the documentation; the contract's validator has checked that it is an integer. */
export function pageLimit(
  limit: number | undefined,
  bounds: { readonly fallback: number; readonly maximum: number },
): number {
  if (limit === undefined) return bounds.fallback
  if (limit < 1 || limit > bounds.maximum) throw invalidRequest(`limit: must be between 1 and ${bounds.maximum}`)
  return limit
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
