import type { SessionEvent, SessionEventType } from '../generated/models.gen.ts'
import type { Patience } from './patience.ts'
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
  let page: string | null | undefined
  for (let count = 0; count < maxPages; count++) {
    const params = {
      order: 'desc' as const,
      limit: page ? PAGE_SIZE : FIRST_PAGE,
      ...(types && { types: [...types] }),
      ...(page && { page }),
    }
    const read = () => client.sessions.events.list(sessionId, params, { signal })
    const result = await (patience ? patience.persist(read) : read())
    for (const event of result.data) if (!visit(event)) return
    page = result.next_page
    if (!page) return
  }
}
