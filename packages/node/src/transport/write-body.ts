import type { ClientRequest } from 'node:http'

/** Writes a stream as the socket takes it. Ends with the request: what is left of the stream is cancelled then. */
export async function writeStream(request: ClientRequest, stream: ReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader()
  const onClose = (): void => void reader.cancel().catch(() => {})
  request.once('close', onClose)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (request.destroyed) return
      if (done) break
      if (!request.write(value)) await drained(request)
    }
    request.end()
  } catch (error) {
    request.destroy(error instanceof Error ? error : new Error(`The body of a request failed: ${error}`))
  } finally {
    request.off('close', onClose)
  }
}

function drained(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      request.off('drain', finish)
      request.off('close', finish)
      resolve()
    }
    request.on('drain', finish)
    request.on('close', finish)
  })
}
