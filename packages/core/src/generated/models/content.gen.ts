// generated from openapi/ by `pnpm generate`; do not edit

import type { UnknownVariant } from '../../resources/unknown-tag.ts'

/** A document as Base64. */
export interface Base64DocumentSource {
  data: string
  media_type: string
  type: 'base64'
}

/** An image as Base64. */
export interface Base64ImageSource {
  data: string
  media_type: string
  type: 'base64'
}

/** A document, given as bytes, as plain text, by URL or by an uploaded file. */
export interface DocumentBlock {
  source:
    | Base64DocumentSource
    | PlainTextDocumentSource
    | URLDocumentSource
    | FileDocumentSource
    | UnknownVariant
  type: 'document'
  context?: string | null
  title?: string | null
}

/** A document, given as bytes, as plain text, by URL or by an uploaded file. */
export interface DocumentBlockInput {
  source: Base64DocumentSource | PlainTextDocumentSource | URLDocumentSource | FileDocumentSource
  type: 'document'
  context?: string | null
  title?: string | null
}

/** An uploaded file as a document. */
export interface FileDocumentSource {
  /** Starts with `file_`. */
  file_id: string
  type: 'file'
}

/** An uploaded file as an image. */
export interface FileImageSource {
  /** Starts with `file_`. */
  file_id: string
  type: 'file'
}

/** An image, given as bytes, by URL or by an uploaded file. */
export interface ImageBlock {
  source: Base64ImageSource | URLImageSource | FileImageSource | UnknownVariant
  type: 'image'
}

/** An image, given as bytes, by URL or by an uploaded file. */
export interface ImageBlockInput {
  source: Base64ImageSource | URLImageSource | FileImageSource
  type: 'image'
}

/** A document as plain text. */
export interface PlainTextDocumentSource {
  data: string
  media_type: 'text/plain'
  type: 'text'
}

/**
 * Stands for content that is withheld, as in an advisor's message. The API returns it; sent by a client, it is refused
 * with 400.
 */
export interface RedactedBlock {
  type: 'redacted'
}

/** A search result that a tool returns to the model. */
export interface SearchResultBlock {
  citations: SearchResultCitations
  content: SearchResultContent[]
  source: string
  title: string
  type: 'search_result'
}

/** Whether the model may cite a search result. */
export interface SearchResultCitations {
  enabled: boolean
}

/** A piece of text of a search result. */
export interface SearchResultContent {
  text: string
  type: 'text'
}

/** Text of a system message. */
export interface SystemContentBlock {
  text: string
  type: 'text'
}

/** Text. An empty text block in a tool's result is refused. */
export interface TextBlock {
  text: string
  type: 'text'
}

/** A document that is fetched from a URL. */
export interface URLDocumentSource {
  type: 'url'
  url: string
}

/** An image that is fetched from a URL. */
export interface URLImageSource {
  type: 'url'
  url: string
}
