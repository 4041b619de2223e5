import { invalidRequest } from '../http/api-failure.ts'
import { mergeMetadata } from '../http/merge-metadata.ts'
import { sameJson } from '../state/same-json.ts'
import type { CreateCredentialRequest, Credential, UpdateCredentialRequest } from '../wire.ts'
import type { World } from '../world.ts'
import { requireFreeKey, requireUrl } from './credential-key.ts'
import { changedVariableAuth, variableAuth } from './environment-variable.ts'
import { changedOAuth, oauthAuth } from './oauth.ts'
import type { CredentialRecord, Secrets } from './vault-record.ts'
import { credentialsOf, requireActiveVault } from './vault-record.ts'

type NewAuth = CreateCredentialRequest['auth']
type ChangedAuth = NonNullable<UpdateCredentialRequest['auth']>

/** Documented: the secret is stored unchecked. */
export function createCredential(world: World, vaultId: string, body: CreateCredentialRequest): CredentialRecord {
  requireActiveVault(world, vaultId)
  const auth = newAuth(world, body.auth)
  requireFreeKey(world, vaultId, auth)
  const now = world.timestamps.next()
  const credential: CredentialRecord = {
    type: 'vault_credential',
    id: world.newId('vcrd_'),
    vault_id: vaultId,
    display_name: body.display_name ?? null,
    auth,
    metadata: mergeMetadata({}, body.metadata),
    created_at: now,
    updated_at: now,
    archived_at: null,
    secrets: secretsOf(body.auth),
    renewalFailedAt: null,
  }
  world.announce({ kind: 'vault_credential.created', id: credential.id, vault_id: vaultId })
  return credentialsOf(world).insert(credential)
}

/** Documented: the kind and the key stay. Inferred: an archived credential takes no changes, a null name clears it. */
export function updateCredential(world: World, credential: CredentialRecord, body: UpdateCredentialRequest): void {
  if (credential.archived_at) throw invalidRequest(`credential ${credential.id} is archived`)
  const changed = {
    display_name: body.display_name === undefined ? credential.display_name : body.display_name,
    metadata: mergeMetadata(credential.metadata, body.metadata),
    auth: body.auth ? changedAuth(world, credential.auth, body.auth) : credential.auth,
    secrets: body.auth ? { ...credential.secrets, ...secretsOf(body.auth) } : credential.secrets,
  }
  if (sameJson({ ...credential, ...changed }, credential)) return
  Object.assign(credential, changed, { updated_at: world.timestamps.next() })
}

function newAuth(world: World, params: NewAuth): Credential['auth'] {
  switch (params.type) {
    case 'mcp_oauth':
      return oauthAuth(world, params)
    case 'static_bearer':
      requireUrl('auth.mcp_server_url', params.mcp_server_url)
      return { type: 'static_bearer', mcp_server_url: params.mcp_server_url }
    case 'environment_variable':
      return variableAuth(params)
  }
}

function changedAuth(world: World, auth: Credential['auth'], params: ChangedAuth): Credential['auth'] {
  if (auth.type === 'mcp_oauth' && params.type === 'mcp_oauth') return changedOAuth(world, auth, params)
  if (auth.type === 'static_bearer' && params.type === 'static_bearer') return auth
  if (auth.type === 'environment_variable' && params.type === 'environment_variable') {
    return changedVariableAuth(auth, params)
  }
  throw invalidRequest(`auth.type: must stay ${String(auth.type)}`)
}

/** The secrets that a request brings. Inferred: null keeps what is stored, an empty one is refused. */
function secretsOf(params: NewAuth | ChangedAuth): Secrets {
  const refresh = 'refresh' in params ? params.refresh : undefined
  const endpointAuth = refresh?.token_endpoint_auth
  const given: Readonly<Record<keyof Secrets, string | null | undefined>> = {
    token: 'token' in params ? params.token : undefined,
    access_token: 'access_token' in params ? params.access_token : undefined,
    secret_value: 'secret_value' in params ? params.secret_value : undefined,
    refresh_token: refresh?.refresh_token,
    client_secret: endpointAuth && 'client_secret' in endpointAuth ? endpointAuth.client_secret : undefined,
  }
  const secrets = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  const empty = secrets.find(([, value]) => value === '')
  if (empty) throw invalidRequest(`auth: ${empty[0]} must not be empty`)
  return Object.fromEntries(secrets.map(([name, value]) => [name, { $secret: value }]))
}
