// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownTag } from '../../resources/unknown-tag.ts'

/**
 * What every failed request answers, and what an `error` event in a stream carries. New types and codes may come at any
 * time.
 */
export interface ApiErrorResponse {
  type: 'error'
  error: {
    /** What kind of error it is. Further values may come. */
    type:
      | 'invalid_request_error'
      | 'authentication_error'
      | 'billing_error'
      | 'permission_error'
      | 'not_found_error'
      | 'conflict_error'
      | 'request_too_large'
      | 'rate_limit_error'
      | 'timeout_error'
      | 'api_error'
      | 'overloaded_error'
      | 'memory_precondition_failed_error'
      | 'memory_path_conflict_error'
      | (string & {})
    /** Text for people; do not parse it. */
    message: string
    /** More about the error, for programs. Further fields may come. */
    details?:
      | {
          /** The exact cause. Further values may come. */
          error_code?:
            | 'claude_code_key_creator_not_member'
            | 'claude_code_version_too_old'
            | 'cmek_context_unavailable'
            | 'cmek_key_disabled'
            | 'cmek_key_network_blocked'
            | 'cmek_key_unreachable'
            | 'contract_spend_limit_reached'
            | 'enforced_spend_limit_reached'
            | 'environment_archived'
            | 'environment_create_disabled'
            | 'environment_not_found'
            | 'environment_update_disabled'
            | 'file_expired'
            | 'file_not_downloadable'
            | 'heartbeat_precondition_failed'
            | 'invalid_config_type_change'
            | 'invalid_metadata'
            | 'linked_organization_billing_unavailable'
            | 'linked_organization_spend_limit_reached'
            | 'organization_not_enrolled_in_beta'
            | 'organization_on_hold'
            | 'organization_type_not_supported'
            | 'parent_organization_required'
            | 'ramp_limit_exceeded'
            | 'request_body_encoding_invalid'
            | 'request_body_encoding_unsupported'
            | 'request_body_timeout'
            | 'request_body_too_large_after_decoding'
            | 'sandbox_egress_restricted'
            | 'skill_read_blocked_undecryptable'
            | 'storage_quota_exceeded'
            | 'unsupported_charset'
            | 'user_profile_billing_not_authorized'
            | 'user_profile_not_billable'
            | 'user_profile_not_found'
            | 'user_profile_required'
            | (string & {})
          /** With `organization_on_hold`. */
          appeal_url?: string | null
          /** With `heartbeat_precondition_failed`. */
          current_state?: WorkLeaseState
          [key: string]: unknown
        }
      | null
    /** With `memory_path_conflict_error`. Starts with `mem_`. */
    conflicting_memory_id?: string
    /** With `memory_path_conflict_error`. */
    conflicting_path?: string
    [key: string]: unknown
  }
  /** The same as the `request-id` header. */
  request_id?: string | null
}

/** The request does not fit the state that the object is in. */
export interface ConflictError {
  type: 'conflict_error'
  message?: string
}

/** A conflict in a memory store. */
export interface MemoryConflictResponse {
  error:
    | MemoryPathConflictError
    | MemoryPreconditionFailedError
    | ConflictError
    | {
        type: UnknownTag
        message?: string
        [key: string]: unknown
      }
  request_id?: string | null
  type: 'error'
}

/** The path is taken, or overlaps with another. */
export interface MemoryPathConflictError {
  type: 'memory_path_conflict_error'
  /** Starts with `mem_`. */
  conflicting_memory_id?: string
  conflicting_path?: string
  message?: string
}

/** The content is not what the caller expected. The current state is not told. */
export interface MemoryPreconditionFailedError {
  type: 'memory_precondition_failed_error'
  message?: string
}

/** The lease as it stands after a heartbeat was refused. */
export interface WorkLeaseState {
  /** The stored heartbeat, which the refused request did not match. */
  last_heartbeat: string | null
  /** Always false here. */
  lease_extended: boolean
  state: 'queued' | 'starting' | 'active' | 'stopping' | 'stopped' | (string & {})
  ttl_seconds: number
}
