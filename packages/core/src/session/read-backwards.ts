import type { SessionEvent, SessionEventType } from '../generated/models.gen.ts'
import type { Patience } from './patience.ts'
import { readPages } from './read-pages.ts'
import type { SessionClient } from './session-client.ts'

export interface HistorySearch {
  readonly client: SessionClient
  readonly sessionId: string
  readonly signal: AbortSignal
}

export interface ReadBackwardsOptions {
  readonly types?: readonly SessionEventType[]
  readonly maxPages?: number
  /** Tries a page again that fails. Default: the failure is thrown. */
  readonly patience?: Patience
}

const FIRST_PAGE = 100
const PAGE_SIZE = 1000

/** Reads history newest first until `visit` returns false. */
export async function readBackwards(
  { client, sessionId, signal }: HistorySearch,
  { types, maxPages = Number.POSITIVE_INFINITY, patience }: ReadBackwardsOptions,
  visit: (event: SessionEvent) => boolean,
): Promise<void> {
  const pages = readPages((page) => {
    const limit = page.page ? PAGE_SIZE : FIRST_PAGE
    const params = { order: 'desc' as const, limit, ...(types && { types: [...types] }), ...page }
    const read = () => client.sessions.events.list(sessionId, params, { signal })
    return patience ? patience.persist(read) : read()
  })
  let left = maxPages
  for await (const { data } of pages) {
    for (const event of data) if (!visit(event)) return
    if (--left === 0) return
  }
}
