/** How an operation pages: by an opaque cursor, by one that also leads back, or by the ids at the edges of a page. */
export type PaginationKind = 'cursor' | 'bidirectional-cursor' | 'id-window'

/** What a list answers. The fields that lead to other pages depend on the kind. */
export interface PageBody<T = unknown> {
  readonly data: readonly T[]
  readonly next_page?: string | null
  readonly prev_page?: string | null
  readonly has_more?: boolean
  readonly first_id?: string | null
  readonly last_id?: string | null
}

/** The items of a list. */
export type PageItem<Body> = Body extends { readonly data: readonly (infer Item)[] } ? Item : never

/** Query parameters that select a page; they replace those of the call, `undefined` removing one. */
export interface PageParams {
  readonly page?: string
  readonly after_id?: string
  readonly before_id?: string
}

/** One page: the answer as it came, with ways to the pages around it. Iterating gives its items and all after them. */
export type Page<Body extends PageBody> = Body & PageLinks<Body>

export interface PageLinks<Body extends PageBody> extends AsyncIterable<PageItem<Body>> {
  /** Whether another page follows. A page may be empty and yet not the last. */
  hasNext(): boolean
  /** Whether a page before this one can be read; always false where the API only pages forward. */
  hasPrevious(): boolean
  /** Reads the following page, or gives undefined at the end. Throws `PageError`. */
  next(): Promise<Page<Body> | undefined>
  /** Reads the page before, or gives undefined at the start. Throws `PageError`. */
  previous(): Promise<Page<Body> | undefined>
}

/** Where a page was found, and the cursors passed on the way, nearest first. */
export interface Trail {
  readonly cursor: string
  readonly backward: boolean
  readonly before: Trail | undefined
}

/** The cursor after `body`, if there is one. */
export function nextCursor(body: PageBody, kind: PaginationKind, trail: Trail | undefined): string | undefined {
  if (kind !== 'id-window') return body.next_page || undefined
  return body.has_more || trail?.backward ? body.last_id || undefined : undefined
}

/** The cursor before `body`, if there is one. */
export function previousCursor(body: PageBody, kind: PaginationKind, trail: Trail | undefined): string | undefined {
  if (kind === 'cursor') return undefined
  if (kind === 'bidirectional-cursor') return body.prev_page || undefined
  const before = trail?.backward ? body.has_more : trail !== undefined
  return before ? body.first_id || undefined : undefined
}

export function pageParams(kind: PaginationKind, trail: Trail): PageParams {
  if (kind !== 'id-window') return { page: trail.cursor }
  return trail.backward
    ? { before_id: trail.cursor, after_id: undefined }
    : { after_id: trail.cursor, before_id: undefined }
}
