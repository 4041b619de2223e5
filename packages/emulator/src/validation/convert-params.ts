import type { RouteParam } from './route.ts'

/**
 * Values of a query or a form by wire name, converted as the contract types them. What can't be converted stays text,
 * for the check to refuse. Names that the contract does not list are kept as text.
 */
export function convertParams<Value>(
  entries: Iterable<readonly [string, Value]>,
  params: readonly RouteParam[],
): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null)
  for (const [name, value] of entries) {
    const param = params.find((item) => item.name === name)
    const converted = param === undefined ? value : convert(value, param)
    const earlier = result[name]
    if (param?.list) result[name] = Array.isArray(earlier) ? [...earlier, converted] : [converted]
    else result[name] = converted
  }
  return result
}

function convert(value: unknown, param: RouteParam): unknown {
  if (typeof value !== 'string') return value
  if (value === '' && param.nullable) return null
  if (param.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  if (param.type === 'integer' || param.type === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  return value
}
