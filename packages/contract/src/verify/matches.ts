/** The first difference between a value and what it must show; undefined for none. Fields that are not shown may be anything. */
export function difference(value: unknown, shown: unknown, place = ''): string | undefined {
  if (Array.isArray(shown)) {
    if (!Array.isArray(value)) return `${place || 'it'} is no list`
    if (value.length !== shown.length) return `${place || 'it'} has ${value.length} entries, not ${shown.length}`
    return first(shown, (item, index) => difference(value[index], item, `${place}[${index}]`))
  }
  if (typeof shown === 'object' && shown !== null) {
    if (typeof value !== 'object' || value === null) return `${place || 'it'} is no object`
    return first(Object.entries(shown), ([name, item]) =>
      difference((value as Record<string, unknown>)[name], item, place ? `${place}.${name}` : name),
    )
  }
  return Object.is(value, shown) ? undefined : `${place || 'it'} is not ${JSON.stringify(shown)}`
}

function first<T>(items: readonly T[], look: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = look(item, index)
    if (found) return found
  }
  return undefined
}
