import type { AttemptParts } from './attempt.ts'
import { createAttempt } from './attempt.ts'
import type { Stage } from './exchange.ts'
import type { Middleware } from './middleware.ts'
import { withMiddleware } from './middleware.ts'

export interface PipelineParts extends Omit<AttemptParts, 'keepsResponse'> {
  readonly middleware: readonly Middleware[]
  readonly attemptMiddleware: readonly Middleware[]
  /** Repeats what is safe to repeat. */
  readonly retry: (next: Stage) => Stage
  /** Holds an attempt back while the API's limits are reached. */
  readonly rateLimit?: (next: Stage) => Stage
  /** Adds the credential, and once a fresh one after a 401. */
  readonly auth: (next: Stage) => Stage
  /** Turns what came out of all attempts into what the caller gets. */
  readonly settle: (next: Stage) => Stage
}

/**
 * The way of every request, outermost first: middleware → retry (with rate limit) → auth → attempt middleware → attempt
 * (timeout, fetch, body).
 */
export function createPipeline(parts: PipelineParts): Stage {
  const keepsResponse = parts.middleware.length + parts.attemptMiddleware.length > 0
  const attempt = withMiddleware(parts.attemptMiddleware, createAttempt({ ...parts, keepsResponse }))
  const authorized = parts.auth(attempt)
  const limited = parts.rateLimit?.(authorized) ?? authorized
  return parts.settle(withMiddleware(parts.middleware, parts.retry(limited)))
}
