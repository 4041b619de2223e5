import type { CredentialProvider } from './auth/credential-source.ts'
import { Secret } from './auth/secret.ts'
import { SdkError } from './errors/sdk-error.ts'
import type { HeadersInput } from './http/build-headers.ts'
import type { Diagnostic } from './http/exchange.ts'
import type { Middleware } from './http/middleware.ts'
import type { Platform } from './platform.ts'
import type { RateLimit } from './retry/rate-limit.ts'
import type { RetryPolicy } from './retry/retry-policy.ts'

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

const BASE_URL = 'https://api.anthropic.com'

/** Checks the base URL and strips its last slash. */
export function baseUrlOf({ baseUrl = BASE_URL }: ClientOptions): URL & { readonly base: string } {
  let url: URL
  try {
    url = new URL(baseUrl)
  } catch {
    throw new SdkError('invalid_argument', 'The baseUrl is not an absolute URL.')
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new SdkError(
      'invalid_argument',
      'The baseUrl may have a scheme (https or http), a host, a port and a path only.',
    )
  }
  return Object.assign(url, { base: url.origin + url.pathname.replace(/\/+$/, '') })
}

/** The credential that the options name, as a provider, a secret, or `false` for none. Refuses none and two. */
export function credentialOf(options: ClientOptions): Secret | CredentialProvider | false {
  const { apiKey, authToken, credentials } = options
  const given = [apiKey, authToken, credentials].filter((value) => value !== undefined && value !== null)
  if (given.length !== 1) {
    const problem = given.length === 0 ? 'No credential was given' : 'More than one credential was given'
    throw new SdkError('invalid_credential', `${problem}; pass one of apiKey, authToken and credentials.`)
  }
  if (apiKey !== undefined && apiKey !== null) return new Secret(apiKey, 'api-key')
  if (authToken !== undefined && authToken !== null) return new Secret(authToken, 'bearer')
  if (credentials === false || typeof credentials === 'function') return credentials
  throw new SdkError('invalid_credential', 'The credentials option is a function that gives the credential, or false.')
}
