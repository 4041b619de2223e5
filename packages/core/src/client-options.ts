import type { CredentialProvider } from './auth/credential-source.ts'
import { refuse } from './auth/secret.ts'
import { staticSource } from './auth/static-source.ts'
import { SdkError } from './errors/sdk-error.ts'
import type { HeadersInput } from './http/build-headers.ts'
import type { CredentialSource, Diagnostic } from './http/exchange.ts'
import type { Middleware } from './http/middleware.ts'
import type { Platform } from './platform.ts'
import type { RateLimit } from './retry/rate-limit.ts'
import type { RetryPolicy } from './retry/retry-policy.ts'

/** Options of a client. Exactly one of `apiKey`, `authToken` and `credentials` is required. */
export interface ClientOptions {
  /** An API key (`sk-ant-api…`), sent as `x-api-key`. Exactly one of `apiKey`, `authToken` and `credentials` is given. */
  readonly apiKey?: string
  /** A token (federated access token, environment key, session token), sent as bearer. */
  readonly authToken?: string
  /**
   * Gives the credential when it is first needed, before it expires, and once after a 401; concurrent calls share one
   * request. `false` sends no credential: for a relay that knows its user by a cookie.
   */
  readonly credentials?: CredentialProvider | false
  /** Default `https://api.anthropic.com`. Requests go to this origin alone. */
  readonly baseUrl?: string
  /** Called as `fetch(url, init)`. Default: the platform's. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds from the start of an attempt to its response headers. Default 60,000; uploads have none. */
  readonly timeoutMs?: number
  /** Milliseconds for a call with all its attempts and waits. Default 600,000. Streams and downloads count to their headers. */
  readonly deadlineMs?: number
  /** `false` sends every call once; a part of the policy changes that part. */
  readonly retry?: false | Partial<RetryPolicy>
  /** `shared` (default) keeps all clients of one credential together under the API's documented limits; `false` does not wait. */
  readonly rateLimit?: 'shared' | false
  /** Figures of the client-side limiter, by pool, where yours differ from the documented ones. */
  readonly rateLimits?: Readonly<Record<string, RateLimit>>
  /** Betas sent with every request beside the one that an operation needs. */
  readonly betas?: readonly string[]
  /** The `anthropic-version` header. Default `2026-10-21`. */
  readonly apiVersion?: '2026-10-21' | '2023-06-01'
  /** Headers sent with every request. */
  readonly headers?: HeadersInput
  /** Sees a call once, whatever its retries. The first is the outermost. */
  readonly middleware?: readonly Middleware[]
  /** Sees each attempt, with the credential in place. */
  readonly attemptMiddleware?: readonly Middleware[]
  /** Told of requests, responses, retries and waits; never of headers, bodies or credentials. */
  readonly logger?: Logger
  /** The same as plain data. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void
  /** Most bytes of a JSON response. Default 32,000,000. */
  readonly maxJsonBytes?: number
  /** Capabilities of the runtime, where the standard ones do not serve. */
  readonly platform?: Partial<Platform>
}

/** A console or a logger like one; `debug` gets requests and responses, `warn` retries and waits. */
export interface Logger {
  debug?(message: string, data: Diagnostic): void
  warn?(message: string, data: Diagnostic): void
}

/** Checks the base URL; gives it without its last slash, and its origin. */
export function baseUrlOf({ baseUrl = 'https://api.anthropic.com' }: ClientOptions): { base: string; origin: string } {
  try {
    const { protocol, origin, pathname, href } = new URL(baseUrl)
    // A user, a query or a fragment would make it longer.
    if (/^https?:$/.test(protocol) && href === origin + pathname) return { origin, base: href.replace(/\/+$/, '') }
  } catch {}
  throw new SdkError('invalid_argument', 'baseUrl is no plain http URL.')
}

type Provide = (provider: CredentialProvider) => CredentialSource | undefined

/** Where the client's credential comes from; undefined for none, by `credentials: false`. Refuses none given, and two. */
export function ownSource(
  { apiKey, authToken, credentials }: ClientOptions,
  provide: Provide,
): CredentialSource | undefined {
  const [given, ...more] = [apiKey, authToken, credentials].filter((value) => value !== undefined && value !== null)
  if (given === undefined || more.length > 0) return refuse('Pass one of apiKey, authToken, credentials.')
  if (typeof given === 'function') return provide(given)
  if (given === false) return undefined
  const source = staticSource(given, given === apiKey ? 'apiKey' : 'authToken')
  source.current()
  return source
}

/** Where the credential of one call comes from. */
export function callSource(
  credential: string | (() => string | Promise<string>),
  provide: Provide,
): CredentialSource | undefined {
  return typeof credential === 'string' ? staticSource(credential) : provide(credential)
}
