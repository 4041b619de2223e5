// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { DeletedFile, FileMetadata, FileMetadataPage, UploadFileRequest } from '../models.gen.ts'
import { deleteFile, downloadFile, getFileMetadata, listFiles, uploadFile } from '../operations.gen.ts'

export interface Files {
  /**
   * List files
   *
   * With `scope_id`, the files of one session. What the agent leaves under `/mnt/session/outputs` is listed 1 to 3
   * seconds after the session became idle, and is complete once listed. That filter needs the beta header
   * `managed-agents-2026-04-01`.
   */
  list(params?: ListFilesParams | null, options?: RequestOptions): PagePromise<FileMetadata, FileMetadataPage>
  /**
   * Upload a file
   *
   * Up to 500 MB per file and 1 TB per organization. Uploaded files can't be downloaded again.
   */
  upload(params: UploadFileParams, options?: RequestOptions): ApiPromise<FileMetadata>
  /**
   * Get what is known about a file
   *
   * The metadata of an expired file stays readable for 30 days.
   */
  retrieveMetadata(
    fileId: string,
    params?: GetFileMetadataParams | null,
    options?: RequestOptions,
  ): ApiPromise<FileMetadata>
  /** Delete a file */
  delete(fileId: string, params?: DeleteFileParams | null, options?: RequestOptions): ApiPromise<DeletedFile>
  /**
   * Download a file
   *
   * Outputs of sessions and tools can be downloaded, uploaded files can't (`file_not_downloadable`).
   */
  download(fileId: string, params?: DownloadFileParams | null, options?: RequestOptions): ApiPromise<Response>
}

export interface ListFilesParams extends WorkspaceIdParam, BetasParam {
  /**
   * How many entries a page may have.
   * Default 20.
   */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /** Up to 100 ids. Not together with `page` and `limit`; gives a single page, and leaves unknown ids out silently. */
  ids?: string[]
  /** Files that belong to this session. Needs the beta header `managed-agents-2026-04-01`. */
  scope_id?: string
}

export interface UploadFileParams extends UploadFileRequest, WorkspaceIdParam, BetasParam {}

export interface GetFileMetadataParams extends WorkspaceIdParam, BetasParam {}

export interface DeleteFileParams extends WorkspaceIdParam, BetasParam {}

export interface DownloadFileParams extends WorkspaceIdParam, BetasParam {}

/** Files that are uploaded for sessions, or produced by them. */
export function files(bind: Bind): Files {
  return {
    list: bind(listFiles),
    upload: bind(uploadFile),
    retrieveMetadata: bind(getFileMetadata),
    delete: bind(deleteFile),
    download: bind(downloadFile),
  }
}
