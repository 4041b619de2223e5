/** Finds the end marker of a command in a stream of chunks that may cut it anywhere. */
export interface MarkerScanner {
  /** Splits a chunk: what is surely output, and the exit code once the marker came. Bytes behind it are kept. */
  scan(chunk: Uint8Array): { readonly output: Uint8Array; readonly exitCode?: number }
  /** What was held back because it could have become the marker. */
  rest(): Uint8Array
}

/** Longest marker: two record separators, the nonce, a colon and an exit code. */
const EXTRA = 8
const SEPARATOR = 0x1e

/** A marker is `RS nonce : code RS`. */
export function createMarkerScanner(nonce: string): MarkerScanner {
  const start = new TextEncoder().encode(`\x1e${nonce}:`)
  let held: Buffer = Buffer.alloc(0)

  function scan(chunk: Uint8Array): { output: Uint8Array; exitCode?: number } {
    const bytes = Buffer.concat([held, chunk])
    const at = bytes.indexOf(start)
    if (at >= 0) {
      const end = bytes.indexOf(SEPARATOR, at + start.length)
      if (end >= 0) {
        held = bytes.subarray(end + 1)
        return {
          output: bytes.subarray(0, at),
          exitCode: Number(bytes.subarray(at + start.length, end).toString('latin1')),
        }
      }
    }
    const keepFrom = at >= 0 ? at : Math.max(0, bytes.length - start.length - EXTRA)
    held = Buffer.from(bytes.subarray(keepFrom))
    return { output: bytes.subarray(0, keepFrom) }
  }

  return { scan, rest: () => held }
}
