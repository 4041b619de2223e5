import type { ApiPromise, RequestOptions } from './call.ts'

/** What every list answers with; which of the links there are depends on how the API pages it. */
export interface ListEnvelope<Item> {
  readonly data: readonly Item[]
  /** Cursor of the next page; absent or null on the last one. */
  readonly next_page?: string | null
  /** Cursor of the page before; null on the first one. Sessions only. */
  readonly prev_page?: string | null
  /** Models page by ids instead of cursors. */
  readonly has_more?: boolean
  readonly first_id?: string | null
  readonly last_id?: string | null
}

/** One response of a list as the API sent it, with the way on. */
export type Page<Item, Envelope = ListEnvelope<Item>> = Envelope & PageLinks<Item, Envelope>

export interface PageLinks<Item, Envelope> {
  /** Whether there is a next page. A page without items may have one. */
  hasNextPage(): boolean
  /** Requests the next page; `null` on the last one. */
  nextPage(options?: RequestOptions): Promise<Page<Item, Envelope> | null>
  /** Requests the page before; `null` on the first one, and where the API does not page backwards. */
  previousPage(options?: RequestOptions): Promise<Page<Item, Envelope> | null>
}

/** A list call: awaiting it gives its first page, `for await` gives every item, `.pages()` every page. Each use requests anew. */
export interface PagePromise<Item, Envelope = ListEnvelope<Item>>
  extends ApiPromise<Page<Item, Envelope>>,
    AsyncIterable<Item> {
  pages(): AsyncIterableIterator<Page<Item, Envelope>>
}
