// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, object } from '../../validation/containers.ts'
import { choice, dateTime, integer, text, textWithin } from '../../validation/scalars.ts'
import { tagged } from '../../validation/unions.ts'

function checkCreateMemoryRequest_content(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxBytes: 102400 })
}

function checkCreateMemoryRequest_path(value: unknown, report: Report): void {
  textWithin(value, report, { maxBytes: 1024 })
}

const checkCreateMemoryRequest_fields: Fields = {
  content: checkCreateMemoryRequest_content,
  path: checkCreateMemoryRequest_path,
}

export function checkCreateMemoryRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateMemoryRequest_fields, ['content', 'path'])
}

const checkDeletedMemory_fields: Fields = {
  id: text,
  type: 'memory_deleted',
}

export function checkDeletedMemory(value: unknown, report: Report): void {
  object(value, report, checkDeletedMemory_fields, ['id', 'type'])
}

function checkMemory_content_sha256(value: unknown, report: Report): void {
  textWithin(value, report, { pattern: new RegExp('^[0-9a-f]{64}$', 'u') })
}

function checkMemory_path(value: unknown, report: Report): void {
  textWithin(value, report, { maxBytes: 1024 })
}

function checkMemory_content(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxBytes: 102400 })
}

const checkMemory_fields: Fields = {
  id: text,
  content_sha256: checkMemory_content_sha256,
  content_size_bytes: integer,
  created_at: dateTime,
  memory_store_id: text,
  memory_version_id: text,
  path: checkMemory_path,
  type: 'memory',
  updated_at: dateTime,
  content: checkMemory_content,
}

export function checkMemory(value: unknown, report: Report): void {
  object(value, report, checkMemory_fields, ['id', 'content_sha256', 'content_size_bytes', 'created_at', 'memory_store_id', 'memory_version_id', 'path', 'type', 'updated_at'])
}

const checkMemoryListItem_variants: Variants = {
  memory: checkMemory,
  memory_prefix: checkMemoryPrefix,
}

export function checkMemoryListItem(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkMemoryListItem_variants)
}

function checkMemoryListItemPage_data(value: unknown, report: Report): void {
  list(value, report, checkMemoryListItem)
}

function checkMemoryListItemPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkMemoryListItemPage_fields: Fields = {
  data: checkMemoryListItemPage_data,
  next_page: checkMemoryListItemPage_next_page,
}

export function checkMemoryListItemPage(value: unknown, report: Report): void {
  object(value, report, checkMemoryListItemPage_fields, ['data'])
}

const checkMemoryPrefix_fields: Fields = {
  path: text,
  type: 'memory_prefix',
}

export function checkMemoryPrefix(value: unknown, report: Report): void {
  object(value, report, checkMemoryPrefix_fields, ['path', 'type'])
}

export function checkMemoryView(value: unknown, report: Report): void {
  choice(value, report, ['basic', 'full'])
}

function checkPrecondition_content_sha256(value: unknown, report: Report): void {
  textWithin(value, report, { pattern: new RegExp('^[0-9a-f]{64}$', 'u') })
}

const checkPrecondition_fields: Fields = {
  type: 'content_sha256',
  content_sha256: checkPrecondition_content_sha256,
}

export function checkPrecondition(value: unknown, report: Report): void {
  object(value, report, checkPrecondition_fields, ['type'])
}

function checkUpdateMemoryRequest_content(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxBytes: 102400 })
}

function checkUpdateMemoryRequest_path(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxBytes: 1024 })
}

const checkUpdateMemoryRequest_fields: Fields = {
  content: checkUpdateMemoryRequest_content,
  path: checkUpdateMemoryRequest_path,
  precondition: checkPrecondition,
}

export function checkUpdateMemoryRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateMemoryRequest_fields)
}
