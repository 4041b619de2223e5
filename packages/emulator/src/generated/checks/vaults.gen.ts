// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import { list, map, object } from '../../validation/containers.ts'
import { dateTime, text, textWithin } from '../../validation/scalars.ts'

function checkCreateVaultRequest_display_name(value: unknown, report: Report): void {
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkCreateVaultRequest_metadata_value(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 512 })
}

function checkCreateVaultRequest_metadata_key(value: unknown, report: Report): void {
  textWithin(value, report, { maxLength: 64 })
}

function checkCreateVaultRequest_metadata(value: unknown, report: Report): void {
  map(value, report, checkCreateVaultRequest_metadata_value, { maxProperties: 16, names: checkCreateVaultRequest_metadata_key })
}

const checkCreateVaultRequest_fields: Fields = {
  display_name: checkCreateVaultRequest_display_name,
  metadata: checkCreateVaultRequest_metadata,
}

export function checkCreateVaultRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateVaultRequest_fields, ['display_name'])
}

const checkDeletedVault_fields: Fields = {
  id: text,
  type: 'vault_deleted',
}

export function checkDeletedVault(value: unknown, report: Report): void {
  object(value, report, checkDeletedVault_fields, ['id', 'type'])
}

function checkUpdateVaultRequest_display_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

function checkUpdateVaultRequest_metadata_value(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkUpdateVaultRequest_metadata(value: unknown, report: Report): void {
  if (value === null) return
  map(value, report, checkUpdateVaultRequest_metadata_value)
}

const checkUpdateVaultRequest_fields: Fields = {
  display_name: checkUpdateVaultRequest_display_name,
  metadata: checkUpdateVaultRequest_metadata,
}

export function checkUpdateVaultRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateVaultRequest_fields)
}

function checkVault_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkVault_metadata(value: unknown, report: Report): void {
  map(value, report, text)
}

const checkVault_fields: Fields = {
  id: text,
  archived_at: checkVault_archived_at,
  created_at: dateTime,
  display_name: text,
  metadata: checkVault_metadata,
  type: 'vault',
  updated_at: dateTime,
}

export function checkVault(value: unknown, report: Report): void {
  object(value, report, checkVault_fields, ['id', 'archived_at', 'created_at', 'display_name', 'metadata', 'type', 'updated_at'])
}

function checkVaultPage_data(value: unknown, report: Report): void {
  list(value, report, checkVault)
}

function checkVaultPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkVaultPage_fields: Fields = {
  data: checkVaultPage_data,
  next_page: checkVaultPage_next_page,
}

export function checkVaultPage(value: unknown, report: Report): void {
  object(value, report, checkVaultPage_fields, ['data'])
}
