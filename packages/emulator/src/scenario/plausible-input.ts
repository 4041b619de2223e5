/** JSON Schema as far as it matters for making up an input. */
interface Schema {
  readonly type?: unknown
  readonly enum?: unknown
  readonly const?: unknown
  readonly default?: unknown
  readonly examples?: unknown
  readonly properties?: unknown
  readonly required?: unknown
  readonly items?: unknown
  readonly minimum?: unknown
  readonly minItems?: unknown
  readonly minLength?: unknown
  readonly format?: unknown
}

/**
 * An input that fits a tool's schema, with values from the message where it has them: quoted texts, names after
 * "in", "of" or "for", numbers. Required properties are always there; others where the message offers a value.
 */
export function plausibleInput(schema: object, message: string): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  const { properties, required }: Schema = schema
  const needed = new Set(Array.isArray(required) ? required : [])
  const texts = textsIn(message)
  const numbers = (message.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    if (!isObject(property)) continue
    if (!needed.has(name) && needed.size > 0 && property['type'] !== 'string') continue
    if (!needed.has(name) && needed.size > 0 && texts.length === 0) continue
    if (!needed.has(name) && needed.size > 0 && !message.toLowerCase().includes(name.toLowerCase())) continue
    input[name] = valueFor(property, { name, message, texts, numbers })
  }
  return input
}

interface Hints {
  readonly name: string
  readonly message: string
  /** Taken from the front, so that two properties get two values. */
  readonly texts: string[]
  readonly numbers: number[]
}

function valueFor(schema: Schema, hints: Hints): unknown {
  if (schema.const !== undefined) return schema.const
  if (Array.isArray(schema.enum)) return chosen(schema.enum, hints.message)
  const kind = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (kind === 'string') return textFor(schema, hints)
  if (kind === 'number' || kind === 'integer') {
    const value =
      hints.numbers.shift() ?? (typeof schema.default === 'number' ? schema.default : Number(schema.minimum ?? 1))
    return kind === 'integer' ? Math.trunc(value) : value
  }
  if (schema.default !== undefined) return schema.default
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0]
  if (kind === 'boolean') return true
  if (kind === 'array')
    return isObject(schema.items) && Number(schema.minItems ?? 1) > 0 ? [valueFor(schema.items, hints)] : []
  if (kind === 'object') return plausibleInput(schema, hints.message)
  return null
}

function chosen(values: readonly unknown[], message: string): unknown {
  return (
    values.find((value) => typeof value === 'string' && message.toLowerCase().includes(value.toLowerCase())) ??
    values[0]
  )
}

function textFor(schema: Schema, hints: Hints): string {
  if (schema.format === 'date-time') return '2026-11-25T12:00:00Z'
  if (schema.format === 'date') return '2026-11-25'
  if (schema.format === 'email') return 'someone@example.com'
  if (schema.format === 'uri') return /https?:\/\/\S+/.exec(hints.message)?.[0] ?? 'https://example.com/'
  const text = hints.texts.shift()
  if (text !== undefined) return text
  if (typeof schema.default === 'string') return schema.default
  if (Array.isArray(schema.examples) && typeof schema.examples[0] === 'string') return schema.examples[0]
  return hints.message.trim().slice(0, 200) || `some ${hints.name}`
}

/** Quoted texts first, then capitalised names after a preposition. */
function textsIn(message: string): string[] {
  const quoted = Array.from(message.matchAll(/["“”']([^"“”']{1,200})["“”']/g), (match) => match[1] ?? '')
  const named = Array.from(
    message.matchAll(/\b(?:in|of|for|at|to|from|near|about)\s+((?:\p{Lu}[\p{L}-]*)(?:\s+\p{Lu}[\p{L}-]*)*)/gu),
    (match) => match[1] ?? '',
  )
  return [...quoted, ...named]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
