// generated from openapi/ by `pnpm generate`; do not edit

import type {
  Base64DocumentSource,
  Base64ImageSource,
  DocumentBlock,
  DocumentBlockInput,
  FileDocumentSource,
  FileImageSource,
  ImageBlock,
  ImageBlockInput,
  PlainTextDocumentSource,
  RedactedBlock,
  SearchResultBlock,
  SearchResultCitations,
  SearchResultContent,
  SystemContentBlock,
  TextBlock,
  URLDocumentSource,
  URLImageSource,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { closedUnion, openUnion } from '../open.ts'

/** Text. An empty text block in a tool's result is refused. */
export const zTextBlock: z.ZodType<TextBlock> = /* @__PURE__ */ (() =>
  z.looseObject({
    text: z.string(),
    type: z.literal('text')
  }))()

/** An image as Base64. */
export const zBase64ImageSource: z.ZodType<Base64ImageSource> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.string(),
    media_type: z.string(),
    type: z.literal('base64')
  }))()

/** An image that is fetched from a URL. */
export const zURLImageSource: z.ZodType<URLImageSource> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('url'),
    url: z.string()
  }))()

/** An uploaded file as an image. */
export const zFileImageSource: z.ZodType<FileImageSource> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_id: z.string(),
    type: z.literal('file')
  }))()

const zImageBlock_source = /* @__PURE__ */ (() =>
  openUnion('type', {
    base64: zBase64ImageSource,
    url: zURLImageSource,
    file: zFileImageSource,
  }))()

/** An image, given as bytes, by URL or by an uploaded file. */
export const zImageBlock: z.ZodType<ImageBlock> = /* @__PURE__ */ (() =>
  z.looseObject({
    source: zImageBlock_source,
    type: z.literal('image')
  }))()

/** A document as Base64. */
export const zBase64DocumentSource: z.ZodType<Base64DocumentSource> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.string(),
    media_type: z.string(),
    type: z.literal('base64')
  }))()

/** A document as plain text. */
export const zPlainTextDocumentSource: z.ZodType<PlainTextDocumentSource> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.string(),
    media_type: z.literal('text/plain'),
    type: z.literal('text')
  }))()

/** A document that is fetched from a URL. */
export const zURLDocumentSource: z.ZodType<URLDocumentSource> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('url'),
    url: z.string()
  }))()

/** An uploaded file as a document. */
export const zFileDocumentSource: z.ZodType<FileDocumentSource> = /* @__PURE__ */ (() =>
  z.looseObject({
    file_id: z.string(),
    type: z.literal('file')
  }))()

const zDocumentBlock_source = /* @__PURE__ */ (() =>
  openUnion('type', {
    base64: zBase64DocumentSource,
    text: zPlainTextDocumentSource,
    url: zURLDocumentSource,
    file: zFileDocumentSource,
  }))()

/** A document, given as bytes, as plain text, by URL or by an uploaded file. */
export const zDocumentBlock: z.ZodType<DocumentBlock> = /* @__PURE__ */ (() =>
  z.looseObject({
    source: zDocumentBlock_source,
    type: z.literal('document'),
    context: z.string().nullish(),
    title: z.string().nullish()
  }))()

/** Whether the model may cite a search result. */
export const zSearchResultCitations: z.ZodType<SearchResultCitations> = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.boolean()
  }))()

/** A piece of text of a search result. */
export const zSearchResultContent: z.ZodType<SearchResultContent> = /* @__PURE__ */ (() =>
  z.looseObject({
    text: z.string(),
    type: z.literal('text')
  }))()

/** A search result that a tool returns to the model. */
export const zSearchResultBlock: z.ZodType<SearchResultBlock> = /* @__PURE__ */ (() =>
  z.looseObject({
    citations: zSearchResultCitations,
    content: z.array(zSearchResultContent),
    source: z.string(),
    title: z.string(),
    type: z.literal('search_result')
  }))()

/**
 * Stands for content that is withheld, as in an advisor's message. The API returns it; sent by a client, it is refused
 * with 400.
 */
export const zRedactedBlock: z.ZodType<RedactedBlock> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('redacted')
  }))()

const zImageBlockInput_source = /* @__PURE__ */ (() =>
  closedUnion('type', {
    base64: zBase64ImageSource,
    url: zURLImageSource,
    file: zFileImageSource,
  }))()

/** An image, given as bytes, by URL or by an uploaded file. */
export const zImageBlockInput: z.ZodType<ImageBlockInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    source: zImageBlockInput_source,
    type: z.literal('image')
  }))()

const zDocumentBlockInput_source = /* @__PURE__ */ (() =>
  closedUnion('type', {
    base64: zBase64DocumentSource,
    text: zPlainTextDocumentSource,
    url: zURLDocumentSource,
    file: zFileDocumentSource,
  }))()

/** A document, given as bytes, as plain text, by URL or by an uploaded file. */
export const zDocumentBlockInput: z.ZodType<DocumentBlockInput> = /* @__PURE__ */ (() =>
  z.looseObject({
    source: zDocumentBlockInput_source,
    type: z.literal('document'),
    context: z.string().nullish(),
    title: z.string().nullish()
  }))()

/** Text of a system message. */
export const zSystemContentBlock: z.ZodType<SystemContentBlock> = /* @__PURE__ */ (() =>
  z.looseObject({
    text: z.string(),
    type: z.literal('text')
  }))()
