// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { object } from '../../validation/containers.ts'
import { boolean, choice, dateTime, integer, text } from '../../validation/scalars.ts'
import { tagged } from '../../validation/unions.ts'

function checkApiErrorResponse_error_details_appeal_url(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkApiErrorResponse_error_details_fields: Fields = {
  error_code: text,
  appeal_url: checkApiErrorResponse_error_details_appeal_url,
  current_state: checkWorkLeaseState,
}

function checkApiErrorResponse_error_details(value: unknown, report: Report): void {
  if (value === null) return
  object(value, report, checkApiErrorResponse_error_details_fields, [], 'any')
}

const checkApiErrorResponse_error_fields: Fields = {
  type: text,
  message: text,
  details: checkApiErrorResponse_error_details,
  conflicting_memory_id: text,
  conflicting_path: text,
}

function checkApiErrorResponse_error(value: unknown, report: Report): void {
  object(value, report, checkApiErrorResponse_error_fields, ['type', 'message'], 'any')
}

function checkApiErrorResponse_request_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkApiErrorResponse_fields: Fields = {
  type: 'error',
  error: checkApiErrorResponse_error,
  request_id: checkApiErrorResponse_request_id,
}

export function checkApiErrorResponse(value: unknown, report: Report): void {
  object(value, report, checkApiErrorResponse_fields, ['type', 'error'])
}

const checkConflictError_fields: Fields = {
  type: 'conflict_error',
  message: text,
}

export function checkConflictError(value: unknown, report: Report): void {
  object(value, report, checkConflictError_fields, ['type'])
}

const checkMemoryConflictResponse_error_variants: Variants = {
  memory_path_conflict_error: checkMemoryPathConflictError,
  memory_precondition_failed_error: checkMemoryPreconditionFailedError,
  conflict_error: checkConflictError,
}

function checkMemoryConflictResponse_error(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMemoryConflictResponse_error_variants)
}

function checkMemoryConflictResponse_request_id(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkMemoryConflictResponse_fields: Fields = {
  error: checkMemoryConflictResponse_error,
  request_id: checkMemoryConflictResponse_request_id,
  type: 'error',
}

export function checkMemoryConflictResponse(value: unknown, report: Report): void {
  object(value, report, checkMemoryConflictResponse_fields, ['error', 'type'])
}

const checkMemoryPathConflictError_fields: Fields = {
  type: 'memory_path_conflict_error',
  conflicting_memory_id: text,
  conflicting_path: text,
  message: text,
}

export function checkMemoryPathConflictError(value: unknown, report: Report): void {
  object(value, report, checkMemoryPathConflictError_fields, ['type'])
}

const checkMemoryPreconditionFailedError_fields: Fields = {
  type: 'memory_precondition_failed_error',
  message: text,
}

export function checkMemoryPreconditionFailedError(value: unknown, report: Report): void {
  object(value, report, checkMemoryPreconditionFailedError_fields, ['type'])
}

function checkWorkLeaseState_last_heartbeat(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkWorkLeaseState_state(value: unknown, report: Report): void {
  choice(value, report, ['queued', 'starting', 'active', 'stopping', 'stopped'])
}

const checkWorkLeaseState_fields: Fields = {
  last_heartbeat: checkWorkLeaseState_last_heartbeat,
  lease_extended: boolean,
  state: checkWorkLeaseState_state,
  ttl_seconds: integer,
}

export function checkWorkLeaseState(value: unknown, report: Report): void {
  object(value, report, checkWorkLeaseState_fields, ['last_heartbeat', 'lease_extended', 'state', 'ttl_seconds'])
}
