/** What a change means for a client of a typed SDK, the gravest first. */
export const severities = ['breaking-callers', 'breaking-readers', 'additive', 'documentation'] as const
export type Severity = (typeof severities)[number]

/** One difference between two contracts, in words that name the method. */
export interface Change {
  readonly severity: Severity
  /** Names as in the SDK, `sessions.update`; an operation without a method is told by its method and path. */
  readonly methods: readonly string[]
  /** What follows the methods: `no longer accepts vault_ids`. */
  readonly text: string
}

/** A change in one sentence. */
export function sentenceOf({ methods, text }: Change): string {
  const [first = 'The contract', ...more] = methods
  if (more.length === 0) return `${first} ${text}`
  return `${more.length < 3 ? methods.join(', ') : `${first} and ${more.length} more`}: ${text}`
}

/** The same change of a schema that several operations share is one change. */
export function merged(changes: readonly Change[]): Change[] {
  const byText = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.severity} ${change.text}`
    const known = byText.get(key)
    const methods = [...new Set([...(known?.methods ?? []), ...change.methods])]
    byText.set(key, { ...change, methods })
  }
  const rank = ({ severity }: Change) => severities.indexOf(severity)
  return [...byText.values()].sort((a, b) => rank(a) - rank(b))
}
