// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type { DeletedFile, FileMetadata, FileMetadataPage, UploadFileRequest } from '../models.gen.ts'
import { deleteFile, downloadFile, getFileMetadata, listFiles, uploadFile } from '../operations.gen.ts'

export interface Files {
  /** listFiles */
  list(params?: ListFilesParams | null, options?: RequestOptions): PagePromise<FileMetadata, FileMetadataPage>
  /** uploadFile */
  upload(params: UploadFileParams, options?: RequestOptions): ApiPromise<FileMetadata>
  /** getFileMetadata */
  retrieveMetadata(
    fileId: string,
    params?: GetFileMetadataParams | null,
    options?: RequestOptions,
  ): ApiPromise<FileMetadata>
  /** deleteFile */
  delete(fileId: string, params?: DeleteFileParams | null, options?: RequestOptions): ApiPromise<DeletedFile>
  /** downloadFile */
  download(fileId: string, params?: DownloadFileParams | null, options?: RequestOptions): ApiPromise<Response>
}

export interface ListFilesParams extends WorkspaceIdParam, BetasParam {
  /** Default 20. */
  limit?: number
  page?: string | null
  ids?: string[]
  scope_id?: string
}

export interface UploadFileParams extends UploadFileRequest, WorkspaceIdParam, BetasParam {}

export interface GetFileMetadataParams extends WorkspaceIdParam, BetasParam {}

export interface DeleteFileParams extends WorkspaceIdParam, BetasParam {}

export interface DownloadFileParams extends WorkspaceIdParam, BetasParam {}

export function files(bind: Bind): Files {
  return {
    list: bind(listFiles),
    upload: bind(uploadFile),
    retrieveMetadata: bind(getFileMetadata),
    delete: bind(deleteFile),
    download: bind(downloadFile),
  }
}
