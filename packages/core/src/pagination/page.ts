import type { ListEnvelope } from '../resources/page-types.ts'

/** How an operation pages: by an opaque cursor, by one that also leads back, or by the ids at the edges of a page. */
export type PaginationKind = 'cursor' | 'bidirectional-cursor' | 'id-window'

/** Query parameters that select a page; they replace those of the call, `undefined` removing one. */
export interface PageParams {
  readonly page?: string
  readonly after_id?: string
  readonly before_id?: string
}

/** Where a page was found, and the cursors passed on the way, nearest first. */
export interface Trail {
  readonly cursor: string
  readonly backward: boolean
  readonly before: Trail | undefined
}

/** The cursor after a page, if there is one. */
export function nextCursor(page: ListEnvelope<unknown>, kind: PaginationKind, trail?: Trail): string | undefined {
  if (kind !== 'id-window') return page.next_page || undefined
  return page.has_more || trail?.backward ? page.last_id || undefined : undefined
}

/** The cursor before a page, if there is one. */
export function previousCursor(page: ListEnvelope<unknown>, kind: PaginationKind, trail?: Trail): string | undefined {
  if (kind === 'cursor') return undefined
  if (kind === 'bidirectional-cursor') return page.prev_page || undefined
  const before = trail?.backward ? page.has_more : trail !== undefined
  return before ? page.first_id || undefined : undefined
}

export function pageParams(kind: PaginationKind, { cursor, backward }: Trail): PageParams {
  if (kind !== 'id-window') return { page: cursor }
  return backward ? { before_id: cursor, after_id: undefined } : { after_id: cursor, before_id: undefined }
}

/** Whether a cursor was passed since the direction last changed: then the list would go round for ever. */
export function repeats({ cursor, backward, before }: Trail): boolean {
  for (let passed = before; passed?.backward === backward; passed = passed.before) {
    if (passed.cursor === cursor) return true
  }
  return false
}
