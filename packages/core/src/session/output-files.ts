import { SdkError } from '../errors/sdk-error.ts'
import type { FileMetadata } from '../generated/models.gen.ts'
import { readPages } from './read-pages.ts'
import type { FilesPort, RunClient } from './run-client.ts'
import { orAbort, wait } from './wait.ts'

/** Options of `outputFiles` and `outcome.files()`. */
export interface OutputFilesOptions {
  readonly signal?: AbortSignal
  /** Files are listed 1 to 3 s after idle: look until one is there and the list stands still, at most so long. Default 5,000. */
  readonly waitMs?: number
  /** Largest file that `download` reads, in bytes. Default 104,857,600 (100 MiB). */
  readonly maxBytes?: number
}

/** A file that the session wrote. */
export interface OutputFile extends FileMetadata {
  /** The bytes. Rejects with `response_too_large` for a file beyond `maxBytes`. */
  download(options?: { readonly signal?: AbortSignal }): Promise<Uint8Array<ArrayBuffer>>
}

/** The files that a session wrote, as the API listed them. */
export type OutputFiles = readonly OutputFile[]

const POLL_MS = 1000

/** The files that a session wrote, once the list of them has stood still for a second or `waitMs` are over. */
export async function outputFiles(
  client: RunClient,
  sessionId: string,
  options: OutputFilesOptions = {},
): Promise<OutputFiles> {
  const { signal, waitMs = 5000, maxBytes = 100 * 2 ** 20 } = options
  const { files, platform } = client
  if (!files) throw new SdkError('invalid_argument', 'This client has no `files` resource; create it with one.')
  const until = platform.clock.now() + waitMs
  let known = await listAll(files, sessionId, signal)
  for (let quiet = false; !quiet && platform.clock.now() < until; ) {
    await wait(platform.clock, Math.min(POLL_MS, until - platform.clock.now()), signal)
    const latest = await listAll(files, sessionId, signal)
    quiet = latest.length > 0 && latest.length === known.length
    known = latest
  }
  return known.map((file) => ({
    ...file,
    download: ({ signal: own } = {}) => download(files, file, { maxBytes, signal: own ?? signal }),
  }))
}

async function listAll(files: FilesPort, sessionId: string, signal?: AbortSignal): Promise<FileMetadata[]> {
  const all: FileMetadata[] = []
  const pages = readPages((page) =>
    orAbort(files.list({ scope_id: sessionId, limit: 1000, ...page }, { signal }), signal),
  )
  for await (const { data } of pages) all.push(...data)
  return all
}

async function download(
  files: FilesPort,
  file: FileMetadata,
  { maxBytes, signal }: { maxBytes: number; signal: AbortSignal | undefined },
): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size_bytes > maxBytes) throw tooLarge(file, maxBytes)
  const response = await orAbort(files.download(file.id, null, { signal }), signal)
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array(0)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await orAbort(reader.read(), signal)
      if (done) break
      size += value.length
      if (size > maxBytes) throw tooLarge(file, maxBytes)
      chunks.push(value)
    }
  } catch (error) {
    reader.cancel(error).catch(() => {})
    throw error
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

function tooLarge(file: FileMetadata, maxBytes: number): SdkError {
  return new SdkError(
    'response_too_large',
    `${file.filename} is larger than ${maxBytes} bytes; raise \`maxBytes\` to read it.`,
  )
}
