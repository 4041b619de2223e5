import { invalidRequest } from '../http/api-failure.ts'
import { decodeCursor, encodeCursor } from '../http/cursor.ts'
import { pageLimit } from '../http/list-page.ts'
import type { MemoryListItem, MemoryListItemPage } from '../wire.ts'
import type { World } from '../world.ts'
import type { MemoryView } from './memory-record.ts'
import { inView, memoriesOf, requireStore } from './memory-record.ts'

export interface ListMemories {
  readonly limit?: number
  readonly page?: string | null
  readonly depth?: number
  readonly path_prefix?: string
  readonly view?: MemoryView
}

/** Documented: a page with contents holds at most 20 items. */
export function viewLimit(limit: number | undefined, view: MemoryView | undefined): number {
  return view === 'full' ? Math.min(pageLimit(limit), 20) : pageLimit(limit)
}

/**
 * Documented: an order of the server's choice; depth 0 gives everything below the prefix, depth 1 its children, with one
 * `memory_prefix`, which ends in `/`, for all that lies deeper. Inferred: in order of creation, a prefix where its first
 * memory stands, so that what is deleted between two pages hides nothing.
 */
export function listMemories(world: World, storeId: string, query: ListMemories): MemoryListItemPage {
  const { id } = requireStore(world, storeId)
  const { depth = 0, path_prefix: prefix = '/', view = 'basic' } = query
  if (!prefix.startsWith('/')) throw invalidRequest('path_prefix: must start with /') // inferred
  const list = `memories:${id}`
  const limit = viewLimit(query.limit, view)
  const after = query.page ? decodeCursor(query.page, { list, order: 'asc' }).position : 0
  const data: MemoryListItem[] = []
  const prefixes = new Set<string>()
  let last = after
  for (const { seq, record } of memoriesOf(world, id).scan('asc')) {
    if (!record.path.startsWith(prefix)) continue
    const slash = depth === 1 ? record.path.indexOf('/', prefix.length) : -1
    const rolledUp = slash < 0 ? undefined : record.path.slice(0, slash + 1)
    if (rolledUp !== undefined) {
      if (prefixes.has(rolledUp)) continue
      prefixes.add(rolledUp)
    }
    if (seq <= after) continue
    if (data.length === limit) return { data, next_page: encodeCursor({ list, order: 'asc', position: last }) }
    data.push(rolledUp === undefined ? inView(record, view) : { type: 'memory_prefix', path: rolledUp })
    last = seq
  }
  return { data, next_page: null }
}
