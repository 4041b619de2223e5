// generated from openapi/ by `pnpm generate`; do not edit

export interface CreateMemoryStoreRequest {
  name: string
  description?: string
  metadata?: Record<string, string>
}

export interface DeletedMemoryStore {
  id: string
  type: 'memory_store_deleted'
}

export interface MemoryStore {
  id: string
  archived_at: string | null
  created_at: string
  description: string
  metadata: Record<string, string>
  name: string
  type: 'memory_store'
  updated_at: string
}

export interface MemoryStorePage {
  data: MemoryStore[]
  next_page: string | null
}

export interface UpdateMemoryStoreRequest {
  description?: string | null
  metadata?: Record<string, string | null> | null
  name?: string | null
}
