import { SdkError } from '../errors/sdk-error.ts'

/**
 * Encodes a query by the names on the wire: an array repeats its name, a date becomes ISO 8601, `null` is sent empty,
 * `undefined` is left out.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  let encoded = ''
  const add = (name: string, value: unknown): void => {
    const text = textOf(name, value)
    if (text !== undefined) encoded += `${encoded && '&'}${encodeURIComponent(name)}=${encodeURIComponent(text)}`
  }
  for (const name of Object.keys(query)) {
    const value = query[name]
    if (Array.isArray(value)) for (const item of value) add(name, item)
    else add(name, value)
  }
  return encoded
}

function textOf(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case 'undefined':
      return undefined
    case 'string':
      return value
    case 'boolean':
    case 'bigint':
      return String(value)
    case 'number':
      if (Number.isFinite(value)) return String(value)
      break
    case 'object':
      if (value === null) return ''
      if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  }
  throw new SdkError(
    'invalid_argument',
    `The query parameter ${name} is no text, finite number, boolean, date or null.`,
  )
}
