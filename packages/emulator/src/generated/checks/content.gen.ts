// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, object } from '../../validation/containers.ts'
import { boolean, text } from '../../validation/scalars.ts'
import { tagged } from '../../validation/unions.ts'

const checkBase64DocumentSource_fields: Fields = {
  data: text,
  media_type: text,
  type: 'base64',
}

export function checkBase64DocumentSource(value: unknown, report: Report): void {
  object(value, report, checkBase64DocumentSource_fields, ['data', 'media_type', 'type'])
}

const checkBase64ImageSource_fields: Fields = {
  data: text,
  media_type: text,
  type: 'base64',
}

export function checkBase64ImageSource(value: unknown, report: Report): void {
  object(value, report, checkBase64ImageSource_fields, ['data', 'media_type', 'type'])
}

const checkDocumentBlock_source_variants: Variants = {
  base64: checkBase64DocumentSource,
  text: checkPlainTextDocumentSource,
  url: checkURLDocumentSource,
  file: checkFileDocumentSource,
}

function checkDocumentBlock_source(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkDocumentBlock_source_variants)
}

function checkDocumentBlock_context(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkDocumentBlock_title(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkDocumentBlock_fields: Fields = {
  source: checkDocumentBlock_source,
  type: 'document',
  context: checkDocumentBlock_context,
  title: checkDocumentBlock_title,
}

export function checkDocumentBlock(value: unknown, report: Report): void {
  object(value, report, checkDocumentBlock_fields, ['source', 'type'])
}

const checkFileDocumentSource_fields: Fields = {
  file_id: text,
  type: 'file',
}

export function checkFileDocumentSource(value: unknown, report: Report): void {
  object(value, report, checkFileDocumentSource_fields, ['file_id', 'type'])
}

const checkFileImageSource_fields: Fields = {
  file_id: text,
  type: 'file',
}

export function checkFileImageSource(value: unknown, report: Report): void {
  object(value, report, checkFileImageSource_fields, ['file_id', 'type'])
}

const checkImageBlock_source_variants: Variants = {
  base64: checkBase64ImageSource,
  url: checkURLImageSource,
  file: checkFileImageSource,
}

function checkImageBlock_source(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkImageBlock_source_variants)
}

const checkImageBlock_fields: Fields = {
  source: checkImageBlock_source,
  type: 'image',
}

export function checkImageBlock(value: unknown, report: Report): void {
  object(value, report, checkImageBlock_fields, ['source', 'type'])
}

const checkPlainTextDocumentSource_fields: Fields = {
  data: text,
  media_type: 'text/plain',
  type: 'text',
}

export function checkPlainTextDocumentSource(value: unknown, report: Report): void {
  object(value, report, checkPlainTextDocumentSource_fields, ['data', 'media_type', 'type'])
}

const checkRedactedBlock_fields: Fields = {
  type: 'redacted',
}

export function checkRedactedBlock(value: unknown, report: Report): void {
  object(value, report, checkRedactedBlock_fields, ['type'])
}

function checkSearchResultBlock_content(value: unknown, report: Report): void {
  list(value, report, checkSearchResultContent)
}

const checkSearchResultBlock_fields: Fields = {
  citations: checkSearchResultCitations,
  content: checkSearchResultBlock_content,
  source: text,
  title: text,
  type: 'search_result',
}

export function checkSearchResultBlock(value: unknown, report: Report): void {
  object(value, report, checkSearchResultBlock_fields, ['citations', 'content', 'source', 'title', 'type'])
}

const checkSearchResultCitations_fields: Fields = {
  enabled: boolean,
}

export function checkSearchResultCitations(value: unknown, report: Report): void {
  object(value, report, checkSearchResultCitations_fields, ['enabled'])
}

const checkSearchResultContent_fields: Fields = {
  text: text,
  type: 'text',
}

export function checkSearchResultContent(value: unknown, report: Report): void {
  object(value, report, checkSearchResultContent_fields, ['text', 'type'])
}

const checkSystemContentBlock_fields: Fields = {
  text: text,
  type: 'text',
}

export function checkSystemContentBlock(value: unknown, report: Report): void {
  object(value, report, checkSystemContentBlock_fields, ['text', 'type'])
}

const checkTextBlock_fields: Fields = {
  text: text,
  type: 'text',
}

export function checkTextBlock(value: unknown, report: Report): void {
  object(value, report, checkTextBlock_fields, ['text', 'type'])
}

const checkURLDocumentSource_fields: Fields = {
  type: 'url',
  url: text,
}

export function checkURLDocumentSource(value: unknown, report: Report): void {
  object(value, report, checkURLDocumentSource_fields, ['type', 'url'])
}

const checkURLImageSource_fields: Fields = {
  type: 'url',
  url: text,
}

export function checkURLImageSource(value: unknown, report: Report): void {
  object(value, report, checkURLImageSource_fields, ['type', 'url'])
}
