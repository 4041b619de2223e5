import type { Operation } from './operation.ts'

/** Both open the memory endpoints; together they are refused with 400. */
const MEMORY = ['agent-memory-2026-07-22', 'managed-agents-2026-04-01']
const DATE = /-\d{4}-\d\d-\d\d$/

function sameFeature(a: string, b: string): boolean {
  return a.replace(DATE, '') === b.replace(DATE, '')
}

/** Whether two betas may not be sent together: two dates of one feature, or the two that open the memory endpoints. */
function exclude(a: string, b: string): boolean {
  return a !== b && (sameFeature(a, b) || (MEMORY.includes(a) && MEMORY.includes(b)))
}

/**
 * The betas of a request, comma-joined: those asked for, the first of two that exclude each other, then the operation's
 * own unless one that replaces it was asked for. What would shut out the operation's own is left out.
 */
export function betaHeader(operation: Operation, asked: readonly string[], needed: boolean): string | undefined {
  const { beta = '', betaAlternatives = [] } = operation
  const own = needed ? beta : ''
  const sent: string[] = []
  for (const name of [...asked, own]) {
    const replaces = betaAlternatives.includes(name) || sameFeature(name, own)
    if (name && (replaces || !exclude(name, own)) && !sent.some((other) => other === name || exclude(other, name))) {
      sent.push(name)
    }
  }
  return sent.join() || undefined
}

/** Splits a header value or list of betas into single names. */
export function betaNames(values: readonly string[]): string[] {
  return values.join().split(/[\s,]+/)
}
