import { isSdkError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import { withoutSecret } from '../http/connection-failure.ts'
import type { Emit } from '../http/exchange.ts'
import type { Clock } from '../platform.ts'
import { Secret } from './secret.ts'

/** What a credentials provider gives: a bare string, or a token with the time at which it ends. */
export type ProvidedCredential = string | { readonly token: string; readonly expiresAtMs?: number }

export interface CredentialRequest {
  /** `refused`: the API answered 401 to the last one, so do not give it again from a cache. */
  readonly reason: 'first' | 'expiring' | 'refused'
}

/** Gives the credential when one is needed; its answer is kept until it expires or is refused. */
export type CredentialProvider = (request: CredentialRequest) => ProvidedCredential | Promise<ProvidedCredential>

/** Where the credential of a call comes from. */
export interface CredentialSource {
  /** Names the source in shared state, without giving the credential away. */
  readonly key: string
  /** The credential, at once when it is at hand. */
  current(): Secret | Promise<Secret>
  /** Another credential after `refused` was answered with 401; absent where there is none. */
  refresh?(refused: Secret): Promise<Secret>
  /** Drops the cached credential. */
  forget?(): void
}

/** A credential that never changes. */
export function staticSource(secret: Secret): CredentialSource {
  return { key: hashOf(secret.reveal()), current: () => secret }
}

/** Milliseconds before its end at which a token is renewed, while it still serves. */
const RENEW_MS = 120_000
/** Milliseconds before its end at which a token is not used any more. */
const TOO_LATE_MS = 30_000

let providers = 0
const providerKeys = /* @__PURE__ */ new WeakMap<CredentialProvider, string>()

/** A cached provider; concurrent callers share one refresh. */
export function providerSource(provider: CredentialProvider, clock: Clock, emit?: Emit): CredentialSource {
  const key = providerKeys.get(provider) ?? `provider ${++providers}`
  providerKeys.set(provider, key)
  let cached: { readonly secret: Secret; readonly endsAtMs: number } | undefined
  let pending: Promise<Secret> | undefined

  function fetchNew(reason: CredentialRequest['reason']): Promise<Secret> {
    pending ??= ask(reason).finally(() => {
      pending = undefined
    })
    return pending
  }

  async function ask(reason: CredentialRequest['reason']): Promise<Secret> {
    let ok = false
    try {
      const given = await provider({ reason })
      const { token, expiresAtMs = Number.POSITIVE_INFINITY } = typeof given === 'string' ? { token: given } : given
      cached = { secret: new Secret(token), endsAtMs: expiresAtMs }
      ok = true
      return cached.secret
    } catch (thrown) {
      throw providerError(thrown, cached?.secret)
    } finally {
      emit?.({ type: 'credential_refresh', reason, ok })
    }
  }

  return {
    key,
    current() {
      if (!cached) return fetchNew('first')
      const leftMs = cached.endsAtMs - clock.now()
      if (leftMs <= TOO_LATE_MS) return fetchNew('expiring')
      // A failure is not this call's: its token still serves, and the next call tries again.
      if (leftMs <= RENEW_MS) fetchNew('expiring').catch(() => {})
      return cached.secret
    },
    refresh(refused) {
      return cached && cached.secret !== refused ? Promise.resolve(cached.secret) : fetchNew('refused')
    },
    forget() {
      cached = undefined
    },
  }
}

function providerError(thrown: unknown, secret: Secret | undefined): unknown {
  if (isSdkError(thrown)) return thrown
  return new SdkError('invalid_credential', 'The credentials provider failed.', {
    cause: withoutSecret(thrown, secret?.reveal()),
    retryable: true,
  })
}

/** A short hash (FNV-1a, 32 bits) that tells credentials apart; a collision only makes two share a budget. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}
