import { SdkError } from '../errors/sdk-error.ts'
import { answerCall, jsonAnswer } from './answer-call.ts'
import type { IssuedToken } from './issue-tokens.ts'
import { createTokenIssuer } from './issue-tokens.ts'
import { memoryRelayStore } from './limit-store.ts'
import { createOpenStreams } from './open-streams.ts'
import { corsHeaders, createOrigins } from './origins.ts'
import { Refusal, tooMany } from './refusal.ts'
import type { RelayClaims } from './relay-claims.ts'
import type { RelayGrant } from './relay-grant.ts'
import type { RelayOptions } from './relay-options.ts'
import type { RelayContext, RelayParts } from './relay-parts.ts'
import { relayPolicy } from './relay-policy.ts'
import { matchRoute } from './relay-routes.ts'
import { createTokenCodec } from './relay-token.ts'
import { importKeys } from './signing-keys.ts'
import { createUpstream } from './upstream.ts'
import { toRefusal } from './upstream-failure.ts'
import { createUpstreamGate } from './upstream-gate.ts'

/** A relay: a handler of requests, with what the app's own server needs beside it. */
export interface Relay {
  (request: Request, context?: RelayContext): Promise<Response>
  /** A token for a page of `origin`, for the app's own server. Throws `invalid_argument` for a grant that cannot be. */
  issueToken(grant: RelayGrant & { readonly origin: string }): Promise<IssuedToken>
  /** Makes a token and its renewals count no more, and ends their streams before their next event, at the latest at the next heartbeat (elsewhere: at that). */
  revoke(token: string): Promise<void>
}

const MINUTE_MS = 60_000
/** Calls in line behind those that wait for the API. */
const QUEUE_LIMIT = 100

/**
 * Makes the handler by which pages use one session each without the API key: `POST {base}/token` gives a short-lived
 * token for what `authorize` grants, and `{base}/v1/…` answers what the token allows as the API does, streams included.
 * Everything else is refused. Throws `invalid_argument` for options that cannot work.
 */
export function createRelay(options: RelayOptions): Relay {
  const { client, authorize, onRefused, redact, basePath } = options
  const { clock, crypto } = client.platform
  const policy = relayPolicy(options.policy)
  const origins = createOrigins(options.origins, options.publicOrigin)
  const codec = createTokenCodec(crypto, importKeys(crypto, options.signingKeys))
  const issuer = createTokenIssuer(client.platform, { codec, policy })
  const memory = memoryRelayStore(() => clock.now())
  const { limits = memory, revocations = memory } = options
  const streams = createOpenStreams()
  const parts: RelayParts = {
    clock,
    crypto,
    policy,
    limits,
    streams,
    redact,
    gate: createUpstreamGate(policy.maxWaiting, QUEUE_LIMIT),
    upstream: createUpstream(client),
    isRevoked: async (lineage) => revocations.isRevoked(`lineage:${lineage}`),
  }

  /** What the bearer token of a request says, when it is good, of this origin, and not over. */
  async function claimsOf(request: Request, origin: string): Promise<RelayClaims> {
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
    const claims = token && (await codec.verify(token))
    const leftMs = claims ? claims.expiresAtMs - clock.now() : 0
    if (!claims || leftMs > policy.tokenLifetimeMs) throw new Refusal(401, 'The token is missing or not valid.')
    if (leftMs <= 0) throw new Refusal(401, 'The token has expired; get another.')
    if (claims.origin !== origin) throw new Refusal(403, 'The token is for a page of another origin.')
    if (await parts.isRevoked(claims.lineage)) throw new Refusal(401, 'The token was revoked.')
    return claims
  }

  async function limit(key: string, most: number): Promise<void> {
    if (await limits.take(key, { limit: most, windowMs: MINUTE_MS })) return
    throw tooMany('Too many requests; wait a minute.', MINUTE_MS)
  }

  async function issue(request: Request, origin: string): Promise<Response> {
    const renew = request.headers.has('authorization') ? await claimsOf(request, origin) : undefined
    if (renew) await limit(`requests:${renew.lineage}`, policy.requestsPerMinute)
    const grant = await authorize(request, renew)
    if (!grant) throw new Refusal(403, 'There is no token for you.')
    if (renew && (renew.session !== grant.sessionId || renew.user !== grant.user)) {
      throw new Refusal(403, 'The token to renew is for another user or session.')
    }
    await limit(`tokens:${JSON.stringify([grant.user, grant.sessionId])}`, policy.tokensPerMinute)
    const issued = await issuer.issue(grant, origin, renew)
    if (!issued) throw new Refusal(403, 'The token cannot be renewed any more; get a new one.')
    const { claims, ...answer } = issued
    streams.extend(claims.lineage, claims.expiresAtMs)
    return jsonAnswer(answer)
  }

  async function allow(request: Request, path: string, claims: RelayClaims, context: RelayContext): Promise<Response> {
    await limit(`requests:${claims.lineage}`, policy.requestsPerMinute)
    const match = matchRoute(request.method, path)
    if (match === 'method') throw new Refusal(405, 'The relay has no such method here.')
    if (!match) throw new Refusal(404, 'The relay has nothing here.')
    if (match.ids.session_id !== undefined && match.ids.session_id !== claims.session) {
      throw new Refusal(403, 'The token is for another session.')
    }
    if (!claims.operations.includes(match.name) || !policy.operations.includes(match.name)) {
      throw new Refusal(403, `The token does not allow ${match.name}.`)
    }
    return answerCall(parts, { request, context, claims, match })
  }

  async function handle(request: Request, context: RelayContext = {}): Promise<Response> {
    let origin: string | undefined
    let claims: RelayClaims | undefined
    let response: Response
    try {
      if (request.method === 'OPTIONS') return origins.preflight(request)
      origin = origins.of(request)
      const path = pathBelow(basePath, new URL(request.url).pathname)
      if (path === '/token') {
        if (request.method !== 'POST') throw new Refusal(405, 'Tokens are asked for by POST.')
        response = await issue(request, origin)
      } else {
        claims = await claimsOf(request, origin)
        response = await allow(request, path, claims, context)
      }
    } catch (error) {
      const refusal = toRefusal(error)
      response = refusal.toResponse()
      report(request, refusal, claims)
    }
    const common = {
      ...corsHeaders(origin),
      'cache-control': 'no-store, no-transform',
      'x-content-type-options': 'nosniff',
    }
    for (const [name, value] of Object.entries(common)) response.headers.set(name, value)
    return response
  }

  function report(
    { url, headers }: Request,
    { status, message, cause }: Refusal,
    claims: RelayClaims | undefined,
  ): void {
    const { user, session: sessionId } = claims ?? {}
    try {
      onRefused?.({
        status,
        message,
        path: new URL(url).pathname,
        origin: headers.get('origin'),
        user,
        sessionId,
        cause,
      })
    } catch {}
  }

  return Object.assign(handle, {
    async issueToken({ origin, ...grant }: RelayGrant & { readonly origin: string }) {
      if (!options.origins.includes(origin)) {
        throw new SdkError('invalid_argument', 'The origin of the token is none of those of the relay.')
      }
      const issued = await issuer.issue(grant, origin)
      if (!issued) throw new SdkError('invalid_argument', 'The grant has no lifetime.')
      const { claims: _, ...answer } = issued
      return answer
    },
    async revoke(token: string) {
      const claims = await codec.verify(token)
      if (!claims) throw new SdkError('invalid_argument', 'This is no token of this relay.')
      await revocations.revoke(
        `lineage:${claims.lineage}`,
        claims.begunAtMs + policy.renewForMs + policy.tokenLifetimeMs,
      )
      streams.revoke(claims.lineage)
    },
  })
}

/** The part of a path that is the relay's own. */
function pathBelow(basePath: string | undefined, pathname: string): string {
  if (basePath !== undefined) {
    const base = basePath.replace(/\/+$/, '')
    return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : ''
  }
  const start = pathname.indexOf('/v1/')
  if (start >= 0) return pathname.slice(start)
  return pathname.endsWith('/token') ? '/token' : ''
}
