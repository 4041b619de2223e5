import { conflict, invalidRequest } from '../http/api-failure.ts'
import type { Credential } from '../wire.ts'
import type { World } from '../world.ts'
import { credentialsIn } from './vault-record.ts'

/** Documented: at most 20 per vault. Inferred: archived ones do not count. */
const perVault = 20

/** Documented: the key, server URL or variable name, is unique among the active credentials of a vault. */
export function requireFreeKey(world: World, vaultId: string, auth: Credential['auth']): void {
  const active = credentialsIn(world, vaultId).filter((credential) => !credential.archived_at)
  if (active.length >= perVault) throw invalidRequest(`vault ${vaultId} has ${perVault} credentials, which is the most`)
  const key = keyOf(auth)
  const taken = active.find((credential) => keyOf(credential.auth) === key)
  if (taken)
    throw conflict(`credential ${taken.id} has this ${'mcp_server_url' in auth ? 'server URL' : 'secret name'}`)
}

function keyOf(auth: Credential['auth']): string {
  if ('mcp_server_url' in auth && typeof auth.mcp_server_url === 'string') return normalUrl(auth.mcp_server_url)
  return `variable ${'secret_name' in auth ? String(auth.secret_name) : ''}`
}

/** Documented: compared with scheme and host in lower case, without the default port and a trailing slash. */
export function normalUrl(text: string): string {
  // The platform's parser lowers scheme and host and drops the default port.
  const url = new URL(text)
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`
}

/** Inferred: an absolute http or https URL. */
export function requireUrl(field: string, text: string): void {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw invalidRequest(`${field}: must be an http(s) URL`)
}
