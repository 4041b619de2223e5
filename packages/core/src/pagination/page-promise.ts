import type { ApiPromise } from '../resources/call.ts'
import type { ListEnvelope, Page, PagePromise } from '../resources/page-types.ts'
import type { PaginationKind } from './page.ts'
import type { FetchPage } from './pager.ts'
import { createPager } from './pager.ts'
import { items, pages } from './paginate.ts'

/**
 * A list call. Nothing is sent before it is awaited or iterated; awaiting it again gives the same page, iterating it
 * starts anew. Pages after the first throw `PageError`, with the cursor from which one can go on.
 */
export function pagePromise<Item, Envelope extends ListEnvelope<Item> = ListEnvelope<Item>>(
  fetchPage: FetchPage<Envelope>,
  kind: PaginationKind,
): PagePromise<Item, Envelope> {
  const pager = createPager<Item, Envelope>(fetchPage, kind)
  let sent: ApiPromise<Envelope> | undefined
  let first: Promise<Page<Item, Envelope>> | undefined
  const send = () => {
    sent ??= fetchPage()
    return sent
  }
  const page = () => {
    first ??= send().then((envelope) => pager.linked(envelope))
    return first
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, one that starts when it is asked
    then: (fulfilled, rejected) => page().then(fulfilled, rejected),
    catch: (rejected) => page().catch(rejected),
    finally: (settled) => page().finally(settled),
    [Symbol.toStringTag]: 'PagePromise',
    asResponse: () => send().asResponse(),
    withResponse: async () => ({ ...(await send().withResponse()), data: await page() }),
    pages: () => pages(pager),
    [Symbol.asyncIterator]: () => items(pager),
  }
}
