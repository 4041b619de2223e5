import type { CallContext, Stage } from './exchange.ts'
import type { HttpRequest } from './transport.ts'

/**
 * Wraps `next`. As `middleware` it sees a call once, whatever its retries; as `attemptMiddleware` it sees each attempt,
 * with the credential in place. It may pass on a changed request (to the same origin), or answer by itself.
 */
export type Middleware = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<Response>,
  context: CallContext,
) => Promise<Response>

/** Puts middleware in front of a stage, the first outermost. */
export function withMiddleware(middleware: readonly Middleware[], stage: Stage): Stage {
  return middleware.reduceRight<Stage>(
    (next, current) => (request, exchange) => current(request, (changed) => next(changed, exchange), exchange),
    stage,
  )
}
