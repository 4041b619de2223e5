import { SdkError } from '../errors/sdk-error.ts'
import type { FormEncoder } from './encode-body.ts'
import { safeFileName } from './file-name.ts'
import { multipartLength, multipartStream } from './multipart-stream.ts'
import type { Operation } from './operation.ts'

/** One part of a form, in its order. */
export interface FormPart {
  readonly name: string
  readonly content: string | Blob | ReadableStream<Uint8Array> | (() => ReadableStream<Uint8Array>)
  /** Bytes of a stream, where they are known. */
  readonly size?: number
  readonly fileName?: string
  readonly type?: string
}

/**
 * Encodes the fields of a form. Bytes and Blobs go as `FormData`, which the platform streams by itself. A stream is
 * passed through where the platform can send one; elsewhere the platform turns it into a Blob.
 */
export const encodeMultipart: FormEncoder = (operation, fields, platform) => {
  if (typeof fields !== 'object' || fields === null) throw refused(operation, 'body', 'is no record of fields')
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((item) => partOf(operation, `${name}[]`, item))
      : value === undefined || value === null
        ? []
        : [partOf(operation, name, value)],
  )
  if (!parts.some(({ content }) => isStreamed(content))) return { body: formData(parts) }
  if (!platform.streamingRequestBody) return blobParts(parts).then((whole) => ({ body: formData(whole) }))
  const boundary = `----managed-agents-${platform.crypto.randomUUID()}`
  const length = multipartLength(parts, boundary)
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(length !== undefined && { 'content-length': `${length}` }),
    },
    bodyFactory: Object.assign((onProgress: () => void) => multipartStream(parts, boundary, onProgress), {
      repeatable: !parts.some(({ content }) => content instanceof ReadableStream),
    }),
  }
}

function isStreamed(content: FormPart['content']): boolean {
  return content instanceof ReadableStream || typeof content === 'function'
}

function partOf(operation: Operation, name: string, value: unknown): FormPart {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { name, content: String(value) }
  }
  const wrapped = isWrapped(value) ? value : { data: value, name: nameOf(value), type: undefined, size: undefined }
  const content = contentOf(wrapped.data)
  if (content === undefined) throw refused(operation, name, 'is no text, Blob, bytes, stream or { name, data }')
  if (content instanceof ReadableStream && content.locked)
    throw refused(operation, name, 'is a stream that is being read')
  const type = wrapped.type ?? (content instanceof Blob && content.type ? content.type : 'application/octet-stream')
  // Media types go into a header of the part.
  if (!/^[\x20-\x7e]+$/.test(type)) throw refused(operation, name, 'has a media type that no header can carry')
  return {
    name,
    content,
    type,
    size: wrapped.size,
    fileName: safeFileName(wrapped.name ?? 'unnamed', name.endsWith('[]')),
  }
}

function isWrapped(value: unknown): value is { data: unknown; name?: string; type?: string; size?: number } {
  return typeof value === 'object' && value !== null && 'data' in value
}

/** A `File` of a directory upload knows its path below the chosen folder. */
function nameOf(value: unknown): string | undefined {
  const { name, webkitRelativePath } = value as { name?: unknown; webkitRelativePath?: unknown }
  if (typeof webkitRelativePath === 'string' && webkitRelativePath !== '') return webkitRelativePath
  return typeof name === 'string' ? name : undefined
}

function contentOf(data: unknown): FormPart['content'] | undefined {
  if (data instanceof Blob || data instanceof ReadableStream) return data
  if (typeof data === 'function') return data as () => ReadableStream<Uint8Array>
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) return new Blob([data as BlobPart])
  return undefined
}

function formData(parts: readonly FormPart[]): FormData {
  const form = new FormData()
  for (const { name, content, fileName, type } of parts) {
    if (typeof content === 'string') form.append(name, content)
    else if (content instanceof Blob)
      form.append(name, content.type === type ? content : content.slice(0, content.size, type), fileName)
  }
  return form
}

function blobParts(parts: readonly FormPart[]): Promise<FormPart[]> {
  return Promise.all(
    parts.map(async (part) => {
      const { content } = part
      const stream = typeof content === 'function' ? content() : content
      return stream instanceof ReadableStream ? { ...part, content: await new Response(stream).blob() } : part
    }),
  )
}

function refused({ sdkMethod }: Operation, name: string, problem: string): SdkError {
  return new SdkError('invalid_argument', `${sdkMethod}: ${name} ${problem}.`)
}
