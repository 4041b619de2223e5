import { invalidRequest, notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { Memory, MemoryStore, MemoryVersion } from '../wire.ts'
import type { World } from '../world.ts'

/** A memory with its content always filled in. */
export interface MemoryRecord extends Memory {
  content: string
}

export type MemoryVersionRecord = Required<MemoryVersion>

export type MemoryView = 'basic' | 'full'

export function storesOf(world: World): Collection<MemoryStore> {
  return world.collection<MemoryStore>('memory_stores')
}

/** Each store has a collection of its own, so that no list looks at another store's memories. */
export function memoriesOf(world: World, storeId: string): Collection<MemoryRecord> {
  return world.collection<MemoryRecord>(`memories:${storeId}`)
}

export function memoryVersionsOf(world: World, storeId: string): Collection<MemoryVersionRecord> {
  return world.collection<MemoryVersionRecord>(`memory_versions:${storeId}`)
}

export function requireStore(world: World, id: string): MemoryStore {
  const store = storesOf(world).get(id)
  if (!store) throw notFound(`memory store ${id} was not found`)
  return store
}

/** Documented: an archived store is not writable. */
export function requireWritableStore(world: World, id: string): MemoryStore {
  const store = requireStore(world, id)
  if (store.archived_at) throw invalidRequest(`memory store ${id} is archived`)
  return store
}

export function requireMemory(world: World, ids: { memory_store_id: string; memory_id: string }): MemoryRecord {
  const { id } = requireStore(world, ids.memory_store_id)
  const memory = memoriesOf(world, id).get(ids.memory_id)
  if (!memory) throw notFound(`memory ${ids.memory_id} was not found in store ${id}`)
  return memory
}

/** Documented: `basic` nulls the content and keeps size and hash. */
export function inView<T extends { readonly content?: string | null }>(record: T, view: MemoryView): T {
  return view === 'full' ? record : { ...record, content: null }
}
