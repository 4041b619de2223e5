import type { ListEnvelope, Page } from '../resources/page-types.ts'
import type { Pager } from './pager.ts'

/** All pages of a list. Holds no page while the next one is read. */
export async function* pages<Item, Envelope>(
  pager: Pager<Item, Envelope>,
): AsyncGenerator<Page<Item, Envelope>, undefined, undefined> {
  let page: Page<Item, Envelope> | undefined = await pager.first()
  while (page) {
    const trail = pager.after(page)
    yield page
    page = undefined
    page = trail && (await pager.at(trail))
  }
}

/** The items of all pages of a list. Between two pages it costs a promise per item and nothing else. */
export function items<Item, Envelope extends ListEnvelope<Item>>(
  pager: Pager<Item, Envelope>,
): AsyncIterableIterator<Item, undefined, undefined> {
  const source = pages(pager)
  let data: readonly Item[] = []
  let at = 0
  let pending: Promise<void> | undefined
  let failure: unknown
  let ended = false

  async function turnPage(): Promise<void> {
    data = []
    at = 0
    try {
      const { value } = await source.next()
      if (value) data = value.data ?? []
      else ended = true
    } catch (error) {
      failure = error
      ended = true
    }
    pending = undefined
  }

  function next(): Promise<IteratorResult<Item, undefined>> {
    if (pending) return pending.then(next)
    if (at < data.length) return Promise.resolve({ done: false, value: data[at++] as Item })
    if (!ended) {
      pending = turnPage()
      return pending.then(next)
    }
    if (failure === undefined) return Promise.resolve({ done: true, value: undefined })
    const error = failure
    failure = undefined
    return Promise.reject(error)
  }

  return {
    next,
    async return() {
      ended = true
      data = []
      await source.return(undefined)
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
