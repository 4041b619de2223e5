import { auth } from './auth/auth-stage.ts'
import type { CredentialProvider } from './auth/credential-source.ts'
import type { ClientOptions } from './client-options.ts'
import { baseUrlOf, callSource, ownSource } from './client-options.ts'
import { defaultPlatform } from './default-platform.ts'
import type { Features } from './features.ts'
import { featureFor } from './features.ts'
import type { CredentialSource, Exchange } from './http/exchange.ts'
import type { LowLevel, LowLevelFactory } from './http/low-level.ts'
import type { Operation } from './http/operation.ts'
import { createPipeline } from './http/pipeline.ts'
import type { Platform } from './platform.ts'
import type { RequestOptions } from './resources/call.ts'
import type { RetryBudget } from './retry/retry-budget.ts'
import { createRetryBudget } from './retry/retry-budget.ts'
import { defaultRetryPolicy } from './retry/retry-policy.ts'
import { createRetry } from './retry/retry-stage.ts'
import { createSettle } from './retry/settle.ts'
import { createSharedState } from './retry/shared-state.ts'

/** What every client is built on. */
export interface ClientCore {
  readonly lowLevel: LowLevel
  readonly platform: Platform
  readonly parts: CoreParts
  readonly options: ClientOptions
  /** The state of a new call. */
  begin(operation: Operation, options: RequestOptions, raw: boolean): Exchange
  /** Makes the next call ask the credentials provider anew. */
  refreshCredential(): void
}

/** How a client reaches the pipeline, and what it can do. */
export interface CoreParts extends Features {
  readonly level: LowLevelFactory
}

const budgets = /* @__PURE__ */ createSharedState<RetryBudget>()

export function createClientCore(options: ClientOptions, parts: CoreParts): ClientCore {
  const { base, origin } = baseUrlOf(options)
  const platform = defaultPlatform({ ...options.platform, ...(options.fetch && { fetch: options.fetch }) })
  const { clock } = platform
  const { retry, timeoutMs = 60_000, deadlineMs = 600_000 } = options
  const diagnose = featureFor(parts, 'diagnostics', options.onDiagnostic, options.logger)?.(options)
  const emit = diagnose?.emit
  const policy = { ...defaultRetryPolicy, ...(retry === false ? { maxAttempts: 1 } : retry) }
  const provide = (provider: CredentialProvider): CredentialSource | undefined =>
    featureFor(parts, 'credentialProviders', provider)?.(provider, clock, emit)
  const own = ownSource(options, provide)

  const pipeline = createPipeline({
    platform,
    origin,
    diagnose,
    maxJsonBytes: options.maxJsonBytes ?? 32_000_000,
    middleware: options.middleware ?? [],
    attemptMiddleware: options.attemptMiddleware ?? [],
    settle: createSettle(platform),
    rateLimit: featureFor(parts, 'rateLimiting', options.rateLimit, options.rateLimits)?.(options, origin, emit),
    retry: createRetry({
      platform,
      policy,
      emit,
      budgetOf: ({ source }) =>
        budgets(clock, `${origin} ${source?.key} ${policy.budget}`, () => createRetryBudget(policy.budget)),
    }),
    auth,
  })

  return {
    platform,
    parts,
    options,
    lowLevel: parts.level(base, pipeline),
    begin: (operation, call, raw) => ({
      operation,
      raw,
      clock,
      attempt: 0,
      unanswered: false,
      name: operation.sdkMethod,
      signal: call.signal,
      timeoutMs: call.timeoutMs ?? (operation.request === 'multipart' ? Infinity : timeoutMs),
      deadlineAtMs: clock.now() + (call.deadlineMs ?? deadlineMs),
      maxAttempts: call.retry === false ? 1 : (call.retry?.maxAttempts ?? policy.maxAttempts),
      source: call.credential === undefined ? own : callSource(call.credential, provide),
      idempotencyKey: call.idempotencyKey,
      reads: /binary|events/.test(`${operation.response}`) ? 'headers' : 'body',
    }),
    refreshCredential: () => own?.forget?.(),
  }
}
