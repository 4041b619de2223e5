import { invalidRequest } from '../http/api-failure.ts'
import type { Credential, MCPOAuthCreateParams, MCPOAuthUpdateParams } from '../wire.ts'
import type { World } from '../world.ts'
import { requireUrl } from './credential-key.ts'

type Auth = Extract<Credential['auth'], { type: 'mcp_oauth' }>
type RefreshChange = NonNullable<MCPOAuthUpdateParams['refresh']>

export function oauthAuth(world: World, params: MCPOAuthCreateParams): Auth {
  requireUrl('auth.mcp_server_url', params.mcp_server_url)
  const { refresh } = params
  if (refresh) requireUrl('auth.refresh.token_endpoint', refresh.token_endpoint)
  return {
    type: 'mcp_oauth',
    mcp_server_url: params.mcp_server_url,
    expires_at: readExpiry(world, params.expires_at),
    refresh: refresh
      ? {
          client_id: refresh.client_id,
          token_endpoint: refresh.token_endpoint,
          token_endpoint_auth: { type: refresh.token_endpoint_auth.type },
          resource: refresh.resource ?? null,
          scope: refresh.scope || null,
        }
      : null,
  }
}

/**
 * Documented: a new token without `expires_at` keeps the old expiry. Inferred: null takes the expiry away, and leaves
 * `refresh` as it is.
 */
export function changedOAuth(world: World, auth: Auth, params: MCPOAuthUpdateParams): Auth {
  return {
    ...auth,
    expires_at: params.expires_at === undefined ? auth.expires_at : readExpiry(world, params.expires_at),
    refresh: params.refresh ? changedRefresh(auth.refresh, params.refresh) : auth.refresh,
  }
}

/** Documented: an empty scope clears it; the kind of `token_endpoint_auth` stays, so a `none` client gets no secret. */
function changedRefresh(refresh: Auth['refresh'], change: RefreshChange): Auth['refresh'] {
  if (!refresh) throw invalidRequest('auth.refresh: the credential was created without it') // inferred
  const kind = change.token_endpoint_auth?.type
  if (kind !== undefined && kind !== refresh.token_endpoint_auth.type) {
    throw invalidRequest(`auth.refresh.token_endpoint_auth: its type stays ${refresh.token_endpoint_auth.type}`)
  }
  return {
    ...refresh,
    scope: change.scope === undefined || change.scope === null ? refresh.scope : change.scope || null,
  }
}

/** Documented: it must be in the future. */
function readExpiry(world: World, expiresAt: string | null | undefined): string | null {
  if (!expiresAt) return null
  if (Date.parse(expiresAt) <= world.clock.now()) throw invalidRequest('auth.expires_at: must be in the future')
  return expiresAt
}
