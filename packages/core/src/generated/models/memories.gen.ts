// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

export interface CreateMemoryRequest {
  content: string | null
  path: string
}

export interface DeletedMemory {
  id: string
  type: 'memory_deleted'
}

export interface Memory {
  id: string
  content_sha256: string
  content_size_bytes: number
  created_at: string
  memory_store_id: string
  memory_version_id: string
  path: string
  type: 'memory'
  updated_at: string
  content?: string | null
}

export type MemoryListItem = Memory | MemoryPrefix | {
  type: UnknownTag
  path: string
  [key: string]: unknown
}

export interface MemoryListItemPage {
  data: MemoryListItem[]
  next_page: string | null
}

export interface MemoryPrefix {
  path: string
  type: 'memory_prefix'
}

export type MemoryView = 'basic' | 'full'

export interface Precondition {
  type: 'content_sha256'
  content_sha256?: string
}

export interface UpdateMemoryRequest {
  content?: string | null
  path?: string | null
  precondition?: Precondition
}
