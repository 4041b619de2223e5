// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

/** The change came with an API key. */
export interface APIActor {
  /** Starts with `apikey_`. */
  api_key_id: string
  type: 'api_actor'
}

/** Who made a change. */
export type Actor = SessionActor | APIActor | UserActor | ServiceAccountActor | UnknownVariant

/** One change of a memory. Kept at least 30 days, the newest ones longer, and gone with the store. */
export interface MemoryVersion {
  /** Starts with `memver_`. */
  id: string
  created_at: string
  /** Starts with `mem_`. */
  memory_id: string
  /** Starts with `memstore_`. */
  memory_store_id: string
  operation: MemoryVersionOperation
  type: 'memory_version'
  /** Null for a deleted or redacted version, and with the view `basic`. */
  content?: string | null
  /** Null for a deleted or redacted version. */
  content_sha256?: string | null
  /** Null for a deleted or redacted version. */
  content_size_bytes?: number | null
  /** Who made the change. Documented as null where unknown. */
  created_by?: Actor | null
  /** Null for a redacted version. */
  path?: string | null
  /** When it was redacted, if it was. */
  redacted_at?: string | null
  /** Who redacted it. Documented as null for a version that was not redacted. */
  redacted_by?: Actor | null
}

/** What a version did to its memory. */
export type MemoryVersionOperation = 'created' | 'modified' | 'deleted' | (string & {})

/** What a version did to its memory. */
export type MemoryVersionOperationInput = 'created' | 'modified' | 'deleted'

/** One page of memory versions, newest first. */
export interface MemoryVersionPage {
  data: MemoryVersion[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** The change came from a service account. */
export interface ServiceAccountActor {
  /** Starts with `svac_`. */
  service_account_id: string
  type: 'service_account_actor'
}

/** The change came from a session. */
export interface SessionActor {
  /** Starts with `sesn_`. */
  session_id: string
  type: 'session_actor'
}

/** The change came from a user. */
export interface UserActor {
  type: 'user_actor'
  /** Starts with `user_`. */
  user_id: string
}
