import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Uploadable } from '@org/managed-agents-core'
import { SdkError } from '@org/managed-agents-core'

/** Options of `fileFromDisk`. */
export interface FileFromDiskOptions {
  /** Default: the name of the file. */
  readonly name?: string
  /** Media type. Default `application/octet-stream`. */
  readonly type?: string
  /** Told how many bytes of the file have been read for the request; starts anew with another attempt. */
  readonly onProgress?: (sentBytes: number, totalBytes: number) => void
}

/** Bytes read at once, and held at most. */
const CHUNK_BYTES = 64 * 1024

/**
 * A file to upload, for `files.upload({ file })`: read while it is sent, opened anew for each attempt, never held in
 * memory. Throws `invalid_argument` for what is no regular file; a file that changes its size meanwhile fails the upload.
 */
export async function fileFromDisk(path: string, options: FileFromDiskOptions = {}): Promise<Uploadable> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new SdkError('invalid_argument', `${path} cannot be read: ${error.code}.`)
  })
  if (!found.isFile()) throw new SdkError('invalid_argument', `${path} is no regular file.`)
  const { size } = found
  const { name = basename(path), type, onProgress } = options
  return { name, type, size, data: () => contentOf(path, size, onProgress) }
}

function contentOf(
  path: string,
  size: number,
  onProgress: FileFromDiskOptions['onProgress'],
): ReadableStream<Uint8Array> {
  let opening: ReturnType<typeof open> | undefined
  let sent = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        opening ??= open(path, 'r')
        const file = await opening
        try {
          const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, sent)
          sent += bytesRead
          const ended = bytesRead === 0
          if (sent > size || (ended && sent < size))
            throw new SdkError('invalid_argument', `${path} has changed its size while it was uploaded.`)
          if (!ended) {
            controller.enqueue(buffer.subarray(0, bytesRead))
            onProgress?.(sent, size)
            return
          }
          await file.close()
          controller.close()
        } catch (error) {
          await file.close()
          throw error
        }
      },
      // The file may still be being opened.
      async cancel() {
        const file = await opening?.catch(() => undefined)
        await file?.close()
      },
    },
    { highWaterMark: 0 },
  )
}
