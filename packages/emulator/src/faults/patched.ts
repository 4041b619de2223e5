/** A copy of a record with fields set and removed; a `__proto__` key becomes an own key, as in parsed JSON. */
export function patched<T extends object>(
  record: T,
  change: { readonly set?: Readonly<Record<string, unknown>>; readonly remove?: readonly string[] },
): T {
  const copy: T = { ...record }
  for (const [key, value] of Object.entries(change.set ?? {})) {
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true })
  }
  for (const key of change.remove ?? []) Reflect.deleteProperty(copy, key)
  return copy
}
