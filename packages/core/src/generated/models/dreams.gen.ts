// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

export interface CreateDreamRequest {
  inputs: DreamInputInput[]
  model: string | DreamModelConfigParams
  instructions?: string | null
  /** Default {"type":"create_new"}. */
  output_behavior?: OutputBehaviorInput
}

export interface Dream {
  id: string
  archived_at: string | null
  created_at: string
  ended_at: string | null
  error: DreamError | null
  inputs: DreamInput[]
  instructions: string | null
  model: DreamModelConfig
  output_behavior: OutputBehavior
  outputs: DreamOutput[]
  session_id: string | null
  status: DreamStatus
  type: 'dream'
  usage: DreamUsage
}

export interface DreamError {
  message: string
  type: string
}

export type DreamInput = DreamMemoryStoreInput | DreamSessionsInput | UnknownVariant

export type DreamInputInput = DreamMemoryStoreInput | DreamSessionsInput

export interface DreamMemoryStoreInput {
  memory_store_id: string
  type: 'memory_store'
}

export interface DreamModelConfig {
  id: string
  speed?: 'standard' | 'fast' | (string & {})
}

export interface DreamModelConfigParams {
  id: string
  /** Default "standard". */
  speed?: 'standard' | 'fast' | null
}

export interface DreamOutput {
  memory_store_id: string
  type: 'memory_store'
}

export interface DreamPage {
  data: Dream[]
  next_page: string | null
}

export interface DreamSessionsInput {
  session_ids: string[]
  type: 'sessions'
}

export type DreamStatus = 'pending' | 'running' | 'completed' | 'failed' | 'canceled' | (string & {})

export type DreamStatusInput = 'pending' | 'running' | 'completed' | 'failed' | 'canceled'

export interface DreamUsage {
  cache_creation_input_tokens: number
  cache_read_input_tokens: number
  input_tokens: number
  output_tokens: number
}

export type OutputBehavior = OutputBehaviorCreateNew | OutputBehaviorUpdateExisting | UnknownVariant

export type OutputBehaviorInput = OutputBehaviorCreateNew | OutputBehaviorUpdateExisting

export interface OutputBehaviorCreateNew {
  type: 'create_new'
}

export interface OutputBehaviorUpdateExisting {
  memory_store_id: string
  type: 'update_existing'
}
