import { SdkError } from '../errors/sdk-error.ts'
import type { Platform } from '../platform.ts'
import type { RelayClaims } from './relay-claims.ts'
import type { RelayGrant } from './relay-grant.ts'
import { checkGrant } from './relay-grant.ts'
import type { RelayPolicy } from './relay-policy.ts'
import type { TokenCodec } from './relay-token.ts'
import { MAX_TOKEN_LENGTH } from './relay-token.ts'

/** What `POST …/token` answers. */
export interface IssuedToken {
  readonly token: string
  /** RFC 3339. Renew it before: `POST …/token` with the token as bearer. */
  readonly expires_at: string
  readonly session_id: string
}

export interface TokenIssuer {
  /** A token for a grant; with `renew`, the next of that one's lineage. Undefined when the lineage is over. */
  issue(
    grant: RelayGrant,
    origin: string,
    renew?: RelayClaims,
  ): Promise<(IssuedToken & { claims: RelayClaims }) | undefined>
}

export function createTokenIssuer(platform: Pick<Platform, 'clock' | 'crypto'>, parts: IssuerParts): TokenIssuer {
  const { codec, policy } = parts
  return {
    async issue(grant, origin, renew) {
      checkGrant(grant)
      const nowMs = platform.clock.now()
      const begunAtMs = renew?.begunAtMs ?? nowMs
      const lifetimeMs = Math.min(grant.lifetimeMs ?? policy.tokenLifetimeMs, policy.tokenLifetimeMs)
      const expiresAtMs = Math.min(nowMs + lifetimeMs, begunAtMs + policy.renewForMs)
      if (!(expiresAtMs > nowMs)) return undefined
      const id = platform.crypto.randomUUID()
      const claims: RelayClaims = {
        id,
        lineage: renew?.lineage ?? id,
        session: grant.sessionId,
        user: grant.user,
        origin,
        operations: grant.operations,
        events: grant.eventTypes ?? [],
        tools: grant.toolNames,
        begunAtMs,
        expiresAtMs,
      }
      const token = await codec.sign(claims)
      if (token.length > MAX_TOKEN_LENGTH) {
        throw new SdkError('invalid_argument', `The grant makes a token of more than ${MAX_TOKEN_LENGTH} characters.`)
      }
      return { token, expires_at: new Date(expiresAtMs).toISOString(), session_id: grant.sessionId, claims }
    },
  }
}

export interface IssuerParts {
  readonly codec: TokenCodec
  readonly policy: RelayPolicy
}
