// generated from openapi/ by `pnpm generate`; do not edit

import type {
  DeletedFile,
  FileMetadata,
  FileMetadataPage,
  FileScope,
  UploadFileRequest,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { upload } from '../limits.ts'

/** Confirms that a file is gone. */
export const zDeletedFile: z.ZodType<DeletedFile> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('file_deleted').optional()
  }))()

/** The session that a file belongs to. */
export const zFileScope: z.ZodType<FileScope> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('session')
  }))()

/** What is known about a file. The metadata of an expired file stays readable for 30 days. */
export const zFileMetadata: z.ZodType<FileMetadata> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    filename: z.string(),
    mime_type: z.string(),
    size_bytes: z.int(),
    type: z.literal('file'),
    downloadable: z.boolean().optional(),
    expires_at: z.iso.datetime({ offset: true }).nullish(),
    scope: zFileScope.nullish()
  }))()

/** One page of files. */
export const zFileMetadataPage: z.ZodType<FileMetadataPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zFileMetadata),
    next_page: z.string().nullish()
  }))()

const zUploadFileRequest_file = /* @__PURE__ */ (() =>
  upload())()

/** A file to upload, as `multipart/form-data`. */
export const zUploadFileRequest: z.ZodType<UploadFileRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    file: zUploadFileRequest_file,
    expires_in_seconds: z.int().gte(3600).lte(7776000).optional()
  }))()
