import { SdkError } from '../errors/sdk-error.ts'

const PLAIN = /^[\w-][\w.-]*$/
/** NUL, a backslash, half a surrogate pair, and between slashes nothing, `.` or `..`. */
const REFUSED = /[\0\\\p{Cs}]|(^|\/)(\s*|\.\.?)(\/|$)/u
/** Layers of percent-encoding looked through; a value with more is refused. */
const MAX_LAYERS = 8

/** Fills ids into a path template. Refuses an id by which a request could reach another path (RFC 3986, 5.2.4). */
export function encodePath(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = params[name]
    if (typeof text === 'string') {
      if (PLAIN.test(text)) return text
      if (isSafe(text)) return encodeURIComponent(text)
    }
    throw new SdkError('invalid_argument', `The path parameter ${name} is no id.`)
  })
}

function isSafe(text: string): boolean {
  let decoded = text
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    if (REFUSED.test(decoded)) return false
    const next = decoded.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (next === decoded) return true
    decoded = next
  }
  return false
}
