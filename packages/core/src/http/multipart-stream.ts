import type { FormPart } from './multipart.ts'

/** Writes a form as RFC 7578 says, reading each part only when the transport asks for more. */
export function multipartStream(
  parts: readonly FormPart[],
  boundary: string,
  onProgress: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const sources: (string | Blob | ReadableStream<Uint8Array>)[] = []
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
          reader = (source instanceof Blob ? source.stream() : source).getReader()
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

function headOf({ name, fileName, type, content }: FormPart): string {
  const disposition = `content-disposition: form-data; name="${escaped(name)}"`
  if (typeof content === 'string') return disposition
  return `${disposition}; filename="${escaped(fileName ?? 'unnamed')}"\r\ncontent-type: ${type}`
}

/** As WHATWG HTML, "multipart/form-data encoding algorithm", escapes names. */
function escaped(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent)
}
