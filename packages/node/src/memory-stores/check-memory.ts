const MAX_CONTENT_BYTES = 102_400
const MAX_PATH_BYTES = 1024
const MAX_SEGMENTS = 20

/** What the API would refuse about a memory, or undefined. */
export function problemOf(path: string, content: Uint8Array): string | undefined {
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) return `its path has more than ${MAX_PATH_BYTES} bytes`
  if (path.split('/').length - 1 > MAX_SEGMENTS) return `its path has more than ${MAX_SEGMENTS} parts`
  if (/[\p{Cc}\p{Cf}]/u.test(path)) return 'its path has a control or format character'
  if (path.normalize('NFC') !== path) return 'its path is not in the form NFC'
  if (content.length > MAX_CONTENT_BYTES) return `it has more than ${MAX_CONTENT_BYTES} bytes`
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return 'it is not UTF-8 text'
  }
  return undefined
}
