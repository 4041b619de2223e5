import { isSdkError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import { withoutSecret } from '../http/connection-failure.ts'
import type { CredentialSource, Emit, SecretHeader } from '../http/exchange.ts'
import type { Clock } from '../platform.ts'
import { createSecret } from './secret.ts'

/** What a credentials provider gives: a bare string, or a token with the time at which it ends. */
export type ProvidedCredential = string | { readonly token: string; readonly expiresAtMs?: number }

/** Why a credential is asked for. */
export interface CredentialRequest {
  /** `refused`: the API answered 401 to the last one, so do not give it again from a cache. */
  readonly reason: 'first' | 'expiring' | 'refused'
}

/** Gives the credential when one is needed; its answer is kept until it expires or is refused. */
export type CredentialProvider = (request: CredentialRequest) => ProvidedCredential | Promise<ProvidedCredential>

/** Milliseconds before its end at which a token is renewed, while it still serves. */
const RENEW_MS = 120_000
/** Milliseconds before its end at which a token is not used any more. */
const TOO_LATE_MS = 30_000

/** A cached provider; concurrent callers share one refresh. */
export function providerSource(provider: CredentialProvider, clock: Clock, emit?: Emit): CredentialSource {
  let cached: { readonly secret: SecretHeader; readonly endsAtMs: number } | undefined
  let pending: Promise<SecretHeader> | undefined

  function renew(reason: CredentialRequest['reason']): Promise<SecretHeader> {
    pending ??= ask(reason).finally(() => {
      pending = undefined
    })
    return pending
  }

  async function ask(reason: CredentialRequest['reason']): Promise<SecretHeader> {
    let ok = false
    try {
      const given = await provider({ reason })
      const { token, expiresAtMs = Number.POSITIVE_INFINITY } = typeof given === 'string' ? { token: given } : given
      const secret = createSecret(token)
      cached = { secret, endsAtMs: expiresAtMs }
      ok = true
      return secret
    } catch (thrown) {
      if (isSdkError(thrown)) throw thrown
      const cause = withoutSecret(thrown, cached?.secret)
      throw new SdkError('invalid_credential', 'The credentials provider failed.', { cause, retryable: true })
    } finally {
      emit?.({ type: 'credential_refresh', reason, ok })
    }
  }

  return {
    key: nameOf(provider),
    current() {
      if (!cached) return renew('first')
      const leftMs = cached.endsAtMs - clock.now()
      if (leftMs > RENEW_MS) return cached.secret
      const renewal = renew('expiring')
      if (leftMs <= TOO_LATE_MS) return renewal
      // A failure is not this call's: its token still serves, and the next call tries again.
      renewal.catch(() => {})
      return cached.secret
    },
    refresh: async (refused) => (cached && cached.secret !== refused ? cached.secret : renew('refused')),
    forget() {
      cached = undefined
    },
  }
}

const names = /* @__PURE__ */ new WeakMap<CredentialProvider, string>()
let named = 0

/** Names a provider in shared state. */
function nameOf(provider: CredentialProvider): string {
  const name = names.get(provider) ?? `provider ${++named}`
  names.set(provider, name)
  return name
}
