import { randomUUID } from 'node:crypto'

/** A body as it is written: at once, or as a stream, with what the headers should say of it. */
export interface RequestBody {
  readonly whole?: string | Uint8Array
  readonly stream?: ReadableStream<Uint8Array>
  /** Bytes, where they are known. */
  readonly length?: number
  readonly type?: string
}

/** Reads nothing: blobs, also those of files, and forms of them are streamed when they are written. */
export function requestBody(body: RequestInit['body']): RequestBody | undefined {
  if (body === undefined || body === null) return undefined
  if (typeof body === 'string')
    return { whole: body, length: Buffer.byteLength(body), type: 'text/plain;charset=UTF-8' }
  if (body instanceof Uint8Array) return { whole: body, length: body.byteLength }
  if (body instanceof ReadableStream) return { stream: body }
  if (body instanceof FormData) return formBody(body)
  if (body instanceof Blob) return blobBody(body)
  if (body instanceof URLSearchParams)
    return { ...requestBody(`${body}`), type: 'application/x-www-form-urlencoded;charset=UTF-8' }
  return blobBody(new Blob([body]))
}

function blobBody(blob: Blob): RequestBody {
  return { stream: blob.stream(), length: blob.size, ...(blob.type && { type: blob.type }) }
}

/** As WHATWG HTML, "multipart/form-data encoding algorithm". A blob of blobs refers to its parts, it does not copy them. */
function formBody(form: FormData): RequestBody {
  const boundary = `----managed-agents-${randomUUID()}`
  const parts: BlobPart[] = []
  for (const [name, value] of form) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${escaped(normalized(name))}"`
    if (typeof value === 'string') parts.push(`${head}\r\n\r\n${normalized(value)}\r\n`)
    else {
      const type = value.type || 'application/octet-stream'
      parts.push(`${head}; filename="${escaped(value.name)}"\r\ncontent-type: ${type}\r\n\r\n`, value, '\r\n')
    }
  }
  parts.push(`--${boundary}--\r\n`)
  return { ...blobBody(new Blob(parts)), type: `multipart/form-data; boundary=${boundary}` }
}

function normalized(text: string): string {
  return text.replace(/\r\n?|\n/g, '\r\n')
}

function escaped(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent)
}
