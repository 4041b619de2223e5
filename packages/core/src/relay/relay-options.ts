import type { LimitStore, RevocationStore } from './limit-store.ts'
import type { RelayClaims } from './relay-claims.ts'
import type { RelayClient } from './relay-client.ts'
import type { RelayGrant } from './relay-grant.ts'
import type { RelayPolicy } from './relay-policy.ts'
import type { RelayOperation } from './relay-routes.ts'
import type { SigningKey } from './signing-keys.ts'

/** Options of `createRelay`. */
export interface RelayOptions {
  /** The client that holds the key. */
  readonly client: RelayClient
  /** The first signs; tokens of all of them count, so that keys can be rotated: put the new one first, drop the old one 15 min later. */
  readonly signingKeys: readonly SigningKey[]
  /** Origins of the pages that may use the relay, each exactly as the browser sends it. */
  readonly origins: readonly string[]
  /**
   * Decides what the user of a request to `/token` may do; null refuses. Read the user from the request's cookie or the
   * like. `renew` is what the token says that is to be renewed: answer for the same user and session, or null.
   */
  readonly authorize: (request: Request, renew: RelayClaims | undefined) => Authorized | Promise<Authorized>
  /** Bounds for all tokens; what is not given has its default. */
  readonly policy?: Partial<RelayPolicy>
  /** Path below which the relay is mounted, for example `/api/agent`. Default: whatever stands before `/token` and `/v1/…`. */
  readonly basePath?: string
  /** The relay's own origin as browsers see it, where a proxy in front of it changes that. */
  readonly publicOrigin?: string
  /** Changes what is answered to reads before a page sees it, for example to take out a system prompt. Streams are not read. */
  readonly redact?: (data: unknown, context: RedactContext) => unknown
  /** Where limits are counted. Default: in this isolate. */
  readonly limits?: LimitStore
  /** Where revocations are kept. Default: in this isolate. */
  readonly revocations?: RevocationStore
  /** Told of each request that is not answered as asked, for a log. What it throws is ignored. */
  readonly onRefused?: (refused: RelayRefusal) => void
}

type Authorized = RelayGrant | null | undefined

/** What `redact` knows of an answer. */
export interface RedactContext {
  readonly operation: RelayOperation
  readonly user: string
  readonly sessionId: string
}

/** A request that a relay refused, or that failed behind it. */
export interface RelayRefusal {
  readonly status: number
  readonly message: string
  readonly path: string
  readonly origin: string | null
  /** Whose token it was, where it had a good one. */
  readonly user: string | undefined
  readonly sessionId: string | undefined
  /** What failed behind the relay. Not for pages. */
  readonly cause: unknown
}
