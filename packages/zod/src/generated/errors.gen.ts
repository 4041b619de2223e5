// generated from openapi/ by `pnpm generate`; do not edit

import type {
  ApiErrorResponse,
  ConflictError,
  MemoryConflictResponse,
  MemoryPathConflictError,
  MemoryPreconditionFailedError,
  WorkLeaseState,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { openEnum, openUnion } from '../open.ts'

const zApiErrorResponse_error_type = /* @__PURE__ */ (() =>
  openEnum(['invalid_request_error', 'authentication_error', 'billing_error', 'permission_error', 'not_found_error', 'conflict_error', 'request_too_large', 'rate_limit_error', 'timeout_error', 'api_error', 'overloaded_error', 'memory_precondition_failed_error', 'memory_path_conflict_error']))()

const zApiErrorResponse_error_details_error_code = /* @__PURE__ */ (() =>
  openEnum(['claude_code_key_creator_not_member', 'claude_code_version_too_old', 'cmek_context_unavailable', 'cmek_key_disabled', 'cmek_key_network_blocked', 'cmek_key_unreachable', 'contract_spend_limit_reached', 'enforced_spend_limit_reached', 'environment_archived', 'environment_create_disabled', 'environment_not_found', 'environment_update_disabled', 'file_expired', 'file_not_downloadable', 'heartbeat_precondition_failed', 'invalid_config_type_change', 'invalid_metadata', 'linked_organization_billing_unavailable', 'linked_organization_spend_limit_reached', 'organization_not_enrolled_in_beta', 'organization_on_hold', 'organization_type_not_supported', 'parent_organization_required', 'ramp_limit_exceeded', 'request_body_encoding_invalid', 'request_body_encoding_unsupported', 'request_body_timeout', 'request_body_too_large_after_decoding', 'sandbox_egress_restricted', 'skill_read_blocked_undecryptable', 'storage_quota_exceeded', 'unsupported_charset', 'user_profile_billing_not_authorized', 'user_profile_not_billable', 'user_profile_not_found', 'user_profile_required']))()

const zWorkLeaseState_state = /* @__PURE__ */ (() =>
  openEnum(['queued', 'starting', 'active', 'stopping', 'stopped']))()

/** The lease as it stands after a heartbeat was refused. */
export const zWorkLeaseState: z.ZodType<WorkLeaseState> = /* @__PURE__ */ (() =>
  z.looseObject({
    last_heartbeat: z.iso.datetime({ offset: true }).nullable(),
    lease_extended: z.boolean(),
    state: zWorkLeaseState_state,
    ttl_seconds: z.int()
  }))()

/**
 * What every failed request answers, and what an `error` event in a stream carries. New types and codes may come at any
 * time.
 */
export const zApiErrorResponse: z.ZodType<ApiErrorResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('error'),
    error: z.looseObject({
      type: zApiErrorResponse_error_type,
      message: z.string(),
      details: z.looseObject({
        error_code: zApiErrorResponse_error_details_error_code.optional(),
        appeal_url: z.string().nullish(),
        current_state: zWorkLeaseState.optional()
      }).nullish(),
      conflicting_memory_id: z.string().optional(),
      conflicting_path: z.string().optional()
    }),
    request_id: z.string().nullish()
  }))()

/** The request does not fit the state that the object is in. */
export const zConflictError: z.ZodType<ConflictError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('conflict_error'),
    message: z.string().optional()
  }))()

/** The path is taken, or overlaps with another. */
export const zMemoryPathConflictError: z.ZodType<MemoryPathConflictError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('memory_path_conflict_error'),
    conflicting_memory_id: z.string().optional(),
    conflicting_path: z.string().optional(),
    message: z.string().optional()
  }))()

/** The content is not what the caller expected. The current state is not told. */
export const zMemoryPreconditionFailedError: z.ZodType<MemoryPreconditionFailedError> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('memory_precondition_failed_error'),
    message: z.string().optional()
  }))()

const zMemoryConflictResponse_error = /* @__PURE__ */ (() =>
  openUnion('type', {
    memory_path_conflict_error: zMemoryPathConflictError,
    memory_precondition_failed_error: zMemoryPreconditionFailedError,
    conflict_error: zConflictError,
  }))()

/** A conflict in a memory store. */
export const zMemoryConflictResponse: z.ZodType<MemoryConflictResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    error: zMemoryConflictResponse_error,
    request_id: z.string().nullish(),
    type: z.literal('error')
  }))()
