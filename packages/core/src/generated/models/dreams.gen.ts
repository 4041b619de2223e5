// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

/** A new dream. */
export interface CreateDreamRequest {
  /** Exactly one entry of type `memory_store` and one of type `sessions`. */
  inputs: DreamInputInput[]
  model: string | DreamModelConfigParams
  instructions?: string | null
  /**
   * Where the result goes. Only one dream at a time may update a given store.
   * Default {"type":"create_new"}.
   */
  output_behavior?: OutputBehaviorInput
}

/** A run that reads sessions and works what it learns into a memory store. */
export interface Dream {
  /** Starts with `drm_`. */
  id: string
  /** When it was archived; null while it is not. Archived dreams can still be fetched. */
  archived_at: string | null
  created_at: string
  ended_at: string | null
  /** Filled when the status is `failed`. */
  error: DreamError | null
  inputs: DreamInput[]
  instructions: string | null
  model: DreamModelConfig
  output_behavior: OutputBehavior
  /** Empty until shortly after the dream runs. */
  outputs: DreamOutput[]
  /** Starts with `sesn_`. */
  session_id: string | null
  /** `pending`, then `running`, then one of `completed`, `failed` and `canceled`. */
  status: DreamStatus
  type: 'dream'
  /** May still move after a cancellation. */
  usage: DreamUsage
}

/** Why a dream failed. */
export interface DreamError {
  message: string
  /**
   * `timeout`, `internal_error`, `memory_store_org_limit_exceeded`, `input_memory_store_too_large`,
   * `input_memory_store_unavailable`, `input_session_unavailable`; further values may come.
   */
  type: string
}

/** What a dream reads. */
export type DreamInput = DreamMemoryStoreInput | DreamSessionsInput | UnknownVariant

/** What a dream reads. */
export type DreamInputInput = DreamMemoryStoreInput | DreamSessionsInput

/** The memory store to start from. */
export interface DreamMemoryStoreInput {
  /** Starts with `memstore_`. */
  memory_store_id: string
  type: 'memory_store'
}

/** The model of a dream. */
export interface DreamModelConfig {
  id: string
  speed?: 'standard' | 'fast' | (string & {})
}

/** The model of a dream, with settings. */
export interface DreamModelConfigParams {
  id: string
  /**
   * Only `standard` is accepted.
   * Default "standard".
   */
  speed?: 'standard' | 'fast' | null
}

/** What a dream wrote. */
export interface DreamOutput {
  /** Starts with `memstore_`. */
  memory_store_id: string
  type: 'memory_store'
}

/** One page of dreams, newest first. */
export interface DreamPage {
  data: Dream[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** The sessions to learn from. */
export interface DreamSessionsInput {
  /** 1 to 100 distinct ids, returned in sorted order. */
  session_ids: string[]
  type: 'sessions'
}

/** How far a dream is. */
export type DreamStatus = 'pending' | 'running' | 'completed' | 'failed' | 'canceled' | (string & {})

/** How far a dream is. */
export type DreamStatusInput = 'pending' | 'running' | 'completed' | 'failed' | 'canceled'

/** Tokens of a dream. */
export interface DreamUsage {
  cache_creation_input_tokens: number
  cache_read_input_tokens: number
  input_tokens: number
  output_tokens: number
}

/** Where the result of a dream goes. */
export type OutputBehavior = OutputBehaviorCreateNew | OutputBehaviorUpdateExisting | UnknownVariant

/** Where the result of a dream goes. */
export type OutputBehaviorInput = OutputBehaviorCreateNew | OutputBehaviorUpdateExisting

/** Into a new store, a changed clone of the input store. */
export interface OutputBehaviorCreateNew {
  type: 'create_new'
}

/** Into the input store itself, which it must name. */
export interface OutputBehaviorUpdateExisting {
  /** Starts with `memstore_`. */
  memory_store_id: string
  type: 'update_existing'
}
