import type { ClientOptions } from './client-options.ts'
import type { Diagnostic, Emit } from './http/exchange.ts'

/** Joins `onDiagnostic` and `logger`; undefined when nobody listens, so that nothing is computed. */
export function createEmit({ onDiagnostic, logger }: Pick<ClientOptions, 'onDiagnostic' | 'logger'>): Emit | undefined {
  if (!onDiagnostic && !logger) return undefined
  return (diagnostic) => {
    onDiagnostic?.(diagnostic)
    if (!logger) return
    if (diagnostic.type === 'request' || diagnostic.type === 'response') logger.debug?.(textOf(diagnostic), diagnostic)
    else logger.warn?.(textOf(diagnostic), diagnostic)
  }
}

function textOf(diagnostic: Diagnostic): string {
  const { type, ...facts } = diagnostic
  const text = Object.entries(facts).map(([name, value]) => `${name}=${value}`)
  return [type, ...text].join(' ')
}
