import type { OpenedFile } from '../sandbox/sandbox-files.ts'

const CHUNK_BYTES = 65_536
const NEWLINE = 10

/** First and last line, counted from 1; a last line of -1 is the end of the file. */
export type LineRange = readonly [first: number, last: number]

/** Reads a range of lines without the rest of the file in memory. Rejects when they are longer than `maxBytes`. */
export async function readLines(
  file: OpenedFile,
  [first, last]: LineRange,
  { maxBytes, signal }: { maxBytes: number; signal: AbortSignal },
): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  let keptBytes = 0
  let line = 1
  const isPast = (): boolean => last !== -1 && line > last
  for (let position = 0; !isPast(); position += CHUNK_BYTES) {
    signal.throwIfAborted()
    const chunk = await file.read(position, CHUNK_BYTES)
    if (chunk.length === 0) break
    let from = 0
    while (from < chunk.length && !isPast()) {
      const newline = chunk.indexOf(NEWLINE, from)
      const to = newline === -1 ? chunk.length : newline + 1
      if (line >= first) {
        keptBytes += to - from
        if (keptBytes > maxBytes) throw new Error(`These lines have more than ${maxBytes} bytes. Read fewer.`)
        kept.push(chunk.subarray(from, to))
      }
      if (newline !== -1) line++
      from = to
    }
  }
  return Buffer.concat(kept)
}
