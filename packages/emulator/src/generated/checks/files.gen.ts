// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import { list, object } from '../../validation/containers.ts'
import { binary, boolean, dateTime, integer, numberWithin, text } from '../../validation/scalars.ts'
import { nullable } from '../../validation/unions.ts'

const checkDeletedFile_fields: Fields = {
  id: text,
  type: 'file_deleted',
}

export function checkDeletedFile(value: unknown, report: Report): void {
  object(value, report, checkDeletedFile_fields, ['id'])
}

function checkFileMetadata_expires_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkFileMetadata_scope(value: unknown, report: Report): void {
  nullable(value, report, checkFileScope)
}

const checkFileMetadata_fields: Fields = {
  id: text,
  created_at: dateTime,
  filename: text,
  mime_type: text,
  size_bytes: integer,
  type: 'file',
  downloadable: boolean,
  expires_at: checkFileMetadata_expires_at,
  scope: checkFileMetadata_scope,
}

export function checkFileMetadata(value: unknown, report: Report): void {
  object(value, report, checkFileMetadata_fields, ['id', 'created_at', 'filename', 'mime_type', 'size_bytes', 'type'])
}

function checkFileMetadataPage_data(value: unknown, report: Report): void {
  list(value, report, checkFileMetadata)
}

function checkFileMetadataPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkFileMetadataPage_fields: Fields = {
  data: checkFileMetadataPage_data,
  next_page: checkFileMetadataPage_next_page,
}

export function checkFileMetadataPage(value: unknown, report: Report): void {
  object(value, report, checkFileMetadataPage_fields, ['data'])
}

const checkFileScope_fields: Fields = {
  id: text,
  type: 'session',
}

export function checkFileScope(value: unknown, report: Report): void {
  object(value, report, checkFileScope_fields, ['id', 'type'])
}

function checkUploadFileRequest_expires_in_seconds(value: unknown, report: Report): void {
  integer(value, report)
  numberWithin(value, report, { minimum: 3600, maximum: 7776000 })
}

const checkUploadFileRequest_fields: Fields = {
  file: binary,
  expires_in_seconds: checkUploadFileRequest_expires_in_seconds,
}

export function checkUploadFileRequest(value: unknown, report: Report): void {
  object(value, report, checkUploadFileRequest_fields, ['file'])
}
