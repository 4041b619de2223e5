import { SdkError } from '../errors/sdk-error.ts'

const PLAIN = /^[\w-][\w.-]*$/
const ESCAPE = /%([0-9a-f]{2})/gi
/** Layers of percent-encoding looked through; a value with more is refused. */
const MAX_LAYERS = 8

/** Fills the ids into a path template. Refuses an id by which a request could reach another path (RFC 3986, 5.2.4). */
export function encodePath(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeSegment(name, params[name]))
}

/** Encodes one value for use between two slashes. */
export function encodeSegment(name: string, value: unknown): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  if (typeof value !== 'string') throw refused(name, 'is not a string')
  if (PLAIN.test(value)) return value
  let decoded = value
  for (let layer = 0; ; layer++) {
    const problem = problemOf(decoded)
    if (problem) throw refused(name, problem)
    const next = decoded.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (next === decoded) break
    if (layer === MAX_LAYERS) throw refused(name, 'is percent-encoded too many times')
    decoded = next
  }
  try {
    return encodeURIComponent(value)
  } catch (cause) {
    throw refused(name, 'is not well-formed Unicode', cause)
  }
}

function problemOf(value: string): string | undefined {
  if (value.includes('\0')) return 'contains NUL'
  if (value.includes('\\')) return 'contains a backslash'
  for (const piece of value.split('/')) {
    if (piece.trim() === '') return 'is empty or has an empty piece'
    if (piece === '.' || piece === '..') return `contains the path segment "${piece}"`
  }
  return undefined
}

function refused(name: string, problem: string, cause?: unknown): SdkError {
  return new SdkError(
    'invalid_argument',
    `The path parameter ${name} ${problem}; pass the id as the API returned it.`,
    {
      cause,
    },
  )
}
