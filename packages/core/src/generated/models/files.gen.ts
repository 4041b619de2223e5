// generated from openapi/ by `pnpm generate`; do not edit

import type { Uploadable } from '../../resources/uploadable.ts'

export interface DeletedFile {
  id: string
  type?: 'file_deleted'
}

export interface FileMetadata {
  id: string
  created_at: string
  filename: string
  mime_type: string
  size_bytes: number
  type: 'file'
  downloadable?: boolean
  expires_at?: string | null
  scope?: FileScope | null
}

export interface FileMetadataPage {
  data: FileMetadata[]
  next_page: string | null
}

export interface FileScope {
  id: string
  type: 'session'
}

export interface UploadFileRequest {
  file: Uploadable
  expires_in_seconds?: number
}
