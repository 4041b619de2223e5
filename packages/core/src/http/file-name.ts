import { SdkError } from '../errors/sdk-error.ts'

const REFUSED = /[<>:"|?*\p{Cc}]/gu
/** Longest file name that the API keeps. */
const MAX_LENGTH = 255

/**
 * A file name as the API takes it: without directories unless `keepPath`, and without the characters that it refuses.
 * A path that leaves its folder is refused, never mended.
 */
export function safeFileName(name: string, keepPath: boolean): string {
  const pieces = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((piece) => piece !== '' && piece !== '.')
  if (pieces.includes('..')) {
    throw new SdkError('invalid_argument', 'A file name leads out of its folder by "..".')
  }
  const kept = pieces.map((piece) => piece.replace(REFUSED, '_')).slice(keepPath ? 0 : -1)
  const safe = kept.join('/')
  return keepPath ? safe || 'unnamed' : shortened(safe || 'unnamed')
}

/** Cut to the longest name allowed, with its extension. */
function shortened(name: string): string {
  if (name.length <= MAX_LENGTH) return name
  const extension = /\.\w{1,16}$/.exec(name)?.[0] ?? ''
  return name.slice(0, MAX_LENGTH - extension.length) + extension
}
