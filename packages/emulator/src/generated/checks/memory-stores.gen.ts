// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import { list, map, object } from '../../validation/containers.ts'
import { dateTime, text, textWithin } from '../../validation/scalars.ts'

function checkCreateMemoryStoreRequest_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkCreateMemoryStoreRequest_description(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 1024 })
}

function checkCreateMemoryStoreRequest_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkCreateMemoryStoreRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 64 })
}

function checkCreateMemoryStoreRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkCreateMemoryStoreRequest_metadata_value, { maxProperties: 16, names: checkCreateMemoryStoreRequest_metadata_key })
}

const checkCreateMemoryStoreRequest_fields: Fields = {
  name: checkCreateMemoryStoreRequest_name,
  description: checkCreateMemoryStoreRequest_description,
  metadata: checkCreateMemoryStoreRequest_metadata,
}

export function checkCreateMemoryStoreRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateMemoryStoreRequest_fields, ['name'])
}

const checkDeletedMemoryStore_fields: Fields = {
  id: text,
  type: 'memory_store_deleted',
}

export function checkDeletedMemoryStore(value: unknown, report: Report): void {
  object(value, report, checkDeletedMemoryStore_fields, ['id', 'type'])
}

function checkMemoryStore_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkMemoryStore_description(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 1024 })
}

function checkMemoryStore_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkMemoryStore_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 64 })
}

function checkMemoryStore_metadata(value: unknown, report: Report): void {
  map(value, report, checkMemoryStore_metadata_value, { maxProperties: 16, names: checkMemoryStore_metadata_key })
}

function checkMemoryStore_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

const checkMemoryStore_fields: Fields = {
  id: text,
  archived_at: checkMemoryStore_archived_at,
  created_at: dateTime,
  description: checkMemoryStore_description,
  metadata: checkMemoryStore_metadata,
  name: checkMemoryStore_name,
  type: 'memory_store',
  updated_at: dateTime,
}

export function checkMemoryStore(value: unknown, report: Report): void {
  object(value, report, checkMemoryStore_fields, ['id', 'archived_at', 'created_at', 'description', 'metadata', 'name', 'type', 'updated_at'])
}

function checkMemoryStorePage_data(value: unknown, report: Report): void {
  list(value, report, checkMemoryStore)
}

function checkMemoryStorePage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkMemoryStorePage_fields: Fields = {
  data: checkMemoryStorePage_data,
  next_page: checkMemoryStorePage_next_page,
}

export function checkMemoryStorePage(value: unknown, report: Report): void {
  object(value, report, checkMemoryStorePage_fields, ['data'])
}

function checkUpdateMemoryStoreRequest_description(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 1024 })
}

function checkUpdateMemoryStoreRequest_metadata_value(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 512 })
}

function checkUpdateMemoryStoreRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 64 })
}

function checkUpdateMemoryStoreRequest_metadata(value: unknown, report: Report): void {
  if (value === null) return
  map(value, report, checkUpdateMemoryStoreRequest_metadata_value, { maxProperties: 16, names: checkUpdateMemoryStoreRequest_metadata_key })
}

function checkUpdateMemoryStoreRequest_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

const checkUpdateMemoryStoreRequest_fields: Fields = {
  description: checkUpdateMemoryStoreRequest_description,
  metadata: checkUpdateMemoryStoreRequest_metadata,
  name: checkUpdateMemoryStoreRequest_name,
}

export function checkUpdateMemoryStoreRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateMemoryStoreRequest_fields)
}
