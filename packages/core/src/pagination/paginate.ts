import { isAbortedError, isSdkError } from '../errors/guards.ts'
import { PageError } from '../errors/page-error.ts'
import type { Page, PageBody, PageItem, PageLinks, PageParams, PaginationKind, Trail } from './page.ts'
import { nextCursor, pageParams, previousCursor } from './page.ts'

/** Sends the list operation for one page: the first as the caller asked for it when there are no params. */
export type FetchPage<Body extends PageBody> = (params?: PageParams) => PromiseLike<Body>

/** A list being read: how to get a page, and what a page is. */
export interface Pager<Body extends PageBody> {
  first(): Promise<Page<Body>>
  /** The page at the end of `trail`; throws `PageError`, for a cursor that was passed before as well. */
  at(trail: Trail): Promise<Page<Body>>
  /** The way from `page` to the following one, undefined at the end. */
  after(page: Page<Body>): Trail | undefined
}

export function createPager<Body extends PageBody>(fetchPage: FetchPage<Body>, kind: PaginationKind): Pager<Body> {
  const trails = new WeakMap<object, Trail>()

  function onward(body: Body, before: Trail | undefined, backward: boolean): Trail | undefined {
    const cursor = (backward ? previousCursor : nextCursor)(body, kind, before)
    return cursor === undefined ? undefined : { cursor, backward, before }
  }

  function linked(body: Body, trail: Trail | undefined): Page<Body> {
    const page = body as Page<Body>
    if (trail) trails.set(page, trail)
    const step = async (to: Trail | undefined) => to && pager.at(to)
    const links: PageLinks<Body> = {
      hasNext: () => onward(body, trail, false) !== undefined,
      hasPrevious: () => onward(body, trail, true) !== undefined,
      next: () => step(onward(body, trail, false)),
      previous: () => step(onward(body, trail, true)),
      [Symbol.asyncIterator]: () => items(pager, page),
    }
    for (const name of Reflect.ownKeys(links)) Object.defineProperty(page, name, { value: Reflect.get(links, name) })
    return page
  }

  const pager: Pager<Body> = {
    first: async () => linked(await fetchPage(), undefined),
    async at(trail) {
      const { cursor } = trail
      if (repeats(trail)) {
        throw new PageError('cursor_repeated', 'The list leads back to a page that was read before.', { cursor })
      }
      try {
        return linked(await fetchPage(pageParams(kind, trail)), trail)
      } catch (cause) {
        throw isAbortedError(cause) ? cause : pageFailed(cause, cursor)
      }
    },
    after: (page) => onward(page, trails.get(page), false),
  }
  return pager
}

/** Whether the cursor was passed since the direction last changed: then the list would go round for ever. */
function repeats({ cursor, backward, before }: Trail): boolean {
  for (let passed = before; passed?.backward === backward; passed = passed.before) {
    if (passed.cursor === cursor) return true
  }
  return false
}

function pageFailed(cause: unknown, cursor: string): PageError {
  const known = isSdkError(cause)
  const reason = cause instanceof Error ? cause.message : 'the cause is attached'
  return new PageError('page_failed', `A page of the list could not be read: ${reason}`, {
    cursor,
    cause,
    retryable: known && cause.retryable,
    requestId: known ? cause.requestId : null,
  })
}

/** Pages from `start` (default the first) on. Holds no page while the next one is read. */
export async function* pages<Body extends PageBody>(
  pager: Pager<Body>,
  start?: Page<Body> | Promise<Page<Body>>,
): AsyncGenerator<Page<Body>, undefined, undefined> {
  let page: Page<Body> | undefined = await (start ?? pager.first())
  start = undefined
  while (page) {
    const trail = pager.after(page)
    yield page
    page = undefined
    page = trail && (await pager.at(trail))
  }
}

/** The items of all pages from `start` (default the first) on. */
export function items<Body extends PageBody>(
  pager: Pager<Body>,
  start?: Page<Body> | Promise<Page<Body>>,
): AsyncIterableIterator<PageItem<Body>, undefined, undefined> {
  type Result = IteratorResult<PageItem<Body>, undefined>
  const source = pages(pager, start)
  let data: readonly unknown[] = []
  let at = 0
  let pending: Promise<void> | undefined
  let failure: unknown
  let ended = false

  const take = (): Result => ({ done: false, value: data[at++] as PageItem<Body> })

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

  function next(): Promise<Result> {
    if (pending) return pending.then(next)
    if (at < data.length) return Promise.resolve(take())
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
