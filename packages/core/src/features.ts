import type { CredentialProvider } from './auth/credential-source.ts'
import type { ClientOptions } from './client-options.ts'
import { SdkError } from './errors/sdk-error.ts'
import type { FormEncoder } from './http/encode-body.ts'
import type { CredentialSource, Diagnose, Emit } from './http/exchange.ts'
import type { Clock } from './platform.ts'
import type { createOnce } from './resources/create-once.ts'
import type { RateLimiting } from './retry/rate-limiting.ts'

/** What a bundle may do without; `ManagedAgents` has it all. */
export interface Features {
  /** The options `rateLimit` and `rateLimits`: keeps requests under the API's rate limits. */
  readonly rateLimiting?: RateLimiting
  /** The option `credentials` as a function. */
  readonly credentialProviders?: (provider: CredentialProvider, clock: Clock, emit?: Emit) => CredentialSource
  /** The options `onDiagnostic` and `logger`. */
  readonly diagnostics?: (options: Pick<ClientOptions, 'onDiagnostic' | 'logger'>) => Diagnose | undefined
  /** The option `idempotencyKey` of creates. */
  readonly createOnce?: typeof createOnce
  /** Encodes the forms of uploads; comes with the resources that upload. */
  readonly encodeForm?: FormEncoder
}

/** The feature behind an option that was given; refuses an option whose feature was not. */
export function featureFor<Name extends keyof Features>(
  features: Features,
  name: Name,
  ...options: readonly unknown[]
): Features[Name] {
  if (!features[name] && options.some(Boolean)) {
    throw new SdkError('invalid_argument', `Client lacks features: { ${name} }.`)
  }
  return features[name]
}
