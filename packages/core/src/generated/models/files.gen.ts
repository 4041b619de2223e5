// generated from openapi/ by `pnpm generate`; do not edit

import type { Uploadable } from '../../resources/uploadable.ts'

/** Confirms that a file is gone. */
export interface DeletedFile {
  /** Starts with `file_`. */
  id: string
  type?: 'file_deleted'
}

/** What is known about a file. The metadata of an expired file stays readable for 30 days. */
export interface FileMetadata {
  /** Starts with `file_`. */
  id: string
  created_at: string
  filename: string
  mime_type: string
  size_bytes: number
  type: 'file'
  /** False for uploaded files; true for the outputs of sessions and tools. */
  downloadable?: boolean
  /** When the content expires, if it does. */
  expires_at?: string | null
  /**
   * The session that the file belongs to, if it belongs to one. Known from calls that send a beta header, as a list by
   * `scope_id` does.
   */
  scope?: FileScope | null
}

/** One page of files. */
export interface FileMetadataPage {
  data: FileMetadata[]
  /** Cursor of the next page, to be sent as `page`; null or absent on the last one. */
  next_page?: string | null
}

/** The session that a file belongs to. */
export interface FileScope {
  /** The session (`sesn_`). */
  id: string
  type: 'session'
}

/** A file to upload, as `multipart/form-data`. */
export interface UploadFileRequest {
  /**
   * The bytes, with a file name and a media type. Up to 500 MB. The server keeps the last path component of the name (1
   * to 255 characters, none of `< > : " | ? * \ /`); a missing name becomes `unnamed` plus an extension.
   */
  file: Uploadable
  /** How long the file is kept, 1 hour to 90 days, as a text part. */
  expires_in_seconds?: number
}
