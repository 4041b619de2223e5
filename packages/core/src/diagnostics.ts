import type { Logger } from './client-options.ts'
import type { Emit } from './http/exchange.ts'

/** Joins `onDiagnostic` and `logger`; undefined when nobody listens, so that nothing is computed. */
export function createEmit(onDiagnostic: Emit | undefined, logger: Logger | undefined): Emit | undefined {
  if (!logger) return onDiagnostic
  return (diagnostic) => {
    onDiagnostic?.(diagnostic)
    const { type, ...facts } = diagnostic
    const text = Object.entries(facts).map(([name, value]) => ` ${name}=${value}`)
    logger[/^re(quest|sponse)/.test(type) ? 'debug' : 'warn']?.(type + text.join(''), diagnostic)
  }
}
