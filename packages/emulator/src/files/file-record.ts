import type { StoredBytes } from '../bytes/stored-bytes.ts'
import { ApiFailure, notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { FileMetadata, FileScope } from '../wire.ts'
import type { World } from '../world.ts'

export interface FileRecord {
  readonly id: string
  readonly created_at: string
  readonly filename: string
  readonly mime_type: string
  readonly size_bytes: number
  readonly downloadable: boolean
  readonly expires_at: string | null
  readonly scope: FileScope | null
  readonly content: StoredBytes
  /** Where the agent wrote it; null for what was uploaded. */
  readonly path: string | null
  /** From when on it is listed, in milliseconds since 1970. */
  readonly listedFromMs: number
  /** A later output has taken its place in lists. */
  superseded: boolean
}

/** Documented: the metadata of an expired file stays readable for 30 days. */
const metadataKeptMs = 30 * 24 * 3600 * 1000

export function filesOf(world: World): Collection<FileRecord> {
  return world.collection<FileRecord>('files')
}

export function findFile(world: World, id: string): FileRecord | undefined {
  const file = filesOf(world).get(id)
  return file && isKept(world, file) ? file : undefined
}

export function requireFile(world: World, id: string): FileRecord {
  const file = findFile(world, id)
  if (!file) throw notFound(`file ${id} was not found`)
  return file
}

/** A file whose content is still there. Documented: 404 with `file_expired` once it is not. */
export function requireContent(world: World, id: string): FileRecord {
  const file = requireFile(world, id)
  if (!hasExpired(world, file)) return file
  throw new ApiFailure({
    status: 404,
    type: 'not_found_error',
    message: `file ${id} expired at ${file.expires_at}`,
    errorCode: 'file_expired',
  })
}

export function hasExpired(world: World, file: FileRecord): boolean {
  return file.expires_at !== null && Date.parse(file.expires_at) <= world.clock.now()
}

export function isListed(world: World, file: FileRecord): boolean {
  return !file.superseded && file.listedFromMs <= world.clock.now() && isKept(world, file)
}

/** Documented: `scope` is known from calls that send a beta header. */
export function fileView(file: FileRecord, betas: readonly string[]): FileMetadata {
  const view: FileMetadata = {
    id: file.id,
    type: 'file',
    created_at: file.created_at,
    filename: file.filename,
    mime_type: file.mime_type,
    size_bytes: file.size_bytes,
    downloadable: file.downloadable,
    expires_at: file.expires_at,
  }
  return betas.length > 0 ? { ...view, scope: file.scope } : view
}

function isKept(world: World, file: FileRecord): boolean {
  return file.expires_at === null || world.clock.now() < Date.parse(file.expires_at) + metadataKeptMs
}
