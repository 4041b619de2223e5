import type { CredentialValidation, RefreshHTTPResponse } from '../wire.ts'
import type { World } from '../world.ts'
import type { ServerAnswer } from './oauth-servers.ts'
import type { CredentialRecord, Secrets } from './vault-record.ts'

type Refresh = NonNullable<CredentialValidation['refresh']>

/** Documented: bodies may be cut. Inferred: after this many characters. */
const bodyLimit = 1024

/** Exchanges the refresh token, and keeps the new access token when there is one. */
export function renewToken(world: World, credential: CredentialRecord): Refresh {
  const { auth, secrets } = credential
  const refresh = auth.type === 'mcp_oauth' ? auth.refresh : null
  const refreshToken = secrets.refresh_token?.$secret
  if (auth.type !== 'mcp_oauth' || !refresh || !refreshToken) return { status: 'no_refresh_token', http_response: null }
  const answer = world.settings.mcpOAuth.refresh({
    tokenEndpoint: refresh.token_endpoint,
    clientId: refresh.client_id,
    refreshToken,
    scope: refresh.scope ?? null,
  })
  if (answer && 'accessToken' in answer) {
    credential.auth = { ...auth, expires_at: inSeconds(world, answer.expiresInSeconds ?? 3600) }
    credential.secrets = { ...secrets, access_token: { $secret: answer.accessToken } }
    credential.updated_at = world.timestamps.next()
    return { status: 'succeeded', http_response: null }
  }
  world.announce({ kind: 'vault_credential.refresh_failed', id: credential.id, vault_id: credential.vault_id })
  return answer
    ? { status: 'failed', http_response: captured(answer, secrets) }
    : { status: 'connect_error', http_response: null }
}

/**
 * Documented: with `refresh`, the server renews tokens by itself. Inferred: it is done when the credential is next
 * looked at after its expiry, and a failure is reported once.
 */
export function renewIfDue(world: World, credential: CredentialRecord): void {
  const { auth } = credential
  if (auth.type !== 'mcp_oauth' || !auth.refresh || !auth.expires_at || credential.archived_at) return
  if (Date.parse(auth.expires_at) > world.clock.now() || credential.renewalFailedAt === auth.expires_at) return
  world.touch('credentials', credential.id)
  if (renewToken(world, credential).status !== 'succeeded') credential.renewalFailedAt = auth.expires_at
}

/** An answer as it may be shown. Documented: cut, and with secrets taken out. */
export function captured(answer: ServerAnswer, secrets: Secrets): RefreshHTTPResponse {
  let body = answer.body ?? ''
  for (const secret of Object.values(secrets)) body = body.replaceAll(secret.$secret, '[redacted]')
  return {
    status_code: answer.status,
    content_type: answer.contentType ?? 'application/json',
    body: body.slice(0, bodyLimit),
    body_truncated: body.length > bodyLimit,
  }
}

function inSeconds(world: World, seconds: number): string {
  return new Date(world.clock.now() + seconds * 1000).toISOString()
}
