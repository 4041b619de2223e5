import type { Handlers } from '../http/handler.ts'
import { inTimeRange, listPage, pageLimit } from '../http/list-page.ts'
import { mergeMetadata } from '../http/merge-metadata.ts'
import { sameJson } from '../state/same-json.ts'
import type { DeletedMemoryStore, MemoryStore, MemoryStorePage } from '../wire.ts'
import { memoriesOf, memoryVersionsOf, requireStore, requireWritableStore, storesOf } from './memory-record.ts'
import { checkSessionAccess } from './session-access.ts'

export const memoryStoreHandlers: Handlers = {
  createMemoryStore({ world, body }) {
    const now = world.timestamps.next()
    const store: MemoryStore = {
      type: 'memory_store',
      id: world.newId('memstore_'),
      name: body.name,
      description: body.description ?? '', // documented: an empty string when unset
      metadata: mergeMetadata({}, body.metadata),
      created_at: now,
      updated_at: now,
      archived_at: null,
    }
    world.announce({ kind: 'memory_store.created', id: store.id })
    return storesOf(world).insert(store)
  },

  getMemoryStore({ world, params, credential }) {
    checkSessionAccess(world, credential, { storeId: params.memory_store_id, write: false })
    return requireStore(world, params.memory_store_id)
  },

  /** Documented: an empty description clears it, null in metadata deletes a key. Inferred: null keeps name and description. */
  updateMemoryStore({ world, params, body }) {
    const store = requireWritableStore(world, params.memory_store_id)
    const changed = {
      name: body.name ?? store.name,
      description: body.description ?? store.description,
      metadata: mergeMetadata(store.metadata, body.metadata),
    }
    if (!sameJson({ ...store, ...changed }, store)) {
      Object.assign(store, changed, { updated_at: world.timestamps.next() })
    }
    return store
  },

  listMemoryStores({ world, query }) {
    const inRange = inTimeRange(query)
    return listPage(storesOf(world), {
      list: 'memory_stores',
      order: 'desc', // inferred: newest first
      limit: pageLimit(query.limit),
      page: query.page,
      keep: (store) =>
        (query.include_archived === true || !store.archived_at) && (!inRange || inRange(store.created_at)),
    }) satisfies MemoryStorePage
  },

  /** Documented: one-way. Inferred: once more changes nothing. */
  archiveMemoryStore({ world, params }) {
    const store = requireStore(world, params.memory_store_id)
    if (!store.archived_at) {
      const now = world.timestamps.nextNanos()
      Object.assign(store, { archived_at: now, updated_at: now })
      world.announce({ kind: 'memory_store.archived', id: store.id })
    }
    return store
  },

  /** Documented: memories and versions go with it. */
  deleteMemoryStore({ world, params }) {
    const { id } = requireStore(world, params.memory_store_id)
    for (const memory of memoriesOf(world, id).values()) memoriesOf(world, id).delete(memory.id)
    for (const version of memoryVersionsOf(world, id).values()) memoryVersionsOf(world, id).delete(version.id)
    storesOf(world).delete(id)
    world.announce({ kind: 'memory_store.deleted', id })
    return { id, type: 'memory_store_deleted' } satisfies DeletedMemoryStore
  },
}
