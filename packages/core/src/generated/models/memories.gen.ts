// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

/** A new memory. It never overwrites. */
export interface CreateMemoryRequest {
  /** UTF-8 of up to 102,400 bytes; may be empty. */
  content: string | null
  /**
   * Starts with `/` and has 1 to 20 segments, none of them empty, `.` or `..`. No control or format characters;
   * normalized to NFC; up to 1,024 bytes; upper and lower case differ. Unique in the store, and no path may be an
   * ancestor of another.
   */
  path: string
}

/** Confirms that a memory is gone. Its versions stay, with one more of operation `deleted`. */
export interface DeletedMemory {
  /** Starts with `mem_`. */
  id: string
  type: 'memory_deleted'
}

/** A named piece of text in a memory store. */
export interface Memory {
  /** Starts with `mem_`. */
  id: string
  /** Of the content, also with the view `basic`. */
  content_sha256: string
  /** Of the content, also with the view `basic`. */
  content_size_bytes: number
  created_at: string
  /** Starts with `memstore_`. */
  memory_store_id: string
  /** The version that this state comes from. */
  memory_version_id: string
  /** See the rules at `CreateMemoryRequest`. */
  path: string
  type: 'memory'
  updated_at: string
  /** UTF-8 of up to 102,400 bytes, possibly empty. Null with the view `basic`. */
  content?: string | null
}

/** An entry of a listing – a memory, or with `depth` 1 a common prefix. */
export type MemoryListItem = Memory | MemoryPrefix | MemoryListItemUnknown

/** A variant of `MemoryListItem` that this version does not know, as it came. */
export interface MemoryListItemUnknown {
  type: UnknownTag
  path: string
  [key: string]: unknown
}

/** One page of a listing, in an order of the server's choice. */
export interface MemoryListItemPage {
  data: MemoryListItem[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** Stands for all memories under a path. It counts toward `limit`. */
export interface MemoryPrefix {
  path: string
  type: 'memory_prefix'
}

/** `basic` leaves the content out (null) but keeps size and hash; `full` has it. */
export type MemoryView = 'basic' | 'full'

/** The content that the caller expects, by its hash. */
export interface Precondition {
  type: 'content_sha256'
  content_sha256?: string
}

/** A change of a memory's content, path or both. A change that changes nothing adds no version. */
export interface UpdateMemoryRequest {
  /** UTF-8 of up to 102,400 bytes. */
  content?: string | null
  /** A rename keeps the id. The rules are those of `CreateMemoryRequest`. */
  path?: string | null
  /** The state that the caller expects. It passes in any case when content and path already equal the request. */
  precondition?: Precondition
}
