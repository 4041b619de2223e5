/** `createSession` → `CreateSession`. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `CreateSession` → `createSession`; a leading run of capitals stays together as one word. */
export function camel(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (start) => start.toLowerCase())
}

/** `memoryStores` → `memory-stores`. */
export function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

/** Name of a component that a reference points at. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

/** The key of a query parameter among a method's params: an array is named without its brackets. */
export function queryKey(name: string): string {
  return name.replace(/\[\]$/, '')
}

/** The key of a header parameter: `anthropic-workspace-id` → `workspace_id`. */
export function headerKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^anthropic-/, '')
    .replaceAll('-', '_')
}

/** Whether a key needs no quotes in an object literal. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}

/** A string literal of TypeScript, single-quoted. */
export function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner}'`
}

/** A property name, quoted where it must be. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : quote(name)
}
