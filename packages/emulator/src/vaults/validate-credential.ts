import { invalidRequest } from '../http/api-failure.ts'
import type { CredentialValidation } from '../wire.ts'
import type { World } from '../world.ts'
import { captured, renewToken } from './renew-token.ts'
import type { CredentialRecord } from './vault-record.ts'

type Verdict = Pick<CredentialValidation, 'mcp_probe' | 'refresh' | 'status'>

/** A live test of an OAuth credential. Inferred: another kind, or an archived one, is a 400. */
export function validateCredential(world: World, credential: CredentialRecord): CredentialValidation {
  if (credential.auth.type !== 'mcp_oauth') throw invalidRequest('only mcp_oauth credentials can be validated')
  if (credential.archived_at) throw invalidRequest(`credential ${credential.id} is archived`)
  return {
    type: 'vault_credential_validation',
    credential_id: credential.id,
    vault_id: credential.vault_id,
    has_refresh_token: credential.secrets.refresh_token !== undefined,
    ...probe(world, credential, credential.auth),
    validated_at: world.timestamps.next(),
  }
}

/**
 * Documented: valid when the server takes the token; unknown after a network failure, 5xx or 429, or when the token was
 * renewed on a 401 and not tested again; invalid else. `mcp_probe` tells of a step that failed.
 */
function probe(
  world: World,
  credential: CredentialRecord,
  auth: { readonly mcp_server_url: string; readonly expires_at?: string | null },
): Verdict {
  const token = credential.secrets.access_token?.$secret
  if (!token) return { mcp_probe: null, refresh: null, status: 'invalid' }
  const expired = !!auth.expires_at && Date.parse(auth.expires_at) <= world.clock.now()
  const request = { mcpServerUrl: auth.mcp_server_url, accessToken: token, expired }
  const answer = world.settings.mcpOAuth.probe(request)
  if (answer && answer.status < 400) return { mcp_probe: null, refresh: null, status: 'valid' }
  const mcpProbe = { method: 'initialize', http_response: answer && captured(answer, credential.secrets) }
  if (answer?.status !== 401) {
    return { mcp_probe: mcpProbe, refresh: null, status: isRejection(answer?.status) ? 'invalid' : 'unknown' }
  }
  const refresh = renewToken(world, credential)
  const rejected = refresh.status === 'no_refresh_token' || isRejection(refresh.http_response?.status_code)
  return { mcp_probe: mcpProbe, refresh, status: rejected ? 'invalid' : 'unknown' }
}

function isRejection(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 429
}
