import { isAbortedError, isSdkError } from '../errors/guards.ts'
import { PageError } from '../errors/page-error.ts'
import type { ApiPromise, RequestOptions } from '../resources/call.ts'
import type { ListEnvelope, Page, PageLinks } from '../resources/page-types.ts'
import type { PageParams, PaginationKind, Trail } from './page.ts'
import { nextCursor, pageParams, previousCursor, repeats } from './page.ts'

/** Sends the list operation for one page: as the caller asked for it, or with the params of another page merged in. */
export type FetchPage<Envelope> = (params?: PageParams, options?: RequestOptions) => ApiPromise<Envelope>

/** A list being read: how to get a page, and where to go from one. */
export interface Pager<Item, Envelope> {
  /** The first page as links see it. */
  linked(envelope: Envelope): Page<Item, Envelope>
  first(): Promise<Page<Item, Envelope>>
  /** The page at the end of `trail`; throws `PageError`, for a cursor that was passed before as well. */
  at(trail: Trail, options?: RequestOptions): Promise<Page<Item, Envelope>>
  /** The way from a page to the following one, undefined at the end. */
  after(page: Page<Item, Envelope>): Trail | undefined
}

export function createPager<Item, Envelope extends ListEnvelope<Item>>(
  fetchPage: FetchPage<Envelope>,
  kind: PaginationKind,
): Pager<Item, Envelope> {
  const trails = new WeakMap<object, Trail>()

  function onward(page: Envelope, before: Trail | undefined, backward: boolean): Trail | undefined {
    const cursor = (backward ? previousCursor : nextCursor)(page, kind, before)
    return cursor === undefined ? undefined : { cursor, backward, before }
  }

  function linked(envelope: Envelope, trail?: Trail): Page<Item, Envelope> {
    if (trail) trails.set(envelope, trail)
    const step = async (backward: boolean, options?: RequestOptions) => {
      const to = onward(envelope, trail, backward)
      return to ? pager.at(to, options) : null
    }
    const links: PageLinks<Item, Envelope> = {
      hasNextPage: () => onward(envelope, trail, false) !== undefined,
      nextPage: (options) => step(false, options),
      previousPage: (options) => step(true, options),
    }
    // Not enumerable: the page stays what the API sent when it is logged, compared or stored.
    for (const [name, value] of Object.entries(links)) Object.defineProperty(envelope, name, { value })
    return envelope as Page<Item, Envelope>
  }

  const pager: Pager<Item, Envelope> = {
    linked,
    first: async () => linked(await fetchPage()),
    async at(trail, options) {
      const { cursor } = trail
      if (repeats(trail)) {
        throw new PageError('cursor_repeated', 'The list leads back to an earlier page.', { cursor })
      }
      try {
        return linked(await fetchPage(pageParams(kind, trail), options), trail)
      } catch (cause) {
        throw isAbortedError(cause) ? cause : pageFailed(cause, cursor)
      }
    },
    after: (page) => onward(page, trails.get(page), false),
  }
  return pager
}

function pageFailed(cause: unknown, cursor: string): PageError {
  const known = isSdkError(cause)
  const reason = cause instanceof Error ? cause.message : 'the cause is attached'
  return new PageError('page_failed', `No page: ${reason}`, {
    cursor,
    cause,
    retryable: known && cause.retryable,
    requestId: known ? cause.requestId : null,
  })
}
