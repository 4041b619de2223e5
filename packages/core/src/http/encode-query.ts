import { SdkError } from '../errors/sdk-error.ts'

/**
 * Encodes a query by the names on the wire: an array repeats its name, a date becomes ISO 8601, `null` is sent empty,
 * `undefined` is left out.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue
      const text = item === null ? '' : item instanceof Date ? item.toJSON() : item
      if (!/^(string|boolean)$/.test(typeof text) && !Number.isFinite(text)) {
        throw new SdkError('invalid_argument', `The query parameter ${name} is no plain value.`)
      }
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
    }
  }
  return pairs.join('&')
}
