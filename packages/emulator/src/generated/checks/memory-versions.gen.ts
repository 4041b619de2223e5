// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, object } from '../../validation/containers.ts'
import { choice, dateTime, integer, text, textWithin } from '../../validation/scalars.ts'
import { nullable, tagged } from '../../validation/unions.ts'

const checkAPIActor_fields: Fields = {
  api_key_id: text,
  type: 'api_actor',
}

export function checkAPIActor(value: unknown, report: Report): void {
  object(value, report, checkAPIActor_fields, ['api_key_id', 'type'])
}

const checkActor_variants: Variants = {
  session_actor: checkSessionActor,
  api_actor: checkAPIActor,
  user_actor: checkUserActor,
  service_account_actor: checkServiceAccountActor,
}

export function checkActor(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkActor_variants)
}

function checkMemoryVersion_content(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkMemoryVersion_content_sha256(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { pattern: new RegExp('^[0-9a-f]{64}$', 'u') })
}

function checkMemoryVersion_content_size_bytes(value: unknown, report: Report): void {
  if (value === null) return
  integer(value, report)
}

function checkMemoryVersion_created_by(value: unknown, report: Report): void {
  nullable(value, report, checkActor)
}

function checkMemoryVersion_path(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkMemoryVersion_redacted_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkMemoryVersion_redacted_by(value: unknown, report: Report): void {
  nullable(value, report, checkActor)
}

const checkMemoryVersion_fields: Fields = {
  id: text,
  created_at: dateTime,
  memory_id: text,
  memory_store_id: text,
  operation: checkMemoryVersionOperation,
  type: 'memory_version',
  content: checkMemoryVersion_content,
  content_sha256: checkMemoryVersion_content_sha256,
  content_size_bytes: checkMemoryVersion_content_size_bytes,
  created_by: checkMemoryVersion_created_by,
  path: checkMemoryVersion_path,
  redacted_at: checkMemoryVersion_redacted_at,
  redacted_by: checkMemoryVersion_redacted_by,
}

export function checkMemoryVersion(value: unknown, report: Report): void {
  object(value, report, checkMemoryVersion_fields, ['id', 'created_at', 'memory_id', 'memory_store_id', 'operation', 'type'])
}

export function checkMemoryVersionOperation(value: unknown, report: Report): void {
  choice(value, report, ['created', 'modified', 'deleted'])
}

function checkMemoryVersionPage_data(value: unknown, report: Report): void {
  list(value, report, checkMemoryVersion)
}

function checkMemoryVersionPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkMemoryVersionPage_fields: Fields = {
  data: checkMemoryVersionPage_data,
  next_page: checkMemoryVersionPage_next_page,
}

export function checkMemoryVersionPage(value: unknown, report: Report): void {
  object(value, report, checkMemoryVersionPage_fields, ['data'])
}

const checkServiceAccountActor_fields: Fields = {
  service_account_id: text,
  type: 'service_account_actor',
}

export function checkServiceAccountActor(value: unknown, report: Report): void {
  object(value, report, checkServiceAccountActor_fields, ['service_account_id', 'type'])
}

const checkSessionActor_fields: Fields = {
  session_id: text,
  type: 'session_actor',
}

export function checkSessionActor(value: unknown, report: Report): void {
  object(value, report, checkSessionActor_fields, ['session_id', 'type'])
}

const checkUserActor_fields: Fields = {
  type: 'user_actor',
  user_id: text,
}

export function checkUserActor(value: unknown, report: Report): void {
  object(value, report, checkUserActor_fields, ['type', 'user_id'])
}
