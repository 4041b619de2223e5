// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

export interface APIActor {
  api_key_id: string
  type: 'api_actor'
}

export type Actor = SessionActor | APIActor | UserActor | ServiceAccountActor | UnknownVariant

export interface MemoryVersion {
  id: string
  created_at: string
  memory_id: string
  memory_store_id: string
  operation: MemoryVersionOperation
  type: 'memory_version'
  content?: string | null
  content_sha256?: string | null
  content_size_bytes?: number | null
  created_by?: Actor
  path?: string | null
  redacted_at?: string | null
  redacted_by?: Actor
}

export type MemoryVersionOperation = 'created' | 'modified' | 'deleted' | (string & {})

export type MemoryVersionOperationInput = 'created' | 'modified' | 'deleted'

export interface MemoryVersionPage {
  data: MemoryVersion[]
  next_page: string | null
}

export interface ServiceAccountActor {
  service_account_id: string
  type: 'service_account_actor'
}

export interface SessionActor {
  session_id: string
  type: 'session_actor'
}

export interface UserActor {
  type: 'user_actor'
  user_id: string
}
