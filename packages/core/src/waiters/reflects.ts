/**
 * Whether a resource is already as a request wants it. The API fills in defaults, so fields that the request does not
 * name are left out of account; it writes a model `"m"` as `{ id: "m" }` and a choice `"high"` as `{ type: "high" }`.
 */
export function reflects(wanted: unknown, actual: unknown): boolean {
  if (wanted === undefined || Object.is(wanted, actual)) return true
  if (isEmpty(wanted)) return isEmpty(actual)
  if (typeof actual !== 'object' || actual === null) return false
  const fields = actual as Readonly<Record<string, unknown>>
  if (typeof wanted === 'string') return fields.id === wanted || fields.type === wanted
  if (typeof wanted !== 'object' || wanted === null) return false
  if (Array.isArray(wanted) !== Array.isArray(actual)) return false
  if (Array.isArray(wanted) && Array.isArray(actual) && wanted.length !== actual.length) return false
  return Object.entries(wanted).every(([name, value]) => reflects(value, fields[name]))
}

/** `null`, an empty text and an empty list all clear a field. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
