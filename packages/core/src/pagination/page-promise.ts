import type { Page, PageBody, PageItem, PaginationKind } from './page.ts'
import type { FetchPage } from './paginate.ts'
import { createPager, items, pages } from './paginate.ts'

/**
 * A list call. Awaiting it gives the first page, `for await` gives the items of all pages, `pages()` the pages.
 * Nothing is sent before one of them is asked for.
 */
export interface PagePromise<Body extends PageBody> extends Promise<Page<Body>>, AsyncIterable<PageItem<Body>> {
  /** Pages from the first on, one held at a time. Throws `PageError`, which has the cursor of the page that failed. */
  pages(): AsyncIterableIterator<Page<Body>, undefined, undefined>
}

/** Turns a list operation into a `PagePromise`. `fetchPage` sends it with the params that select a page merged in. */
export function pagePromise<Body extends PageBody>(
  fetchPage: FetchPage<Body>,
  kind: PaginationKind,
): PagePromise<Body> {
  const pager = createPager(fetchPage, kind)
  let first: Promise<Page<Body>> | undefined
  const start = () => {
    first ??= pager.first()
    return first
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, one that starts when it is asked
    then: (fulfilled, rejected) => start().then(fulfilled, rejected),
    catch: (rejected) => start().catch(rejected),
    finally: (settled) => start().finally(settled),
    [Symbol.toStringTag]: 'PagePromise',
    pages: () => pages(pager, first),
    [Symbol.asyncIterator]: () => items(pager, first),
  }
}
