import { invalidRequest, notFound } from '../http/api-failure.ts'
import type { Collection } from '../state/collection.ts'
import type { Credential, Vault } from '../wire.ts'
import type { World } from '../world.ts'

/** A secret at rest. It is stored under this one key, so that whoever shows state can tell and hide it. */
export interface Secret {
  readonly $secret: string
}

/** Secrets of a credential by the name of the field that brought them; they are in no reply. */
export type Secrets = Readonly<
  Partial<Record<'token' | 'access_token' | 'refresh_token' | 'client_secret' | 'secret_value', Secret>>
>

export interface CredentialRecord extends Credential {
  archived_at: string | null
  updated_at: string
  /** Empty once archived: archiving purges them (documented). */
  secrets: Secrets
  /** The expiry at which renewing failed, so that it is reported once. */
  renewalFailedAt: string | null
}

export function vaultsOf(world: World): Collection<Vault> {
  return world.collection<Vault>('vaults')
}

export function credentialsOf(world: World): Collection<CredentialRecord> {
  return world.collection<CredentialRecord>('credentials')
}

export function requireVault(world: World, id: string): Vault {
  const vault = vaultsOf(world).get(id)
  if (!vault) throw notFound(`vault ${id} was not found`)
  return vault
}

/** Inferred: an archived vault takes no changes. */
export function requireActiveVault(world: World, id: string): Vault {
  const vault = requireVault(world, id)
  if (vault.archived_at) throw invalidRequest(`vault ${id} is archived`)
  return vault
}

export function requireCredential(
  world: World,
  ids: { readonly vault_id: string; readonly credential_id: string },
): CredentialRecord {
  const vault = requireVault(world, ids.vault_id)
  const credential = credentialsOf(world).get(ids.credential_id)
  if (credential?.vault_id !== vault.id) {
    throw notFound(`credential ${ids.credential_id} was not found in vault ${vault.id}`)
  }
  return credential
}

/** Credentials of a vault, archived ones too, oldest first. */
export function credentialsIn(world: World, vaultId: string): CredentialRecord[] {
  return credentialsOf(world)
    .values()
    .filter((credential) => credential.vault_id === vaultId)
}

export function credentialView(record: CredentialRecord): Credential {
  const { secrets: _secrets, renewalFailedAt: _failed, ...credential } = record
  return credential
}
