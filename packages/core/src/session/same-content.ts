import { isObject } from '../json-schema/json-schema.ts'

/**
 * Whether an event of a session is the one that was sent as `params`: all that was sent is in it. The API adds fields
 * (ids, times, defaults), so more may be in it; null and absent are the same.
 */
export function saysTheSame(params: unknown, event: unknown): boolean {
  if (params === null || params === undefined) return event === null || event === undefined
  if (Array.isArray(params))
    return (
      Array.isArray(event) &&
      params.length === event.length &&
      params.every((item, index) => saysTheSame(item, event[index]))
    )
  if (!isObject(params)) return params === event
  return isObject(event) && Object.entries(params).every(([key, value]) => saysTheSame(value, event[key]))
}
