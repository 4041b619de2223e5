/**
 * Bytes as plain JSON data, so that they can be part of a snapshot: base64 in pieces, because a single text of a
 * 500 MB file would be longer than an engine allows.
 */
export type StoredBytes = readonly string[]

/** A multiple of 3, so that only the last piece is padded. */
const pieceBytes = 3 * 256 * 1024

/** Code units that one `fromCharCode` call can take on every engine. */
const spreadLimit = 8192

export function storeBytes(bytes: Uint8Array): StoredBytes {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += pieceBytes) pieces.push(btoa(latin1(bytes.subarray(at, at + pieceBytes))))
  return pieces
}

export function loadBytes(pieces: StoredBytes, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    const text = atob(piece)
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
  }
  return bytes
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += spreadLimit) {
    text += String.fromCharCode(...bytes.subarray(at, at + spreadLimit))
  }
  return text
}
