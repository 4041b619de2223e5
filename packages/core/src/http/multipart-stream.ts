import type { FormPart } from './multipart.ts'

/** Writes a form as RFC 7578 says, reading each part only when the transport asks for more. */
export function multipartStream(
  parts: readonly FormPart[],
  boundary: string,
  onProgress: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const sources: FormPart['content'][] = []
  for (const part of parts) sources.push(`--${boundary}\r\n${headOf(part)}\r\n\r\n`, part.content, '\r\n')
  sources.push(`--${boundary}--\r\n`)
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        onProgress()
        for (;;) {
          if (reader) {
            const { done, value } = await reader.read()
            if (!done) return controller.enqueue(value)
            reader = undefined
          }
          const source = sources.shift()
          if (source === undefined) return controller.close()
          if (typeof source === 'string') return controller.enqueue(encoder.encode(source))
          reader = (
            source instanceof Blob ? source.stream() : typeof source === 'function' ? source() : source
          ).getReader()
        }
      },
      async cancel(reason) {
        const rest = sources.filter((source) => source instanceof ReadableStream)
        await Promise.all([reader?.cancel(reason), ...rest.map((stream) => stream.cancel(reason))])
      },
    },
    { highWaterMark: 0 },
  )
}

/** Bytes of the whole form, or undefined where a stream does not say its own. */
export function multipartLength(parts: readonly FormPart[], boundary: string): number | undefined {
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  let length = bytes(`--${boundary}--\r\n`)
  for (const part of parts) {
    const { content } = part
    const size = typeof content === 'string' ? bytes(content) : content instanceof Blob ? content.size : part.size
    if (size === undefined) return undefined
    length += bytes(`--${boundary}\r\n${headOf(part)}\r\n\r\n\r\n`) + size
  }
  return length
}

function headOf({ name, fileName, type, content }: FormPart): string {
  const disposition = `content-disposition: form-data; name="${escaped(name)}"`
  if (typeof content === 'string') return disposition
  return `${disposition}; filename="${escaped(fileName ?? 'unnamed')}"\r\ncontent-type: ${type}`
}

/** As WHATWG HTML, "multipart/form-data encoding algorithm", escapes names. */
function escaped(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent)
}
