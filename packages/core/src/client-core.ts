import { createAuth } from './auth/auth-stage.ts'
import type { CredentialSource } from './auth/credential-source.ts'
import { providerSource, staticSource } from './auth/credential-source.ts'
import { Secret } from './auth/secret.ts'
import type { ClientOptions } from './client-options.ts'
import { baseUrlOf, credentialOf } from './client-options.ts'
import { defaultPlatform } from './default-platform.ts'
import { createEmit } from './diagnostics.ts'
import type { FormEncoder } from './http/encode-body.ts'
import type { Exchange } from './http/exchange.ts'
import type { LowLevel, LowLevelFactory } from './http/low-level.ts'
import type { Operation } from './http/operation.ts'
import { createPipeline } from './http/pipeline.ts'
import { guarded } from './http/timeout.ts'
import type { Platform } from './platform.ts'
import type { RequestOptions } from './resources/call.ts'
import { defaultRetryPolicy } from './retry/retry-policy.ts'
import { createRetry } from './retry/retry-stage.ts'
import { createSettle } from './retry/settle.ts'
import { sharedState } from './retry/shared-state.ts'

/** What every client is built on: one pipeline behind one openapi-fetch instance. */
export interface ClientCore {
  readonly lowLevel: LowLevel
  readonly platform: Platform
  readonly encodeForm: FormEncoder | undefined
  readonly options: Pick<ClientOptions, 'betas' | 'headers'> & { readonly apiVersion: string }
  /** The state of a new call. */
  begin(operation: Operation, options: RequestOptions, raw: boolean): Exchange
  /** Waits for something as long as the call may take. */
  within<T>(exchange: Exchange, work: Promise<T>): Promise<T>
  /** Makes the next call ask the credentials provider anew. */
  refreshCredential(): void
}

const TIMEOUT_MS = 60_000
const DEADLINE_MS = 600_000
const MAX_JSON_BYTES = 32_000_000

/** Parts that a small bundle does without. */
export interface CoreParts {
  readonly level: LowLevelFactory
  /** Encodes the forms of uploads; absent in a client without resources that upload. */
  readonly encodeForm?: FormEncoder
}

export function createClientCore(options: ClientOptions, parts: CoreParts): ClientCore {
  const { base, origin } = baseUrlOf(options)
  const platform = defaultPlatform({ ...options.platform, ...(options.fetch && { fetch: options.fetch }) })
  const { clock } = platform
  const emit = createEmit(options)
  const credential = credentialOf(options)
  const policy = { ...defaultRetryPolicy, ...(options.retry === false ? { maxAttempts: 1 } : options.retry) }

  const own =
    credential && (credential instanceof Secret ? staticSource(credential) : providerSource(credential, clock, emit))
  const perCall = new WeakMap<Exchange, CredentialSource>()
  const sourceOf = (exchange: Exchange): CredentialSource | null => {
    const { credential } = exchange
    if (credential === undefined) return own || null
    const known = perCall.get(exchange)
    if (known) return known
    const source =
      typeof credential === 'string'
        ? staticSource(new Secret(credential))
        : providerSource(() => credential(), clock, emit)
    perCall.set(exchange, source)
    return source
  }

  const figures = options.rateLimits ? JSON.stringify(options.rateLimits) : ''
  const pipeline = createPipeline({
    platform,
    origin,
    emit,
    maxJsonBytes: options.maxJsonBytes ?? MAX_JSON_BYTES,
    middleware: options.middleware ?? [],
    attemptMiddleware: options.attemptMiddleware ?? [],
    auth: createAuth({ clock, sourceOf }),
    settle: createSettle(platform),
    retry: createRetry({
      platform,
      policy,
      emit,
      rateLimited: options.rateLimit !== false,
      shared: (exchange) =>
        sharedState({
          clock,
          key: `${origin} ${sourceOf(exchange)?.key} ${policy.budget} ${figures}`,
          budget: policy.budget,
          rateLimits: options.rateLimits,
        }),
    }),
  })

  return {
    platform,
    lowLevel: parts.level(base, pipeline),
    encodeForm: parts.encodeForm,
    options: { betas: options.betas, headers: options.headers, apiVersion: options.apiVersion ?? '2026-10-21' },
    begin: (operation, call, raw) => ({
      operation,
      raw,
      attempt: 0,
      unanswered: false,
      signal: call.signal,
      timeoutMs:
        call.timeoutMs ??
        (operation.request === 'multipart' ? Number.POSITIVE_INFINITY : (options.timeoutMs ?? TIMEOUT_MS)),
      deadlineAtMs: clock.now() + (call.deadlineMs ?? options.deadlineMs ?? DEADLINE_MS),
      maxAttempts: call.retry === false ? 1 : (call.retry?.maxAttempts ?? policy.maxAttempts),
      credential: call.credential,
      idempotencyKey: call.idempotencyKey,
      reads: operation.response === 'binary' || operation.response === 'events' ? 'headers' : 'body',
    }),
    within: ({ signal, deadlineAtMs, operation }, work) =>
      guarded(
        { clock, signal, deadlineAtMs, timeoutMs: Number.POSITIVE_INFINITY, what: operation.sdkMethod },
        () => work,
      ),
    refreshCredential: () => (own ? own.forget?.() : undefined),
  }
}
