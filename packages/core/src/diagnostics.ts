import type { ClientOptions } from './client-options.ts'
import { isSdkError } from './errors/guards.ts'
import type { Diagnose, Emit } from './http/exchange.ts'
import { requestIdOf } from './http/response-headers.ts'

/** Reports to `onDiagnostic` and `logger`; undefined when nobody listens, so that nothing is computed. */
export function diagnostics(options: Pick<ClientOptions, 'onDiagnostic' | 'logger'>): Diagnose | undefined {
  const { onDiagnostic, logger } = options
  if (!onDiagnostic && !logger) return undefined
  const emit: Emit = (diagnostic) => {
    onDiagnostic?.(diagnostic)
    const { type, ...facts } = diagnostic
    const text = Object.entries(facts).map(([name, value]) => ` ${name}=${value}`)
    logger?.[/^re(quest|sponse)/.test(type) ? 'debug' : 'warn']?.(type + text.join(''), diagnostic)
  }
  return {
    emit,
    attempt({ method, url }, { clock, attempt, name: operation }, outcome) {
      const startedAtMs = clock.now()
      const facts = () => ({ operation, attempt, durationMs: clock.now() - startedAtMs })
      emit({ type: 'request', operation, attempt, method, path: new URL(url).pathname })
      outcome.then(
        (response) => emit({ type: 'response', ...facts(), status: response.status, requestId: requestIdOf(response) }),
        (error) => emit({ type: 'failure', ...facts(), code: isSdkError(error) ? error.code : undefined }),
      )
    },
  }
}
