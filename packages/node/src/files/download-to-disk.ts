import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open, rename, rm } from 'node:fs/promises'
import { ConnectionError, isConnectionError, SdkError } from '@org/managed-agents-core'

/** What a download needs of a client. */
export interface DownloadClient {
  readonly files: {
    download(
      fileId: string,
      params?: null,
      options?: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal },
    ): PromiseLike<Response>
  }
}

/** Options of `downloadToDisk`. */
export interface DownloadOptions {
  /** Bytes at which the download fails with `response_too_large`. Default 1 GiB. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (receivedBytes: number, totalBytes: number | undefined) => void
}

/** Connections that may break before the download fails. */
const MAX_BREAKS = 5

/**
 * Downloads a file to `path`, which is there only once it is whole: what comes is written beside it, readable by its owner
 * alone, and renamed at the end; a failure leaves nothing. A connection that breaks is gone on from where it broke, if the
 * server gives ranges of the same version, else from the beginning. Gives the number of bytes.
 */
export async function downloadToDisk(
  client: DownloadClient,
  { fileId, path }: { readonly fileId: string; readonly path: string },
  { maxBytes = 2 ** 30, signal, onProgress }: DownloadOptions = {},
): Promise<number> {
  const beside = `${path}.${randomUUID()}.part`
  const file = await open(beside, 'wx', 0o600)
  let version: string | null = null
  let received = 0
  try {
    for (let breaks = 0; ; breaks++) {
      const headers = received > 0 && version ? { range: `bytes=${received}-`, 'if-range': version } : undefined
      const response = await client.files.download(fileId, null, { headers, signal })
      if (response.status !== 206) received = 0
      version = response.headers.get('etag')
      const length = Number(response.headers.get('content-length') ?? Number.NaN)
      const total = Number.isNaN(length) ? undefined : received + length
      try {
        received = await append(response, { file, from: received, total, maxBytes, signal, onProgress })
        break
      } catch (error) {
        if (!isConnectionError(error) || breaks === MAX_BREAKS) throw error
      }
      received = version ? (await file.stat()).size : 0
    }
    await file.truncate(received)
    await file.sync()
    await file.close()
    await rename(beside, path)
    return received
  } catch (error) {
    await file.close().catch(() => {})
    await rm(beside, { force: true })
    throw error
  }
}

interface Appending extends DownloadOptions {
  readonly file: FileHandle
  readonly from: number
  readonly total: number | undefined
  readonly maxBytes: number
}

async function append(
  response: Response,
  { file, from, total, maxBytes, signal, onProgress }: Appending,
): Promise<number> {
  const reader = response.body?.getReader()
  let at = from
  const failed = (cause: unknown): never => {
    signal?.throwIfAborted()
    return broken(cause)
  }
  try {
    for (;;) {
      signal?.throwIfAborted()
      const { done, value } = (await reader?.read().catch(failed)) ?? { done: true, value: undefined }
      if (done) break
      if (at + value.byteLength > maxBytes) {
        throw new SdkError(
          'response_too_large',
          `The file is larger than ${maxBytes} bytes; raise maxBytes to take it.`,
        )
      }
      await file.write(value, 0, value.byteLength, at)
      at += value.byteLength
      onProgress?.(at, total)
    }
  } finally {
    await reader?.cancel().catch(() => {})
  }
  if (total !== undefined && at < total) broken(undefined)
  return at
}

function broken(cause: unknown): never {
  throw new ConnectionError('connection_lost', 'The connection broke while a file was downloaded.', { cause })
}
