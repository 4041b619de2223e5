// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

export interface Base64DocumentSource {
  data: string
  media_type: string
  type: 'base64'
}

export interface Base64ImageSource {
  data: string
  media_type: string
  type: 'base64'
}

export interface DocumentBlock {
  source: Base64DocumentSource | PlainTextDocumentSource | URLDocumentSource | FileDocumentSource | UnknownVariant
  type: 'document'
  context?: string | null
  title?: string | null
}

export interface DocumentBlockInput {
  source: Base64DocumentSource | PlainTextDocumentSource | URLDocumentSource | FileDocumentSource
  type: 'document'
  context?: string | null
  title?: string | null
}

export interface FileDocumentSource {
  file_id: string
  type: 'file'
}

export interface FileImageSource {
  file_id: string
  type: 'file'
}

export interface ImageBlock {
  source: Base64ImageSource | URLImageSource | FileImageSource | UnknownVariant
  type: 'image'
}

export interface ImageBlockInput {
  source: Base64ImageSource | URLImageSource | FileImageSource
  type: 'image'
}

export interface PlainTextDocumentSource {
  data: string
  media_type: 'text/plain'
  type: 'text'
}

export interface RedactedBlock {
  type: 'redacted'
}

export interface SearchResultBlock {
  citations: SearchResultCitations
  content: SearchResultContent[]
  source: string
  title: string
  type: 'search_result'
}

export interface SearchResultCitations {
  enabled: boolean
}

export interface SearchResultContent {
  text: string
  type: 'text'
}

export interface SystemContentBlock {
  text: string
  type: 'text'
}

export interface TextBlock {
  text: string
  type: 'text'
}

export interface URLDocumentSource {
  type: 'url'
  url: string
}

export interface URLImageSource {
  type: 'url'
  url: string
}
