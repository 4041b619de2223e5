// generated from openapi/ by `pnpm generate`; do not edit

/** A new memory store. */
export interface CreateMemoryStoreRequest {
  /** Need not be unique. */
  name: string
  description?: string
  metadata?: Record<string, string>
}

/** Confirms that a memory store, its memories and their versions are gone. */
export interface DeletedMemoryStore {
  /** Starts with `memstore_`. */
  id: string
  type: 'memory_store_deleted'
}

/**
 * A set of memories that sessions share. It holds up to 2,000 of them. An archived store can be read, deleted and
 * redacted, but not written or attached.
 */
export interface MemoryStore {
  /** Starts with `memstore_`. */
  id: string
  /** Null while it is not archived. */
  archived_at: string | null
  created_at: string
  /** An empty string when unset. */
  description: string
  /** The caller's own keys and values. */
  metadata: Record<string, string>
  /** Need not be unique. */
  name: string
  type: 'memory_store'
  /** Moves with the store's own fields only, not with its memories. */
  updated_at: string
}

/** One page of memory stores. */
export interface MemoryStorePage {
  data: MemoryStore[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** A partial change of a memory store. Refused once it is archived. */
export interface UpdateMemoryStoreRequest {
  /** An empty string clears it. */
  description?: string | null
  /** Merged key by key; null as a value deletes that key. */
  metadata?: Record<string, string | null> | null
  name?: string | null
}
