import { storeBytes } from '../bytes/stored-bytes.ts'
import { ApiFailure, invalidRequest } from '../http/api-failure.ts'
import type { World } from '../world.ts'
import { keptName, mediaType } from './file-name.ts'
import type { FileRecord } from './file-record.ts'
import { filesOf, hasExpired } from './file-record.ts'

/** Documented: up to 500 MB per file and 1 TB in all; uploaded files cannot be downloaded. */
export async function uploadFile(world: World, form: FormData): Promise<FileRecord> {
  const file = form.get('file')
  if (!(file instanceof Blob)) throw invalidRequest('file: must be a file')
  if (file.size > world.settings.maxFileBytes) {
    throw new ApiFailure({
      status: 413,
      type: 'request_too_large',
      message: `the file is larger than ${world.settings.maxFileBytes} bytes`,
    })
  }
  const mimeType = mediaType(file.type, file.name)
  const filename = keptName(file.name, mimeType)
  const content = storeBytes(new Uint8Array(await file.arrayBuffer()))
  // The quota is judged after the last wait, so that two uploads at a time cannot both take what is left.
  requireRoom(world, file.size)
  const seconds = form.get('expires_in_seconds')
  return filesOf(world).insert({
    id: world.newId('file_'),
    created_at: world.timestamps.next(),
    filename,
    mime_type: mimeType,
    size_bytes: file.size,
    downloadable: false,
    expires_at: seconds === null ? null : new Date(world.clock.now() + Number(seconds) * 1000).toISOString(),
    scope: null,
    content,
    path: null,
    listedFromMs: 0,
    superseded: false,
  })
}

function requireRoom(world: World, size: number): void {
  let used = size
  for (const { record } of filesOf(world).scan('asc')) if (!hasExpired(world, record)) used += record.size_bytes
  if (used > world.settings.fileQuotaBytes) {
    throw invalidRequest(
      `the files would hold more than ${world.settings.fileQuotaBytes} bytes`,
      'storage_quota_exceeded',
    )
  }
}
