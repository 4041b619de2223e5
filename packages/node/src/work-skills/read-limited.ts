/** The bytes of a response's body. Rejects, and lets go of the body, as soon as there are more than `maxBytes`. */
export async function readLimited(response: Response, maxBytes: number): Promise<Buffer> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const next = await reader?.read()
    if (!next || next.done) return Buffer.concat(chunks)
    length += next.value.length
    if (length > maxBytes) {
      await reader?.cancel()
      throw new Error(`its archive has more than ${maxBytes} bytes`)
    }
    chunks.push(next.value)
  }
}
