import type { Operation } from './operation.ts'

/** Both open the memory endpoints; together they are refused with 400. */
const MEMORY = ['agent-memory-2026-07-22', 'managed-agents-2026-04-01']
const DATE = /-\d{4}-\d\d-\d\d$/

/** Whether two betas may not be sent together: two dates of one feature, or the two that open the memory endpoints. */
function exclude(a: string, b: string): boolean {
  if (a === b) return false
  return a.replace(DATE, '') === b.replace(DATE, '') || (MEMORY.includes(a) && MEMORY.includes(b))
}

/**
 * The betas of a request, comma-joined: those asked for, the first of two that exclude each other, then the operation's
 * own unless one that replaces it was asked for. What would shut out the operation's own is left out.
 */
export function betaHeader(
  { beta, betaAlternatives = [] }: Operation,
  asked: readonly string[],
  needed: boolean,
): string | undefined {
  const own = needed ? beta : undefined
  const sent: string[] = []
  for (const name of asked) {
    if (sent.includes(name) || sent.some((other) => exclude(name, other))) continue
    const replacesOwn =
      own !== undefined && (betaAlternatives.includes(name) || own.replace(DATE, '') === name.replace(DATE, ''))
    if (own === undefined || replacesOwn || !exclude(name, own)) sent.push(name)
  }
  if (own !== undefined && !sent.some((name) => name === own || exclude(name, own))) sent.push(own)
  return sent.length > 0 ? sent.join(',') : undefined
}

/** Splits a header value or list of betas into single names. */
export function betaNames(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
